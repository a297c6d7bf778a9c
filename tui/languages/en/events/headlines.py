"""English headlines: the words that they drop, keep or replace."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.events.headline_language import HeadlineLanguage
from tui.languages.en.events.headline_verbs import headline_verb
from tui.languages.words import words

_SINGULAR = words("he she it this that one each another every a an i")
_PLURAL = words("they we you these those both many several few hundreds thousands dozens")
_PLURAL_ALONE = words("some most others")
_PEOPLE = words("police people men women children troops cattle taliban majority mps aircraft personnel media")


def is_plural(phrase: Sequence[str], head: str, tag: str) -> bool:
    """Whether the noun phrase `phrase` with the noun `head` is plural; names mostly are not."""
    lower = head.lower()
    if phrase[0] in _SINGULAR or lower in _SINGULAR:
        return False
    if phrase[0] in _PLURAL or lower in _PLURAL | _PLURAL_ALONE or lower in _PEOPLE:
        return True
    if any(char.isdigit() for char in "".join(phrase)) and lower.endswith("s"):
        return True
    if tag == "NNP":
        return phrase[0] == "the" and lower.endswith("s") and len(phrase) == 2
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ics"))


HEADLINES = HeadlineLanguage(
    articles=frozenset(("the", "a", "an")),
    pronouns=frozenset(
        ("he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "himself", "herself", "themselves")
    ),
    possessives=frozenset(("his", "her", "its", "their")),
    unclear=words("""
        he she it they we i you this that these those his her its their my our your there who which what him them us and
        but or so then both such also others some another neither either one
    """),
    negations=words("not never n't n’t"),
    hedges=words("hardly barely scarcely rarely seldom almost nearly allegedly reportedly apparently"),
    dangling=words("of in on at from since until till by to the a an and or for with between during after before"),
    kept_adverbs=frozenset(
        ("not", "never", "reportedly", "allegedly", "nearly", "almost", "only", "about", "apparently", "again",
         "unanimously", "temporarily", "partly", "no", "down", "up", "out", "off", "away", "back", "together", "apart",
         "home", "forward", "over", "abroad", "there", "ahead")
    ),
    genitives=words("of"),
    possessive_endings=words("'s ’s"),
    expletives=words("there"),
    conjunction="and",
    verb=headline_verb,
    plural=is_plural,
)  # fmt: skip
