"""What a reading begins with."""

from __future__ import annotations

from pathlib import Path

from tui.document.request import ParseRequest
from tui.reader.keeping import Keeper
from tui.reader.opening import PREVIEW, open_text
from tui.reader.state import State
from tui.settings import Settings
from tui.state.texts import TextMemory


def test_only_the_beginning_is_looked_at() -> None:
    opening = open_text("a.txt", ParseRequest("A line.\n\n" * (PREVIEW // 4)))
    assert 1_000 < len(opening.index.document.text) <= PREVIEW
    assert opening.index.document.blocks
    assert not opening.index.document.events
    assert (opening.state.place, opening.kept, opening.is_first) == (0, {}, False)


def test_a_text_is_opened_where_it_was_left(tmp_path: Path) -> None:
    texts, text = TextMemory(tmp_path), "One.\n\nTwo.\n\nThree.\n"
    assert open_text("a.txt", ParseRequest(text), texts=texts).is_first
    Keeper(texts, "a.txt", text).keep(State(place=6, axis="off", parse="done"), "")
    again = open_text("elsewhere.txt", ParseRequest(text), Settings(axis="on"), texts)
    assert (again.state.place, again.state.axis, again.is_first) == (6, "off", False)
    assert not open_text("b.txt", ParseRequest("Another."), texts=texts).is_first
