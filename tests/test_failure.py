"""An error is described by where it happened and its types, never by its message."""

from __future__ import annotations

import pytest

from tui.failure import Failure, outline


def fail(message: str) -> None:
    """Raise an error that has a cause."""
    try:
        int(f"not a number: {message}")
    except ValueError as error:
        raise KeyError(message) from error


def failure(message: str) -> BaseException:
    """An error with a cause, as it is met."""
    with pytest.raises(KeyError) as caught:
        fail(message)
    return caught.value


def test_causes_come_first_and_messages_not_at_all() -> None:
    lines = outline(failure("the words of the article")).splitlines()
    assert lines.index("ValueError") < lines.index("KeyError")
    assert any("in fail" in line for line in lines)
    assert not any("the words of the article" in line for line in lines)


def test_the_trace_of_a_failure_elsewhere_is_kept() -> None:
    there = outline(failure("x"))
    assert there in outline(Failure("it broke off", there))


def test_a_circle_of_causes_ends() -> None:
    error = failure("x")
    assert error.__cause__ is not None
    error.__cause__.__cause__ = error
    assert outline(error).splitlines().count("KeyError") == 1
