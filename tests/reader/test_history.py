"""Going back and forward over steps of any kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.history import MOST, History


def test_back_and_forward_return_what_was_left() -> None:
    history = History[str]().left("a").left("b")
    assert (history.can_go_back, history.can_go_forward) == (True, False)
    first, history = history.back("c")
    second, history = history.back(first)
    assert (first, second) == ("b", "a")
    assert (history.can_go_back, history.can_go_forward) == (False, True)
    third, history = history.forward(second)
    fourth, history = history.forward(third)
    assert (third, fourth) == ("b", "c")


def test_a_new_step_leaves_nothing_ahead() -> None:
    _, history = History[int]().left(1).back(2)
    assert not history.left(1).can_go_forward


def test_a_step_that_leads_nowhere_is_kept_once() -> None:
    assert History[int]().left(1).left(1) == History((1,))


def test_the_oldest_steps_are_forgotten() -> None:
    history = History[int]()
    for number in range(MOST + 5):
        history = history.left(number)
    assert history.behind == tuple(range(5, MOST + 5))


def test_beyond_the_ends_there_is_nothing() -> None:
    with pytest.raises(IndexError):
        History[int]().back(1)
    with pytest.raises(IndexError):
        History[int]().forward(1)


@given(st.lists(st.integers(), max_size=20), st.integers(), st.integers(0, 20))
def test_forward_undoes_back(steps: list[int], here: int, back: int) -> None:
    history = History[int]()
    for step in steps:
        history = history.left(step)
    now, there = history, here
    back = min(back, len(history.behind))
    for _ in range(back):
        there, now = now.back(there)
    for _ in range(back):
        there, now = now.forward(there)
    assert (there, now) == (here, history)
