"""Titles: a clause made short enough for a rail, that reads by itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from tui.document.events.english import verbs
from tui.document.model import Document, Mention

LONGEST = 60
"""Code points of a title."""
SHORTEST = 20
"""Code points that a cut title keeps at least."""

_PRONOUNS = frozenset(("he", "she", "it", "they", "this", "the group", "his", "her", "their"))


@cache
def _lead() -> re.Pattern[str]:
    """Connectives and adverbs that a clause can begin with and a title need not."""
    return re.compile(
        r"(?:(?:however|but|and|so|yet|then|meanwhile|also|still|instead|moreover|furthermore|in addition|indeed"
        r"|nevertheless|nonetheless|thus|therefore|as a result|later|afterwards|eventually|finally|soon after"
        r"|that|which|while|when|after|before|as|since|because|although|though|whereas|until|once)\b,?\s+|[,;:–—-]+\s*)",
        re.IGNORECASE,
    )


@cache
def _attribution() -> re.Pattern[str]:
    """Who said so, where it only closes or opens the clause."""
    return re.compile(
        r"(?:,\s+(?:[^,]{1,60}\s+)?(?:said|says|say|according to|reported|told|announced|have said|has said)\b[^,]*$"
        r"|^according to [^,]{1,60},\s+)",
        re.IGNORECASE,
    )


@cache
def _preposition() -> re.Pattern[str]:
    """A preposition or article that would dangle before or behind a date taken out."""
    return re.compile(
        r"(?:,\s*)?(?:\b(?:back\s+)?(?:in|on|at|by|since|from|of|until|till|during|over|for|within|around|about|early"
        r"|late|between|through|the|through|to|dated|as early as|as of)\s+)+$",
        re.IGNORECASE,
    )


def entry_title(document: Document, start: int, end: int) -> str:
    """The title of an entry from its heading or its first words, `text[start:end]`."""
    return _shortened(_flat(document.text[start:end]).strip("#*_>=- –—:|,."), ())


def clause_title(document: Document, start: int, end: int, mentions: Sequence[tuple[Mention, str]]) -> str:
    """The title of the event told in `text[start:end]`: without dates, openers and attributions, cut at words.

    `mentions` are all mentions of entities with their names, in text order. A pronoun that opens the clause gives way
    to the name it stands for.
    """
    text = document.text
    near = _near(mentions, start, end)
    names = [text[mention.start : mention.end] for mention, _ in near if not mention.inferred]
    words = _without_dates(document, start, end)
    words = _flat(words)
    while (lead := _lead().match(words)) and lead.end() < len(words):
        words = words[lead.end() :]
    words = _attribution().sub("", words).strip()
    words = _named(document, words, near)
    words = _balanced(words).strip(" ,;:–—.-")
    words = _shortened(words, names)
    return words[:1].upper() + words[1:]


def _near(mentions: Sequence[tuple[Mention, str]], start: int, end: int) -> list[tuple[Mention, str]]:
    """The mentions within [start, end)."""
    low = bisect_right(mentions, start - 1, key=lambda pair: pair[0].start)
    high = bisect_right(mentions, end - 1, key=lambda pair: pair[0].start)
    return list(mentions[low:high])


def _without_dates(document: Document, start: int, end: int) -> str:
    """The words of [start, end) less the dates that open or close it, with their prepositions."""
    text = document.text
    low = bisect_right(document.times, start - 1, key=lambda time: time.start)
    high = bisect_right(document.times, end - 1, key=lambda time: time.start)
    for time in reversed(document.times[low:high]):
        before, after = text[start : time.start], text[time.end : end]
        if (
            not after.strip(" .,;:”\"'’)")
            and (dangling := _preposition().search(before))
            and dangling.start() > SHORTEST
        ):
            end = start + dangling.start()
    for time in document.times[low:high]:
        before = text[start : time.start]
        if time.end <= end and re.fullmatch(
            r"\W*(?:(?:in|on|by|at|from|since|during|early|late)\s+)?(?:the\s+)?", before, re.IGNORECASE
        ):
            rest = text[time.end : end]
            if rest.lstrip()[:1] == "," and len(rest) > SHORTEST:
                start = time.end + len(rest) - len(rest.lstrip(" ,"))
    return text[start:end]


def _named(document: Document, words: str, near: list[tuple[Mention, str]]) -> str:
    """`words` with the pronoun that opens them replaced by the name that it stands for."""
    for mention, name in near:
        said = document.text[mention.start : mention.end]
        if mention.inferred and words.startswith(said + " ") and len(name) <= LONGEST // 2:
            possessive = said.lower() in ("his", "their", "its", "her")
            return name + ("’s" if possessive else "") + words[len(said) :]
    return words


def _flat(words: str) -> str:
    """`words` on one line, with single spaces, without brackets' contents."""
    if "(" in words:
        words = re.sub(r"\s*\([^()]{0,80}\)", "", words)
    return " ".join(words.split())


def _balanced(words: str) -> str:
    """`words` without a quotation mark whose partner was cut off."""
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]")):
        if words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    return words.replace('"', "") if words.count('"') % 2 else words


def _shortened(words: str, names: Sequence[str]) -> str:
    """`words` in at most `LONGEST` code points: up to a clause's mark, else cut outside of any name, with "…"."""
    if len(words) <= LONGEST:
        return words
    marks = [m.start() for m in re.finditer(r",\s|;\s|:\s|\s[–—-]\s", words) if SHORTEST * 1.5 <= m.start() <= LONGEST]
    if marks and any(word in verbs.AUXILIARIES or _verbal(word) for word in words[: marks[-1]].lower().split()):
        return words[: marks[-1]]
    cut = LONGEST - 1
    while cut > SHORTEST and words[cut] != " ":
        cut -= 1
    for name in names:
        at = words.find(name)
        if SHORTEST // 2 < at < cut < at + len(name):
            cut = at
    kept = words[:cut].rstrip(" ,;:–—-")
    while (last := kept.rpartition(" ")[2].lower()) in _DANGLING and len(kept) > SHORTEST:
        kept = kept[: -len(last)].rstrip(" ,;:–—-")
    return (kept or words[: LONGEST - 1]) + "…"


def _verbal(word: str) -> bool:
    return word in verbs.IRREGULAR or word in verbs.PRESENT or (word.endswith("ed") and word not in verbs.NOT_PAST)


_DANGLING = frozenset(
    """a an and as at because but by for from her his in into its of on or over that the their this to under was were
    which who whose with will would is are has have had been be more than about against between before after""".split()  # noqa: SIM905
)
