"""Which commands can do something now; the others are greyed, and say why when they are asked for all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from tui.reader.filters import chips
from tui.reader.index import Index
from tui.reader.selection import denser
from tui.reader.state import State

Test: TypeAlias = Callable[[State, Index], bool]


def _has_events(state: State, index: Index) -> bool:
    return bool(index.selection(state.view).events)


def _has_dates(state: State, index: Index) -> bool:
    return bool(index.moments(state.view).ids)


def _has_names(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(index.entities)


def _names_are_chosen(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(state.view.names)


def _several_names_are_chosen(state: State, index: Index) -> bool:  # noqa: ARG001
    return len(state.view.names) > 1


def _is_searching(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(state.search)


def _is_narrowed(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(chips(state.view))


def _can_clear(state: State, index: Index) -> bool:
    return bool(state.selected or state.found or _is_searching(state, index) or _is_narrowed(state, index))


def _has_bookmarks(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(state.bookmarks)


def _has_named_views(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(state.named)


def _is_running(state: State, index: Index) -> bool:  # noqa: ARG001
    return state.parse == "running"


def _has_headings(state: State, index: Index) -> bool:  # noqa: ARG001
    return any(block.kind in ("title", "heading") for block in index.document.blocks)


def _has_links(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(index.links)


def _is_library(state: State, index: Index) -> bool:  # noqa: ARG001
    return bool(index.sources.parts)


def _can_go_back(state: State, index: Index) -> bool:  # noqa: ARG001
    return state.history.can_go_back


def _can_go_ahead(state: State, index: Index) -> bool:  # noqa: ARG001
    return state.history.can_go_forward


def _more(state: State, index: Index) -> bool:
    return denser(state.view, 1, index.selection) is not None


def _fewer(state: State, index: Index) -> bool:
    return denser(state.view, -1, index.selection) is not None


_TESTS: Mapping[str, Test] = MappingProxyType(
    {
        **dict.fromkeys(("event(1)", "event(-1)", "narrow"), _has_events),
        **dict.fromkeys(("mention(1)", "mention(-1)"), _names_are_chosen),
        **dict.fromkeys(("found(1)", "found(-1)"), _is_searching),
        **dict.fromkeys(("find_name", "lanes"), _has_names),
        **dict.fromkeys(("zoom_axis(0.5)", "zoom_axis(2)", "fit_axis", "pan_axis(-0.5)", "pan_axis(0.5)"), _has_dates),
        **dict.fromkeys(("years(1)", "years(-1)", "years(1, 10)", "years(-1, 10)", "go_to_date"), _has_dates),
        "together": _several_names_are_chosen,
        **dict.fromkeys(("drop_chip", "name_view"), _is_narrowed),
        "stop": _is_running,
        "named_views": _has_named_views,
        "escape": _can_clear,
        "bookmarks": _has_bookmarks,
        "outline": _has_headings,
        "links": _has_links,
        **dict.fromkeys(("texts", "one_text"), _is_library),
        "back": _can_go_back,
        "ahead": _can_go_ahead,
        "density(1)": _more,
        "density(-1)": _fewer,
    }
)


def is_possible(action: str, state: State, index: Index) -> bool:
    """Whether the command with this `action` can do something."""
    test = _TESTS.get(action)
    return test is None or test(state, index)
