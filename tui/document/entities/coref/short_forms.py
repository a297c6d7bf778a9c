"""Short forms: merge the name of a body or event cut short with the full one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext
from tui.document.evidence import EvidenceKind


def merge_short_forms(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Merge "the Council" with the only "UN Security Council", and "Symtec" with the only "Symtec Corp."."""
    longer: defaultdict[tuple[str, str], list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind in ("organisation", "event"):
            for form in _short_forms(cluster.fullest.split(), context):
                longer[cluster.kind, form].append(cluster)
    gone: set[Cluster] = set()
    for cluster in clusters:
        homes = longer.get((cluster.kind, cluster.fullest), [])
        if len(homes) == 1 and homes[0] not in gone and not cluster.canonical:
            homes[0].absorb(cluster, EvidenceKind.SHORTENED)
            gone.add(cluster)
    return [cluster for cluster in clusters if cluster not in gone]


def _short_forms(words: list[str], context: CorefContext) -> Iterator[str]:
    """Yield what the name of `words` may be cut to: its end, if that says what it is, or all but "Corp."."""
    says_sort = words[-1].lower() in context.tables.lexicon.organisation_words
    for i in range(1, len(words) if says_sort else len(words) - 1):
        yield " ".join(words[i:])
    if len(words) > 1 and words[-1].lower().strip(".") in context.words.companies:
        yield " ".join(words[:-1])
