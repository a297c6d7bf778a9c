"""What a language gives the structure stages: abbreviations, marks of page furniture, openings of dated lines.

The defaults know no words; with them blank lines, Markdown and punctuation alone give the structure.
"""

from __future__ import annotations

from typing import NamedTuple

from tui.document.pattern import NEVER, Pattern

NONE: frozenset[str] = frozenset()


class Abbreviations(NamedTuple):
    """Words before a dot that may not end a sentence, in lower case and without their last dot."""

    before_name: frozenset[str] = NONE
    """Never end a sentence: a name or the rest of one follows."""
    before_number: frozenset[str] = NONE
    """Never end a sentence when a digit follows."""
    calendar: frozenset[str] = NONE
    """Months and weekdays: end a sentence only before a likely first word, and never before a digit."""
    may_end: frozenset[str] = NONE
    """End a sentence only before a likely first word."""
    never_end: frozenset[str] = NONE
    """Never end a sentence."""
    before_letter: frozenset[str] = NONE
    """Words that a single letter belongs to and may end a sentence with ("Plan B.")."""
    single_letter_words: frozenset[str] = NONE
    """Words of one letter, as they are written, that may end a sentence ("I.")."""
    first_words: frozenset[str] = NONE
    """Words that, with a capital, begin a sentence far more often than they continue a name."""


class Marks(NamedTuple):
    """What marks captions, credits, bylines and boilerplate; the patterns match from the beginning of a line."""

    boilerplate: frozenset[str] = NONE
    """Whole lines, in lower case."""
    boilerplate_line: Pattern = NEVER
    """Beginnings of lines."""
    caption: Pattern = NEVER
    """The words before a caption."""
    credit: Pattern = NEVER
    byline: Pattern = NEVER
    """A whole line."""


class Openings(NamedTuple):
    """How dated lines open; what the date means is left to the date stages."""

    date: Pattern = NEVER
    """A date; its group "full" holds a month or a day, not a year alone."""
    label: Pattern = NEVER
    """The words before a date of publication: "Published: "."""
    dateline: Pattern = NEVER
    """An agency's dateline: "KABUL, July 5 (Agency) - "."""


class StructureLanguage(NamedTuple):
    """What a language gives the structure stages."""

    abbreviations: Abbreviations = Abbreviations()
    marks: Marks = Marks()
    openings: Openings = Openings()
    caption_followers: tuple[str, ...] = ()
    """Words that, behind a year and before a word in lower case, begin a sentence where no mark ended the last one."""
