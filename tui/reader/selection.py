"""Which events are shown, in which order, and which one lies nearest: pure functions behind the timeline."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tui.document.model import Document, Event
from tui.document.order import main_events, story_order

# How many events each shows at most: the main line on one screen, what one can page through, everything.
DENSITIES: Mapping[str, int] = MappingProxyType({"main": 20, "more": 100, "all": sys.maxsize})


@dataclass(frozen=True, slots=True)
class View:
    """How the timeline is looked at: one of DENSITIES, in the order told or by the calendar, for `chosen` names.

    Of several names an event needs any, or with `together` all.
    """

    density: str = "more"
    as_told: bool = False
    chosen: tuple[str, ...] = ()
    together: bool = False

    def wants(self, event: Event) -> bool:
        """Whether the chosen names take part in `event`."""
        wanted = set(self.chosen)
        found = wanted.intersection(event.entities)
        return found == wanted if self.together else bool(found) or not wanted


class Selection:
    """The events of a document in one View, with look-ups that only bisect."""

    def __init__(self, document: Document, view: View) -> None:
        """Select from `document`, whose events are in calendar order with undated ones last."""
        events = [event for event in document.events if view.wants(event)]
        shown = [events[number] for number in main_events(events, DENSITIES[view.density])]
        self.hidden = len(events) - len(shown)
        self._by_start = [shown[number] for number in story_order(shown)]
        self._starts = [event.start for event in self._by_start]
        self.events: Sequence[Event] = self._by_start if view.as_told else shown
        self._order = {event.id: number for number, event in enumerate(self.events)}

    def step(self, event_id: str, step: int) -> Event | None:
        """The event `step` places after `event_id` in the order shown, stopping at the ends; None if there is none."""
        if not self.events:
            return None
        at = self._order.get(event_id)
        if at is None:
            return self.events[0 if step > 0 else -1]
        return self.events[max(0, min(len(self.events) - 1, at + step))]

    def nearest(self, offset: int) -> Event | None:
        """The event whose words are nearest to `offset`: one that covers it if there is one."""
        at = bisect_right(self._starts, offset)
        near = self._by_start[max(0, at - 4) : at + 1]
        return min(near, key=lambda event: _distance(event, offset), default=None)


def _distance(event: Event, offset: int) -> tuple[int, int]:
    """How far `event` is told from `offset`; of two as near, the shorter one is nearer."""
    away = max(0, event.start - offset, offset - event.end + 1)
    return away, event.end - event.start
