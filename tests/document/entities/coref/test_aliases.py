"""Merging names that the text says are of one entity."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather
from tui.document.entities.coref.aliases import merge_aliases


@pytest.mark.parametrize(
    ("text", "names", "number"),
    [
        ("Omar Tariq, also known as Zubair, led", "Omar Tariq|Zubair", 1),
        ("Omar Tariq, who was better known as “Zubair”", "Omar Tariq|Zubair", 1),
        ("Omar Tariq (alias Zubair)", "Omar Tariq|Zubair", 1),
        ("Omar Tariq, known to Zubair", "Omar Tariq|Zubair", 2),
        ("Omar Tariq, also known as Zubair, led", "Omar Tariq|Zubair=place", 2),
        ("Tariq, known as Zubair, known as Omar", "Tariq|Zubair|Omar", 1),  # a chain
    ],
)
def test_aliases(text: str, names: str, number: int) -> None:
    assert len(merge_aliases(gather(text, names), context(text))) == number
