"""What must hold of every Document, whatever the text: the one list that the properties and the fuzzer check."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from tui.document import Document
from tui.document.basis import Basis, Rule
from tui.document.clean import clean
from tui.document.json_model import from_json, to_json
from tui.document.model import Event, TimeExpression, TimeRange


class HasSpan(Protocol):
    """A thing with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def broken(document: Document) -> list[str]:
    """Name every rule that `document` breaks, with what breaks it; nothing where all is well."""
    return [complaint for rule in _RULES for complaint in rule(document)]


def _spans(document: Document) -> Iterator[tuple[str, HasSpan]]:
    """Yield everything that has a place, with a word for it."""
    parts: dict[str, Sequence[HasSpan]] = {
        "block": document.blocks,
        "sentence": document.sentences,
        "time": document.times,
        "range": document.ranges,
        "event": document.events,
    }
    for name, items in parts.items():
        yield from ((name, item) for item in items)
    for event in document.events:
        yield from (("other place of an event", place) for place in event.also)
    for entity in document.entities:
        yield from (("mention", mention) for mention in entity.mentions)
        yield from (("role", role) for role in entity.roles)
    for item in _dated(document):
        if item.basis.words:
            yield "words of a basis", item.basis.words
        if item.basis.anchor and item.basis.anchor.words:
            yield "words of an anchor", item.basis.anchor.words


def _dated(document: Document) -> tuple[TimeExpression | TimeRange | Event, ...]:
    """Everything that has days and a reason for them."""
    return (*document.times, *document.ranges, *document.events)


def _text_is_clean(document: Document) -> Iterator[str]:
    if clean(document.text) != document.text:
        yield "the text is not clean"
    if not _is_one_safe_line(document.title):
        yield f"the document's title is not clean: {document.title!r}"


def _is_one_safe_line(text: str) -> bool:
    inner = f"x{text}"  # a byte order mark is one at the head only
    return clean(inner) == inner and {"\n", "\t"}.isdisjoint(text)


def _spans_lie_in_the_text(document: Document) -> Iterator[str]:
    size = len(document.text)
    for name, item in _spans(document):
        if not 0 <= item.start < item.end <= size:
            yield f"a {name} is empty or outside the text: [{item.start}, {item.end}) of {size}"


def _parts_are_in_order(document: Document) -> Iterator[str]:
    ordered: dict[str, Sequence[HasSpan]] = {
        "blocks": document.blocks,
        "sentences": document.sentences,
        "times": document.times,
    }
    for name, items in ordered.items():
        yield from (f"{name} overlap: {one}, {other}" for one, other in pairwise(items) if one.end > other.start)
    yield from (
        f"entities are out of order: {one.name!r}, {other.name!r}"
        for one, other in pairwise(document.entities)
        if one.mentions and other.mentions and one.mentions[0].start > other.mentions[0].start
    )


def _parts_lie_in_blocks(document: Document) -> Iterator[str]:
    blocks = document.blocks
    for sentence in document.sentences:
        if not 0 <= sentence.block < len(blocks):
            yield f"a sentence names a block that is not there: {sentence}"
        elif not (blocks[sentence.block].start <= sentence.start and sentence.end <= blocks[sentence.block].end):
            yield f"a sentence lies outside its block: {sentence}"
    for event in document.events:
        # an entry below a dated heading spans more than one block
        begins = any(block.start <= event.start < block.end for block in blocks)
        if not begins or not any(block.start < event.end <= block.end for block in blocks):
            yield f"an event begins or ends outside the blocks: [{event.start}, {event.end}) {event.title!r}"


def _names_are_unique(document: Document) -> Iterator[str]:
    names = [entity.name for entity in document.entities]
    ids = [event.id for event in document.events]
    yield from (f"two entities share a name: {name!r}" for name in set(names) if names.count(name) > 1)
    yield from (f"two events share an id: {one!r}" for one in set(ids) if ids.count(one) > 1)
    for entity in document.entities:
        if not entity.name.strip() or not _is_one_safe_line(entity.name) or not entity.mentions:
            yield f"an entity without a mention or a safe name: {entity}"


def _titles_can_be_read(document: Document) -> Iterator[str]:
    for event in document.events:
        if not any(character.isalnum() for character in event.title):
            yield f"a title without a word: {event.title!r}"
        if not _is_one_safe_line(event.title):
            yield f"a title with control characters: {event.title!r}"


def _events_refer_to_what_is_there(document: Document) -> Iterator[str]:
    names = {entity.name for entity in document.entities}
    for event in document.events:
        if not names.issuperset(event.entities):
            yield f"an event names entities that are not there: {set(event.entities) - names}"
        if not all(0 <= number < len(document.times) for number in event.times):
            yield f"an event names times that are not there: {event.times}"
        if not 0 <= event.salience <= 1:
            yield f"a salience out of range: {event.salience}"


def _days_are_in_order(document: Document) -> Iterator[str]:
    for item in _dated(document):
        interval = item.interval
        if interval.earliest is not None and interval.latest is not None and interval.earliest > interval.latest:
            yield f"ends before it begins: {item}"


def _certainty_agrees_with_basis(document: Document) -> Iterator[str]:
    for item in _dated(document):
        if complaint := _disagreement(item.basis):
            yield f"{complaint}: {item}"
    for event in document.events:
        if (event.certainty == "undated") != (event.earliest is None and event.latest is None):
            yield f"an event is {event.certainty}: with the days {event.earliest} to {event.latest}"


def _disagreement(basis: Basis) -> str:
    """What a basis says against its own certainty; empty where it agrees."""
    if basis.certainty == "stated" and basis.anchor:
        return "stated, but taken from an anchor"
    if basis.certainty == "stated" and basis.words is None and basis.rule is not Rule.CORRECTED:
        return "stated by no words"
    if basis.certainty == "undated" and (basis.anchor or basis.stated or basis.implied):
        return "undated, but with a date"
    return ""


def _events_are_in_calendar_order(document: Document) -> Iterator[str]:
    undated = [event.certainty == "undated" for event in document.events]
    if undated != sorted(undated):
        yield "undated events are not last"
    yield from (
        f"events are not in calendar order: {one.title!r}, {other.title!r}"
        for one, other in pairwise(document.events)
        if _begins_after(one, other)
    )


def _begins_after(one: Event, other: Event) -> bool:
    return one.earliest is not None and other.earliest is not None and one.earliest > other.earliest


def _json_keeps_everything(document: Document) -> Iterator[str]:
    if from_json(json.loads(json.dumps(to_json(document)))) != document:
        yield "the Document is another after JSON and back"


_RULES: tuple[Callable[[Document], Iterator[str]], ...] = (
    _text_is_clean,
    _spans_lie_in_the_text,
    _parts_are_in_order,
    _parts_lie_in_blocks,
    _names_are_unique,
    _titles_can_be_read,
    _events_refer_to_what_is_there,
    _days_are_in_order,
    _certainty_agrees_with_basis,
    _events_are_in_calendar_order,
    _json_keeps_everything,
)
