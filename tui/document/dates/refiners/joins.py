"""Join a time of day with the date beside it: "5 p.m. EST Nov. 9", "noon Saturday", "the morning of 31 January"."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Meaning, Offset, Point, clock_of
from tui.document.dates.refiners.context import Context

_BRACKETS = frozenset("()")
_NEAR = 8  # words between a time and the day that it is of
_LINK = 2  # words of a link, at most
_DAY_FIRST_LINKS = frozenset(("", ","))  # between a day and the clock time behind it


def join_times(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Make one candidate of a time without a date and a date without a time that stand side by side."""
    joined: list[Candidate] = []
    for candidate in candidates:
        if joined and _fit(joined[-1], candidate, context):
            joined[-1] = _joined(joined[-1], candidate)
        else:
            joined.append(candidate)
    return joined


def _joined(left: Candidate, right: Candidate) -> Candidate:
    """Return one candidate of two, of which one gives the time and the other the day."""
    time, day = (left, right) if clock_of(left.meaning) else (right, left)
    return day._replace(
        first=left.first,
        start=left.start,
        end=right.end,
        stop=right.stop,
        type="TIME",
        meaning=_with_clock(day.meaning, clock_of(time.meaning)),
        modifier=left.modifier or day.modifier,
        touched=(*day.touched, *time.touched, "joined times"),
    )


def _with_clock(meaning: Meaning, clock: str) -> Meaning:
    """Return the meaning of a day with a time of day."""
    return meaning._replace(clock=clock) if isinstance(meaning, Point | Offset) else meaning


def lend_days(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Give a bare time the day given right behind it: "at 10:35 a.m. (0735 GMT) Friday"."""
    lent = list(candidates)
    for position, candidate in enumerate(candidates):
        clock = _bare_clock(candidate)
        if not clock:
            continue
        at = candidate.end
        for other in candidates[position + 1 : position + 3]:
            if other.first - candidate.end > _NEAR or not _BRACKETS.issuperset(context.tokens.words[at : other.first]):
                break
            day = other.meaning
            if isinstance(day, Point) and (day.weekday is not None or day.day is not None):
                lent[position] = candidate.changed("lent day", meaning=day._replace(clock=clock))
                break
            if not _is_time(other.meaning):
                break
            at = other.end
    return lent


def _bare_clock(candidate: Candidate) -> str:
    """Return the time of day of a candidate that states nothing else; else empty."""
    meaning = candidate.meaning
    return meaning.clock if isinstance(meaning, Point) and _is_time(meaning) and not meaning.is_dated else ""


def _fit(left: Candidate, right: Candidate, context: Context) -> bool:
    """Whether the two are a bare time and a dated day with nothing but a link between them."""
    if right.first - left.end > _LINK:
        return False
    link = context.between(left, right)
    if _is_time(left.meaning) and _is_day(right):
        return link in context.words.day_links
    time = right.meaning
    return (
        _is_day(left) and isinstance(time, Point) and _is_time(time) and time.written_clock and link in _DAY_FIRST_LINKS
    )


def _is_time(meaning: Meaning) -> bool:
    """Whether the expression is a time of day without a day or an anchor of its own."""
    return (
        isinstance(meaning, Point)
        and bool(meaning.clock)
        and meaning.weekday is None
        and meaning.day is None
        and not (meaning.shift and meaning.shift.anchor)
    )


def _is_day(candidate: Candidate) -> bool:
    """Whether the expression gives a day without a time."""
    meaning = candidate.meaning
    if candidate.type != "DATE" or clock_of(meaning):
        return False
    if isinstance(meaning, Offset):
        return meaning.unit == "day" and meaning.step is not None
    return isinstance(meaning, Point) and (meaning.day is not None or meaning.weekday is not None)
