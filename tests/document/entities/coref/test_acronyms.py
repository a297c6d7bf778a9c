"""Merging acronyms with the names that they abbreviate."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather, merged
from tui.document.entities.coref.acronyms import merge_acronyms


@pytest.mark.parametrize(
    ("names", "clusters"),
    [
        ("National Transport Board|NTB", [{"National Transport Board", "NTB"}]),
        ("Ministry of Defence|MoD|MOD", [{"Ministry of Defence", "MOD"}, {"MoD"}]),
        ("National Board|NTB", [{"National Board"}, {"NTB"}]),
        ("Acme Bank|Amber Bay|AB", [{"Acme Bank"}, {"Amber Bay"}, {"AB"}]),  # two letters, two names
        ("Acme Bank|AB", [{"Acme Bank", "AB"}]),
    ],
)
def test_acronyms(names: str, clusters: list[set[str]]) -> None:
    assert merged(names.replace("|", ", "), names, merge_acronyms, "organisation") == clusters


def test_persons_have_no_acronyms() -> None:
    text = "Nils Tor Berg, NTB"
    assert len(merge_acronyms(gather(text, "Nils Tor Berg|NTB=organisation"), context(text))) == 2


def test_an_acronym_is_of_the_nearest_name_before() -> None:
    text = "National Transport Board. New Town Bank. NTB"
    names = "National Transport Board|New Town Bank|NTB"
    assert merged(text, names, merge_acronyms, "organisation") == [
        {"National Transport Board"},
        {"New Town Bank", "NTB"},
    ]
