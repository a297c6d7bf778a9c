"""The words between two candidates."""

from __future__ import annotations

import pytest

from tui.document.dates.propose import propose
from tui.document.dates.refiners.context import Context
from tui.document.dates.tokens import tokenize
from tui.languages import load


@pytest.mark.parametrize(("text", "between"), [("1999 Up  TO 2001", "up to"), ("1999, 2001", ","), ("1999 2001", "")])
def test_between(text: str, between: str) -> None:
    dates = load("en").dates
    tokens = tokenize(text, 0, len(text), dates.lexicon, dates.vocabulary.numbers)
    left, right = propose(tokens, dates)
    assert Context(tokens, text, dates.context).between(left, right) == between
