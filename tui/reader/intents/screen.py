"""Intents of panes and of the prompt, and what the parse and the screen report."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from tui.document.record import record
from tui.reader.geometry import Border
from tui.reader.intents.plain import Plain
from tui.reader.search import Hits
from tui.state.texts import Bookmark

Pane: TypeAlias = Literal["article", "timeline", "entities"]
Focus: TypeAlias = Pane | Literal["filter", "prompt"]
"""What has the keys: a pane, the box above the names, or the prompt."""
Purpose: TypeAlias = Literal["search", "date", "narrow", "note", "save", "name"]


@record
class Ask:
    """Open the prompt."""

    purpose: Purpose


@record
class Type:
    """The prompt now reads `text`."""

    text: str


@record
class Enter:
    """Accept the prompt, which reads `text`; `today` is what a date like "last spring" is reckoned from."""

    text: str
    today: date


class CancelPrompt(Plain):
    """Close the prompt and return to where it was opened."""


@record
class SetFocus:
    """Give the keys to `focus`."""

    focus: Focus


@record
class NextPane:
    """Give the keys to the next pane (1) or the previous one (-1), going round."""

    step: int


class ToggleZoom(Plain):
    """Show the focused pane alone, or all again."""


@record
class MoveBorder:
    """Give what ends at `border` a share of `share` percent: the side of the screen, the timeline of the side."""

    border: Border
    share: int


class ResetBorders(Plain):
    """Give the panes their usual sizes."""


class ToggleNumbers(Plain):
    """Show the numbers of the paragraphs beside them, or no longer."""


@record
class Resize:
    """Show the article in `height` rows of at most `width` cells."""

    width: int
    height: int


@record
class ReportHits:
    """The places of what is searched for are counted, in the index of that `revision`."""

    hits: Hits
    revision: int


@record
class ReportProgress:
    """The parse is `share` (0 to 1) done."""

    share: float


@record
class ReadIndex:
    """The document is now that of the index: its blocks only, or all of it if `complete`."""

    complete: bool


@record
class ReadAgain:
    """The document is now that of a later version of the text: `place` and `bookmarks` are where they are in it."""

    place: int
    bookmarks: tuple[Bookmark, ...]


class ReportFailure(Plain):
    """The parse failed."""


@record
class Say:
    """Show `words` in the status bar."""

    words: str


@record
class ShowCorrected:
    """The index is that of the same text with other corrections.

    `event` is to be the current one where the one before is gone; `renamed` are the old and the new name of an entity.
    """

    event: str = ""
    renamed: tuple[str, str] = ("", "")
