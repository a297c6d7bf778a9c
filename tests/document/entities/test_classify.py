"""Classifying names by the tables."""

from __future__ import annotations

import pytest

from tests.document.entities.tokens_of import tokens
from tui.document.entities.classify import NameClassifier
from tui.document.entities.known_names import KnownNames
from tui.document.evidence import EvidenceKind
from tui.document.model import EntityKind
from tui.languages import load

ENGLISH = load("en").entities
CLASSIFIER = NameClassifier(ENGLISH.tables, KnownNames(ENGLISH.lexicon, ENGLISH.names), ENGLISH.names)


@pytest.mark.parametrize(
    ("text", "labelled", "kind", "why"),
    [
        ("Taliban", "organisation", "group", EvidenceKind.KNOWN),
        ("Qzx Trellis", "person", "person", EvidenceKind.MODEL),
        ("Lisbon Agreement", "other", "event", EvidenceKind.EVENT_WORD),
        ("Treaty of Lisbon", "place", "event", EvidenceKind.EVENT_WORD),
        ("Operation Qzx", "other", "event", EvidenceKind.EVENT_WORD),
        ("Marshall Plan", "person", "other", EvidenceKind.LAW_WORD),
        ("Tariq al-Qzx", "other", "person", EvidenceKind.PERSON_AFFIX),
        ("Qzx Trellis", "other", "other", EvidenceKind.MANNER),
    ],
)
def test_kind_and_evidence(text: str, labelled: EntityKind, kind: EntityKind, why: EvidenceKind) -> None:
    (name,) = CLASSIFIER.classify(tokens(text), labelled)
    assert (name.start, name.end, name.kind, name.why.kind) == (0, len(text), kind, why)


def test_dates_are_no_names() -> None:
    assert list(CLASSIFIER.classify(tokens("9 April"), "other")) == []


def test_known_names_in_a_hyphenated_word() -> None:
    (name,) = CLASSIFIER.classify(tokens("Anti-Taliban"), "other")
    assert (name.start, name.canonical) == (5, "Taliban")


def test_known_names_among_unlabelled_tokens() -> None:
    found = [name.canonical for name in CLASSIFIER.unlabelled(tokens("Afghan men met NATO and Kabul"))]
    assert found == ["Afghanistan", "NATO"]  # a place name that the model passes over is none
