"""Merging spellings of one name."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather
from tui.document.entities.coref.spellings import merge_spellings


@pytest.mark.parametrize(
    ("names", "number"),
    [
        ("Muhammad Umar|Mohammed Omar", 1),
        ("Muhammad Umar|Mohammed Omar=place", 2),  # of two kinds
        ("Niger=place|Nigeria=place", 2),
    ],
)
def test_spellings(names: str, number: int) -> None:
    text = "Muhammad Umar, Mohammed Omar, Niger, Nigeria"
    assert len(merge_spellings(gather(text, names), context(text))) == number
