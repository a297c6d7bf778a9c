"""The clock that runs along a text: when it was published, where its story is, which quarter it reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.document.dates.candidate import Candidate
from tui.document.dates.values import Moment, day_value, interval, moment_of

_LONG_AGO = -1_000_000_000  # a place before any text
_BOUNDS = frozenset(("until", "since", "by", "till"))


@dataclass(slots=True)
class Clock:
    """What is known while reading on. In a narrative the story's date comes first, else the publication's."""

    published: date | None
    narrative: bool = False
    story: Moment | None = None
    story_at: int = _LONG_AGO  # where in the text the story's date was told
    section: bool = False  # whether a heading told the story's date and its section goes on
    passing: int | None = None  # the last year told beside the story
    quarter: str = ""  # the value of the last quarter told

    def now(self, asked: str = "") -> tuple[Moment | None, str]:
        """The anchor an expression counts from, and its name in words; `asked` is what its own words say."""
        if self.published is None or ((self.narrative or asked == "story") and self.story is not None):
            return (self.story, f"the story's date, {day_value(self.story)}") if self.story else (None, "")
        if self.narrative and asked != "publication":
            return None, ""
        publication = moment_of(self.published)
        return publication, f"publication, {day_value(publication)}"

    def advance(self, candidate: Candidate, value: str) -> None:
        """Move the story's date to that of an expression just resolved, unless it only looks back or ahead.

        Dates in brackets never move it; a year alone does only in a heading or where it opens a sentence.
        """
        if candidate.meaning.quarter and self._has_begun(value):
            self.quarter = value
        story = _moment(value)
        if story is None:
            return
        if self.story is not None and (candidate.aside or self._strays(candidate, story, self.story)):
            self.passing = candidate.meaning.year
            return
        self.story, self.story_at = story, candidate.start
        self.section = self.section or (candidate.heading and candidate.meaning.year is not None)

    def enter_section(self) -> None:
        """Note that a new section begins: only its own heading may date it."""
        self.section = False
        self.story_at = _LONG_AGO

    def _has_begun(self, value: str) -> bool:
        """Whether a quarter had begun by publication, so that a report can be about it."""
        days = interval(value)
        return days is not None and self.published is not None and days[0] <= self.published

    @staticmethod
    def _strays(candidate: Candidate, told: Moment, story: Moment) -> bool:
        """Whether a year told alone is beside the story."""
        if told.month is not None or candidate.leads.startswith("\n"):
            return False
        gap = told.year - story.year
        if candidate.heading:
            return candidate.leads == "-" or gap == 0
        if gap == 0:
            return candidate.meaning.year is None
        return not candidate.opens or candidate.leads in _BOUNDS


def _moment(value: str) -> Moment | None:
    """The moment the story is at after an expression of this value, None where it tells no year."""
    days = interval(value)
    if days is None or days[2] in ("decade", "century"):
        return None
    bce = value.startswith("BC")
    digits, rest = (value[2:6], value[6:]) if bce else (value[:4], value[4:])
    month = int(rest[1:3]) if rest[1:3].isdigit() else None
    day = int(rest[4:6]) if month and rest[4:6].isdigit() else None
    return Moment(1 - int(digits) if bce else int(digits), month, day)
