"""Points of the calendar of which a part is implied."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke in May.", [("May", "2021-05")]),
        ("It broke on the 25th.", [("the 25th", "2021-07-25")]),
        ("It broke at noon.", [("noon", "2021-07-05T12:00")]),
        ("It broke in spring 2001.", [("spring 2001", "2001-SP")]),
        ("It broke in the third quarter of 2020.", [("the third quarter of 2020", "2020-Q3")]),
        ("It broke on 29 February.", [("29 February", "2020-02-29")]),
        ("It broke in May last year.", [("May last year", "2020-05")]),
    ],
)
def test_the_missing_part_comes_from_the_anchor(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found


def test_the_lines_of_a_log_are_of_one_day() -> None:
    text = """Log of 3 May 2020

21:10 The pump stops. The alert of 1 May had been muted.
23:58 The tank overflows, as on 2 May 2019.
- 00:10 Two guards arrive.
They had left at 23:30 by car, and were met at
05:00 by others.
"""
    found = [value for words, value in values(text) if ":" in words]
    assert found == [
        "2020-05-03T21:10",
        "2020-05-03T23:58",
        "2020-05-04T00:10",
        "2020-05-04T23:30",
        "2020-05-04T05:00",
    ]


def test_a_new_section_begins_a_new_log() -> None:
    text = """Log of 3 May 2020

21:10 The pump stops.

Log of 8 May 2020

21:15 The pump stops again.
"""
    assert [value for words, value in values(text) if ":" in words] == ["2020-05-03T21:10", "2020-05-08T21:15"]


def test_a_line_that_begins_with_a_date_begins_another_log() -> None:
    text = """10 March 1998 08:00 Woke.
09:00 Ate.
11 March 1998 08:00 Slept.
09:00 Ran.
On 12 March we moved.
10:00 Swam.
"""
    assert [value for words, value in values(text) if words in ("09:00", "10:00")] == [
        "1998-03-10T09:00",
        "1998-03-11T09:00",
        "1998-03-12T10:00",
    ]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "In February 2015 a visitor complained. A fortnight later a test was made, and he was held on 19 March.",
            2015,
        ),
        ("The probe left in 2014. It arrived in August of that year, and on 12 November it landed.", 2014),
        ("In February 2015 a visitor complained, and he was held on 19 March.", 2021),
        (
            "In February 2015 a visitor complained. A fortnight later a test was made. He will be heard on 19 August.",
            2021,
        ),
    ],
)
def test_a_date_carries_on_the_year_of_a_story_that_is_counted_on(text: str, year: int) -> None:
    """Words counted from a date of the story ("a fortnight later") say that the report still tells of that time."""
    assert values(text)[-1][1].startswith(str(year))
