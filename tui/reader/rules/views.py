"""Rules of which events are shown."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import filters, seek
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.name_list import NAME_ORDERS
from tui.reader.rules.answer import answer
from tui.reader.selection import Days, denser
from tui.reader.state import (
    State,
    filtered,
    pointed,
    settled,
    widened,
)


@answer.register
def _choose_name(intent: ask.ChooseName, state: State, index: Index) -> State:
    if intent.name not in index.entities:
        return state
    chosen = state.view.names
    kept = tuple(name for name in chosen if name != intent.name) if intent.add else ()
    if intent.name in chosen:
        return _with_names(state, kept, index)
    pointing = replace(state, name=intent.name)
    return _with_names(pointed(pointing, index), (*kept, intent.name), index)


@answer.register
def _clear_names(_: ask.ClearNames, state: State, index: Index) -> State:
    return _with_names(state, (), index)


def _with_names(state: State, names: tuple[str, ...], index: Index) -> State:
    """Show the events of `names`; what is being read stays in view."""
    if names == state.view.names:
        return state
    after = settled(replace(state, view=replace(state.view, names=names)), index)
    if not names or _is_mentioned_in_view(after, index):
        return after
    return replace(after, notice="Not named in what is on the screen: * goes to the next mention, # to the one before.")


def _is_mentioned_in_view(state: State, index: Index) -> bool:
    """Whether one of the chosen names is mentioned in the rows on the screen."""
    rows = index.viewport(state.page).rows(state.place)
    return bool(rows and index.mentions_within(state.view.names, rows[0].start, rows[-1].end))


@answer.register
def _toggle_match(_: ask.ToggleMatch, state: State, index: Index) -> State:
    return filtered(state, replace(state.view, match="any" if state.view.match == "all" else "all"), index)


@answer.register
def _drop_chip(intent: ask.DropChip, state: State, index: Index) -> State:
    chips = filters.chips(state.view)
    if not -len(chips) <= intent.number < len(chips):
        return replace(state, notice="Nothing narrows the timeline: press F to type dates, names, kinds or words.")
    return seek.described(widened(state, chips[intent.number].without, index), index)


@answer.register
def _show_texts(intent: ask.ShowTexts, state: State, index: Index) -> State:
    after = filtered(state, replace(state.view, texts=intent.names), index)
    return seek.described(after, index)


@answer.register
def _one_text(_: ask.OneText, state: State, index: Index) -> State:
    if not index.sources.parts:
        return replace(state, notice="This is one text: name several, or a folder, to read them as a library.")
    part = index.sources.at(index.viewport(state.page).reading(state.place))
    names = () if state.view.texts or part is None else (part.name,)
    return seek.described(filtered(state, replace(state.view, texts=names), index), index)


@answer.register
def _show_days(intent: ask.ShowDays, state: State, index: Index) -> State:
    after = filtered(state, replace(state.view, days=Days(intent.first, intent.last)), index)
    return seek.described(after, index)


@answer.register
def _change_density(intent: ask.ChangeDensity, state: State, index: Index) -> State:
    """Go to the next density that shows more events, or fewer; say so where there is none."""
    view = denser(state.view, intent.step, index.selection)
    if view:
        return filtered(state, view, index)
    shown = len(index.selection(state.view).events)
    words = f"All events are shown: {shown}." if intent.step > 0 else f"Only the main events are shown: {shown}."
    return replace(state, notice=words)


@answer.register
def _turn_order(_: ask.TurnOrder, state: State, index: Index) -> State:
    if state.pane == "entities":
        order = NAME_ORDERS[(NAME_ORDERS.index(state.name_order) + 1) % len(NAME_ORDERS)]
        return pointed(replace(state, name_order=order), index)
    return replace(state, view=replace(state.view, order="calendar" if state.view.order == "story" else "story"))


@answer.register
def _dismiss(_: ask.Dismiss, state: State, index: Index) -> State:
    if state.selected:
        return replace(state, selected=None)
    if state.search or state.found:
        return replace(state, search="", found=None, hits=None)
    if state.view.is_narrowed:
        return widened(state, filters.unfiltered(state.view), index)
    return _with_names(state, (), index)
