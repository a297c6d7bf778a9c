"""English words that relate a date to what stands around it, as patterns compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache

from tui.document.model import Modifier

PREPOSITIONS: dict[str, Modifier] = {"since": "since", "by": "by", "until": "until", "till": "until"}
"""Prepositions that make a span or a limit of a date."""

SETTINGS = frozenset(("in", "at", "during", "since"))
"""Prepositions behind which a noun sets the scene: "in a July conference, he said"."""

ALTERNATIVES = frozenset(("or", "or in", "/"))
"""What stands between dates that are alternatives: "in August or September"."""


@cache
def separator() -> re.Pattern[str]:
    """What parts the words of one date from those of the next."""
    return re.compile(r"[,;:–—]\s+(?:and\s+|but\s+|with\s+|then\s+)?|\s+(?:and|or|but|with|while|then|to)\s+")


@cache
def conjunction() -> re.Pattern[str]:
    """What tells that the second of two dates is another one, rather than says more of the first."""
    return re.compile(r"\b(?:and|or|but|then|to)\b|;")


@cache
def relation_after() -> re.Pattern[str]:
    """What makes the length of time before it a distance from something else: "three days after"."""
    return re.compile(r"\s+(?:after|before|since|prior to|following|later than|from)\b(?!\s*[,.])", re.IGNORECASE)


@cache
def relation_between() -> re.Pattern[str]:
    """What stands between a length of time and the date it is counted from: "20 years since 9/11"."""
    return re.compile(
        r"\s+(?:after|before|since|from|until|till|to|ahead of|prior to|following)\s+(?:the\s+)?", re.IGNORECASE
    )


@cache
def length() -> re.Pattern[str]:
    """The end of an expression that is a length of time ("three years", "a week")."""
    return re.compile(r"\b(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur)\w*$", re.IGNORECASE)


@cache
def comparison() -> re.Pattern[str]:
    """The end of an expression that compares two times, before "than": "three days later"."""
    return re.compile(r"\b(?:later|earlier|before|sooner)$", re.IGNORECASE)


@cache
def denied() -> re.Pattern[str]:
    """Words before a date that set it aside: "and not", "rather than in"."""
    return re.compile(r"\b(?:(?<!did )(?<!if )not|rather than|instead of)\s+(?:in\s+|on\s+)?$", re.IGNORECASE)


@cache
def looked_forward_to() -> re.Pattern[str]:
    """A noun before a date, with the words that tell it was still to come: "ahead of the summit on"."""
    return re.compile(
        r"\b(?:ahead of|before|prior to|(?:lead|run)[ -]?up to|prepar\w+ for|in time for)\s+"
        r"(?P<phrase>(?:[\w’'.-]+\s+){0,5}?(?P<noun>\w+))\s+(?:on|in|at|for)\s+(?:the\s+)?$",
        re.IGNORECASE,
    )


@cache
def superseded() -> re.Pattern[str]:
    """Words before a date of a plan that was given up: "originally due in"."""
    return re.compile(
        r"\b(?:originally|initially|previously)\s+(?:been\s+)?"
        r"(?:due|planned|scheduled|expected|slated|set|supposed|intended)\b[^,.;:]{0,30}$",
        re.IGNORECASE,
    )


@cache
def before_date() -> re.Pattern[str]:
    """A preposition of `PREPOSITIONS` right before a date, past articles and the like."""
    return re.compile(
        r"\b(since|by|until|till)\s+"
        r"(?:the\s+|its\s+|their\s+|his\s+|her\s+|early\s+|late\s+|mid-?\s*|about\s+|around\s+|at\s+least\s+)*$",
        re.IGNORECASE,
    )


@cache
def limit() -> re.Pattern[str]:
    """What makes a limit of the length of time behind it: "within the next"."""
    return re.compile(r"\bwithin\s+(?:the\s+(?:next|coming)\s+)?$", re.IGNORECASE)
