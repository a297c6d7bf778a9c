"""Life dates in brackets: a birth and a death, and what is none."""

from __future__ import annotations

import pytest

from tui.document import parse

LIVES = [
    ("Anna Petrova (4 May 1889 – 17 October 1962) was a botanist.", [("1889-05-04", "born"), ("1962-10-17", "dies")]),
    ("Anna Petrova (1889–1962) was a botanist.", [("1889", "born"), ("1962", "dies")]),
]
NO_LIVES = [
    "King Robin Cole (1199–1216) was weak.",  # too short for a life
    "The Battle of Lesce (1810–1890) was long.",  # nobody
    "Anna Petrova (1889) was a botanist.",
    "Anna Petrova left (4 May 1889 – 17 October 1962).",
]


@pytest.mark.parametrize(("text", "expected"), LIVES)
def test_a_birth_and_a_death(text: str, expected: list[tuple[str, str]]) -> None:
    events = parse(text).events
    found = [(event.value, event.title) for event in events if event.earliest is not None]
    assert found == [(value, f"Anna Petrova {'is born' if word == 'born' else 'dies'}") for value, word in expected]
    assert all(event.salience > 0.8 for event in events if event.earliest is not None), "the text is about her"
    assert all(event.entities == ("Anna Petrova",) for event in events)
    assert "Anna Petrova is a botanist" in {event.title for event in events if event.earliest is None}


@pytest.mark.parametrize("text", NO_LIVES)
def test_other_dates_in_brackets_are_no_lives(text: str) -> None:
    assert not [event for event in parse(text).events if event.title.endswith(("is born", "dies"))]
