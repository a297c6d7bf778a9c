"""Sieve: the passes of coreference in their order.

After Raghunathan et al., "A Multi-Pass Sieve for Coreference Resolution" (EMNLP 2010): the most precise pass merges
first, each pass sees what those before it merged, and a pass in doubt leaves names apart. The passes look at the
different forms of names in a text, not at each mention, so that long texts stay cheap.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from tui.document.entities.coref.acronyms import merge_acronyms
from tui.document.entities.coref.aliases import merge_aliases
from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.context import CorefContext, Pass
from tui.document.entities.coref.exact_match import cluster_forms
from tui.document.entities.coref.full_names import merge_full_names
from tui.document.entities.coref.prevailing_kind import merge_kinds
from tui.document.entities.coref.short_forms import merge_short_forms
from tui.document.entities.coref.spellings import merge_spellings
from tui.document.entities.coref.surname_kind import correct_surname_kinds
from tui.document.entities.coref.surnames import merge_surnames
from tui.document.entities.names import Name

PASSES: tuple[Pass, ...] = (
    merge_kinds,
    correct_surname_kinds,
    merge_spellings,
    merge_full_names,
    merge_surnames,
    merge_acronyms,
    merge_short_forms,
    merge_aliases,
)
"""The passes after that of exact match, the most precise first."""


def resolve(names: Iterable[Name], context: CorefContext) -> list[Cluster]:
    """Cluster `names`, one cluster an entity, in the order of their first names; names are in text order in each."""
    clusters = cluster_forms(names, context.text)
    for merge in PASSES:
        clusters = merge(clusters, context)
    for cluster in clusters:
        cluster.names.sort(key=itemgetter(0))
    return sorted(clusters, key=lambda cluster: cluster.names[0].start)
