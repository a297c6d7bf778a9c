"""Merging full names of one person."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import merged
from tui.document.entities.coref.full_names import merge_full_names


@pytest.mark.parametrize(
    ("names", "clusters"),
    [
        ("George W. Bush|G. Bush", [{"George W. Bush", "G. Bush"}]),
        ("George W. Bush|George Bush", [{"George W. Bush", "George Bush"}]),
        ("Dost Mohammad Khan|Dost Mohammad", [{"Dost Mohammad Khan", "Dost Mohammad"}]),
        ("George W. Bush|Jeb Bush", [{"George W. Bush"}, {"Jeb Bush"}]),
        ("George Bush|Gerald Bush|G. Bush", [{"Gerald Bush"}, {"George Bush"}, {"G. Bush"}]),  # which of the two?
        ("Anna=place|Anna Holm|Holm", [{"Anna"}, {"Anna Holm"}, {"Holm"}]),  # places first, bare surnames last
    ],
)
def test_full_names(names: str, clusters: list[set[str]]) -> None:
    text = names.replace("=place", "").replace("|", ", ")
    found = merged(text, names, merge_full_names)
    assert sorted(map(sorted, found)) == sorted(map(sorted, clusters))
    if "=place" in names:
        assert found == clusters
