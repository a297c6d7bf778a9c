"""Rules of bookmarks, and of taking up a reading again."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.state import State, pointed, reading, settled
from tui.state.texts import Bookmark


def spot_to_mark(state: State, index: Index) -> int:
    """The offset of a new bookmark: the selected words, else the current event if it is in view, else the reading."""
    if state.selected:
        return state.selected[0]
    event, viewport = index.events.get(state.event), index.viewport(state.page)
    if event and viewport.shows(state.place, event.start, event.start + 1):
        return event.start
    return reading(state, index)


def with_bookmark(state: State, note: str, index: Index) -> State:
    """Set a bookmark with `note`, in place of one that is there."""
    offset = spot_to_mark(state, index)
    kept = (one for one in state.bookmarks if one.offset != offset)
    marked = tuple(sorted((*kept, Bookmark(offset, " ".join(note.split())))))
    return replace(state, bookmarks=marked, notice=f"Marked ¶{index.paragraph(offset)}: ' lists all bookmarks.")


@answer.register
def _forget_bookmark(intent: ask.ForgetBookmark, state: State, index: Index) -> State:  # noqa: ARG001
    left = tuple(one for one in state.bookmarks if one.offset != intent.offset)
    return replace(state, bookmarks=left, notice="The bookmark is taken away.")


@answer.register
def _take_up(intent: ask.TakeUp, state: State, index: Index) -> State:
    """Show what was shown when the text was last read; where one is by now, if one has moved already."""
    names = tuple(name for name in intent.view.names if name in index.entities)
    after = replace(state, view=replace(intent.view, names=names))
    if state.place == intent.place and intent.event in index.events:
        after = replace(after, event=intent.event)
    return pointed(settled(after, index), index)
