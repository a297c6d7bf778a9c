"""Intents of which events and names are shown, and of the time axis."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.calendar import Day
from tui.reader.intents.plain import Plain


class ChooseName(NamedTuple):
    """Choose the entity `name`, or no longer if it is chosen; `add` keeps the others."""

    name: str
    add: bool = False


class ClearNames(Plain):
    """Choose no entity."""


class ToggleMatch(Plain):
    """Of several chosen names, show events with any of them or with all."""


class DropChip(NamedTuple):
    """Take away part `number` of what narrows the timeline, counted from its end where negative."""

    number: int = -1


class ShowNamed(NamedTuple):
    """Show the events of the view that was named `name`."""

    name: str


class ForgetNamed(NamedTuple):
    """Forget the view that was named `name`."""

    name: str


class ShowTexts(NamedTuple):
    """Show the events of the texts of a library with these `names`; of all where there are none."""

    names: tuple[str, ...]


class OneText(Plain):
    """Show the events of the text that is read, or of all where it is so already."""


class ShowDays(NamedTuple):
    """Show the events of the days from `first` to `last`."""

    first: Day
    last: Day


class ChangeDensity(NamedTuple):
    """Show more events (1) or fewer (-1)."""

    step: int


class TurnOrder(Plain):
    """Give the focused pane its next order: the names theirs, any other the timeline's."""


class PointAtName(NamedTuple):
    """Put the cursor of the list of names on `name`."""

    name: str


class FindName(Plain):
    """Open the box above the names."""


class FilterNames(NamedTuple):
    """List only the names that `query` finds."""

    query: str


class LeaveFilter(Plain):
    """Close the box above the names and list them all."""


class Dismiss(Plain):
    """Put away what was searched for, else the chosen names."""


class ToggleAxis(NamedTuple):
    """Show the time axis, or hide it where it is `shown`."""

    shown: bool


class ToggleLanes(Plain):
    """Give each of the main names a row of its own on the time axis, or no longer."""


class ZoomAxis(NamedTuple):
    """Show `factor` times as much time on the axis, around the moment `at` or the current event."""

    factor: float
    at: float | None = None


class PanAxis(NamedTuple):
    """Move along the time axis by `share` of what it shows."""

    share: float


class FitAxis(Plain):
    """Show all of time on the axis."""
