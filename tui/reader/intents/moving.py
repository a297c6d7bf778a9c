"""Intents of moving: through the text, along the events, back and forward, and what is selected and marked there."""

from __future__ import annotations

from typing import NamedTuple

from tui.reader.intents.plain import Plain
from tui.reader.selection import View


class Scroll(NamedTuple):
    """Scroll the article by `rows` rows, up where negative."""

    rows: int


class ScrollToEdge(NamedTuple):
    """Show the beginning (-1) or the end (1) of the article."""

    side: int


class GoToEvent(NamedTuple):
    """Make the event `id` current and show its words."""

    id: str


class ShowEvent(NamedTuple):
    """Make the event `id` current and show its words, also where that takes showing more events."""

    id: str


class StepEvent(NamedTuple):
    """Go `step` events on in the order of the timeline."""

    step: int


class StepMention(NamedTuple):
    """Go to the next (1) or previous (-1) mention of the chosen names."""

    step: int


class StepFound(NamedTuple):
    """Go to the next (1) or previous (-1) place of the words searched for."""

    step: int


class StepYears(NamedTuple):
    """Go to the next (1) or previous (-1) year that has events, or of `years` years together."""

    step: int
    years: int = 1


class GoToOffset(NamedTuple):
    """Show the character `offset` of the article."""

    offset: int


class PointAt(NamedTuple):
    """Make the event current that is reported at `offset`, or in its sentence."""

    offset: int


class Back(Plain):
    """Return to the state before the last jump or filter."""


class Forward(Plain):
    """Undo the last Back."""


class Select(NamedTuple):
    """Select the text between the characters `first` and `last`, both included, in any order."""

    first: int
    last: int


class SelectMore(Plain):
    """Select the words of the current event, then their sentence, then their paragraph, then nothing."""


class ForgetBookmark(NamedTuple):
    """Take the bookmark at `offset` away."""

    offset: int


class TakeUp(NamedTuple):
    """Show what was shown when this text was last read: `event` and `view`, unless one has moved on from `place`."""

    place: int
    event: str
    view: View
