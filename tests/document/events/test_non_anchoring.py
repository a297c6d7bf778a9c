"""Dates that date no clause."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, LEAD, events_of, without_events
from tui.document.events.dating import DatingIndex
from tui.document.events.non_anchoring import (
    expected_event,
    is_baseline,
    is_compared,
    is_denied,
    is_distance,
    is_ranked_over,
)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The cups were stolen 20 years after 2 May 1990.", "1990-05-02"),
        ("The bridge was opened in 2019, and not in 2018.", "2018"),
        ("Girls over 10 and two five-year plans were mentioned a mile from 1,600 people.", "1600"),
    ],
)
def test_no_event_has_such_a_date(sentence: str, value: str) -> None:
    assert value not in {event.value for event in events_of(LEAD + sentence)}


@pytest.mark.parametrize(
    ("text", "distance"),
    [
        ("It came 20 years since 2 May 1990.", True),
        ("It came five days from 2 May 1990.", True),
        ("It came on 2 May 1990.", False),
        ("It lasted five days. On 2 May 1990 it ended.", False),
    ],
)
def test_distances(text: str, distance: bool) -> None:
    document = without_events(text)
    last = DatingIndex.of(document, ENGLISH.dates).items[-1]
    assert is_distance(document, last.dating, ENGLISH.dates) is distance


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Opened, and not in 2018", True),
        ("Rather than in 2018", True),
        ("It was originally due in 2018", True),
        ("Originally due later, it was opened in 2018", False),
        ("They did not come in 2018", False),
        ("Opened in 2018", False),
    ],
)
def test_denied(text: str, denied: bool) -> None:
    assert is_denied(without_events(text), text.index("2018"), ENGLISH.dates) is denied


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("ahead of the peace summit on 9 July", "the peace summit on "),
        ("before the vote on 9 July", "the vote on "),
        ("before the rain on 9 July", None),
        ("at the summit on 9 July", None),
    ],
)
def test_expected_events(text: str, phrase: str | None) -> None:
    found = expected_event(without_events(text), text.index("9"), ENGLISH.dates, ENGLISH.nouns)
    assert (None if found is None else text[found : text.index("9")]) == phrase


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("In the second quarter it earned $45.2 million, compared with $84.9 million a year earlier.", True),
        ("In the second quarter profit rose to $5 million from $4.5 million a year ago.", True),
        ("In the second quarter it lost $5 million. It had profit of $4 million a year ago.", False),
        ("It earned $45 million, compared with $84 million in May 2001.", True),
        ("It earned $45 million, up from $84 million in May 2001.", False),  # it may date the clause
        ("Compared with the old bridge, it was cheap on 3 May 2001.", False),  # no figure is given for a day
    ],
)
def test_what_a_figure_is_compared_with(text: str, compared: bool) -> None:
    document = without_events(text)
    place, dating = DatingIndex.of(document, ENGLISH.dates).items[-1]
    assert is_compared(document, dating, place, ENGLISH.dates) is compared


def test_a_figure_is_not_of_the_year_that_it_is_compared_with() -> None:
    text = (
        "Toller posted results for the second quarter. It earned $45 million, compared with $84 million a year earlier."
    )
    assert "2020-Q2" not in {event.value for event in events_of(text)}


@pytest.mark.parametrize(
    ("text", "ranked"),
    [
        ("It marked the third time in the past decade", True),
        ("It was their first win in the last ten years", True),
        ("It was the worst storm since 1998", True),
        ("It was the first visit by an Ostian head of state since 1975", True),
        ("It is the third time soldiers have fled to Lesce since 1998", False),
        ("It was the worst storm in 1998", False),
        ("It was the first topic raised in Saturday night's debate", False),
        ("It was one loss in the past decade", False),
        ("He won the second match; the club has lost since 1998", False),
    ],
)
def test_what_something_is_the_first_or_most_over(text: str, ranked: bool) -> None:
    """A figure of rank says how long nothing like it happened, and not when this did."""
    document = without_events(text)
    placed = DatingIndex.of(document, ENGLISH.dates).items
    found = [is_ranked_over(document, one.dating, one.place, ENGLISH.dates) for one in placed]
    assert found == [ranked]


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("The index closed at 1,012, down 4.5% from the previous Friday", True),
        ("Output fell 2 percent from a year earlier", True),
        ("Oil was little changed from Monday", True),
        ("Turnout was 3 points lower than on May 2, 1999", True),
        ("They sold more cars than in 1997", True),
        ("He flew up from Boston on Monday", False),
        ("It lasted more than in any year; rain fell in 1997", False),
        ("The rate was lower on May 2, 1999", False),
        ("Output fell 2 percent in 1999", False),
    ],
)
def test_what_a_change_is_measured_from(text: str, measured: bool) -> None:
    """Such a time is of what was before: neither the change nor its report is of that day."""
    document = without_events(text)
    placed = DatingIndex.of(document, ENGLISH.dates).items
    assert [is_baseline(document, one.place, ENGLISH.dates) for one in placed] == [measured]


def test_a_change_from_one_time_to_another_is_of_both() -> None:
    [event] = events_of("The rate rose 2 percent from May to June 2019.")
    assert event.value == "2019-05/2019-06"
