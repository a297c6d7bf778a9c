"""Acronyms: merge an acronym with the name whose words begin with its letters."""

from __future__ import annotations

import re
from collections import defaultdict

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.entities.normalise import initials
from tui.document.evidence import EvidenceKind

_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,7}")


def merge_acronyms(clusters: list[Cluster], _context: CorefContext) -> list[Cluster]:
    """Merge acronyms with names of others than persons; one of two letters only where a single name fits.

    Of several names that fit, the nearest before the acronym is taken.
    """
    full: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind != "person":
            for letters in {letters for form in cluster.forms for letters in initials(form)}:
                full[letters].append(cluster)
    gone: set[Cluster] = set()
    for cluster in clusters:
        letters = cluster.fullest.replace(".", "")
        homes = [home for home in full.get(letters, ()) if home is not cluster and home not in gone]
        if _ACRONYM.fullmatch(cluster.fullest) and homes and (len(letters) > 2 or len(homes) == 1):
            home = _nearest(homes, cluster)
            if home.canonical and cluster.canonical and home.canonical != cluster.canonical:
                continue
            if home.kind == "other" and len(cluster.names) >= len(home.names):
                home.kind = cluster.kind
            home.absorb(cluster, EvidenceKind.ACRONYM)
            gone.add(cluster)
    return [cluster for cluster in clusters if cluster not in gone]


def _nearest(homes: list[Cluster], cluster: Cluster) -> Cluster:
    """Return the home that begins last before `cluster` does, else the first of all."""
    before = [home for home in homes if home.start < cluster.start]
    return max(before, key=_start) if before else min(homes, key=_start)


def _start(cluster: Cluster) -> int:
    return cluster.start
