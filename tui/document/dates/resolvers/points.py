"""Resolves points and periods of which the text states a part: full dates, months, seasons, decades, centuries."""

from __future__ import annotations

from calendar import isleap

from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.named_days import day_in
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import DAY, Resolved, timed
from tui.document.dates.values import Moment, day_value, last_day, year_value

_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}
_NEW_YEAR_GAP = 9  # a narrative that goes from a month to one that many months lower has entered a new year
_TOLD_YEAR_GAP = 3  # the same where the new year has been told in passing
_AHEAD = 30  # years that a year of two digits may lie ahead of its anchor
_NEAR = 250  # characters that a year of long ago reaches in a news text
_THIS_CENTURY = 2000


def resolve_period(candidate: Candidate, clock: Clock) -> Resolved | None:
    """A decade or a century."""
    meaning = candidate.meaning
    if meaning.century is not None:
        return Resolved(f"{'BC' if meaning.bce else ''}{meaning.century - 1:02}", "the century, as stated")
    if meaning.decade is not None:
        return Resolved(f"{meaning.decade:03}", "the decade, as stated")
    if meaning.unit == "decade" and meaning.short_year is not None:
        return Resolved(f"{(_full_year(meaning, clock) or 0) // 10:03}", "the decade, as stated", "", ("century",))
    return None


def resolve_point(candidate: Candidate, clock: Clock) -> Resolved | None:
    """A point of the calendar; the year, or the day of a mere time, may come from the anchor."""
    meaning = candidate.meaning
    year = _full_year(meaning, clock)
    if year is not None:
        implied: tuple[str, ...] = ("century",) if meaning.short_year is not None else ()
        return Resolved(timed(_stated(meaning, year), meaning), _as_stated(meaning), "", implied)
    if not meaning.states():
        return _time_of_day(candidate, clock) if meaning.clock else None
    if meaning.day and not meaning.month:
        return _day_of_month(meaning.day, *clock.now("story"))
    follows = clock.narrative or _carries_on(candidate, clock)
    anchor, anchor_words = clock.now("story" if follows else meaning.anchor)
    if anchor is None:
        return Resolved(timed(_stated(meaning, None), meaning), "no date says which year")
    year, rule = _year_of_weekday(meaning, anchor) or _implied_year(candidate, clock, anchor, follows)
    if (meaning.month, meaning.day) == (2, 29):
        year = _leap_year(year)
    value = timed(_stated(meaning, year), meaning)
    return Resolved(value, f"in the year {rule} {anchor_words}", anchor_words, ("year",))


def _time_of_day(candidate: Candidate, clock: Clock) -> Resolved:
    """A time without a day: on the day just told, or its heading's, else on the anchor's."""
    meaning = candidate.meaning
    anchor, anchor_words = clock.now(meaning.anchor) if meaning.anchor else clock.day_of_times(candidate.start)
    if anchor is None or anchor.day is None:
        return Resolved(f"XXXX-XX-XXT{meaning.clock}", "no date says which day")
    return Resolved(timed(day_value(anchor), meaning), f"on {anchor_words}", anchor_words, DAY)


def _day_of_month(day: int, anchor: Moment | None, anchor_words: str) -> Resolved:
    """ "the 25th": in the month told last."""
    if anchor is None or anchor.month is None or day > last_day(anchor.year, anchor.month):
        return Resolved(f"XXXX-XX-{day:02}", "no date says which month")
    value = day_value(Moment(anchor.year, anchor.month, day))
    return Resolved(value, f"in the month of {anchor_words}", anchor_words, ("year", "month"))


def _full_year(meaning: Meaning, clock: Clock) -> int | None:
    """The year stated; for two digits the one nearest to the anchor's time that is not far ahead of it."""
    if meaning.short_year is None:
        return meaning.year
    anchor, _ = clock.now(meaning.anchor)
    base = anchor.year if anchor else clock.published.year if clock.published else _THIS_CENTURY
    year = base // 100 * 100 + meaning.short_year
    return year - 100 if year > base + _AHEAD else year


def _as_stated(meaning: Meaning) -> str:
    """How much of the date the text states."""
    if meaning.named:
        return "the day of that name in the year stated"
    if meaning.day:
        return "stated in full"
    if meaning.month:
        return "month and year, as stated"
    return "the year, as stated" if not meaning.season else "season and year, as stated"


def _stated(meaning: Meaning, year: int | None) -> str:
    """The value of the stated parts in `year`."""
    if meaning.named:
        return day_in(meaning.named, year).isoformat() if year and 1 <= year <= 9999 else "XXXX-XX-XX"
    start = "XXXX" if year is None else year_value(year)
    if meaning.season:
        return f"{start}-{meaning.season}"
    if meaning.quarter:
        return f"{start}-Q{meaning.quarter}"
    if meaning.half:
        return f"{start}-H{meaning.half}"
    if meaning.month is None:
        return start
    return f"{start}-{meaning.month:02}" + (f"-{meaning.day:02}" if meaning.day else "")


def _year_of_weekday(meaning: Meaning, anchor: Moment) -> tuple[int, str] | None:
    """The year nearest to the anchor's in which the stated day falls on the stated weekday; None if neither is near."""
    if not meaning.weekday or not meaning.month or not meaning.day or meaning.step is not None:
        return None
    for step, how in ((0, "of"), (-1, "before"), (1, "after")):
        day = Moment(anchor.year + step, meaning.month, meaning.day).date()
        if day is not None and day.isoweekday() == meaning.weekday:
            return anchor.year + step, how
    return None


def _implied_year(candidate: Candidate, clock: Clock, anchor: Moment, follows: bool) -> tuple[int, str]:
    """The year that a month, quarter or season without one belongs to, and how it lies to the anchor.

    `follows` says that the anchor is a story's date, which this expression carries on.
    """
    meaning = candidate.meaning
    if meaning.unit == "year" and meaning.step is not None:
        step = int(meaning.step)
        return anchor.year + step, "before" if step < 0 else "after" if step else "of"
    if anchor.month is None:
        return anchor.year, "of"
    month = meaning.month or _SEASON_MONTH.get(meaning.season) or 3 * (meaning.quarter or 0) or 6 * (meaning.half or 0)
    if meaning.unit in ("season", "month") and meaning.step == 0:
        return anchor.year, "of"
    if meaning.unit in ("season", "month") and meaning.step and not (follows and meaning.anchor != "story"):
        return _next_or_last(month, int(meaning.step), anchor)
    if follows:
        if clock.section_year is not None and anchor.year < clock.section_year:
            return clock.section_year, "of the heading, not"  # an earlier year was only recalled
        gap = _TOLD_YEAR_GAP if clock.passing == anchor.year + 1 else _NEW_YEAR_GAP
        new_year = anchor.month - month >= gap
        return (anchor.year + 1, "after") if new_year else (anchor.year, "of")
    return _nearest_year(month, anchor, candidate)


def _carries_on(candidate: Candidate, clock: Clock) -> bool:
    """Whether a heading or date of a news text has just told another year, so that "in October" is that year's."""
    story, meaning = clock.story, candidate.meaning
    if story is None or clock.published is None:
        return False
    if clock.section_year is not None and meaning.month and meaning.step is None:
        return True
    if story.month is None:
        return False
    if not meaning.month or meaning.step is not None or not candidate.opens or candidate.direction > 0:
        return False
    return candidate.start - clock.story_at < _NEAR and story.year < clock.published.year - 1


def _next_or_last(month: int, step: int, anchor: Moment) -> tuple[int, str]:
    """The year of "last April" or "next summer"."""
    here = anchor.month or 1
    if step < 0:
        return (anchor.year - 1, "before") if month >= here else (anchor.year, "of")
    return (anchor.year, "of") if month > here else (anchor.year + 1, "after")


def _nearest_year(month: int, anchor: Moment, candidate: Candidate) -> tuple[int, str]:
    """The year in which a month comes nearest to the anchor, leaning to the side the tense tells, else to the past."""
    distance = month - (anchor.month or 1)
    lean = 2 * candidate.direction if candidate.meaning.day else 4 * candidate.direction or -2
    if distance - lean > 6:
        return anchor.year - 1, "before"
    if distance - lean < -7:
        return anchor.year + 1, "after"
    return anchor.year, "of"


def _leap_year(year: int) -> int:
    """The leap year nearest to `year`, the earlier of two as near: 29 February needs one."""
    return next(year + step for step in (0, -1, 1, -2, 2, -3, 3, -4, 4) if isleap(year + step))
