"""The clock that runs along a text: when it was published, where its story is, which quarter it reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.document.basis import Anchor, AnchorKind
from tui.document.dates.candidate import Candidate
from tui.document.dates.values import Moment, day_value, interval, moment_in, moment_of

_LONG_AGO = -1_000_000_000  # a place before any text
_TOLD = 300  # characters, about two sentences, over which a day told dates the times after it
_NEAR = 200  # characters, about the length of a sentence or two
_BOUNDS = frozenset(("until", "since", "by", "till"))


@dataclass(slots=True)
class Clock:
    """What is known while reading on. In a narrative the story's date comes first, else the publication's."""

    published: date | None
    narrative: bool = False
    story: Moment | None = None
    story_at: int = _LONG_AGO  # where in the text the story's date was told
    section_year: int | None = None  # the (first) year of the heading, while its section goes on
    headed: Moment | None = None  # the day that the last heading with one has told
    passing: int | None = None  # the last year told beside the story
    passing_at: int = _LONG_AGO  # where in the text that was
    quarter: str = ""  # the value of the last quarter told

    def now(self, asked: str = "") -> tuple[Moment, Anchor] | None:
        """The date that an expression counts from, None where there is none; `asked` is what its own words say."""
        if self.published is None or ((self.narrative or asked == "story") and self.story is not None):
            return (self.story, Anchor(AnchorKind.STORY, day_value(self.story))) if self.story else None
        if self.narrative and asked != "publication":
            return None
        publication = moment_of(self.published)
        return publication, Anchor(AnchorKind.PUBLICATION, day_value(publication))

    def day_of_times(self, place: int) -> tuple[Moment, Anchor] | None:
        """The day that a bare time of day at `place` is on: one just given, else the heading's."""
        told = self.story is not None and self.story.day is not None and place - self.story_at < _TOLD
        if self.headed is not None and not told:
            return self.headed, Anchor(AnchorKind.HEADING, day_value(self.headed))
        return self.now("story" if told else "")

    def year_told(self, place: int) -> int | None:
        """The year told beside the story since its date was told, if that was just before `place`."""
        near = place - self.passing_at < _NEAR and self.passing_at > self.story_at
        return self.passing if near else None

    def advance(self, candidate: Candidate, value: str) -> None:
        """Move the story's date to that of an expression just resolved, unless it only looks back or ahead.

        Dates in brackets never move it; a year alone does only in a heading or where it opens a sentence.
        """
        if candidate.meaning.quarter and self._is_reported(value):
            self.quarter = value
        story = moment_in(value)
        if story is None:
            return
        if self.story is not None and (candidate.aside or self._strays(candidate, story, self.story)):
            self.passing, self.passing_at = candidate.meaning.year, candidate.start
            return
        self.story, self.story_at = story, candidate.start
        if candidate.heading and story.day is not None:
            self.headed = story
        if candidate.heading and self.section_year is None:
            self.section_year = candidate.meaning.year

    def enter_section(self) -> None:
        """Note that a new section begins: only its own heading may date it."""
        self.section_year = None
        self.story_at = _LONG_AGO

    def _is_reported(self, value: str) -> bool:
        """Whether a report can be about a quarter: no other was told, or it is later than that and over by publication.

        In business years the one that runs by its name may be over, so that it counts where it is told first.
        """
        days = interval(value)
        if days is None or self.published is None:
            return False
        earliest, latest, _ = days
        return earliest <= self.published and (not self.quarter or (value >= self.quarter and latest <= self.published))

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
