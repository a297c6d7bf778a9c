"""English phrases about salience: one for each feature that can be a reason."""

from __future__ import annotations

import re

import pytest

from tui.languages import load
from tui.languages.en.salience_messages import explain_salience


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ((), ""),
        (("+headed",), "For: the text sets it off as an entry."),
        (("-names 1", "-place title"), "Against: one name, not in the body of the text."),
        (
            ("+date day", "-quoted", "+verb kill"),
            "For: dated to the day, the verb “kill”. Against: said in a quotation.",
        ),
        (("+subject name", "+main past"), "For: its subject is a name, a main clause, past tense."),
        (
            ("-unclear", "-unclear", "-kind negated", "-negated"),
            "Against: its title needs the words before it, it did not happen.",
        ),
        (("+something new",), "For: something new."),
    ],
)
def test_explain_salience(reasons: tuple[str, ...], words: str) -> None:
    assert explain_salience(reasons) == words


def test_every_feature_that_has_a_weight_is_worded() -> None:
    weights = load("en").events.salience
    assert weights
    for name in set(weights) - {"bias"}:
        said = explain_salience([f"+{name}"])
        assert not re.search(r"\d|_|[{}]|  ", said), said
        assert said != f"For: {name}." or name in ("question",), name
