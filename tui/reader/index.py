"""Look-ups of a Document, made once a parse, so that a key press only bisects."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import NamedTuple

from tui.document.mentions import EntityMention, MentionIndex
from tui.document.model import Block, Document, Entity, Event, Mention, Sentence
from tui.document.order import main_count
from tui.document.span import Span
from tui.reader import search
from tui.reader.axis import Axis, Moments
from tui.reader.layout import Layout
from tui.reader.name_list import NameList, name_list, named_by
from tui.reader.selection import DENSITIES, Selection, View
from tui.reader.sources import Sources
from tui.reader.spans import SpanIndex, without_overlaps
from tui.reader.timescale import Window
from tui.reader.viewport import Page, Viewport

_start = attrgetter("start")
_LONGEST_MARK = 200
"""Code points before a place at which a mark that reaches it begins at most, and one that overlaps that."""


class Mark(NamedTuple):
    """A span that is shown in the style `name` of the theme: "date", or the kind of an entity."""

    start: int
    end: int
    name: str


class Index:
    """Look-ups of one `document`, which never changes: results are cached only for speed."""

    def __init__(self, document: Document) -> None:
        """Prepare the look-ups of `document`."""
        self.document = document
        self.entities: Mapping[str, Entity] = {entity.name: entity for entity in document.entities}
        self.events: Mapping[str, Event] = {event.id: event for event in document.events}
        self.mentions = MentionIndex.of(document.entities)
        self.main = main_count(document)
        self.inlines = SpanIndex(one for one in document.inlines if one.kind != "cell")
        self.links = [one for one in document.inlines if one.kind == "link" and one.address]
        self._cells = SpanIndex(one for one in document.inlines if one.kind == "cell")
        self.sources = Sources(document.parts)
        self.selection = lru_cache(maxsize=64)(self._select)
        self.places = lru_cache(maxsize=4)(self._places)
        self.names = lru_cache(maxsize=16)(self._names)
        self.moments = lru_cache(maxsize=16)(self._moments)
        self.axis = lru_cache(maxsize=8)(self._axis)
        self.hits = lru_cache(maxsize=8)(self._hits)
        self.viewport = lru_cache(maxsize=2)(self._viewport)
        self._layout = lru_cache(maxsize=1)(self._lay_out)
        self.moments(View())

    def warm(self) -> None:
        """Sort the events of every density, which without names are all, and by names, before a key asks for them."""
        self._events_of  # noqa: B018 - grouped once, here rather than when a name is chosen
        for density in DENSITIES:
            self.moments(View(density=density))
        self._accented  # noqa: B018 - looked for once, here rather than when a search begins

    @cached_property
    def _accented(self) -> frozenset[str]:
        """The letters of the text that have an accent."""
        return search.accented_letters(self.document.text)

    def marks(self, start: int, end: int) -> list[Mark]:
        """Find the marks that share a character with the text from `start` to `end`, in order, without overlaps."""
        times = self.document.times_within(start - _LONGEST_MARK, end)
        named = self.mentions.touching(start - _LONGEST_MARK, end)
        found = [Mark(time.start, time.end, "date") for time in times]
        found += [Mark(at.start, at.end, entity.kind) for at, entity in named if not at.inferred]
        return [mark for mark in without_overlaps(found) if mark.end > start]

    @cached_property
    def _events_of(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the events that each entity takes part in."""
        groups: dict[str, list[int]] = {}
        for number, event in enumerate(self.document.events):
            for name in event.entities:
                groups.setdefault(name, []).append(number)
        return groups

    # -- events

    def _select(self, view: View) -> Selection:
        """Select the events of `view`; of names, only their own events are looked at."""
        events = self.document.events
        if view.names:
            numbers = sorted({number for name in view.names for number in self._events_of.get(name, ())})
            events = tuple(events[number] for number in numbers)
        if view.texts:
            wanted = self.sources.wanted(view.texts)
            events = tuple(event for event in events if not wanted.isdisjoint(self.sources.of(event)))
        return Selection(events, view, self.main, self._has_word)

    def _has_word(self, event: Event, words: str) -> bool:
        """Whether `words` stand in the title of `event` or in the text that reports it."""
        wanted = search.plain_finder(words, self._accented)
        return bool(wanted.search(event.title) or wanted.search(self.document.text, event.start, event.end))

    def _axis(self, view: View, width: int, window: Window | None) -> Axis:
        """Place the events of `view` on the time axis."""
        return Axis(self.moments(view), width, window)

    def _moments(self, view: View) -> Moments:
        """Sort the dated events of `view` for the time axis."""
        return Moments(self.selection(view).events)

    def _places(self, event_id: str) -> SpanIndex[Span]:
        """Index the places that report the event `event_id`; none for an unknown one."""
        event = self.events.get(event_id)
        return SpanIndex([Span(event.start, event.end), *event.also] if event else [])

    def events_of(self, name: str) -> list[Event]:
        """List the events that the entity `name` takes part in, in calendar order."""
        return [self.document.events[number] for number in self._events_of.get(name, ())]

    # -- names

    def _names(self, query: str, order: str, view: View) -> NameList:
        """List the names that `query` finds (all for an empty one) in `order`, one of NAME_ORDERS.

        Where `view` is narrowed by more than names, they are those that take part in its events, counted there.
        """
        if not view.is_narrowed:
            return name_list(self.document.entities, query, order)
        shown = self.selection(replace(view, names=())).events
        counts = Counter(name for event in shown for name in event.entities)
        return name_list(self.document.entities, query, order, counts)

    def find_name(self, words: str) -> str:
        """Find the name that `words` surely mean; "" for none."""
        return named_by(self.document.entities, words)

    def entity_at(self, offset: int) -> Entity | None:
        """Find the entity whose mention covers `offset`, the shortest of nested mentions."""
        found = self.mentions.at(offset)
        return found.entity if found else None

    def mentions_of(self, names: Sequence[str]) -> list[Sequence[Mention]]:
        """List the mentions of each of the entities `names`, each in text order; unknown names are left out."""
        return [self.entities[name].mentions for name in names if name in self.entities]

    def mentions_within(self, names: Sequence[str], start: int, end: int) -> list[EntityMention]:
        """Find the mentions of the entities `names` that touch the text from `start` to `end`."""
        return [found for found in self.mentions.touching(start, end) if found.entity.name in names]

    # -- the text

    def finder(self, query: str) -> search.Finder:
        """Compile what is searched for in this text. Raises Problem for what is no regular expression."""
        return search.finder(query, self._accented)

    def _hits(self, query: str) -> search.Hits | None:
        """Find all places of `query`; None in a text too long for a key press. Raises Problem."""
        text = self.document.text
        if len(text) > search.SHORT:
            return None
        return search.all_hits(text, query, self.finder(query))

    def _lay_out(self, width: int) -> Layout:
        return Layout(self.document.text, self.document.blocks, width, self._cells)

    def _viewport(self, page: Page) -> Viewport:
        """View the article on a page of that size."""
        return Viewport(self._layout(page.width), page.height)

    def block_at(self, offset: int) -> Block | None:
        """Find the block that `offset` lies in, or the one before it; None in a text without blocks."""
        blocks = self.document.blocks
        return blocks[max(0, bisect_right(blocks, offset, key=_start) - 1)] if blocks else None

    def sentence_at(self, offset: int) -> Sentence | None:
        """Find the sentence that `offset` lies in; None between two."""
        sentences = self.document.sentences
        at = bisect_right(sentences, offset, key=_start) - 1
        return sentences[at] if at >= 0 and offset < sentences[at].end else None

    def paragraph(self, offset: int) -> int:
        """Find the number, from 1, of the block at `offset`."""
        return max(1, bisect_right(self.document.blocks, offset, key=_start))
