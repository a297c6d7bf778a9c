"""English cues of modality, polarity and tense, as patterns compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache


@cache
def negated() -> re.Pattern[str]:
    """What tells that the clause's event did not happen."""
    return re.compile(
        r"\b(?:(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can|should|may|might|must)\s+(?:not|never)\b"
        r"|(?:did|does|do|has|have|had|was|were|is|are|wo|would|could|ca|should)n['’]t\b|cannot\b|never\b"
        r"|failed to\b|fails to\b|refused to\b|(?:was|were|been)\s+(?:cancelled|canceled|called off|abandoned)\b)",
        re.IGNORECASE,
    )


@cache
def conditional() -> re.Pattern[str]:
    """What tells that the clause's event hangs on something else, or only might happen."""
    return re.compile(
        r"\b(?:if|unless|provided that|in case)\b|\bwould\s+have\b"
        r"|\b(?:might|could|may)\s+(?:\w+ly\s+)?(?:be|have|take|go|lead|see|become|come|begin|start|end|result|happen|run)\b",
        re.IGNORECASE,
    )


@cache
def planned() -> re.Pattern[str]:
    """What tells that the clause's event was still to come when it was told."""
    return re.compile(
        r"(?<!['’]s )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\ba )\bwill\b|\b(?:shall|won['’]t|would)\b|['’]ll\b"
        r"|\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+|now\s+|not\s+|also\s+){0,2}"
        r"(?:due|set|scheduled|expected|planned|slated|supposed|(?:about|going|likely)\s+to|poised|intended|anticipated|hoped"
        r"|forecast|projected|to\s+(?:be|take|have|make|go|begin|start|end|meet|receive))\b"
        r"|\b(?:plans?|planning|intends?|hopes|aims|expects|prepares|preparing|scheduled|due)\s+(?:\w+\s+){0,3}(?:to|for|by|in)\b"
        r"|^\W*(?:\w+\s+){0,3}deadline\b|\bno later than\b",
        re.IGNORECASE,
    )


@cache
def progressive() -> re.Pattern[str]:
    """A progressive in the present: what is going on."""
    return re.compile(
        r"\b(?:is|are|has been|have been)\s+(?:\w+ly\s+|now\s+|also\s+|still\s+)*\w{2,}ing\b", re.IGNORECASE
    )


@cache
def background() -> re.Pattern[str]:
    """Adverbs that put an undated clause before the story, or outside of it."""
    return re.compile(
        r"\b(?:previously|formerly|earlier(?! in the day| today| this)|in the past|historically|traditionally"
        r"|at the time|back then|once|since then"
        r"|in recent years|for years|for decades|long been|over the years|until now|to date|so far|originally)\b",
        re.IGNORECASE,
    )


@cache
def _day() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tonight|tomorrow|yesterday"
        r"|this|last|next|same|following|previous|eve)|\d{3}|\d[/-]\d",
        re.IGNORECASE,
    )


def names_day(words: str) -> bool:
    """Whether the words of a time expression say of which day they are: "Monday evening", but not "19:52"."""
    return _day().search(words) is not None


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\d|\b(?:the|this|that|last|next|same|following|previous)\b", re.IGNORECASE)


def names_year(words: str) -> bool:
    """Whether the words of a season say of which year it is: "last winter", "the winter", but not "winter" alone."""
    return _year().search(words) is not None
