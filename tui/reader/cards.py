"""Describe an entity or an event on a card: marked words, no widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui import labels
from tui.document.model import Entity, Event
from tui.languages import DEFAULT, load
from tui.reader import explain
from tui.reader.index import Index
from tui.state.texts import Bookmark

Marked = tuple[str, str]
"""Words, and the mark (a name of themes.MARKS, or empty) that they are shown with."""

_MOST_EVENTS = 8
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
    """Describe all that is known of `entity`: its mentions, roles, events, company and evidence."""
    from tui.document.entities.company import company, strip  # brings the recogniser: not before the first paint

    document = index.document
    named = [mention for mention in entity.mentions if not mention.inferred]
    inferred = len(entity.mentions) - len(named)
    more = f", {inferred} more by other words" if inferred else ""
    yield f"{entity.kind}", entity.kind
    yield f" · named {len(named)} time{'' if len(named) == 1 else 's'}{more}", "count"
    if entity.aliases:
        yield from _section("Also called")
        yield ", ".join(entity.aliases), ""
    if entity.roles:
        yield from _section("Roles")
        lines = (f"{role.text}  ¶{index.paragraph(role.start)}" for role in entity.roles)
        yield "\n".join(dict.fromkeys(lines)), ""
    yield from _section("Mentions through the text")
    yield bars(strip(entity, len(document.text), _STRIP)), "tick"
    yield from _card_events(index, entity)
    together = company(document, entity, _MOST_COMPANY)
    if together:
        yield from _section("Mentioned together with")
        yield ", ".join(f"{other.name} {number}" for other, number in together), ""
    if entity.why:
        yield from _section("How it was recognised")
        yield "\n".join(map(load(DEFAULT).messages.explain_entity, entity.why)), "count"


def _card_events(index: Index, entity: Entity) -> Iterator[Marked]:
    events = index.events_of(entity.name)
    if events:
        yield from _section(f"Events ({len(events)})")
        for number, event in enumerate(sorted(events, key=lambda event: -event.salience)[:_MOST_EVENTS]):
            line = "\n" if number else ""
            yield f"{line}{labels.glyph(event)} {labels.when(event)}  ", "when"
            yield event.title, ""


def bookmark_lines(index: Index, bookmarks: Sequence[Bookmark]) -> list[tuple[int, str]]:
    """Describe bookmarks in a line each: the paragraph, how far into the text it is, the note and the words there."""
    text = index.document.text
    lines = []
    for offset, note in bookmarks:
        share = min(1.0, offset / max(1, len(text)))
        words = " ".join(text[offset : offset + _SAMPLE].split())
        said = f"{note} · " if note else ""
        lines.append((offset, f"¶{index.paragraph(offset)} {share:.0%}  {said}{words}"))
    return lines


def event_card(index: Index, event: Event) -> Iterator[Marked]:
    """Describe all that is known of `event`: its date, how that is known, its words and who takes part."""
    text = index.document.text
    yield f"{labels.glyph(event)} {labels.dated(event)}", "when"
    yield f" · {event.kind} · {labels.GLYPHS[labels.glyph(event)]}", "count"
    yield from _section("Why this date")
    yield explain.why(index.document, event), ""
    yield from _section("In the text")
    yield " ".join(text[event.start : event.end].split()), "quote"
    if words := explain.why_shown(event):
        yield from _section("Why it is among the main events, or not")
        yield words, ""
    if event.also:
        yield from _section("Also reported in")
        yield "\n".join(f"¶{index.paragraph(place.start)}" for place in event.also), ""
    if event.entities:
        yield from _section("Names")
        yield ", ".join(event.entities), ""
