"""Which events are shown, in which order, and which one lies nearest: pure functions behind the timeline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from tui.document.model import Document, Event

DENSITIES = ("main", "more", "all")
_LEAST_SALIENCE = {"main": 0.6, "more": 0.35, "all": 0.0}
_FEW = 24


@dataclass(frozen=True, slots=True)
class View:
    """How the timeline is looked at: one of DENSITIES, in the order told or by the calendar, for `chosen` names."""

    density: str = "all"
    as_told: bool = False
    chosen: tuple[str, ...] = ()


class Selection:
    """The events of a document in one View, with look-ups that only bisect."""

    def __init__(self, document: Document, view: View) -> None:
        """Select from `document`, whose events are in calendar order with undated ones last."""
        wanted = set(view.chosen)
        events = [event for event in document.events if not wanted or wanted & set(event.entities)]
        least = _LEAST_SALIENCE[view.density]
        shown = [event for event in events if event.salience >= least]
        self.hidden = len(events) - len(shown)
        self._by_start = sorted(shown, key=attrgetter("start", "end"))
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
