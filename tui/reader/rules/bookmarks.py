"""Rules of bookmarks, and of taking up a reading again."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.selection import View
from tui.reader.state import State, pointed, reading, settled
from tui.state.texts import LONGEST_NOTE, Bookmark


def spot_to_mark(state: State, index: Index) -> int:
    """The offset of a new bookmark: the selected words, else the current event if it is in view, else the reading."""
    if state.selected:
        return state.selected[0]
    event, viewport = index.events.get(state.event), index.viewport(state.page)
    if event and viewport.shows(state.place, event.start, event.start + 1):
        return event.start
    return reading(state, index)


def with_bookmark(state: State, note: str, index: Index) -> State:
    """Set a bookmark with `note`; one that is there keeps its own where no note is given."""
    offset = spot_to_mark(state, index)
    before = next((one.note for one in state.bookmarks if one.offset == offset), "")
    kept = (one for one in state.bookmarks if one.offset != offset)
    marked = tuple(sorted((*kept, Bookmark(offset, " ".join(note.split())[:LONGEST_NOTE] or before))))
    return replace(state, bookmarks=marked, notice=f"Marked ¶{index.paragraph(offset)}: ' lists all bookmarks.")


@answer.register
def _forget_bookmark(intent: ask.ForgetBookmark, state: State, index: Index) -> State:  # noqa: ARG001
    left = tuple(one for one in state.bookmarks if one.offset != intent.offset)
    return replace(state, bookmarks=left, notice="The bookmark is taken away.")


@answer.register
def _take_up(intent: ask.TakeUp, state: State, index: Index) -> State:
    """Show what was shown when the text was last read, unless something else is asked for already."""
    if state.view != View():
        return state
    names = tuple(name for name in intent.view.names if name in index.entities)
    after = replace(state, view=replace(intent.view, names=names))
    if state.place == intent.place and intent.event in index.events:
        after = replace(after, event=intent.event)
    return pointed(settled(after, index), index)
