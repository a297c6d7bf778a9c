"""Keeping a reading: what comes back is what was left, and nonsense is left out."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reader.samples import after
from tui.document.calendar import BceDay
from tui.reader import intents as ask
from tui.reader.geometry import Sizes
from tui.reader.keeping import Keeper, begun, event_of, place_of, to_values, view_of
from tui.reader.selection import DENSITIES, Days, View
from tui.reader.state import NamedView
from tui.state.texts import Bookmark, TextMemory, bookmarks_of

WORDS = st.lists(st.text(min_size=1, max_size=9), max_size=3).map(tuple)
DAYS = st.none() | st.dates() | st.builds(BceDay, st.integers(1, 900), st.integers(1, 12), st.integers(1, 28))
VIEWS = st.builds(
    View,
    WORDS,
    st.sampled_from(["any", "all"]),
    st.sampled_from(list(DENSITIES)),
    st.sampled_from(["calendar", "story"]),
    st.builds(Days, DAYS, DAYS),
    WORDS,
    WORDS,
    WORDS,
)


@given(VIEWS)
def test_a_view_comes_back_whole(view: View) -> None:
    values = json.loads(json.dumps(to_values(replace(after(), view=view), 100)))
    assert view_of(values["view"]) == view


@given(st.builds(Sizes, *[st.none() | st.integers(1, 99)] * 2))
def test_the_sizes_of_the_panes_come_back(sizes: Sizes) -> None:
    values = json.loads(json.dumps(to_values(replace(after(), sizes=sizes), 100)))
    assert begun(values, 100, "auto").sizes == sizes


@pytest.mark.parametrize("sizes", [3, [1], [0, 100], ["a", None], [True, 2.5], {}])
def test_nonsense_is_no_size(sizes: object) -> None:
    assert begun({"sizes": sizes}, 100, "auto").sizes == Sizes()


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"view": None, "place": "3", "event": 4},
        {"view": {"names": 3, "density": [], "days": [1], "words": [1, None, ""]}, "place": -1},
        {"view": {"days": ["2001", True]}, "place": True},
        {"view": {"days": [10**30, -(10**30)]}, "place": 1.5},
    ],
)
def test_nonsense_is_left_out(values: dict[str, object]) -> None:
    assert view_of(values.get("view")) == View()
    assert place_of(values) == 0
    assert event_of(values) == ""


def test_only_what_changes_is_written(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    keeper = Keeper(memory, "a.txt", "some text")
    state = after(ask.ScrollToEdge(1))
    keeper.keep(state, "Title")
    (path,) = tmp_path.glob("*.json")
    path.unlink()
    keeper.keep(state, "Title")
    assert not path.exists()
    keeper.keep(after(), "Title")
    assert place_of(Keeper(memory, "elsewhere.txt", "some text").values()) == 0
    assert Keeper(memory, "a.txt", "another text").values() == {}


def test_bookmarks_of_another_reader_stay(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    one, other = Keeper(memory, "a.txt", "text"), Keeper(memory, "b.txt", "text")
    first, second = Bookmark(1, "one"), Bookmark(2, "two")
    one.change_bookmarks((), (first,))
    other.change_bookmarks((), (second,))
    assert bookmarks_of(one.values()) == (first, second)
    one.change_bookmarks((first,), ())
    assert bookmarks_of(other.values()) == (second,)


def test_before_the_parse_is_done_only_the_place_is_kept(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    keeper = Keeper(memory, "a.txt", "some text")
    keeper.keep(replace(after(ask.ChooseName("Kabul")), place=3), "Title")
    keeper.keep(replace(after(), parse="running", place=5), "Title")
    assert place_of(keeper.values()) == 5
    assert view_of(keeper.values()["view"]).names == ("Kabul",)


def test_named_views_of_another_reader_stay(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    one, other = Keeper(memory, "a.txt", "text"), Keeper(memory, "b.txt", "text")
    first, second = NamedView("first", View(words=("mill",))), NamedView("second", View(days=Days(date(2001, 1, 1))))
    one.change_named((), (first,))
    other.change_named((), (second,))
    assert begun(one.values(), 4, "auto").named == (first, second)
    one.change_named((first,), ())
    changed = second._replace(view=View(kinds=("planned",)))
    other.change_named((second,), (changed,))
    assert begun(other.values(), 4, "auto").named == (changed,)


@pytest.mark.parametrize("views", [3, [], {"": {}}, {"x" * 200: {}}])
def test_nonsense_is_no_named_view(views: object) -> None:
    assert begun({"views": views}, 100, "auto").named == ()
