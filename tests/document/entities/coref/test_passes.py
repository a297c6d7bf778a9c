"""The passes of the sieve, each by itself: what it merges and what it leaves apart."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather, merged, name
from tui.document.entities.coref.acronyms import merge_acronyms
from tui.document.entities.coref.aliases import merge_aliases
from tui.document.entities.coref.exact_match import cluster_forms
from tui.document.entities.coref.full_names import merge_full_names
from tui.document.entities.coref.prevailing_kind import merge_kinds
from tui.document.entities.coref.short_forms import merge_short_forms
from tui.document.entities.coref.spellings import merge_spellings
from tui.document.entities.coref.surname_kind import correct_surname_kinds


@pytest.mark.parametrize(
    ("text", "names", "kinds"),
    [
        ("Holm, Holm, Holm", "Holm|Holm@1|Holm@2=other", ["person"]),
        ("Holm, Holm", "Holm|Holm@1=other", ["person", "other"]),  # neither prevails
        ("Holm, Holm, Mr Holm", "Holm=other|Holm@1=other|Holm@2", ["person"]),  # addressed as such
        ("Leeds, Leeds, Leeds", "Leeds=place|Leeds@1=place|Leeds@2=organisation", ["place", "organisation"]),
        ("Holm, Berg, Berg", "Holm|Berg=place|Berg@1=place", ["person", "place"]),
    ],
)
def test_prevailing_kind(text: str, names: str, kinds: list[str]) -> None:
    assert [cluster.kind for cluster in merge_kinds(gather(text, names), context(text))] == kinds


def test_two_canonical_names_of_one_form_stay_apart() -> None:
    text = "Georgia, Georgia, Georgia"
    names = [name(text, "Georgia", "place", i, "the country") for i in (0, 1)]
    clusters = cluster_forms([*names, name(text, "Georgia", "organisation", 2, "a ship")], text)
    assert len(merge_kinds(clusters, context(text))) == 2


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
