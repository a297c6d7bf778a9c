"""Intents: what the reader may ask for, as data. Keys, mouse and parse make them; `session.reduce` answers them.

They are named tuples, and not data classes, as those would take ten milliseconds of the start.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from tui.document.calendar import Day
from tui.reader.geometry import Border
from tui.reader.search import Hits
from tui.reader.selection import View

Pane: TypeAlias = Literal["article", "timeline", "entities"]
Focus: TypeAlias = Pane | Literal["filter", "prompt"]
"""What has the keys: a pane, the box above the names, or the prompt."""
Purpose: TypeAlias = Literal["search", "date", "narrow", "note", "save"]


class _Plain:
    """An intent without fields."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Write the call that makes it."""
        return f"{type(self).__name__}()"


class Scroll(NamedTuple):
    """Scroll the article by `rows` rows, up where negative."""

    rows: int


class ScrollToEdge(NamedTuple):
    """Show the beginning (-1) or the end (1) of the article."""

    side: int


class GoToEvent(NamedTuple):
    """Make the event `id` current and show its words."""

    id: str


class StepEvent(NamedTuple):
    """Go `step` events on in the order of the timeline."""

    step: int


class StepMention(NamedTuple):
    """Go to the next (1) or previous (-1) mention of the chosen names."""

    step: int


class GoToOffset(NamedTuple):
    """Show the character `offset` of the article."""

    offset: int


class PointAt(NamedTuple):
    """Make the event current that is reported at `offset`, or in its sentence."""

    offset: int


class Select(NamedTuple):
    """Select the text between the characters `first` and `last`, both included, in any order."""

    first: int
    last: int


class SelectMore(_Plain):
    """Select the words of the current event, then their sentence, then their paragraph, then nothing."""


class ForgetBookmark(NamedTuple):
    """Take the bookmark at `offset` away."""

    offset: int


class TakeUp(NamedTuple):
    """Show what was shown when this text was last read: `event` and `view`, unless one has moved on from `place`."""

    place: int
    event: str
    view: View


class Back(_Plain):
    """Return to the state before the last jump or filter."""


class Forward(_Plain):
    """Undo the last Back."""


class ChooseName(NamedTuple):
    """Choose the entity `name`, or no longer if it is chosen; `add` keeps the others."""

    name: str
    add: bool = False


class ClearNames(_Plain):
    """Choose no entity."""


class ToggleMatch(_Plain):
    """Of several chosen names, show events with any of them or with all."""


class DropChip(NamedTuple):
    """Take away part `number` of what narrows the timeline, counted from its end where negative."""

    number: int = -1


class ShowDays(NamedTuple):
    """Show the events of the days from `first` to `last`."""

    first: Day
    last: Day


class ToggleAxis(NamedTuple):
    """Show the time axis, or hide it where it is `shown`."""

    shown: bool


class ToggleLanes(_Plain):
    """Give each of the main names a row of its own on the time axis, or no longer."""


class ZoomAxis(NamedTuple):
    """Show `factor` times as much time on the axis, around the moment `at` or the current event."""

    factor: float
    at: float | None = None


class PanAxis(NamedTuple):
    """Move along the time axis by `share` of what it shows."""

    share: float


class FitAxis(_Plain):
    """Show all of time on the axis."""


class StepYears(NamedTuple):
    """Go to the next (1) or previous (-1) year that has events, or of `years` years together."""

    step: int
    years: int = 1


class ChangeDensity(NamedTuple):
    """Show more events (1) or fewer (-1)."""

    step: int


class TurnOrder(_Plain):
    """Give the focused pane its next order: the names theirs, any other the timeline's."""


class PointAtName(NamedTuple):
    """Put the cursor of the list of names on `name`."""

    name: str


class FindName(_Plain):
    """Open the box above the names."""


class FilterNames(NamedTuple):
    """List only the names that `query` finds."""

    query: str


class LeaveFilter(_Plain):
    """Close the box above the names and list them all."""


class Ask(NamedTuple):
    """Open the prompt."""

    purpose: Purpose


class Type(NamedTuple):
    """The prompt now reads `text`."""

    text: str


class Enter(NamedTuple):
    """Accept the prompt, which reads `text`; `today` is what a date like "last spring" is reckoned from."""

    text: str
    today: date


class CancelPrompt(_Plain):
    """Close the prompt and return to where it was opened."""


class StepFound(NamedTuple):
    """Go to the next (1) or previous (-1) place of the words searched for."""

    step: int


class ReportHits(NamedTuple):
    """The places of what is searched for are counted, in the index of that `revision`."""

    hits: Hits
    revision: int


class Dismiss(_Plain):
    """Put away what was searched for, else the chosen names."""


class SetFocus(NamedTuple):
    """Give the keys to `focus`."""

    focus: Focus


class NextPane(NamedTuple):
    """Give the keys to the next pane (1) or the previous one (-1), going round."""

    step: int


class ToggleZoom(_Plain):
    """Show the focused pane alone, or all again."""


class MoveBorder(NamedTuple):
    """Give what ends at `border` a share of `share` percent: the side of the screen, the timeline of the side."""

    border: Border
    share: int


class ResetBorders(_Plain):
    """Give the panes their usual sizes."""


class ToggleNumbers(_Plain):
    """Show the numbers of the paragraphs beside them, or no longer."""


class Resize(NamedTuple):
    """Show the article in `height` rows of at most `width` cells."""

    width: int
    height: int


class ReportProgress(NamedTuple):
    """The parse is `share` (0 to 1) done."""

    share: float


class ReadIndex(NamedTuple):
    """The document is now that of the index: its blocks only, or all of it if `complete`."""

    complete: bool


class ReportFailure(_Plain):
    """The parse failed."""


class Say(NamedTuple):
    """Show `words` in the status bar."""

    words: str


# fmt: off
Intent: TypeAlias = (
    ForgetBookmark | TakeUp | ToggleNumbers | MoveBorder | ResetBorders
    | Scroll | ScrollToEdge | GoToEvent | StepEvent | StepMention | GoToOffset | PointAt | Select | SelectMore
    | Back | Forward | ChooseName | ClearNames | ToggleMatch | DropChip | ShowDays | ToggleAxis | ToggleLanes
    | ZoomAxis | PanAxis | FitAxis | StepYears | ChangeDensity | TurnOrder | PointAtName | FindName
    | FilterNames | LeaveFilter | Ask | Type | Enter | CancelPrompt | StepFound | ReportHits | Dismiss
    | SetFocus | NextPane | ToggleZoom | Resize | ReportProgress | ReadIndex | ReportFailure | Say
)
# fmt: on
