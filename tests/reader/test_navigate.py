"""The next mention of a name, and the days that a person types."""

from __future__ import annotations

from datetime import date
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reader.samples import event
from tui.document.dates import typed
from tui.document.model import Mention
from tui.reader import navigate
from tui.reader.selection import Selection, View

TODAY = date(2021, 7, 5)


def selection(*days: date) -> Selection:
    return Selection([event(day.isoformat(), 0, day) for day in sorted(days)], View(), 10)


@pytest.mark.parametrize(
    ("offset", "step", "start"), [(10, 1, 15), (15, 1, 20), (20, 1, 10), (10, -1, 20), (15, -1, 10), (16, -1, 15)]
)
def test_mentions_of_several_names_go_round(offset: int, step: int, start: int) -> None:
    chains = [[Mention(10, 12), Mention(20, 22)], [], [Mention(15, 17)]]
    found = navigate.next_mention(chains, offset, step)
    assert found
    assert found.start == start


def test_without_mentions_there_is_no_next_one() -> None:
    assert navigate.next_mention([], 15, 1) is None
    assert navigate.next_mention([[]], 15, -1) is None


@given(st.lists(st.lists(st.integers(0, 50)).map(sorted), max_size=3), st.integers(-1, 51), st.sampled_from([1, -1]))
def test_the_next_mention_is_the_nearest_in_its_direction(chains: list[list[int]], offset: int, step: int) -> None:
    found = navigate.next_mention([[Mention(at, at + 1) for at in chain] for chain in chains], offset, step)
    starts = sorted(at for chain in chains for at in chain)
    beyond = [at for at in starts if (at > offset if step > 0 else at < offset)]
    expected = (beyond or starts)[0 if step > 0 else -1] if starts else None
    assert (found.start if found else None) == expected


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("sep 2001", date(2001, 9, 1), date(2001, 9, 30)),
        ("2004", date(2004, 1, 1), date(2004, 12, 31)),
        ("7 december 2004", date(2004, 12, 7), date(2004, 12, 7)),
    ],
)
def test_typed_dates(words: str, first: date, last: date) -> None:
    assert navigate.typed_days(words, TODAY, None, selection()) == (first, last)


def test_what_is_no_date_is_none() -> None:
    assert navigate.typed_days("no such thing", TODAY, None, selection()) is None


@pytest.mark.parametrize(
    ("words", "here", "first"),
    [
        ("14 october", None, date(1552, 10, 14)),  # the only one there is
        ("july", date(1552, 9, 1), date(1552, 7, 1)),
        ("july", date(1687, 9, 1), date(1687, 7, 1)),
        ("3 march", date(1552, 9, 1), date(2021, 3, 3)),  # none: as seen from today
        ("last march", date(1552, 9, 1), date(2021, 3, 1)),
    ],
)
def test_a_month_without_a_year_is_one_that_has_an_event(words: str, here: date | None, first: date) -> None:
    shown = selection(date(1552, 7, 26), date(1552, 10, 14), date(1687, 7, 17))
    found = navigate.typed_days(words, TODAY, here, shown)
    assert found is not None
    assert found[0] == first


def test_dates_are_prepared_beside_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    done = Event()
    monkeypatch.setattr(typed, "prepare", done.set)
    navigate.prepare_dates()
    assert done.wait(10)
