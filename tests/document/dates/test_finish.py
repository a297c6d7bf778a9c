"""The days, precision and basis of finished time expressions."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.dates.reading import times
from tui.document.basis import AnchorKind, Certainty, Part
from tui.document.parse import parse


@pytest.mark.parametrize(
    ("text", "days", "precision"),
    [
        ("It broke in 2001.", ("2001-01-01", "2001-12-31"), "year"),
        ("It broke in May 2001.", ("2001-05-01", "2001-05-31"), "month"),
        ("It broke on 5 May 2001.", ("2001-05-05", "2001-05-05"), "day"),
        ("It broke at 9:30 a.m.", ("2021-07-05", "2021-07-05"), "time"),
        ("It broke over the past three days.", ("2021-07-03", "2021-07-05"), "vague"),
        ("It grew in the first three months.", ("2021-01-01", "2021-03-31"), "vague"),
        ("It grew in the first nine months.", ("2020-01-01", "2020-09-30"), "vague"),  # those that are over
        ("It grew in the first nine years.", (None, None), "vague"),
        ("It grew in the second nine months.", (None, None), "vague"),
        ("It broke in 264 BC.", ("-0263-01-01", "-0263-12-31"), "year"),
        ("It lasted three days.", (None, None), "vague"),
        ("It broke recently.", (None, None), "vague"),
    ],
)
def test_days_and_precision(text: str, days: tuple[str | None, str | None], precision: str) -> None:
    (time,) = times(text)
    assert tuple(day and day.isoformat() for day in (time.earliest, time.latest)) == days
    assert time.precision == precision


@pytest.mark.parametrize(
    ("text", "certainty", "stated", "anchor"),
    [
        ("It broke on 5 May 2001.", "stated", ("year", "month", "day"), None),
        ("It broke in May.", "inferred", ("month",), AnchorKind.PUBLICATION),
        ("It broke on Monday.", "inferred", ("weekday",), AnchorKind.PUBLICATION),
    ],
)
def test_the_basis_has_what_is_stated_and_the_anchor_of_the_rest(
    text: str, certainty: Certainty, stated: tuple[Part, ...], anchor: AnchorKind | None
) -> None:
    (time,) = times(text)
    assert (time.basis.certainty, time.basis.stated) == (certainty, stated)
    assert (time.basis.anchor.kind if time.basis.anchor else None) is anchor


def test_the_first_months_are_of_the_year_reported_on() -> None:
    time = times("It fell in the fourth quarter of 2020. It had grown in the first six months.")[-1]
    assert (str(time.earliest), str(time.latest)) == ("2020-01-01", "2020-06-30")
    assert time.basis.anchor is not None
    assert (time.basis.anchor.kind, time.basis.anchor.value) == (AnchorKind.REPORT_YEAR, "2020")


def test_the_first_months_of_a_history_are_a_length() -> None:
    (time,) = times("It grew in the first three months.", "narrative")
    assert (time.earliest, time.latest) == (None, None)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("It grew in the first nine months.", date(1, 1, 2)),
        ("It fell in the third quarter and grew in the first nine months.", date(1, 1, 2)),
        ("It grew in the past hour.", date.max),
        ("It grew in the past two hours.", date.max),
        ("It grew over the past three days.", date.min),
        ("Members objected to application ²/1936.", date(2021, 7, 5)),
        (f"Members objected to application {'9' * 5000}/1936.", date(2021, 7, 5)),
    ],
)
def test_at_the_edges_of_the_calendar_and_of_numbers_nothing_breaks(text: str, published: date) -> None:
    found = parse(text, published, language="en").times
    assert all(time.earliest <= time.latest for time in found if time.earliest and time.latest)
