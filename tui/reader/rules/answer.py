"""The function that answers an intent: each rule is registered for the class of its intent."""

from __future__ import annotations

from functools import singledispatch

from tui.reader.index import Index
from tui.reader.state import State


@singledispatch
def answer(intent: object, state: State, index: Index) -> State:  # noqa: ARG001
    """Return the state after `intent`, by the rule for its class. Raises TypeError for what is no intent."""
    raise TypeError(f"not an intent: {intent!r}")
