"""English headlines: the words that they drop, keep or replace."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.events.headline_language import HeadlineLanguage
from tui.document.pattern import Pattern
from tui.languages.en.events.headline_verbs import headline_verb, reported_verb, shown_number
from tui.languages.en.syntax.words import CLAUSE_NOUNS, WITNESSING_VERBS
from tui.languages.words import words

_SINGULAR = words("he she it this that one each another every a an")
_PLURAL = words("they we you i these those both many several few hundreds thousands dozens")
_PEOPLE = words("police people men women children troops cattle taliban majority mps aircraft personnel media")
_PLURAL_ALONE = _PLURAL | _PEOPLE | words("some most others")

_QUANTIFIERS = words("at more over about nearly almost some up around another")
_TITLED = frozenset(("of year", "of month", "of week", "of decade", "of century"))
"""Of what somebody is named the best: "musician of the year"."""
_UNITS = ("years", "months", "weeks", "days", "hours")
_GROUPS = words("""
    allies brothers conservatives greens forces guards liberals marines nazis powers rebels reds sisters tigers whites
""")
"""Last words of names of many."""
_ONE = words("bahamas emirates maldives nations netherlands news philippines states times")
"""Last words of names of one that look like those of many."""


_MEN = Pattern(r"[a-z]{2}men$")


def is_plural(phrase: Sequence[str], head: str, tag: str) -> bool:
    """Whether the noun phrase `phrase` with the noun `head` is plural; names mostly are not."""
    lower = head.lower()
    if phrase[0] in _SINGULAR or lower in _SINGULAR:
        return False
    if phrase[0] in _PLURAL or lower in _PLURAL_ALONE:
        return True
    if lower.endswith("s") and any(map(str.isdigit, "".join(phrase))):
        return True
    if tag == "CD" and (len(phrase) == 1 or phrase[0] in _QUANTIFIERS):
        return lower not in ("1", "one")
    if tag == "NNP":
        if phrase[0] != "the" or lower in _ONE or lower.endswith(("ss", "us", "is")):
            return False
        named_so = len(phrase) == 2 or lower in _GROUPS or lower.endswith(("ans", "ists", "crats"))
        return (lower.endswith("s") and named_so) or lower.endswith("ese")
    if _MEN.search(lower):
        return True
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ics"))


def may_be_plural(head: str, tag: str) -> bool:
    """Whether a noun can be the subject of a plural verb: not "Apple", "Netherlands"."""
    lower = head.lower()
    return tag in ("CD", "DT", "PRP") or _MEN.search(lower) is not None or (lower.endswith("s") and lower not in _ONE)


HEADLINES = HeadlineLanguage(
    articles=frozenset(("the", "a", "an")),
    definite="the",
    pronouns=frozenset(
        ("he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "himself", "herself", "themselves")
    ),
    possessives=frozenset(("his", "her", "its", "their")),
    unclear=words("""
        he she it they we i you this that these those his her its their my our your there who which what him them us and
        but or so then both such also others some another neither either one
        himself herself itself themselves
    """),
    negations=words("not never n't n’t"),
    hedges=words("hardly barely scarcely rarely seldom almost nearly allegedly reportedly apparently"),
    dangling=words("of in on at from since until till by to the a an and or for with between during after before"),
    kept_adverbs=frozenset(
        ("not", "never", "reportedly", "allegedly", "nearly", "almost", "only", "about", "apparently", "again",
         "unanimously", "temporarily", "partly", "no", "down", "up", "out", "off", "away", "back", "together", "apart",
         "home", "forward", "over", "abroad", "there", "ahead", "aside", "behind", "ashore", "aboard", "alive",
         "around", "badly", "well", "wrong", "round", "ashore", "through", "free", "dead")
    ),
    dating_adverbs=words("back only about again"),
    lengths=frozenset(f"{word} {unit}" for word in ("to", "for") for unit in _UNITS) | _TITLED,
    genitives=words("of"),
    possessive_endings=words("'s ’s"),
    expletives=words("there"),
    declaratives=words("that whether"),
    contents=words("that whether what whatever how why"),
    light_verbs=words("""
        is are was were be been has have had having does do did done makes make made takes take took gives give gave
        puts put gets get got lets let
    """),
    witnessing_verbs=WITNESSING_VERBS,
    resultatives=words("""
        leave leaves left leaving make makes made making keep keeps kept render rendered find finds found
    """),
    clause_nouns=CLAUSE_NOUNS,
    object_relatives=frozenset(("", "that", "which", "whom")),
    openers=words("that whether if because although though while whilst unless whereas lest"),
    copulas=words("is are"),
    said_alone={"tell": "say", "inform": "say", "notify": "say"},
    conjunction="and",
    verb=headline_verb,
    reported_verb=reported_verb,
    shown_number=shown_number,
    plural=is_plural,
    may_be_plural=may_be_plural,
)  # fmt: skip
