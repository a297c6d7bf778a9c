"""Candidate spans: the runs of capitalised words."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.document.entities.texts import TEXTS
from tests.document.entities.tokens_of import columns
from tui.document.entities.candidate_spans import CandidateSpans
from tui.languages import load

ENGLISH = load("en").entities
SPANS = CandidateSpans(ENGLISH.tables, ENGLISH.joining)
WRAPPED = "a line that is long enough to have been broken at Ministry"


def found(text: str) -> list[str]:
    """The candidate spans of `text`, as its words."""
    tokens = columns(text)
    return [" ".join(tokens.words[first:end]) for first, end in SPANS.find(tokens, text)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("He met Anna Holm in Kabul.", ["Anna Holm in Kabul"]),
        ("Ministry of Defence", ["Ministry of Defence"]),
        ("Anna met Bert.", ["Anna", "Bert"]),
        ("the al-Qaeda men", ["al-Qaeda"]),
        ("The men left. It rained.", []),
        ("In 1999 it rained.", ["In 1999"]),
        ("I saw 12 men", []),
        (f"{WRAPPED}\nof Defence", ["Ministry of Defence"]),
        ("Ministry\nof Defence", ["Ministry", "Defence"]),  # a short line ends a name
        ("", []),
    ],
)
def test_runs_of_capitalised_words(text: str, spans: list[str]) -> None:
    assert found(text) == spans


def test_long_runs_are_cut() -> None:
    assert [len(span.split()) for span in found("Xa " * 100)] == [40, 40, 20]


@given(TEXTS)
def test_spans_are_in_order_and_apart(text: str) -> None:
    tokens = columns(text)
    edges = [edge for span in SPANS.find(tokens, text) for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(tokens.words) for edge in edges)
