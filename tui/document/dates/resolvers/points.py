"""Resolve points of the calendar of which the text states a part: full dates, months, seasons, times of day."""

from __future__ import annotations

from calendar import isleap

from tui.document.basis import DAY, Anchor, AnchorKind, Relation, Rule
from tui.document.calendar import PartialDate, month_length
from tui.document.dates.candidate import Candidate
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import Point
from tui.document.dates.named_days import day_in
from tui.document.dates.resolvers.periods import full_year
from tui.document.dates.resolvers.resolved import Resolved, timed
from tui.document.dates.values import day_value, year_value

_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}
_NEW_YEAR_GAP = 9  # a narrative that goes from a month to one that many months lower has entered a new year
_GIVEN_YEAR_GAP = 3  # the same where the new year has been given in passing
_NEAR = 250  # characters that a year of long ago reaches in a news text


def resolve_point(point: Point, discourse: Discourse, candidate: Candidate) -> Resolved | None:
    """Resolve a point of the calendar; its year, or the day of a time alone, may come from the anchor."""
    asked = point.shift.anchor if point.shift else ""
    if point.short_year is not None:
        value = timed(_stated(point, full_year(point.short_year, discourse, asked)), point.clock)
        now = discourse.anchor(asked)
        return Resolved(value, Rule.CENTURY_IMPLIED, now[1] if now else None, ("century",))
    if point.year is not None:
        return Resolved(timed(_stated(point, point.year), point.clock), Rule.STATED)
    if not point.is_dated:
        return _time_of_day(point, discourse, candidate) if point.clock else None
    if point.day and not point.month:
        return _day_of_month(point.day, discourse.anchor("focus"))
    return _without_year(point, discourse, candidate)


def _without_year(point: Point, discourse: Discourse, candidate: Candidate) -> Resolved:
    """Resolve a date whose year is implied."""
    follows = discourse.is_narrative or _carries_on(point, discourse, candidate)
    now = discourse.anchor("focus" if follows else point.shift.anchor if point.shift else "")
    if point.shift is not None and point.shift.anchor == "focus" and (nearby := discourse.nearby_year(candidate.start)):
        now = PartialDate(nearby), Anchor(AnchorKind.NEARBY_YEAR, year_value(nearby))  # "in 1849. In May of that year"
    if now is None:
        return Resolved(timed(_stated(point, None), point.clock), Rule.UNRESOLVED)
    start, anchor = now
    year, relation = _year_of_weekday(point, start) or (
        _shifted_year(point, start, follows)
        or (_year_in_focus(point, discourse, start) if follows else _nearest_year(point, start, candidate.direction))
    )
    if (point.month, point.day) == (2, 29):
        year = _leap_year(year)
    value = timed(_stated(point, year), point.clock)
    return Resolved(value, Rule.YEAR_IMPLIED, anchor, ("year",), relation=relation)


def _time_of_day(point: Point, discourse: Discourse, candidate: Candidate) -> Resolved:
    """Resolve a time without a day: on the day just given, or its heading's, else on the anchor's."""
    asked = point.shift.anchor if point.shift else ""
    now = discourse.day_of_log(point.clock) if candidate.opens_line else None
    if now is None:
        now = discourse.anchor(asked) if asked else discourse.day_of_times(candidate.start)
    if now is None or now[0].day is None:
        return Resolved(f"XXXX-XX-XXT{point.clock}", Rule.UNRESOLVED)
    start, anchor = now
    return Resolved(timed(day_value(start), point.clock), Rule.DAY_IMPLIED, anchor, DAY)


def _day_of_month(day: int, now: tuple[PartialDate, Anchor] | None) -> Resolved:
    """Place "the 25th" in the month given last."""
    if now is None or now[0].month is None or day > month_length(now[0].year, now[0].month):
        return Resolved(f"XXXX-XX-{day:02}", Rule.UNRESOLVED)
    start, anchor = now
    return Resolved(day_value(PartialDate(start.year, start.month, day)), Rule.MONTH_IMPLIED, anchor, ("year", "month"))


def _stated(point: Point, year: int | None) -> str:
    """Return the value of the stated parts in `year`."""
    if point.named:
        return day_in(point.named, year).isoformat() if year and 1 <= year <= 9999 else "XXXX-XX-XX"
    start = "XXXX" if year is None else year_value(year)
    if point.season:
        return f"{start}-{point.season}"
    if point.quarter:
        return f"{start}-Q{point.quarter}"
    if point.half:
        return f"{start}-H{point.half}"
    if point.month is None:
        return start
    return f"{start}-{point.month:02}" + (f"-{point.day:02}" if point.day else "")


def _year_of_weekday(point: Point, anchor: PartialDate) -> tuple[int, Relation] | None:
    """Return the year nearest to the anchor's in which the stated day falls on the stated weekday, if one is near."""
    if not point.weekday or not point.month or not point.day or point.shift is not None:
        return None
    for step, how in ((0, Relation.SAME), (-1, Relation.BEFORE), (1, Relation.AFTER)):
        day = PartialDate(anchor.year + step, point.month, point.day).date()
        if day is not None and day.isoweekday() == point.weekday:
            return anchor.year + step, how
    return None


def _shifted_year(point: Point, anchor: PartialDate, follows: bool) -> tuple[int, Relation] | None:
    """Return the year that the words themselves choose: "May last year", "next summer"; None where they choose none."""
    shift = point.shift
    if shift is not None and shift.unit == "year":
        return anchor.year + shift.step, (Relation.SAME, Relation.AFTER, Relation.BEFORE)[
            (shift.step > 0) - (shift.step < 0)
        ]
    if anchor.month is None:
        return anchor.year, Relation.SAME
    if shift is None or shift.unit not in ("season", "month"):
        return None
    if shift.step == 0:
        return anchor.year, Relation.SAME
    if follows and shift.anchor != "focus":
        return None  # in a narrative "last summer" is one that it has been through
    month, here = _month_of(point), anchor.month
    if shift.step < 0:
        if shift.unit == "month" and point.day is None and (here - month) % 12 == 1:
            return (anchor.year - (2 if month > here else 1)), Relation.BEFORE  # not the one that is "last month"
        return (anchor.year - 1, Relation.BEFORE) if month >= here else (anchor.year, Relation.SAME)
    return (anchor.year, Relation.SAME) if month > here else (anchor.year + 1, Relation.AFTER)


def _month_of(point: Point) -> int:
    """Return the month that a point lies in; for a quarter or a season, one of its last months."""
    return point.month or _SEASON_MONTH.get(point.season) or 3 * (point.quarter or 0) or 6 * (point.half or 0)


def _year_in_focus(point: Point, discourse: Discourse, anchor: PartialDate) -> tuple[int, Relation]:
    """Return the year of a point that carries on from the date in focus, `anchor`."""
    if discourse.section_year is not None and anchor.year < discourse.section_year:
        return discourse.section_year, Relation.NOT_RECALLED  # an earlier year was only recalled
    gap = _GIVEN_YEAR_GAP if discourse.passing == anchor.year + 1 else _NEW_YEAR_GAP
    if (anchor.month or 1) - _month_of(point) >= gap:
        return anchor.year + 1, Relation.AFTER
    return anchor.year, Relation.SAME


def _carries_on(point: Point, discourse: Discourse, candidate: Candidate) -> bool:
    """Whether a heading or date of a news text has just given another year, so that "in October" is that year's."""
    focus = discourse.focus
    if focus is None or discourse.published is None or not point.month or point.shift is not None:
        return False
    if discourse.section_year is not None:
        return True
    if focus.month is None or candidate.direction > 0 or candidate.start - discourse.focus_at >= _NEAR:
        return False
    if discourse.chained:
        return focus.year < discourse.published.year
    return candidate.opens and focus.year < discourse.published.year - 1


def _nearest_year(point: Point, anchor: PartialDate, direction: int) -> tuple[int, Relation]:
    """Return the year in which a month comes nearest to the anchor, on the side of the tense, else in the past."""
    distance = _month_of(point) - (anchor.month or 1)
    lean = 2 * direction if point.day else 4 * direction or -2
    if distance - lean > 6:
        return anchor.year - 1, Relation.BEFORE
    if distance - lean < -7:
        return anchor.year + 1, Relation.AFTER
    return anchor.year, Relation.SAME


def _leap_year(year: int) -> int:
    """Return the leap year nearest to `year`, the earlier of two as near: 29 February needs one."""
    return next(year + step for step in (0, -1, 1, -2, 2, -3, 3, -4, 4) if isleap(year + step))
