"""Merging clusters of one form into the kind that prevails."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import context, gather, name
from tui.document.entities.coref.exact_match import cluster_forms
from tui.document.entities.coref.prevailing_kind import merge_kinds


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
