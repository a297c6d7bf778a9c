"""Aliases: merge two names of which the text says that they are of one entity ("Dagalo, known as Hemedti")."""

from __future__ import annotations

from itertools import pairwise

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.evidence import EvidenceKind

_SHORTEST, _LONGEST = 6, 40
"""The characters between two names lie strictly between these numbers."""


def merge_aliases(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Merge neighbouring names of one kind with words such as "known as" between; two canonical names never."""
    placed = sorted((name.start, name.end, i) for i, cluster in enumerate(clusters) for name in cluster.names)
    homes = list(range(len(clusters)))  # of each cluster the number of the one that absorbed it, else its own

    def home(i: int) -> int:
        while homes[i] != i:
            homes[i] = i = homes[homes[i]]
        return i

    for (_, end, i), (start, _, k) in pairwise(placed):
        if _SHORTEST < start - end < _LONGEST and context.words.alias.fullmatch(context.text, end, start):
            small, large = sorted((home(i), home(k)), key=lambda at: len(clusters[at].names))
            one, other = clusters[large], clusters[small]
            if one is not other and one.kind == other.kind and not (one.canonical and other.canonical):
                one.absorb(other, EvidenceKind.ALIAS)
                homes[small] = large
    return [cluster for i, cluster in enumerate(clusters) if homes[i] == i]
