"""Chips in rows: none is wider than the pane, and all are there; and what the row below them says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.reader.samples import INDEX, TODAY, after
from tui.reader import intents as ask
from tui.reader.filters import Chip
from tui.reader.panes.chip_rows import chip_rows, head_hint
from tui.reader.selection import View
from tui.reader.state import State


def chip(words: str) -> Chip:
    """A chip with these words."""
    return Chip(words, View())


def test_chips_stand_side_by_side_where_there_is_room() -> None:
    rows = chip_rows([chip("2001"), chip("planned"), chip("a long name of somebody")], 24)
    assert [[placed.words for placed in row] for row in rows] == [
        [" 2001 × ", " planned × "],
        [" a long name of some… × "],
    ]
    assert [(placed.start, placed.end) for placed in rows[0]] == [(0, 8), (9, 20)]
    assert chip_rows([], 24) == []


@given(st.lists(st.text("abc 漢", max_size=40), max_size=8), st.integers(8, 60))
def test_every_chip_has_its_place_within_the_pane(words: list[str], width: int) -> None:
    rows = chip_rows([chip(one) for one in words], width)
    placed = [one for row in rows for one in row]
    assert [one.number for one in placed] == list(range(len(words)))
    for one in placed:
        assert one.end - one.start == cell_len(one.words)
        assert one.end <= width
        assert one.words.endswith(" × ")


def narrowed(words: str) -> State:
    """The state after these terms are typed."""
    return after(ask.Ask("narrow"), ask.Enter(words, TODAY))


def test_the_hint_says_what_to_give_up() -> None:
    assert head_hint(INDEX, narrowed("2008")) == ""
    assert head_hint(INDEX, narrowed("zzz")).endswith("without “zzz”")
    assert head_hint(INDEX, narrowed("zzz, yyy")) == "No event has all of these: Esc takes them all away."
    assert head_hint(INDEX, after(ask.ChangeDensity(-1))).endswith("more events: press +")
