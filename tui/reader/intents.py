"""What a reader may ask for, as data. Keys, the mouse and the parse make intents; `session.reduce` answers them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Pane: TypeAlias = Literal["article", "timeline", "entities"]
Focus: TypeAlias = Pane | Literal["filter", "prompt"]
"""What has the keys: a pane, the box above the names, or the prompt."""
Purpose: TypeAlias = Literal["search", "date"]


@dataclass(frozen=True, slots=True)
class Scroll:
    """Scroll the article by `rows` rows, up where negative."""

    rows: int


@dataclass(frozen=True, slots=True)
class ScrollToEdge:
    """Show the beginning (-1) or the end (1) of the article."""

    side: int


@dataclass(frozen=True, slots=True)
class GoToEvent:
    """Make the event `id` current and show its words."""

    id: str


@dataclass(frozen=True, slots=True)
class StepEvent:
    """Go `step` events on in the order of the timeline."""

    step: int


@dataclass(frozen=True, slots=True)
class StepMention:
    """Go to the next (1) or previous (-1) mention of the chosen names."""

    step: int


@dataclass(frozen=True, slots=True)
class GoToOffset:
    """Show the character `offset` of the article."""

    offset: int


@dataclass(frozen=True, slots=True)
class Back:
    """Return to the state before the last jump or filter."""


@dataclass(frozen=True, slots=True)
class Forward:
    """Undo the last Back."""


@dataclass(frozen=True, slots=True)
class ChooseName:
    """Choose the entity `name`, or no longer if it is chosen; `add` keeps the others."""

    name: str
    add: bool = False


@dataclass(frozen=True, slots=True)
class ClearNames:
    """Choose no entity."""


@dataclass(frozen=True, slots=True)
class ToggleMatch:
    """Of several chosen names, show events with any of them or with all."""


@dataclass(frozen=True, slots=True)
class ChangeDensity:
    """Show more events (1) or fewer (-1)."""

    step: int


@dataclass(frozen=True, slots=True)
class TurnOrder:
    """Give the focused pane its next order: the names theirs, any other the timeline's."""


@dataclass(frozen=True, slots=True)
class PointAtName:
    """Put the cursor of the list of names on `name`."""

    name: str


@dataclass(frozen=True, slots=True)
class FindName:
    """Open the box above the names."""


@dataclass(frozen=True, slots=True)
class FilterNames:
    """List only the names that `query` finds."""

    query: str


@dataclass(frozen=True, slots=True)
class LeaveFilter:
    """Close the box above the names and list them all."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Open the prompt."""

    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Type:
    """The prompt now reads `text`."""

    text: str


@dataclass(frozen=True, slots=True)
class Enter:
    """Accept the prompt, which reads `text`; `today` is what a date like "last spring" is reckoned from."""

    text: str
    today: date


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Close the prompt and return to where it was opened."""


@dataclass(frozen=True, slots=True)
class StepFound:
    """Go to the next (1) or previous (-1) place of the words searched for."""

    step: int


@dataclass(frozen=True, slots=True)
class PutAway:
    """Put away what was searched for, else the chosen names."""


@dataclass(frozen=True, slots=True)
class SetFocus:
    """Give the keys to `focus`."""

    focus: Focus


@dataclass(frozen=True, slots=True)
class NextPane:
    """Give the keys to the next pane (1) or the previous one (-1), going round."""

    step: int


@dataclass(frozen=True, slots=True)
class ToggleZoom:
    """Show the focused pane alone, or all again."""


@dataclass(frozen=True, slots=True)
class Resize:
    """Show the article in `height` rows of at most `width` cells."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ReportProgress:
    """The parse is `share` (0 to 1) done."""

    share: float


@dataclass(frozen=True, slots=True)
class ReadIndex:
    """The document is now that of the index: its blocks only, or all of it if `complete`."""

    complete: bool


@dataclass(frozen=True, slots=True)
class ReportFailure:
    """The parse broke off."""


@dataclass(frozen=True, slots=True)
class Say:
    """Show `words` in the status bar."""

    words: str


Intent: TypeAlias = (
    Scroll
    | ScrollToEdge
    | GoToEvent
    | StepEvent
    | StepMention
    | GoToOffset
    | Back
    | Forward
    | ChooseName
    | ClearNames
    | ToggleMatch
    | ChangeDensity
    | TurnOrder
    | PointAtName
    | FindName
    | FilterNames
    | LeaveFilter
    | Ask
    | Type
    | Enter
    | GiveUp
    | StepFound
    | PutAway
    | SetFocus
    | NextPane
    | ToggleZoom
    | Resize
    | ReportProgress
    | ReadIndex
    | ReportFailure
    | Say
)
