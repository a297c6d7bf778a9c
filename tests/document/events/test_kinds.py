"""The kinds of events, by the facts of their clause and by their interval."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import ENGLISH, LEAD, PUBLISHED, event_at, read
from tui.document.basis import UNDATED
from tui.document.events.dating import Dating
from tui.document.events.kinds import is_plan, is_state, kind_of
from tui.document.interval import Interval

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
    ("The council failed to meet in 2019.", "failed", "negated"),
    # "will" is a noun here
    ("With her father's will she bought a house in 1904.", "bought", "happened"),
]


@pytest.mark.parametrize(("text", "words", "kind"), KINDS)
def test_kinds(text: str, words: str, kind: str) -> None:
    assert event_at(text, words).kind == kind


INTERVALS = [
    (None, "happened"),
    (Interval(date(2019, 1, 1), date(2019, 1, 1)), "happened"),
    (Interval(date(2021, 7, 7), date(2021, 7, 7)), "happened"),
    (Interval(date(2021, 7, 8), date(2021, 7, 8)), "planned"),
    (Interval(date(2019, 1, 1), None), "ongoing"),
    (Interval(None, date(2019, 1, 1)), "happened"),
]


@pytest.mark.parametrize(("interval", "kind"), INTERVALS)
def test_the_interval_counts_too(interval: Interval | None, kind: str) -> None:
    facts = read("The dam broke.").facts("broke")
    dating = Dating(interval, UNDATED) if interval else None
    assert kind_of(facts, dating, PUBLISHED, ENGLISH.forms) == kind


@pytest.mark.parametrize(("published", "kind"), [(PUBLISHED, "planned"), (None, "happened")])
def test_a_noun_is_planned_where_its_date_is_ahead(published: date | None, kind: str) -> None:
    dating = Dating(Interval(date(2021, 7, 8), date(2021, 7, 8)), UNDATED)
    assert kind_of(None, dating, published, ENGLISH.forms) == kind


@pytest.mark.parametrize(
    ("sentence", "verb", "state"),
    [
        ("The dam was old.", "was", True),
        ("The dam has four gates.", "has", True),
        ("The dam belongs to the town.", "belongs", True),
        ("The dam was broken.", "broken", False),
        ("The dam was slowly opened.", "opened", False),
        ("The dam broke.", "broke", False),
    ],
)
def test_states(sentence: str, verb: str, state: bool) -> None:
    assert is_state(read(sentence).facts(verb), ENGLISH.forms) is state


@pytest.mark.parametrize(
    ("sentence", "verb", "plan"),
    [
        ("He plans to leave.", "plans", True),
        ("The work is expected to begin.", "expected", True),
        ("The vote was scheduled for May.", "scheduled", True),
        ("He planned the dam.", "planned", False),
        ("He leaves.", "leaves", False),
    ],
)
def test_plans(sentence: str, verb: str, plan: bool) -> None:
    assert is_plan(read(sentence).facts(verb), ENGLISH.forms) is plan
