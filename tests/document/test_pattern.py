"""Patterns that compile when first used."""

from __future__ import annotations

import pickle
import re

import pytest

from tui.document.pattern import NEVER, Pattern


def test_it_answers_as_the_compiled_expression() -> None:
    pattern, compiled = Pattern(r"d(a)(m)", re.IGNORECASE), re.compile(r"d(a)(m)", re.IGNORECASE)
    text = "The dam and the DAM"
    assert [match.span() for match in pattern.finditer(text)] == [match.span() for match in compiled.finditer(text)]
    assert pattern.findall(text, 5) == compiled.findall(text, 5)
    assert pattern.sub("x", text, count=1) == compiled.sub("x", text, count=1)
    for found, expected in [
        (pattern.search(text, 5), compiled.search(text, 5)),
        (pattern.match(text, 4), compiled.match(text, 4)),
        (pattern.match(text), None),
        (pattern.fullmatch(text, 4, 7), compiled.fullmatch(text, 4, 7)),
        (pattern.search(text, 0, 6), None),
    ]:
        assert (found and found.span()) == (expected and expected.span())


def test_a_wrong_expression_is_noticed_on_first_use_only() -> None:
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_it_is_a_value() -> None:
    used = Pattern("a")
    used.search("a")
    assert used == Pattern("a") == pickle.loads(pickle.dumps(used))  # noqa: S301
    assert hash(used) == hash(Pattern("a"))


@pytest.mark.parametrize("text", ["", "a", "\n"])
def test_never(text: str) -> None:
    assert NEVER.search(text) is None
