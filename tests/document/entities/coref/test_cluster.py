"""Clusters: their fullest form, and merging."""

from tests.document.entities.coref.clusters import gather
from tui.document.evidence import Evidence, EvidenceKind


def test_the_fullest_form_has_most_words_and_changes_as_names_come() -> None:
    holm, anna = gather("Holm and Anna Holm", "Holm|Anna Holm")
    assert holm.fullest == "Holm"
    holm.absorb(anna, EvidenceKind.SURNAME)
    assert holm.fullest == "Anna Holm"
    assert holm.start == 0


def test_absorbing_keeps_the_evidence_of_both() -> None:
    holm, anna = gather("Holm and Anna Holm", "Holm|Anna Holm")
    holm.why.append(Evidence(EvidenceKind.ALIAS, ("x", "y")))
    anna.absorb(holm, EvidenceKind.PREVAILING_KIND, "person")
    assert anna.why == [
        Evidence(EvidenceKind.PREVAILING_KIND, ("Holm", "Anna Holm", "person")),
        Evidence(EvidenceKind.ALIAS, ("x", "y")),
    ]
    assert len(anna.names) == 2
