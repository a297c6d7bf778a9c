"""Prevailing kind: merge clusters of one form that was recognised as several kinds."""

from __future__ import annotations

from collections import defaultdict

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.evidence import EvidenceKind

_TOWN_OR_CLUB = {"place", "organisation"}
"""Kinds that one word often has both of: the name of a town is that of its club."""


def merge_kinds(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Merge clusters of one form into that of a person addressed as such, or into that of the most frequent kind.

    Two canonical names are never merged.
    """
    by_form: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        by_form[cluster.fullest].append(cluster)
    gone: set[Cluster] = set()
    for same in by_form.values():
        if len(same) > 1:
            gone |= _merge(same, context)
    return [cluster for cluster in clusters if cluster not in gone]


def _merge(same: list[Cluster], context: CorefContext) -> set[Cluster]:
    """Merge clusters of one form, as far as the evidence goes; those that were absorbed."""
    best = max(same, key=lambda cluster: len(cluster.names))
    person = next((cluster for cluster in same if _is_addressed(cluster, context)), None)
    best = person or best
    gone: set[Cluster] = set()
    for other in same:
        if other is best or (best.canonical and other.canonical):
            continue
        doubtful = " " not in other.fullest and {best.kind, other.kind} == _TOWN_OR_CLUB
        if person or len(best.names) > len(other.names) * (2 if doubtful else 1):
            best.absorb(other, EvidenceKind.PREVAILING_KIND, best.kind)
            gone.add(other)
    return gone


def _is_addressed(cluster: Cluster, context: CorefContext) -> bool:
    """Whether a cluster is of a person who is addressed as such anywhere in the text."""
    return cluster.kind == "person" and any(context.persons.is_addressed(context.text, name) for name in cluster.names)
