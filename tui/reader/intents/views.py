"""Intents of which events and names are shown, and of the time axis."""

from __future__ import annotations

from tui.document.calendar import Day
from tui.document.record import record
from tui.reader.intents.plain import Plain


@record
class ChooseName:
    """Choose the entity `name`, or no longer if it is chosen; `add` keeps the others."""

    name: str
    add: bool = False


class ClearNames(Plain):
    """Choose no entity."""


class ToggleMatch(Plain):
    """Of several chosen names, show events with any of them or with all."""


@record
class DropChip:
    """Take away part `number` of what narrows the timeline, counted from its end where negative."""

    number: int = -1


@record
class ShowNamed:
    """Show the events of the view that was named `name`."""

    name: str


@record
class ForgetNamed:
    """Forget the view that was named `name`."""

    name: str


@record
class ShowTexts:
    """Show the events of the texts of a library with these `names`; of all where there are none."""

    names: tuple[str, ...]


class OneText(Plain):
    """Show the events of the text that is read, or of all where it is so already."""


@record
class ShowDays:
    """Show the events of the days from `first` to `last`."""

    first: Day
    last: Day


@record
class ChangeDensity:
    """Show more events (1) or fewer (-1)."""

    step: int


class TurnOrder(Plain):
    """Give the focused pane its next order: the names theirs, any other the timeline's."""


@record
class PointAtName:
    """Put the cursor of the list of names on `name`."""

    name: str


class FindName(Plain):
    """Open the box above the names."""


@record
class FilterNames:
    """List only the names that `query` finds."""

    query: str


class LeaveFilter(Plain):
    """Close the box above the names and list them all."""


class Dismiss(Plain):
    """Put away what was searched for, else the chosen names."""


@record
class ToggleAxis:
    """Show the time axis, or hide it where it is `shown`."""

    shown: bool


class ToggleLanes(Plain):
    """Give each of the main names a row of its own on the time axis, or no longer."""


@record
class ZoomAxis:
    """Show `factor` times as much time on the axis, around the moment `at` or the current event."""

    factor: float
    at: float | None = None


@record
class PanAxis:
    """Move along the time axis by `share` of what it shows."""

    share: float


class FitAxis(Plain):
    """Show all of time on the axis."""
