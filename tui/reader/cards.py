"""Describe an entity or an event on a card: marked words and lines to choose from, no widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from operator import attrgetter
from typing import NamedTuple

from tui import labels
from tui.document.model import Entity, Event
from tui.languages import DEFAULT, load
from tui.reader import explain, filters, signs
from tui.reader.index import Index
from tui.reader.intents import ChooseName, GoToOffset, Intent, ShowEvent
from tui.reader.state import NamedView
from tui.state.texts import Bookmark

Marked = tuple[str, str]
"""Words, and the mark (a name of themes.MARKS, or empty) that they are shown with."""

_MOST_LINKS = 300
"""Lines to choose from on a card: more than anybody goes through."""
_MOST_COMPANY = 6
_STRIP = 48
_SAMPLE = 70
"""Code points of the text beside a bookmark."""
_LEVELS = " ▁▂▃▄▅▆▇█"


def bars(counts: Sequence[int]) -> str:
    """Draw one bar a count, as high as its share of the greatest; a dot for none."""
    most, top = max(counts, default=0), len(_LEVELS) - 1
    return "".join(_LEVELS[-(-count * top // most)] if count else "·" for count in counts)


def _section(name: str) -> list[Marked]:
    return [("\n\n" + name + "\n", "year")]


def entity_card(index: Index, entity: Entity) -> Iterator[Marked]:
    """Describe all that is known of `entity` but its events: its mentions, roles, company and evidence."""
    from tui.document.entities.company import company, strip  # brings the recogniser: not before the first paint

    document = index.document
    named = [mention for mention in entity.mentions if not mention.inferred]
    inferred = len(entity.mentions) - len(named)
    more = f", {inferred} more by other words" if inferred else ""
    yield f"{entity.kind}", entity.kind
    yield f" · named {len(named)} time{'' if len(named) == 1 else 's'}{more}", "count"
    if entity.corrected:
        yield f" · {signs.CORRECTED} put right by you", "count"
    if entity.aliases:
        yield from _section("Also called")
        yield ", ".join(entity.aliases), ""
    if entity.roles:
        yield from _section("Roles")
        lines = (f"{role.text}  ¶{index.paragraph(role.start)}" for role in entity.roles)
        yield "\n".join(dict.fromkeys(lines)), ""
    yield from _section("Mentions through the text")
    yield bars(strip(entity, len(document.text), _STRIP)), "tick"
    together = company(document, entity, _MOST_COMPANY)
    if together:
        yield from _section("Mentioned together with")
        yield ", ".join(f"{other.name} {number}" for other, number in together), ""
    if entity.why:
        yield from _section("How it was recognised")
        yield "\n".join(map(load(DEFAULT).messages.explain_entity, entity.why)), "count"


def bookmark_lines(index: Index, bookmarks: Sequence[Bookmark]) -> list[tuple[int, str]]:
    """Describe bookmarks in a line each: the paragraph, how far into the text it is, the note and the words there."""
    text = index.document.text
    lines = []
    for offset, note in bookmarks:
        share = min(1.0, offset / max(1, len(text)))
        said = f"{note} · " if note else ""
        lines.append((offset, f"¶{index.paragraph(offset)} {share:.0%}  {said}{_sample(text, offset)}"))
    return lines


def view_lines(index: Index, named: Sequence[NamedView]) -> list[tuple[str, str]]:
    """Describe views with names in a line each: what narrows them, and how many events they show."""
    lines = []
    for name, view in named:
        number = len(index.selection(view).events)
        narrowed = ", ".join(chip.words for chip in filters.chips(view))
        lines.append((name, f"{name} · {narrowed} · {number} event{'' if number == 1 else 's'}"))
    return lines


def event_card(index: Index, event: Event) -> Iterator[Marked]:
    """Describe what is known of `event`: its date, how that is known, and its words."""
    text = index.document.text
    yield f"{labels.glyph(event)} {labels.dated(event)}", "when"
    yield f" · {event.kind} · {labels.GLYPHS[labels.glyph(event)]}", "count"
    yield from _section("Why this date")
    yield explain.why(index.document, event), ""
    yield from _section("In the text")
    yield " ".join(text[event.start : event.end].split()), "quote"
    if event.corrected:
        yield from _section("Put right by you")
        yield ", ".join(event.corrected), ""
    if words := explain.why_shown(event):
        yield from _section("Why it is among the main events, or not")
        yield words, ""


class Link(NamedTuple):
    """A line of a card that can be chosen: what it says, and what is asked for then."""

    parts: tuple[Marked, ...]
    intent: Intent


def entity_links(index: Index, entity: Entity) -> list[Link]:
    """List the events that `entity` takes part in, in calendar order: the most salient, where there are very many."""
    events = index.events_of(entity.name)
    kept = {event.id for event in nlargest(_MOST_LINKS, events, key=attrgetter("salience"))}
    return [
        Link(((f"{labels.glyph(event)} {labels.when(event)}  ", "when"), (event.title, "")), ShowEvent(event.id))
        for event in events
        if event.id in kept
    ]


def event_links(index: Index, event: Event) -> list[Link]:
    """List the other places that report `event`, to go to, and the names in it, to show their events alone."""
    text = index.document.text
    places = [
        Link(
            ((f"{_where(index, place.start)}  ", "count"), (_sample(text, place.start), "")),
            GoToOffset(place.start),
        )
        for place in event.also
    ]
    entities = [index.entities[name] for name in event.entities if name in index.entities]
    names = [
        Link(
            ((f"{signs.KINDS[entity.kind]} ", entity.kind), (entity.name, ""), ("  its events", "count")),
            ChooseName(entity.name),
        )
        for entity in entities
    ]
    return [*places, *names][:_MOST_LINKS]


def _where(index: Index, offset: int) -> str:
    """Say where `offset` is: in which text of a library, else in which paragraph."""
    part = index.sources.at(offset)
    return part.name if part else f"¶{index.paragraph(offset)}"


def _sample(text: str, offset: int) -> str:
    """The words of `text` at `offset`, in one line."""
    return " ".join(text[offset : offset + _SAMPLE].split())
