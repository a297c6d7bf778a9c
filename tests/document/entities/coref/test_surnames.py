"""Bare surnames: whose they are."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather, merged
from tui.document import parse
from tui.document.entities.coref.surnames import merge_surnames
from tui.document.evidence import EvidenceKind


@pytest.mark.parametrize(
    ("text", "names", "clusters"),
    [
        ("Anna Holm spoke. Holm left.", "Anna Holm|Holm", [{"Anna Holm", "Holm"}]),
        ("Anna Holm spoke. Anna left.", "Anna Holm|Anna", [{"Anna Holm", "Anna"}]),
        ("Anna Holm met Anna Berg. Anna left.", "Anna Holm|Anna Berg|Anna", [{"Anna Holm"}, {"Anna Berg"}, {"Anna"}]),
        (
            "Klemens von Metternich sat. Metternich rose.",
            "Klemens von Metternich|Metternich",
            [{"Klemens von Metternich", "Metternich"}],
        ),
        ("Anna Holm spoke. Berg left.", "Anna Holm|Berg", [{"Anna Holm"}, {"Berg"}]),
        ("Mrs Anna Holm spoke. Mr Holm left.", "Anna Holm|Holm@1", [{"Anna Holm"}, {"Holm"}]),
        ("Mrs Anna Holm spoke. Mrs Holm left.", "Anna Holm|Holm@1", [{"Anna Holm", "Holm"}]),
    ],
)
def test_a_bare_name_goes_to_who_has_it(text: str, names: str, clusters: list[set[str]]) -> None:
    assert merged(text, names, merge_surnames) == clusters


def test_a_surname_that_fits_nobody_says_why() -> None:
    text = "Mrs Anna Holm spoke. Mr Holm left."
    *_, left = merge_surnames(gather(text, "Anna Holm|Holm@1"), context(text))
    assert [evidence.kind for evidence in left.why] == [EvidenceKind.FORM_OF_ADDRESS]


BIOGRAPHY = (
    "Margarethe Lindqvist was a biologist.\n\n"
    "Her brother Erik Lindqvist went to sea. Lindqvist was lost in 1942.\n\n"
    + "The town had a harbour, and the harbour had ships, and the ships had crews. " * 8
    + "\n\nAfter the war Lindqvist joined a laboratory."
)


def test_a_bare_surname_is_of_the_subject_of_the_text_unless_another_was_just_named() -> None:
    owner = {m.start: e.name for e in parse(BIOGRAPHY).entities for m in e.mentions if not m.inferred}
    assert owner[BIOGRAPHY.index("Lindqvist was lost")] == "Erik Lindqvist"
    assert owner[BIOGRAPHY.index("Lindqvist joined")] == "Margarethe Lindqvist"
