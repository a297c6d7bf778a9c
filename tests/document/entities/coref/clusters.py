"""Clusters of names to try passes of coreference on."""

from __future__ import annotations

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext, Pass
from tui.document.entities.coref.exact_match import cluster_forms
from tui.document.entities.names import Name
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import EntityKind
from tui.languages import load

WHY = Evidence(EvidenceKind.MANNER)


def context(text: str) -> CorefContext:
    """The context of an English text."""
    return load("en").entities.coref_context(text)


def name(text: str, words: str, kind: EntityKind = "person", number: int = 0, canonical: str = "") -> Name:
    """The name at occurrence `number` of `words`, from 0."""
    at = -1
    for _ in range(number + 1):
        at = text.index(words, at + 1)
    return Name(at, at + len(words), kind, WHY, canonical)


def gather(text: str, names: str, kind: EntityKind = "person") -> list[Cluster]:
    """Exact matches of `names`, words separated by "|", of `kind` or "=kind"; "@1" is the second place they stand."""
    found = []
    for spec in names.split("|"):
        words, _, own = spec.partition("=")
        words, _, number = words.partition("@")
        found.append(name(text, words, own or kind, int(number or 0)))  # type: ignore[arg-type]
    return cluster_forms(found, text)


def merged(text: str, names: str, merge: Pass, kind: EntityKind = "person") -> list[set[str]]:
    """The forms in each cluster that a pass leaves."""
    return [set(cluster.forms) for cluster in merge(gather(text, names, kind), context(text))]
