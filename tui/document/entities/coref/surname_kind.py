"""Surname kind: correct the kind of clusters that are surnames of persons in the text."""

from __future__ import annotations

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.entities.gazetteer import Gazetteer

_CORRECTED = ("organisation", "other", "place")


def correct_surname_kinds(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Make a person of each cluster whose form ends a person's full name, save known names and listed places."""
    ends: set[str] = set()
    for cluster in clusters:
        if cluster.kind == "person":
            parts = cluster.fullest.split()
            ends.update(" ".join(parts[i:]) for i in range(1, len(parts)))
    for cluster in clusters:
        corrected = cluster.kind in _CORRECTED and not cluster.canonical and cluster.fullest in ends
        if corrected and not (cluster.kind == "place" and _is_listed(cluster.fullest, context.tables.gazetteer)):
            cluster.kind = "person"
    return clusters


def _is_listed(form: str, gazetteer: Gazetteer) -> bool:
    """Whether the gazetteer lists `form` as a place."""
    entry = gazetteer[form]
    return entry.city or entry.town or entry.famous == "location"
