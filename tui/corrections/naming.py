"""Apply corrections of names: renamed, of another kind, merged, split, left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.corrections.model import NameCorrection
from tui.corrections.places import find
from tui.document.clean import one_line
from tui.document.model import Document, Entity, Event, Mention
from tui.document.span import Span


def rename(document: Document, corrections: Sequence[NameCorrection]) -> tuple[Document, list[str]]:
    """Apply `corrections` in their order; return the document and a line for each that does not fit it."""
    complaints = []
    for one in corrections:
        entities = {entity.name: entity for entity in document.entities}
        if one.name not in entities:
            complaints.append(f"no such name: {one.name!r}")
        elif one.only:
            found = _only(document, one)
            if found is None:
                complaints.append(f"no such mentions of {one.name!r}")
            else:
                document = found
        else:
            document = _renamed(document, one, entities)
    return document, complaints


def _renamed(document: Document, one: NameCorrection, entities: dict[str, Entity]) -> Document:
    if one.hidden:
        return _with(document, [entity for entity in document.entities if entity.name != one.name], {one.name: ""})
    name = one_line(" ".join((one.rename or one.name).split())) or one.name
    entity = replace(entities[one.name], name=name, kind=one.kind or entities[one.name].kind, corrected=True)
    other = entities.get(name) if name != one.name else None
    if other is not None:
        entity = _merged(entity, other)
    if one.name != name:
        entity = replace(entity, aliases=tuple(dict.fromkeys((*entity.aliases, one.name))))
    kept = [entity, *(known for known in document.entities if known.name not in (one.name, name))]
    return _with(document, kept, {one.name: name})


def _merged(entity: Entity, other: Entity) -> Entity:
    """Return one entity of both, with the mentions of both in their order."""
    mentions = {(mention.start, mention.end): mention for mention in (*entity.mentions, *other.mentions)}
    aliases = (alias for alias in (*other.aliases, *entity.aliases) if alias != entity.name)
    return replace(
        entity,
        mentions=tuple(mentions[place] for place in sorted(mentions)),
        aliases=tuple(dict.fromkeys(aliases)),
        roles=tuple(sorted({*entity.roles, *other.roles}, key=lambda role: role.start)),
        why=tuple(dict.fromkeys((*other.why, *entity.why))),
    )


def _only(document: Document, one: NameCorrection) -> Document | None:
    """Make an entity of its own of some mentions; None where none of them is there, or all of them are."""
    entity = next(known for known in document.entities if known.name == one.name)
    spans = [span for place in one.only if (span := find(document.text, place))]
    moved, left = _parted(entity.mentions, [(span.start, span.end) for span in spans])
    name = one_line(" ".join((one.rename or "").split()))
    if not moved or not left or not name or any(known.name == name for known in document.entities):
        return None
    new = Entity(name, one.kind or entity.kind, tuple(moved), corrected=True)
    kept = [new, *(replace(known, mentions=tuple(left)) if known is entity else known for known in document.entities)]
    events = tuple(_with_own_names(event, entity.name, new, left) for event in document.events)
    return replace(_with(document, kept, {}), events=events)


def _parted(mentions: Iterable[Mention], spans: Sequence[tuple[int, int]]) -> tuple[list[Mention], list[Mention]]:
    moved: list[Mention] = []
    left: list[Mention] = []
    for mention in mentions:
        is_there = any(start < mention.end and mention.start < end for start, end in spans)
        (moved if is_there else left).append(mention)
    return moved, left


def _with_own_names(event: Event, name: str, new: Entity, left: Sequence[Mention]) -> Event:
    """Name the one of the two, or both, that are mentioned in the words of `event`."""
    if name not in event.entities:
        return event
    places = (Span(event.start, event.end), *event.also)

    def within(mentions: Iterable[Mention]) -> bool:
        return any(place.start <= at.start < place.end for at in mentions for place in places)

    if not within(new.mentions):
        return event
    names = [new.name if known == name and not within(left) else known for known in event.entities]
    return replace(event, entities=tuple(dict.fromkeys((*names, new.name))))


def _with(document: Document, entities: Sequence[Entity], names: dict[str, str]) -> Document:
    """Return `document` with these entities and with others for the `names` of its events; "" for none."""
    ordered = sorted(entities, key=lambda entity: (entity.mentions[0].start, entity.mentions[0].end))
    events = (
        replace(event, entities=tuple(dict.fromkeys(new for name in event.entities if (new := names.get(name, name)))))
        if any(name in names for name in event.entities)
        else event
        for event in document.events
    )
    return replace(document, entities=tuple(ordered), events=tuple(events))
