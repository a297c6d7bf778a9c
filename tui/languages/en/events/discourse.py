"""English words that tie a sentence to the ones before it."""

import re

from tui.document.events.language import Cue, DiscourseWords, EventFamilies
from tui.document.pattern import Pattern
from tui.languages.en.syntax.inflection import lemma_of
from tui.languages.words import words

_FAMILIES = """
    deal agreement contract accord pact treaty settlement | signed sign signs signing agreed
    takeover acquisition buyout merger | acquire acquired acquires merge merged
    bid offer proposal | offered bid proposed
    purchase order | purchased purchases ordered bought buys buy
    sale | sold sells sell
    attack assault bombing blast explosion bomb raid ambush shooting | attacked attacks bombed exploded raided shot
    murder killing assassination death slaying homicide | murdered killed assassinated died slain
    crash collision accident derailment | crashed collided derailed crashes
    election vote poll ballot referendum | elected voted polls voting
    launch release unveiling introduction debut | launched released unveiled introduced launches unveils
    earthquake quake tremor
    ruling verdict judgment judgement decision | ruled convicted acquitted sentenced decided
    conviction | convicted
    sentence | sentenced
    trial | tried
    indictment charges | indicted charged
    meeting summit talks conference | met meets
    negotiations | negotiated
    speech address | spoke addressed
    visit trip journey tour | visited travelled traveled toured
    strike walkout stoppage | striking
    protest demonstration rally riot march | protested demonstrated rallied rioted marched protesters
    arrest detention capture | arrested detained captured seized
    abduction kidnapping | abducted kidnapped
    rescue | rescued
    release | freed released
    escape | escaped fled
    withdrawal pullout retreat | withdrew withdrawn retreated withdraw
    invasion conquest | invaded invade conquered
    occupation | occupied
    annexation | annexed
    siege | besieged
    surrender | surrendered
    battle | fought
    ceasefire cease-fire truce armistice
    coup overthrow putsch | overthrew overthrown ousted
    revolution uprising revolt rebellion | rebelled revolted
    massacre | massacred
    resignation | resigned resigns
    appointment | appointed
    founding foundation | founded
    opening | opened
    closure | closed
    collapse | collapsed
    announcement | announced
    arrival | arrived
    departure | departed left
    defeat | defeated
    victory win | won
    marriage wedding | married
    birth | born
    funeral burial | buried
    flight | flew flown
    fire blaze | burned burnt
    flood | flooded floods
    storm hurricane typhoon cyclone
    accession entry admission | joined
    defection | defected
    declaration | declared
    discovery find | discovered
    rise increase gain growth | rose increased gained grew
    fall drop loss decline decrease plunge | fell dropped declined decreased plunged
"""
"""A family a line, by the name of its first word; the words before the bar can also name the event."""

_ONCE = words("abduction birth murder rescue")


def _families(text: str) -> EventFamilies:
    """Read families, of which a word belongs to the first that lists it."""
    nouns: dict[str, str] = {}
    verbs: dict[str, str] = {}
    members: dict[str, str] = {}
    for line in text.strip().splitlines():
        naming, _, reporting = line.partition("|")
        family = naming.split()[0]
        for word in (*naming.split(), *(f"{noun}s" for noun in naming.split())):
            nouns.setdefault(word, family)
            members.setdefault(word, family)
        for word in reporting.split():
            members.setdefault(word, family)
            verbs.setdefault(lemma_of(word), family)
    over = Cue((" over",), Pattern(r"\b(?:take|takes|taken|taking|took) over\b"))
    return EventFamilies(nouns, members, verbs, _ONCE, words("die"), ((over, "takeover"),))


FAMILIES = _families(_FAMILIES)
DISCOURSE = DiscourseWords(
    continues=Cue(("he", "they", "also"), Pattern(r"^\W*(?:(?:he|she|they)\b|(?:\w+\s+){1,3}also\b)")),
    follows=Cue(
        ("then",),
        Pattern(r"^\W*(?!if\b|since\b)(?:\w+\s+){0,5}(?<!by )(?<!since )(?<!back )then\b(?! (?:said|as|the|a)\b)"),
    ),
    soon=Cue(
        ("later", "after", "within"),
        Pattern(
            r"^\W*(?:(?:and|but|then|just|only|about|barely|some) )*"
            r"(?:(?:(?:an?|two|three|four|five|ten|twenty|thirty|a few|several|\d+) )?"
            r"(?:seconds?|minutes?|moments?|hours?) (?:later\b|afterwards?\b|after,)"
            r"|(?:shortly|soon|immediately|straight|right) (?:afterwards?\b|thereafter\b|after,)"
            r"|within (?:seconds|minutes|moments|hours)\b(?! of))"
        ),
    ),
    # not "That said, ..."
    demonstrative=Pattern(r"\W*(?:this|that) (?!said\b)(\w+)", re.IGNORECASE),
    reacting=words("applaud celebrate condemn criticise criticize debate denounce hail investigate mourn protest"),
    definite=words("the this that"),
    placing=words("at in on outside near against"),
    known=words("the this that these those"),
    owners=words("his her its their my our your"),
    possessive=words("'s ’s ' ’"),
    others=words("""
        first second third fourth fifth last latest next new other previous earlier later future past similar recent
        further final initial most best worst biggest bloodiest deadliest greatest largest longest
    """),
    families=FAMILIES,
)
