"""When: the interval of an event, from time expressions and ranges, or from the day a news text is about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tui.document.basis import AnchorKind, Basis
from tui.document.calendar import Day
from tui.document.events.english.cues import names_day, names_year
from tui.document.model import PRECISIONS, Document, Modifier, Precision, TimeExpression, TimeRange

_DATES_TIMES_OF_DAY = frozenset((AnchorKind.HEADING, AnchorKind.STORY))


@dataclass(frozen=True, slots=True)
class When:
    """An interval on the calendar, with its TIMEX3 value and the reason for it; `times` index `Document.times`."""

    earliest: Day | None
    latest: Day | None
    value: str
    precision: Precision
    basis: Basis
    modifier: Modifier | None = None
    times: tuple[int, ...] = ()

    def same_as(self, other: When) -> bool:
        """Whether both are the same days."""
        return self.earliest == other.earliest and self.latest == other.latest

    @property
    def clock(self) -> str:
        """The time of day where it is known to the hour: "09:42", but not "in the morning"; else empty."""
        time = self.value.partition("T")[2]
        return time if time[:1].isdigit() else ""

    def within(self, other: When) -> bool:
        """Whether this lies inside `other`, both being closed."""
        if self.earliest is None or self.latest is None or other.earliest is None or other.latest is None:
            return False
        return other.earliest <= self.earliest and self.latest <= other.latest


def is_datable(text: str, time: TimeExpression) -> bool:
    """Whether `time` can date an event: it lies on the calendar, and is neither "now" nor a recurring set.

    Nor a bare time of day: "at noon" and "during the night" say when within the story's day, not on which day; unless
    a heading or a day told just before gives it one.
    """
    if time.type == "SET" or time.value.endswith("_REF"):
        return False
    if time.precision == "time" and not names_day(text[time.start : time.end]):
        return time.basis.anchor is not None and time.basis.anchor.kind in _DATES_TIMES_OF_DAY
    if time.precision == "season" and not names_year(text[max(0, time.start - 5) : time.end]):
        return False
    return time.earliest is not None or time.latest is not None


def of_time(document: Document, number: int) -> When:
    """The interval of the time expression `number`."""
    time = document.times[number]
    value, precision = time.value, time.precision
    if time.type == "DURATION" and time.earliest is not None and time.latest is not None:
        value, precision = f"{time.earliest.isoformat()}/{time.latest.isoformat()}", "day"
    return When(time.earliest, time.latest, value, precision, time.basis, time.modifier, (number,))


def of_range(document: Document, span: TimeRange) -> When:
    """The interval of a range, with both its expressions; its value is "first/last".

    A deadline or an end ("by May", "until May") is the day or days that it names, not all time before.
    """
    if span.earliest is None and span.first == span.last:
        return of_time(document, span.first)
    first, last = document.times[span.first], document.times[span.last]
    values = [first.value if span.earliest else "..", last.value if span.latest else ".."]
    if span.first == span.last and span.earliest and span.latest:
        values = [span.earliest.isoformat(), span.latest.isoformat()]
    times = tuple(dict.fromkeys((span.first, span.last)))
    precision = max(first.precision, last.precision, key=PRECISIONS.index)
    modifier: Modifier | None = first.modifier if span.first == span.last else None
    if span.latest is None:
        modifier = "since"
    return When(span.earliest, span.latest, "/".join(values), precision, span.basis, modifier, times)


def times_by_place(document: Document) -> list[tuple[int, When]]:
    """Every datable expression or range with the offset of its first word, in text order."""
    in_range = {number: span for span in document.ranges for number in (span.first, span.last)}
    found: list[tuple[int, When]] = []
    for number, time in enumerate(document.times):
        span = in_range.get(number)
        if span is not None:
            if number == span.first:
                found.append((time.start, of_range(document, span)))
        elif is_datable(document.text, time):
            found.append((time.start, of_time(document, number)))
    return found


def best(whens: list[When]) -> When:
    """The one of a clause's dates that says most: the first, or a finer one inside it, with the times of both."""
    chosen = whens[0]
    for other in whens[1:]:
        vaguer = chosen.clock and not other.clock
        if (
            not vaguer
            and other.within(chosen)
            and PRECISIONS.index(other.precision) <= PRECISIONS.index(chosen.precision)
        ):
            chosen = replace(other, times=(*chosen.times, *other.times))
        elif chosen.within(other):
            chosen = replace(chosen, times=(*chosen.times, *other.times))
    return chosen
