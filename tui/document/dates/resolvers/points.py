"""Resolves points and periods of which the text states a part: full dates, months, seasons, decades, centuries."""

from __future__ import annotations

from calendar import isleap

from tui.document.basis import Anchor, Part, Relation, Rule
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
        return Resolved(f"{'BC' if meaning.bce else ''}{meaning.century - 1:02}", Rule.STATED)
    if meaning.decade is not None:
        return Resolved(f"{meaning.decade:03}", Rule.STATED)
    if meaning.unit == "decade" and meaning.short_year is not None:
        decade = (_full_year(meaning, clock) or 0) // 10
        return Resolved(f"{decade:03}", Rule.CENTURY_IMPLIED, _anchor(clock, meaning), ("century",))
    return None


def resolve_point(candidate: Candidate, clock: Clock) -> Resolved | None:
    """A point of the calendar; the year, or the day of a mere time, may come from the anchor."""
    meaning = candidate.meaning
    year = _full_year(meaning, clock)
    if year is not None:
        value = timed(_stated(meaning, year), meaning)
        if meaning.short_year is None:
            return Resolved(value, Rule.STATED)
        implied: tuple[Part, ...] = ("century",)
        return Resolved(value, Rule.CENTURY_IMPLIED, _anchor(clock, meaning), implied)
    if not meaning.states():
        return _time_of_day(candidate, clock) if meaning.clock else None
    if meaning.day and not meaning.month:
        return _day_of_month(meaning.day, clock.now("story"))
    follows = clock.narrative or _carries_on(candidate, clock)
    now = clock.now("story" if follows else meaning.anchor)
    if now is None:
        return Resolved(timed(_stated(meaning, None), meaning), Rule.UNRESOLVED)
    moment, anchor = now
    year, relation = _year_of_weekday(meaning, moment) or _implied_year(candidate, clock, moment, follows)
    if (meaning.month, meaning.day) == (2, 29):
        year = _leap_year(year)
    value = timed(_stated(meaning, year), meaning)
    return Resolved(value, Rule.YEAR_IMPLIED, anchor, ("year",), relation=relation)


def _time_of_day(candidate: Candidate, clock: Clock) -> Resolved:
    """A time without a day: on the day just told, or its heading's, else on the anchor's."""
    meaning = candidate.meaning
    now = clock.now(meaning.anchor) if meaning.anchor else clock.day_of_times(candidate.start)
    if now is None or now[0].day is None:
        return Resolved(f"XXXX-XX-XXT{meaning.clock}", Rule.UNRESOLVED)
    moment, anchor = now
    return Resolved(timed(day_value(moment), meaning), Rule.DAY_IMPLIED, anchor, DAY)


def _day_of_month(day: int, now: tuple[Moment, Anchor] | None) -> Resolved:
    """Place "the 25th" in the month given last."""
    if now is None or now[0].month is None or day > last_day(now[0].year, now[0].month):
        return Resolved(f"XXXX-XX-{day:02}", Rule.UNRESOLVED)
    moment, anchor = now
    return Resolved(day_value(Moment(moment.year, moment.month, day)), Rule.MONTH_IMPLIED, anchor, ("year", "month"))


def _anchor(clock: Clock, meaning: Meaning) -> Anchor | None:
    """The anchor that `meaning` asks for, None where there is none."""
    now = clock.now(meaning.anchor)
    return now[1] if now else None


def _full_year(meaning: Meaning, clock: Clock) -> int | None:
    """The year stated; for two digits the one nearest to the anchor's time that is not far ahead of it."""
    if meaning.short_year is None:
        return meaning.year
    now = clock.now(meaning.anchor)
    base = now[0].year if now else clock.published.year if clock.published else _THIS_CENTURY
    year = base // 100 * 100 + meaning.short_year
    return year - 100 if year > base + _AHEAD else year


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


def _year_of_weekday(meaning: Meaning, anchor: Moment) -> tuple[int, Relation] | None:
    """The year nearest to the anchor's in which the stated day falls on the stated weekday; None if neither is near."""
    if not meaning.weekday or not meaning.month or not meaning.day or meaning.step is not None:
        return None
    for step, how in ((0, Relation.SAME), (-1, Relation.BEFORE), (1, Relation.AFTER)):
        day = Moment(anchor.year + step, meaning.month, meaning.day).date()
        if day is not None and day.isoweekday() == meaning.weekday:
            return anchor.year + step, how
    return None


def _implied_year(candidate: Candidate, clock: Clock, anchor: Moment, follows: bool) -> tuple[int, Relation]:
    """The year that a month, quarter or season without one belongs to, and how it lies to the anchor.

    `follows` says that the anchor is a story's date, which this expression carries on.
    """
    meaning = candidate.meaning
    if meaning.unit == "year" and meaning.step is not None:
        step = int(meaning.step)
        return anchor.year + step, Relation.BEFORE if step < 0 else Relation.AFTER if step else Relation.SAME
    if anchor.month is None:
        return anchor.year, Relation.SAME
    month = meaning.month or _SEASON_MONTH.get(meaning.season) or 3 * (meaning.quarter or 0) or 6 * (meaning.half or 0)
    if meaning.unit in ("season", "month") and meaning.step == 0:
        return anchor.year, Relation.SAME
    if meaning.unit in ("season", "month") and meaning.step and not (follows and meaning.anchor != "story"):
        return _next_or_last(month, int(meaning.step), anchor)
    if follows:
        if clock.section_year is not None and anchor.year < clock.section_year:
            return clock.section_year, Relation.NOT_RECALLED  # an earlier year was only recalled
        gap = _TOLD_YEAR_GAP if clock.passing == anchor.year + 1 else _NEW_YEAR_GAP
        new_year = anchor.month - month >= gap
        return (anchor.year + 1, Relation.AFTER) if new_year else (anchor.year, Relation.SAME)
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


def _next_or_last(month: int, step: int, anchor: Moment) -> tuple[int, Relation]:
    """The year of "last April" or "next summer"."""
    here = anchor.month or 1
    if step < 0:
        return (anchor.year - 1, Relation.BEFORE) if month >= here else (anchor.year, Relation.SAME)
    return (anchor.year, Relation.SAME) if month > here else (anchor.year + 1, Relation.AFTER)


def _nearest_year(month: int, anchor: Moment, candidate: Candidate) -> tuple[int, Relation]:
    """The year in which a month comes nearest to the anchor, leaning to the side the tense tells, else to the past."""
    distance = month - (anchor.month or 1)
    lean = 2 * candidate.direction if candidate.meaning.day else 4 * candidate.direction or -2
    if distance - lean > 6:
        return anchor.year - 1, Relation.BEFORE
    if distance - lean < -7:
        return anchor.year + 1, Relation.AFTER
    return anchor.year, Relation.SAME


def _leap_year(year: int) -> int:
    """The leap year nearest to `year`, the earlier of two as near: 29 February needs one."""
    return next(year + step for step in (0, -1, 1, -2, 2, -3, 3, -4, 4) if isleap(year + step))
