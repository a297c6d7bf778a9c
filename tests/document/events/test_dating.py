"""Which expressions can date an event, and what several of them say together."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import ENGLISH, without_events
from tui.document.basis import UNDATED
from tui.document.events.dating import Dating, DatingIndex, combine, opened
from tui.document.interval import Interval, Modifier, Precision


def values(text: str) -> list[str]:
    return [item.dating.interval.value for item in DatingIndex.of(without_events(text), ENGLISH.dates).items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It broke on 3 May 1904.", ["1904-05-03"]),
        ("It lasted from 1953 to 1957.", ["1953/1957"]),
        ("She has led it since 2014.", ["2014/.."]),
        ("It broke in the winter of 1904.", ["1904-WI"]),
        # neither sets, nor the present, nor a time of day without its day, nor a season without its year
        ("They meet every Monday.", []),
        ("It is closed now.", []),
        ("It broke at noon.", []),
        ("They swim in summer.", []),
    ],
)
def test_datable(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_look_up_by_place() -> None:
    text = "It was built in 1904 and sold in 1911."
    index = DatingIndex.of(without_events(text), ENGLISH.dates)
    first, second = text.index("1904"), text.index("1911")
    assert [item.place for item in index.within(0, len(text))] == [first, second]
    assert [item.place for item in index.within(first, second)] == [first]
    found = index.at(second)
    assert found is not None
    assert found.interval.value == "1911"
    assert index.at(second + 1) is None
    assert index.at(len(text)) is None


def dating(number: int, value: str, precision: Precision, first: date, last: date) -> Dating:
    return Dating(Interval(first, last, value, precision), UNDATED, (number,))


YEAR = dating(0, "2021", "year", date(2021, 1, 1), date(2021, 12, 31))
DAY = dating(1, "2021-07-05", "day", date(2021, 7, 5), date(2021, 7, 5))
HOUR = dating(2, "2021-07-05T09:58", "time", date(2021, 7, 5), date(2021, 7, 5))
MORNING = dating(3, "2021-07-05TMO", "time", date(2021, 7, 5), date(2021, 7, 5))
OTHER = dating(4, "1904", "year", date(1904, 1, 1), date(1904, 12, 31))


@pytest.mark.parametrize(
    ("datings", "value", "times"),
    [
        ([YEAR, DAY], "2021-07-05", (0, 1)),
        ([DAY, YEAR], "2021-07-05", (1, 0)),
        ([DAY, HOUR], "2021-07-05T09:58", (1, 2)),
        ([HOUR, MORNING], "2021-07-05T09:58", (2, 3)),
        ([DAY, OTHER], "2021-07-05", (1,)),
    ],
)
def test_combine(datings: list[Dating], value: str, times: tuple[int, ...]) -> None:
    combined = combine(datings)
    assert (combined.interval.value, combined.times) == (value, times)


@pytest.mark.parametrize(("given", "clock"), [(HOUR, "09:58"), (MORNING, ""), (DAY, "")])
def test_clock(given: Dating, clock: str) -> None:
    assert given.clock == clock


def days(precision: Precision, modifier: Modifier | None, first: date = date(2021, 7, 5)) -> Interval:
    """One day as an interval of `precision` that `modifier` qualifies."""
    return Interval(first, first, first.isoformat(), precision, modifier)


@pytest.mark.parametrize(
    ("given", "earliest", "latest"),
    [
        (days("day", "before"), None, date(2021, 7, 4)),
        (days("day", "after"), date(2021, 7, 6), None),
        (days("time", "before"), None, date(2021, 7, 5)),  # earlier that day
        (days("time", "after"), date(2021, 7, 5), None),
        (days("day", None), date(2021, 7, 5), date(2021, 7, 5)),
        (days("day", "late"), date(2021, 7, 5), date(2021, 7, 5)),
        (days("day", "after", date.max), date.max, None),
    ],
)
def test_what_was_before_or_after_a_date_is_open(given: Interval, earliest: date | None, latest: date | None) -> None:
    assert (opened(given).earliest, opened(given).latest) == (earliest, latest)
