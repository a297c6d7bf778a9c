"""Dates that date no clause."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, LEAD, events_of, without_events
from tui.document.events.dating import DatingIndex
from tui.document.events.non_anchoring import expected_event, is_denied, is_distance


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
