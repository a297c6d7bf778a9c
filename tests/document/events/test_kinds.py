"""The kinds of events, by the words of their clause and by their interval."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import ENGLISH, LEAD, PUBLISHED, clauses, events_at
from tui.document.events.kinds import is_state, kind_of
from tui.document.model import Interval

KINDS = [
    ("The dam broke in 2019.", "broke", "happened"),
    (LEAD + "The dam will be rebuilt in 2024.", "rebuilt", "planned"),
    (LEAD + "The work is expected to begin in 2024.", "begin", "planned"),
    (LEAD + "The council plans to buy pumps in 2024.", "buy", "planned"),
    (LEAD + "The mayor said he was tired.", "said", "reported"),
    (LEAD + "The mayor said he was not tired.", "said", "reported"),
    (LEAD + "The mayor did not say why he was tired.", "say", "negated"),
    (LEAD + "“We took no money,” said the mayor. “We were tired.” They left.", "We were", "reported"),
    (LEAD + "“We took no money,” said the mayor. “We were tired.” They left.", "left", "happened"),
    (LEAD + "If the dam breaks in 2024, the town is lost.", "breaks", "conditional"),
    (LEAD + "The dam might have broken in 2019.", "broken", "conditional"),
    ("The dam did not break in 2019.", "break", "negated"),
    ("Nobody knows why the gate was never closed in 2019.", "closed", "negated"),
    (LEAD + "Soldiers are searching the lower town.", "searching", "ongoing"),
    (LEAD + "She has led the council since 2014.", "led", "ongoing"),
    ("The balance in 2019 was low.", "balance", "state"),
    # "will" is a noun here
    ("With her father's will she bought a house in 1904.", "bought", "happened"),
]


@pytest.mark.parametrize(("text", "words", "kind"), KINDS)
def test_kinds(text: str, words: str, kind: str) -> None:
    assert events_at(text, words)[0].kind == kind


@pytest.mark.parametrize(
    ("interval", "kind"),
    [
        (None, "happened"),
        (Interval(date(2019, 1, 1), date(2019, 1, 1)), "happened"),
        (Interval(date(2021, 7, 8), date(2021, 7, 8)), "planned"),
        (Interval(date(2019, 1, 1), None), "ongoing"),
        (Interval(None, date(2019, 1, 1)), "happened"),
    ],
)
def test_the_interval_counts_too(interval: Interval | None, kind: str) -> None:
    (clause,) = clauses("The dam broke")
    assert kind_of(clause, interval, PUBLISHED, ENGLISH.cues) == kind


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("The dam was old", True),
        ("The dam has four gates", True),
        ("The dam was broken", False),
        ("The dam was slowly opened", False),
        ("The dam broke", False),
        ("A dam of stone", True),
    ],
)
def test_states(sentence: str, state: bool) -> None:
    (clause,) = clauses(sentence)
    assert is_state(clause) is state
