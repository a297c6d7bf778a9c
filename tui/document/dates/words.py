"""The word tables that refiners, ranges, publication dates and typed dates ask of a language: types of data only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from tui.document.empty import NOTHING
from tui.document.interval import Modifier

Side: TypeAlias = Literal["from", "to"]
"""Which end of an open range an expression gives: "since 2001" its beginning, "until May" its end."""


class ContextWords(NamedTuple):
    """The words around time expressions that bear on their meaning, in lower case.

    A phrase is its tokens joined by single spaces; "" stands for nothing between two expressions.
    """

    point_modifiers: Mapping[str, Modifier] = NOTHING
    """Phrases before a point of time that belong to it: "early", "the end of"."""
    length_modifiers: Mapping[str, Modifier] = NOTHING
    """Phrases before a length of time that belong to it: "nearly", "more than"."""
    prepositions: Mapping[str, Modifier] = NOTHING
    """Prepositions whose sense becomes the modifier of the expression behind them."""
    openers: Mapping[str, Side] = NOTHING
    """Those of them that make an open range or a limit: since, until, by."""
    range_openers: frozenset[str] = frozenset()
    """What stands before the first end of a range with two ends: from, between."""
    limits: frozenset[str] = frozenset()
    """Prepositions that make a limit of a length of time: within."""
    determiners: frozenset[str] = frozenset()
    """What may stand between such a preposition and its expression: "since the 2001 attacks"."""
    range_links: frozenset[str] = frozenset(("-", "–", "—"))
    """Phrases between the two ends of a range."""
    pair_links: Mapping[str, str] = NOTHING
    """Phrases that link two ends only behind a certain opener: "and" behind "between"."""
    counted_from: Mapping[str, int] = NOTHING
    """Phrases between a length and the date it is counted from, and the way it counts: "after" 1, "before" -1."""
    head_links: frozenset[str] = frozenset(("-", ",", "&", "/", "- -"))
    """Phrases between expressions that share a month or year: "7 and 9 May"."""
    span_links: frozenset[str] = frozenset(("-",))
    """Those that make a span, which may cross the end of a year: "December to February 1951"."""
    article_links: frozenset[str] = frozenset()
    """Head links with an article behind them."""
    list_links: frozenset[str] = frozenset(("-", ","))
    """What continues a list after a comma: "May 3, 5, and 9"."""
    day_links: frozenset[str] = frozenset(("", ","))
    """Phrases between a time of day and the day behind it: "noon on Friday"."""
    glosses: frozenset[str] = frozenset((",",))
    """Phrases between a year counted from an anchor and that year in full: "forty years later, in 1596"."""


class PublicationWords(NamedTuple):
    """How texts of a language say when they were published.

    `label` matches the words before the date in the text of a block, None where the language has none.
    """

    label: re.Pattern[str] | None = None


class TypedWords(NamedTuple):
    """What people type with a date: `lead` before a bare one makes it read as in running text, `noise` adds nothing."""

    lead: str = ""
    noise: frozenset[str] = frozenset()
