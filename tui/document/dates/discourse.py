"""The anchors known at a place in the text: publication, date in focus, date of the heading, quarter reported.

The date in focus is that of the last time expression that moves the discourse on; in a narrative it anchors whatever
leaves a part unsaid, in news the publication date does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.document.basis import Anchor, AnchorKind
from tui.document.calendar import PartialDate, partial, shift
from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import AnchorName, Meaning, Offset, Point, Shift, stated_year
from tui.document.dates.values import day_value, days_of, partial_of
from tui.document.model import Genre

_LONG_AGO = -1_000_000_000  # a place before any text
_SAME_SCENE = 300  # characters, about two sentences, over which a day dates the times of day after it
_EVENING, _MORNING = "17:00", "08:00"  # between two lines of a log the day ends
_NEAR = 200  # characters, about the length of a sentence or two


@dataclass(slots=True)
class Discourse:
    """What is known of the dates before a place; moved on by `advance` and `enter_section` while reading."""

    published: date | None
    genre: Genre = "news"
    focus: PartialDate | None = None
    focus_at: int = _LONG_AGO  # where in the text the date in focus stands
    section_year: int | None = None  # the (first) year of the heading of the present section
    headed: PartialDate | None = None  # the day of the last heading that gives one
    chained: bool = False  # whether the date in focus was counted from the one before it: "a fortnight later"
    passing: int | None = None  # the last year given beside the date in focus
    passing_at: int = _LONG_AGO  # where in the text that is
    logged: tuple[PartialDate, str] | None = None  # of the last line of the section that begins with a time of day
    quarter: str = ""  # the value of the last quarter reported

    @property
    def is_narrative(self) -> bool:
        """Whether the date in focus comes before the publication date."""
        return self.genre == "narrative"

    def anchor(self, asked: AnchorName = "") -> tuple[PartialDate, Anchor] | None:
        """Return the date that an expression counts from, if there is one; `asked` is what its words ask for."""
        if self.published is None or ((self.is_narrative or asked == "focus") and self.focus is not None):
            if self.focus is None or self._is_background(self.focus):
                return None
            return self.focus, Anchor(AnchorKind.STORY, day_value(self.focus))
        if self.is_narrative and asked != "publication":
            return None
        publication = partial(self.published)
        return publication, Anchor(AnchorKind.PUBLICATION, day_value(publication))

    def _is_background(self, focus: PartialDate) -> bool:
        """Whether a year is one that a report recalls: its own days are near its publication, which is not known."""
        return self.published is None and not self.is_narrative and focus.month is None and self.section_year is None

    def day_of_times(self, place: int) -> tuple[PartialDate, Anchor] | None:
        """Return the day that a bare time of day at `place` is on: one just given, else the heading's."""
        given = self.focus is not None and self.focus.day is not None and place - self.focus_at < _SAME_SCENE
        if self.headed is not None and not given:
            return self.headed, Anchor(AnchorKind.HEADING, day_value(self.headed))
        return self.anchor("focus" if given else "")

    def day_of_log(self, clock: str) -> tuple[PartialDate, Anchor] | None:
        """Return the day of a line that begins with the time of day `clock`, where other such lines came before it.

        It is theirs, whatever other days were named in them, or the next one where midnight has passed.
        """
        if self.logged is None:
            return None
        day, before = self.logged
        if before >= _EVENING and clock < _MORNING:
            day = shift(day, "day", 1) or day
        return day, Anchor(AnchorKind.STORY, day_value(day))

    def nearby_year(self, place: int) -> int | None:
        """Return the year given beside the date in focus and after it, if that was just before `place`."""
        near = place - self.passing_at < _NEAR and self.passing_at > self.focus_at
        return self.passing if near else None

    def advance(self, candidate: Candidate, value: str) -> None:
        """Bring the date of an expression just resolved into focus, unless it only looks back or ahead.

        Dates in brackets never come into focus; a year alone does only in a heading or where it opens a sentence.
        """
        meaning = candidate.meaning
        if isinstance(meaning, Point) and meaning.quarter and self._is_reported(value):
            self.quarter = value
        found = partial_of(value)
        if found is None and self.focus is not None and _counts_on(meaning):
            self.focus_at, self.chained = candidate.start, True  # "a fortnight later", counted from a month
        if found is None or _looks_back(meaning):
            return
        if self.focus is not None and (candidate.aside or _is_passing(candidate, found, self.focus)):
            self.passing, self.passing_at = stated_year(meaning), candidate.start
            return
        self.focus, self.focus_at = found, candidate.start
        self.chained = _counts_on(meaning)
        if candidate.heads_line and found.day is not None:
            self._log(candidate, meaning, found)
        if candidate.heading and found.day is not None:
            self.headed = found
        if candidate.heading and self.section_year is None:
            self.section_year = stated_year(meaning)

    def _log(self, candidate: Candidate, meaning: Meaning, day: PartialDate) -> None:
        """Note the day of a line that begins with a time of day; one that begins with a date begins another log."""
        clock = meaning.clock if isinstance(meaning, Point) else ""
        if clock and candidate.opens_line:
            self.logged = day, clock
        elif not clock:
            self.logged = None

    def enter_section(self) -> None:
        """Note that a new section begins: only its own heading may date it."""
        self.section_year = None
        self.logged = None
        self.focus_at = _LONG_AGO

    def _is_reported(self, value: str) -> bool:
        """Whether a report can be about a quarter: none was given before, or it is later and over by publication.

        In business years the one that runs by its name may be over, so that it counts where it is the first given.
        """
        days = days_of(value)
        if days is None or self.published is None:
            return False
        earliest, latest, _ = days
        return earliest <= self.published and (not self.quarter or (value >= self.quarter and latest <= self.published))


def _looks_back(meaning: Meaning) -> bool:
    """Whether an expression only looks back from the date in focus: "the previous evening"."""
    return isinstance(meaning, Offset) and meaning.anchor == "focus" and meaning.step is not None and meaning.step < 0


def _counts_on(meaning: Meaning) -> bool:
    """Whether an expression is counted from the date in focus: "a fortnight later", "August of that year"."""
    match meaning:
        case Point(shift=Shift(anchor="focus")) | Offset(anchor="focus"):
            return True
    return False


def _is_passing(candidate: Candidate, found: PartialDate, focus: PartialDate) -> bool:
    """Whether a year alone is given only in passing, beside the date in focus."""
    if found.month is not None or candidate.before.startswith("\n"):
        return False
    gap = found.year - focus.year
    if candidate.heading:
        return candidate.before == "-" or gap == 0
    if gap == 0:
        return stated_year(candidate.meaning) is None
    return not candidate.opens or candidate.side is not None
