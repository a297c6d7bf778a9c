"""Entities of clusters: names, aliases, evidence."""

from __future__ import annotations

import pytest

from tests.document.entities.coref.clusters import gather, name
from tui.document.entities.build import build_entities
from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.exact_match import cluster_forms
from tui.document.model import Entity, EntityKind
from tui.languages import load

ENGLISH = load("en").entities
KINDS: tuple[EntityKind, ...] = ("person", "place", "place")


def build(text: str, clusters: list[Cluster]) -> tuple[Entity, ...]:
    """The entities of clusters of `text`."""
    return build_entities(text, clusters, ENGLISH.persons, ENGLISH.roles)


def test_entities_of_one_title_have_names_of_their_own() -> None:
    text = "Holm Holm Holm"
    clusters = [cluster_forms([name(text, "Holm", kind, number)], text)[0] for number, kind in enumerate(KINDS)]
    assert [entity.name for entity in build(text, clusters)] == ["Holm", "Holm (place)", "Holm (place 2)"]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("UK", "British"), "UK"),
        (("British", "Britons"), "United Kingdom"),  # only adjectives
    ],
)
def test_a_known_entity_has_its_canonical_name_or_a_noun(words: tuple[str, ...], title: str) -> None:
    text = " ".join(words)
    names = [name(text, word, "place", canonical="United Kingdom")._replace(adjective=word != "UK") for word in words]
    (entity,) = build(text, cluster_forms(names, text))
    assert entity.name == title


def test_a_person_is_named_by_the_most_words_but_titles() -> None:
    text = "Mr Dr Holm, Anna Holm"
    (first, second) = gather(text, "Mr Dr Holm|Anna Holm")
    second.names += first.names
    second.forms += first.forms
    (entity,) = build(text, [second])
    assert (entity.name, entity.aliases) == ("Anna Holm", ("Mr Dr Holm",))


def test_evidence_is_said_once() -> None:
    text = "Holm, Holm"
    (entity,) = build(text, gather(text, "Holm|Holm@1"))
    assert len(entity.why) == 1
    assert len(entity.mentions) == 2
