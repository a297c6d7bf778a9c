"""English phrases for evidence: one for each kind, with its words."""

import pytest

from tui.document.evidence import Evidence, EvidenceKind
from tui.languages.en.entity_messages import explain_entity

WORDS = {EvidenceKind.MODEL: ("place",)}


@pytest.mark.parametrize("kind", EvidenceKind)
def test_every_kind_has_a_phrase(kind: EvidenceKind) -> None:
    phrase = explain_entity(Evidence(kind, WORDS.get(kind, ("One", "Two", "person"))))
    assert phrase
    assert "{" not in phrase


@pytest.mark.parametrize(
    ("evidence", "phrase"),
    [
        (Evidence(EvidenceKind.MODEL, ("organisation",)), "reads like the name of an organisation"),
        (Evidence(EvidenceKind.EVENT_WORD, ("Treaty",)), "an event by its word “Treaty”"),
        (
            Evidence(EvidenceKind.ANAPHOR, ("He", "Anna", "person")),
            "“He” after Anna, the only person in the sentences before",
        ),
        (Evidence(EvidenceKind.SURNAME, ("Holm", "{Anna} Holm")), "Holm and {Anna} Holm: the surname"),
    ],
)
def test_words_are_quoted_as_they_are(evidence: Evidence, phrase: str) -> None:
    assert explain_entity(evidence) == phrase
