"""Every intent has its rule, and what is no intent is refused."""

from __future__ import annotations

from typing import get_args

import pytest

from tests.reader.samples import INDEX
from tui.reader import intents as ask
from tui.reader.rules import answer
from tui.reader.state import State


def test_every_intent_has_a_rule() -> None:
    assert set(get_args(ask.Intent)) == set(answer.registry) - {object}


def test_what_is_no_intent_is_refused() -> None:
    with pytest.raises(TypeError, match="not an intent"):
        answer("quit", State(), INDEX)
