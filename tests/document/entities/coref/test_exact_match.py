"""Exact match: one cluster a kind and form, or a canonical name."""

from tests.document.entities.coref.clusters import gather, name
from tui.document.entities.coref.exact_match import cluster_forms


def test_names_of_one_form_are_one_cluster_across_line_breaks() -> None:
    text = "Anna Holm met Anna\nHolm"
    (cluster,) = cluster_forms([name(text, "Anna Holm"), name(text, "Anna\nHolm")], text)
    assert dict(cluster.forms) == {"Anna Holm": 2}


def test_one_form_of_two_kinds_is_two_clusters() -> None:
    assert len(gather("Holm, Holm", "Holm|Holm@1=place")) == 2


def test_a_canonical_name_joins_its_forms() -> None:
    text = "British UK Britain"
    names = [name(text, word, "place", canonical="UK") for word in ("British", "UK")]
    clusters = cluster_forms([*names, name(text, "Britain", "place")], text)
    assert [set(cluster.forms) for cluster in clusters] == [{"British", "UK"}, {"Britain"}]
