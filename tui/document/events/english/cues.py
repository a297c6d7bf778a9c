"""English cues of modality, polarity and tense, as patterns compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 1200
"""Code points of a clause that are looked at."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _found(words: str, signs: tuple[str, ...], pattern: str) -> bool:
    """Whether `pattern` (in lower case) is in `words`; it never is without one of `signs`, quick to look for."""
    low = words[:LONGEST].lower()
    return any(sign in low for sign in signs) and _compiled(pattern).search(low) is not None


def is_negated(words: str) -> bool:
    """Whether the clause tells that its event did not happen."""
    return _found(
        words, ("not", "n't", "n’t", "never", "ed to", "ails to", "cancel", "called off", "abandon"), _NEGATED
    )


def is_conditional(words: str) -> bool:
    """Whether the clause's event hangs on something else, or only might happen."""
    return _found(words, ("if", "unless", "provided", "in case", "would", "might", "could", "may"), _CONDITIONAL)


def is_planned(words: str) -> bool:
    """Whether the clause's event was still to come when it was told."""
    return _found(words, _PLANNED_SIGNS, _PLANNED)


def is_progressive(words: str) -> bool:
    """Whether the clause has a progressive in the present: something is going on."""
    return _found(words, ("ing",), _PROGRESSIVE)


def is_background(words: str) -> bool:
    """Whether an adverb puts an undated clause before the story, or outside of it."""
    return _found(words, _BACKGROUND_SIGNS, _BACKGROUND)


def goes_on(words: str) -> bool:
    """Whether a sentence that begins with `words` goes on about the one before it: "He said ...", "It also ..."."""
    return _found(words, ("he", "they", "also"), _GOES_ON)


@cache
def demonstrative() -> re.Pattern[str]:
    """A sentence's opening "this" or "that" with the word behind it: "This led to ..."; not "That said, ...\"."""
    return re.compile(r"\W*(?:this|that) (?!said\b)(\w+)", re.IGNORECASE)


def comes_next(words: str) -> bool:
    """Whether a sentence that begins with `words` tells what came right after the one before it: "He will then ..."."""
    return _found(
        words,
        ("then",),
        r"^\W*(?!if\b|since\b)(?:\w+\s+){0,5}(?<!by )(?<!since )(?<!back )then\b(?! (?:said|as|the|a)\b)",
    )


_GOES_ON = r"^\W*(?:(?:he|she|they)\b|(?:\w+\s+){1,3}also\b)"
_NEGATED = (
    r"\b(?:(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can|should|may|might|must)\s+(?:not|never)\b"
    r"|(?:did|does|do|has|have|had|was|were|is|are|wo|would|could|ca|should)n['’]t\b|cannot\b|never\b"
    r"|failed to\b|fails to\b|refused to\b|(?:was|were|been)\s+(?:cancelled|canceled|called off|abandoned)\b)"
)
_CONDITIONAL = (
    r"\b(?:if|unless|provided that|in case)\b|\bwould\s+have\b"
    r"|\b(?:might|could|may)\s+(?:\w+ly\s+)?"
    r"(?:be|have|take|go|lead|see|become|come|begin|start|end|result|happen|run)\b"
)
_PLANNED_SIGNS = (
    "will", "shall", "won", "would", "’ll", "'ll", "due", "set", "scheduled", "expect", "plan", "slated",
    "supposed", "about", "going", "likely", "poised", "inten", "anticipat", "hope", "forecast", "projected",
    "is to ", "are to ", "was to ", "were to ", "be to ", "aims", "prepar", "deadline", "no later",
)  # fmt: skip
_PLANNED = (
    r"(?<!['’]s )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\ba )\bwill\b|\b(?:shall|won['’]t|would)\b|['’]ll\b"
    r"|\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+|now\s+|not\s+|also\s+){0,2}"
    r"(?:due|set|scheduled|expected|planned|slated|supposed|(?:about|going|likely)\s+to|poised|intended|anticipated"
    r"|hoped|forecast|projected|to\s+(?:be|take|have|make|go|begin|start|end|meet|receive))\b"
    r"|\b(?:plans?|planning|intends?|hopes|aims|expects|prepares|preparing|scheduled|planned|slated|due)\s+(?:\w+\s+){0,3}"
    r"(?:to|for|by|in)\b|^\W*(?:\w+\s+){0,3}deadline\b|\bno later than\b"
)
_PROGRESSIVE = r"\b(?:is|are|has been|have been)\s+(?:\w+ly\s+|now\s+|also\s+|still\s+)*\w{2,}ing\b"
_BACKGROUND_SIGNS = (
    "previous", "former", "earlier", "past", "historic", "tradition", "at the time", "back then", "once",
    "since then", "years", "decades", "long been", "until now", "to date", "so far", "original",
)  # fmt: skip
_BACKGROUND = (
    r"\b(?:previously|formerly|earlier(?! in the day| today| this)|in the past|historically|traditionally"
    r"|at the time|back then|once|since then|in recent years|for years|for decades|long been|over the years|until now"
    r"|to date|so far|originally)\b"
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
