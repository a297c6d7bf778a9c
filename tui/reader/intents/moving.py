"""Intents of moving: through the text, along the events, back and forward, and what is selected and marked there."""

from __future__ import annotations

from tui.document.record import record
from tui.reader.intents.plain import Plain
from tui.reader.selection import View


@record
class Scroll:
    """Scroll the article by `rows` rows, up where negative."""

    rows: int


@record
class ScrollToEdge:
    """Show the beginning (-1) or the end (1) of the article."""

    side: int


@record
class GoToEvent:
    """Make the event `id` current and show its words."""

    id: str


@record
class ShowEvent:
    """Make the event `id` current and show its words, also where that takes showing more events."""

    id: str


@record
class StepEvent:
    """Go `step` events on in the order of the timeline."""

    step: int


@record
class StepMention:
    """Go to the next (1) or previous (-1) mention of the chosen names."""

    step: int


@record
class StepFound:
    """Go to the next (1) or previous (-1) place of the words searched for."""

    step: int


@record
class StepYears:
    """Go to the next (1) or previous (-1) year that has events, or of `years` years together."""

    step: int
    years: int = 1


@record
class GoToOffset:
    """Show the character `offset` of the article."""

    offset: int


@record
class PointAt:
    """Make the event current that is reported at `offset`, or in its sentence."""

    offset: int


class Back(Plain):
    """Return to the state before the last jump or filter."""


class Forward(Plain):
    """Undo the last Back."""


@record
class Select:
    """Select the text between the characters `first` and `last`, both included, in any order."""

    first: int
    last: int


class SelectMore(Plain):
    """Select the words of the current event, then their sentence, then their paragraph, then nothing."""


@record
class ForgetBookmark:
    """Take the bookmark at `offset` away."""

    offset: int


@record
class TakeUp:
    """Show what was shown when this text was last read: `event` and `view`, unless one has moved on from `place`."""

    place: int
    event: str
    view: View
