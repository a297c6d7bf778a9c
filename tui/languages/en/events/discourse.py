"""English words that tie a sentence to the ones before it."""

import re

from tui.document.events.language import Cue, DiscourseWords, EventFamilies
from tui.document.pattern import Pattern
from tui.languages.words import words

_FAMILIES = """
    deal agreement contract accord pact treaty settlement | signed sign signs signing agreed
    takeover acquisition buyout merger bid | acquire acquired acquires merge merged bidding
    purchase order | purchased purchases ordered bought buys buy
    sale | sold sells sell
    attack assault bombing blast explosion raid ambush shooting | attacked attacks bombed exploded raided ambushed shot
    crash collision accident derailment | crashed collided derailed crashes
    election vote poll ballot referendum | elected voted polls voting
    launch release unveiling introduction debut | launched released unveiled introduced launches unveils
    earthquake quake tremor
    ruling verdict judgment judgement | ruled convicted acquitted sentenced
    meeting summit talks conference | met meets
    strike walkout stoppage | striking
    protest demonstration rally riot march | protested demonstrated rallied rioted marched protesters
    murder killing assassination death | murdered killed assassinated died
    arrest detention | arrested detained
    withdrawal pullout retreat | withdrew withdrawn retreated withdraw
    invasion | invaded invade
    coup overthrow putsch | overthrew overthrown ousted
    resignation | resigned resigns
    flight | flew flown
    fire blaze | burned burnt
    flood | flooded floods
    storm hurricane typhoon cyclone
"""
"""A family a line, by the name of its first word; the words before the bar can also name the event."""


def _families(text: str) -> EventFamilies:
    """Read families, of which a word belongs to the first that lists it."""
    nouns: dict[str, str] = {}
    members: dict[str, str] = {}
    for line in text.strip().splitlines():
        naming, _, reporting = line.partition("|")
        family = naming.split()[0]
        for word in (*naming.split(), *(f"{noun}s" for noun in naming.split())):
            nouns.setdefault(word, family)
            members.setdefault(word, family)
        for word in reporting.split():
            members.setdefault(word, family)
    over = Cue((" over",), Pattern(r"\b(?:take|takes|taken|taking|took) over\b"))
    return EventFamilies(nouns, members, ((over, "takeover"),))


DISCOURSE = DiscourseWords(
    continues=Cue(("he", "they", "also"), Pattern(r"^\W*(?:(?:he|she|they)\b|(?:\w+\s+){1,3}also\b)")),
    follows=Cue(
        ("then",),
        Pattern(r"^\W*(?!if\b|since\b)(?:\w+\s+){0,5}(?<!by )(?<!since )(?<!back )then\b(?! (?:said|as|the|a)\b)"),
    ),
    # not "That said, ..."
    demonstrative=Pattern(r"\W*(?:this|that) (?!said\b)(\w+)", re.IGNORECASE),
    reacting=words("applaud celebrate condemn criticise criticize debate denounce hail investigate mourn protest"),
    definite=words("the this that"),
    placing=words("at in on outside near against"),
    families=_families(_FAMILIES),
)
