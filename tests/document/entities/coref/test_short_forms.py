"""Merging short forms with the full name."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather
from tui.document.entities.coref.short_forms import merge_short_forms


@pytest.mark.parametrize(
    ("names", "number"),
    [
        ("UN Security Council|Council@1", 1),
        ("UN Security Council|Shura Council|Council@2", 3),  # which of the two?
        ("Symtec Corp.|Symtec@1", 1),
        ("Symtec Trellis|Symtec@1", 2),  # no word for a company is left out
        ("UN Security Council|Council@1=person", 2),
    ],
)
def test_short_forms(names: str, number: int) -> None:
    words = [spec.partition("=")[0].partition("@")[0] for spec in names.split("|")]
    text = ", ".join(words)
    assert len(merge_short_forms(gather(text, names, "organisation"), context(text))) == number
