"""Subjects: which noun phrases can be one, and how far they reach."""

from __future__ import annotations

import pytest

from tests.document.syntax.reading import ENGLISH, analysis_of
from tui.document.syntax.subjects import Phrased


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("The old dam broke.", "The old dam"),
        ("The mayor of Lesce left.", "The mayor of Lesce"),
        ("Ada, Ben and Carl left.", "Ada, Ben and Carl"),
        ("Since the start of the war the army fled.", "the army"),
        ("Slepian, 52, a doctor and miller, fled.", "Slepian"),
        ("The board (the old one) left.", "The board"),
        ("On 9 May (18 Brumaire of the Year VIII) Ada left.", "Ada"),
        ("This time a bomb exploded.", "a bomb"),
        ("Moments later it fell.", "it"),
        ("In the town.", None),
    ],
)
def test_the_first_subject(sentence: str, subject: str | None) -> None:
    found = analysis_of(sentence)
    verb = next((i for i, one in enumerate(found.phrases) if one.kind.name == "VERB"), len(found.phrases))
    phrases = Phrased(found.phrases, found.tokens, ENGLISH).subject_in(0, verb)
    assert (found.words(phrases) if phrases is not None else None) == subject


def test_what_lies_outside_the_sentence_is_of_no_kind() -> None:
    found = analysis_of("The dam broke.")
    phrased = Phrased(found.phrases, found.tokens, ENGLISH)
    assert phrased.kind(-1).name == phrased.kind(len(found.phrases)).name == "OTHER"
    assert not phrased.is_subject(-1)
