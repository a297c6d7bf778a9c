"""Spellings: merge clusters of one kind whose names differ in spelling alone."""

from __future__ import annotations

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.evidence import EvidenceKind


def merge_spellings(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Merge clusters of one kind and one key (see normalise.py), the larger absorbing the smaller."""
    homes: dict[tuple[str, str], Cluster] = {}
    for cluster in sorted(clusters, key=lambda cluster: -len(cluster.names)):
        key = cluster.kind, context.key(cluster.canonical or cluster.fullest)
        if key in homes:
            homes[key].absorb(cluster, EvidenceKind.SPELLING)
        else:
            homes[key] = cluster
    return list(homes.values())
