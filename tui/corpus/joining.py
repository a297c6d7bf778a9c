"""Join the Documents of several texts to one: a line with its name before each, one calendar, one list of names."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate
from typing import TypeVar

from tui.corpus.entities import resolve
from tui.corpus.folding import fold
from tui.corpus.shifting import Shift
from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.model import Block, Document, Entity, EntityKind, Genre, Part
from tui.document.order import calendar_order
from tui.document.record import record
from tui.languages import UNDETERMINED, load

T = TypeVar("T", bound=str)
BETWEEN = "\n\n"


@record
class Named:
    """A document and the name of its text, unique among those joined."""

    name: str
    document: Document


def joined_text(texts: Sequence[tuple[str, str]]) -> str:
    """Put texts together, each a name and its words: the name on a line of its own stands before them."""
    return BETWEEN.join(f"{name}{BETWEEN}{words}" for name, words in texts)


def starts(texts: Sequence[tuple[str, str]]) -> list[int]:
    """Return where the words of each text begin in the joined one."""
    sizes = (len(name) + len(words) + 2 * len(BETWEEN) for name, words in texts)
    begins = list(accumulate(sizes, initial=0))[:-1]
    return [begin + len(name) + len(BETWEEN) for begin, (name, _) in zip(begins, texts, strict=True)]


def join(documents: Sequence[Named], tick: Callable[[float], object] = lambda _: None) -> Document:
    """Join `documents`, in the order given: resolve their entities, and fold events that several of them report.

    `tick` is called with the share (0 to 1) of the work done.
    """
    texts = [(one.name, one.document.text) for one in documents]
    places = starts(texts)
    language = _commonest([one.document.language for one in documents]) or UNDETERMINED
    names = resolve([one.document for one in documents], load(language).comparison)
    whole = Document(
        joined_text(texts),
        f"{len(documents)} texts" if len(documents) != 1 else documents[0].document.title,
        language=language,
        genre=_genre(documents),
    )
    shifts = list(_shifts(documents, places, names.names))
    moved = [(one.document, shift) for one, shift in zip(documents, shifts, strict=True)]
    tick(0.3)
    whole = replace(
        whole,
        blocks=tuple(_blocks(documents, shifts)),
        sentences=tuple(shift.sentence(one) for document, shift in moved for one in document.sentences),
        times=tuple(shift.time(one) for document, shift in moved for one in document.times),
        ranges=tuple(shift.range(one) for document, shift in moved for one in document.ranges),
        inlines=tuple(shift.place(one) for document, shift in moved for one in document.inlines),
        parts=tuple(_parts(documents, places)),
        entities=tuple(_entities(moved, names.kinds)),
    )
    tick(0.6)
    events = [shift.event(one) for document, shift in moved for one in document.events]
    folded = fold(events, whole)
    tick(0.95)
    ordered = tuple(folded[number] for number in calendar_order(folded))
    published = max((one.document.published for one in documents if one.document.published), default=None)
    return replace(whole, events=ordered, published=published, publication=_basis(published))


def _basis(published: date | None) -> PublicationBasis | None:
    return PublicationBasis(PublicationRule.LATEST) if published else None


def _genre(documents: Sequence[Named]) -> Genre | None:
    return _commonest([one.document.genre for one in documents if one.document.genre])


def _commonest(values: Sequence[T]) -> T | None:
    return Counter(values).most_common(1)[0][0] if values else None


def _shifts(documents: Sequence[Named], places: Sequence[int], names: Sequence[dict[str, str]]) -> Iterator[Shift]:
    blocks = times = 0
    for number, (one, place) in enumerate(zip(documents, places, strict=True)):
        blocks += 1  # the line with the name
        yield Shift(place, blocks, times, names[number], _prefix(one.name))
        blocks += len(one.document.blocks)
        times += len(one.document.times)


def _prefix(name: str) -> str:
    """Return what goes before the ids of the events of a text: the same as long as the text has that name."""
    return f"{zlib.crc32(name.encode()):08x}."


def _blocks(documents: Sequence[Named], shifts: Sequence[Shift]) -> Iterator[Block]:
    for one, shift in zip(documents, shifts, strict=True):
        start = shift.by - len(BETWEEN) - len(one.name)
        yield Block("metadata", start, start + len(one.name))
        yield from map(shift.place, one.document.blocks)


def _parts(documents: Sequence[Named], places: Sequence[int]) -> Iterator[Part]:
    for one, place in zip(documents, places, strict=True):
        text = one.document
        yield Part(one.name, place, place + len(text.text), text.title, text.published, text.author, text.address)


def _entities(moved: Sequence[tuple[Document, Shift]], kinds: dict[str, EntityKind]) -> Iterator[Entity]:
    """Put together the entities of one name, in the order of their first mentions."""
    groups: dict[str, list[Entity]] = {}
    for document, shift in moved:
        for entity in document.entities:
            groups.setdefault(shift.names[entity.name], []).append(shift.entity(entity))
    merged = (_merged(name, kinds[name], group) for name, group in groups.items())
    yield from sorted(merged, key=lambda entity: entity.mentions[0].start)


def _merged(name: str, kind: EntityKind, group: Sequence[Entity]) -> Entity:
    others = (other for one in group for other in (one.name, *one.aliases))
    return Entity(
        name,
        kind,
        tuple(mention for one in group for mention in one.mentions),
        tuple(dict.fromkeys(other for other in others if other != name)),
        tuple(role for one in group for role in one.roles),
        tuple(dict.fromkeys(why for one in group for why in one.why)),
    )
