"""Correcting the kind of clusters that are surnames."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather
from tui.document.entities.coref.surname_kind import correct_surname_kinds


@pytest.mark.parametrize(
    ("text", "names", "kinds"),
    [
        ("Anna Trellis met Trellis", "Anna Trellis|Trellis@1=organisation", ["person", "person"]),
        ("Anna Trellis met Acme", "Anna Trellis|Acme=organisation", ["person", "organisation"]),
        ("Anna Paris went to Paris", "Anna Paris|Paris@1=place", ["person", "place"]),  # a listed place
        ("Anna Trellis met the Trellis", "Anna Trellis|Trellis@1=group", ["person", "group"]),
    ],
)
def test_surname_kind(text: str, names: str, kinds: list[str]) -> None:
    assert [cluster.kind for cluster in correct_surname_kinds(gather(text, names), context(text))] == kinds
