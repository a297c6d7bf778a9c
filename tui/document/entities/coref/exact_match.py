"""Exact match: cluster names of one kind and form, or of one canonical name."""

from __future__ import annotations

from collections.abc import Iterable

from tui.document.entities.coref.cluster import Cluster, form_of
from tui.document.entities.names import Name


def cluster_forms(names: Iterable[Name], text: str) -> list[Cluster]:
    """Cluster `names` of `text` by kind and form, or by kind and canonical name where they have one."""
    found: dict[tuple[str, str], Cluster] = {}
    for name in names:
        form = form_of(text, name)
        key = name.kind, name.canonical or form
        cluster = found.get(key)
        if cluster is None:
            cluster = found[key] = Cluster(name.kind, name.canonical)
        cluster.add(name, form)
    return list(found.values())
