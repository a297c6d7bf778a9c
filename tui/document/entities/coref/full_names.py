"""Full names: merge persons whose names of several words go together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.evidence import EvidenceKind

_MANY = 40
"""Persons of one surname that a name is compared with, so that the work stays linear."""


@dataclass(slots=True)
class _Homes:
    """Clusters that names were merged into, by the key of the last word and by keys of the first words."""

    by_last: defaultdict[str, list[Cluster]] = field(default_factory=lambda: defaultdict(list))
    by_beginning: defaultdict[str, list[Cluster]] = field(default_factory=lambda: defaultdict(list))

    def add(self, cluster: Cluster, words: list[str]) -> None:
        """Add a cluster whose name has these words, as keys."""
        self.by_last[words[-1]].append(cluster)
        for i in range(2, len(words)):
            self.by_beginning[" ".join(words[:i])].append(cluster)


def merge_full_names(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Merge full names that go together: "G. W. Bush", "George Bush"; "Dost Mohammad Khan", "Dost Mohammad".

    A name that goes with several others is left alone. Others than persons come first in the result, persons with one
    word to their names last.
    """
    core = context.persons.core
    others = [cluster for cluster in clusters if cluster.kind != "person"]
    persons = [cluster for cluster in clusters if cluster.kind == "person"]
    full = [cluster for cluster in persons if len(core(cluster.fullest)) > 1]
    short = [cluster for cluster in persons if len(core(cluster.fullest)) == 1]
    homes = _Homes()
    for cluster in sorted(full, key=lambda cluster: (-len(core(cluster.fullest)), -len(cluster.fullest))):
        words = _keys(cluster, context)
        longer = homes.by_beginning.get(" ".join(words), [])
        if len(longer) == 1:
            longer[0].absorb(cluster, EvidenceKind.NAME_BEGINNING)
            continue
        same = homes.by_last[words[-1]]
        fitting = [home for home in same[:_MANY] if _fits(words, _keys(home, context))]
        if len(fitting) == 1:
            fitting[0].absorb(cluster, EvidenceKind.SHORTER_NAME)
        else:
            homes.add(cluster, words)
    return [*others, *(cluster for same in homes.by_last.values() for cluster in same), *short]


def _keys(cluster: Cluster, context: CorefContext) -> list[str]:
    """Return the keys of the words of a person's name."""
    return [context.key(word) for word in context.persons.core(cluster.fullest)]


def _fits(short: list[str], full: list[str]) -> bool:
    """Whether `short` can be short for `full`: its words are in it in order, the first perhaps by its initial."""
    first, other = short[0], full[0]
    if not (first == other or (min(len(first), len(other)) == 1 and first[:1] == other[:1])):
        return False
    rest = iter(full[1:])
    return all(any(word in (other, other[:1]) for other in rest) for word in short[1:])
