"""The stage of the parser that finds who, where and which side."""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise

from tui.document.entities.cues import can_be_name
from tui.document.entities.describe import inferred
from tui.document.entities.people import core
from tui.document.entities.recognise import Name, Recogniser, recognise
from tui.document.entities.resolve import Cluster, resolve
from tui.document.entities.roles import roles_at
from tui.document.language import Language
from tui.document.model import Document, Entity, Mention, Role
from tui.document.stage import Stage, Tick

_BREAK = re.compile(r"\n[ \t]*\n")


def find_entities(document: Document, _language: Language, tick: Tick, /) -> Document:
    """`document` with its entities: each with all its mentions, aliases, roles, and why it was made."""
    return _find(recognise, document, tick)


def finder(recogniser: Recogniser) -> Stage:
    """The stage that finds entities among the names that another recogniser finds."""

    def find(document: Document, _language: Language, tick: Tick, /) -> Document:
        return _find(recogniser, document, tick)

    return find


def _find(recogniser: Recogniser, document: Document, tick: Tick) -> Document:
    text = document.text
    size = len(text) or 1
    with _no_garbage():
        names = recogniser(text, regions(document), lambda offset: tick(0.9 * offset / size))
        names = _without_dates(document, filter(lambda name: can_be_name(text[name.start : name.end]), names))
        entities = _entities(text, resolve(text, names))
        tick(0.95)
        return replace(document, entities=inferred(document, entities))


def _without_dates(document: Document, names: Iterable[Name]) -> list[Name]:
    """`names` without those that begin and end within dates: "Today", "25-26 October"; but an event may be "9/11"."""
    starts = [time.start for time in document.times]

    def is_dated(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at >= 0 and offset < document.times[at].end

    return [name for name in names if name.kind == "event" or not (is_dated(name.start) and is_dated(name.end - 1))]


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Look for no garbage in cycles meanwhile: none is made here, and looking costs a tenth of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def regions(document: Document) -> list[tuple[int, int]]:
    """The spans no name reaches over: blocks, or paragraphs where the blocks are not known."""
    if document.blocks:
        return [(block.start, block.end) for block in document.blocks]
    breaks = [(0, 0), *(match.span() for match in _BREAK.finditer(document.text)), (len(document.text),) * 2]
    return [(before[1], after[0]) for before, after in pairwise(breaks)]


def _entities(text: str, clusters: list[Cluster]) -> tuple[Entity, ...]:
    """The clusters as entities of the model, each under a name of its own."""
    made: list[Entity] = []
    taken: set[str] = set()
    for cluster in clusters:
        name = title = _title(cluster)
        if name in taken:
            name = f"{title} ({cluster.kind})"
        for number in range(2, len(clusters)):
            if name not in taken:
                break
            name = f"{title} ({cluster.kind} {number})"
        taken.add(name)
        mentions = tuple(Mention(n.start, n.end, False, n.why) for n in cluster.names)
        forms = cluster.forms.most_common() if len(cluster.forms) > 1 else cluster.forms.items()
        aliases = tuple(form for form, _ in forms if form != name)
        made.append(Entity(name, cluster.kind, mentions, aliases, _roles(text, cluster), _why(cluster)))
    return tuple(made)


def _title(cluster: Cluster) -> str:
    """The name to show: the table's where the text prints it, else the fullest or, of a known thing, most frequent."""
    if cluster.canonical in cluster.forms:
        return cluster.canonical
    adjectives = {name.end - name.start for name in cluster.names if name.adjective}
    if cluster.canonical:
        plain = [form for form, _ in cluster.forms.most_common() if len(form) not in adjectives or form.isupper()]
        return plain[0] if plain else cluster.canonical
    if cluster.kind == "person":
        return max(cluster.forms, key=lambda form: (len(core(form)), len(form.split()), cluster.forms[form]))
    return cluster.fullest


def _roles(text: str, cluster: Cluster) -> tuple[Role, ...]:
    """The roles said of a person, in text order."""
    if cluster.kind != "person":
        return ()
    return tuple(role for name in cluster.names for role in roles_at(text, name.start, name.end))


def _why(cluster: Cluster) -> tuple[str, ...]:
    """By what evidence the cluster's names were recognised and merged."""
    return (*dict.fromkeys(name.why for name in cluster.names), *dict.fromkeys(cluster.why))
