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
        (Evidence(EvidenceKind.EVENT_WORD, ("Treaty",)), "names an event: “Treaty”"),
        (
            Evidence(EvidenceKind.ANAPHOR, ("He", "Anna", "person")),
            "“He” refers to Anna, the only person in the sentences before",
        ),
        (Evidence(EvidenceKind.SURNAME, ("Holm", "{Anna} Holm")), "Holm is part of the name {Anna} Holm"),
    ],
)
def test_words_are_quoted_as_they_are(evidence: Evidence, phrase: str) -> None:
    assert explain_entity(evidence) == phrase
