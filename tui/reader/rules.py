"""The rules of the reader: one function for each intent, from a state to the next."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch

from tui import labels
from tui.reader import filters, navigate, seek
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.name_list import NAME_ORDERS
from tui.reader.selection import DENSITIES, Days
from tui.reader.state import (
    PANES,
    Prompt,
    State,
    at_place,
    at_spot,
    filtered,
    having_asked,
    listed,
    pointed,
    reading,
    remembering,
    settled,
    showing,
    with_event_near,
)
from tui.reader.viewport import Page


@singledispatch
def answer(intent: object, state: State, index: Index) -> State:  # noqa: ARG001
    """Return the state after `intent`, by the rule for its class. Raises TypeError for what is no intent."""
    raise TypeError(f"not an intent: {intent!r}")


# -- moving in the article and from event to event


@answer.register
def _scroll(intent: ask.Scroll, state: State, index: Index) -> State:
    return at_place(state, index.viewport(state.page).scrolled(state.place, intent.rows), index)


@answer.register
def _scroll_to_edge(intent: ask.ScrollToEdge, state: State, index: Index) -> State:
    return at_place(state, index.viewport(state.page).edge(intent.side), index)


@answer.register
def _go_to_event(intent: ask.GoToEvent, state: State, index: Index) -> State:
    if intent.id not in index.selection(state.view):
        return state
    event = index.events[intent.id]
    return showing(replace(state, event=event.id), event.start, event.end, index)


@answer.register
def _step_event(intent: ask.StepEvent, state: State, index: Index) -> State:
    event = index.selection(state.view).step(state.event, intent.step)
    return _go_to_event(ask.GoToEvent(event.id), state, index) if event else state


@answer.register
def _step_mention(intent: ask.StepMention, state: State, index: Index) -> State:
    if not state.view.names:
        return replace(state, notice="No name is chosen: press f to find one and Enter to choose it.")
    chains = index.mentions_of(state.view.names)
    mention = navigate.next_mention(chains, seek.found_here(state, index), intent.step)
    return seek.at_found(state, (mention.start, mention.end), index) if mention else state


@answer.register
def _go_to_offset(intent: ask.GoToOffset, state: State, index: Index) -> State:
    offset = max(0, min(intent.offset, len(index.document.text) - 1))
    return showing(with_event_near(state, offset, index), offset, offset + 1, index)


@answer.register
def _back(_: ask.Back, state: State, index: Index) -> State:
    if not state.history.can_go_back:
        return state
    spot, history = state.history.back(state.spot)
    return at_spot(replace(state, history=history), spot, index)


@answer.register
def _forward(_: ask.Forward, state: State, index: Index) -> State:
    if not state.history.can_go_forward:
        return state
    spot, history = state.history.forward(state.spot)
    return at_spot(replace(state, history=history), spot, index)


# -- which events are shown


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
    return filtered(state, chips[intent.number].without, index)


@answer.register
def _show_days(intent: ask.ShowDays, state: State, index: Index) -> State:
    return filtered(state, replace(state.view, days=Days(intent.first, intent.last)), index)


@answer.register
def _change_density(intent: ask.ChangeDensity, state: State, index: Index) -> State:
    """Go to the next density that shows more events, or fewer; say so where there is none."""
    levels, shown = list(DENSITIES), len(index.selection(state.view).events)
    at = levels.index(state.view.density)
    for level in levels[at + 1 :] if intent.step > 0 else levels[:at][::-1]:
        view = replace(state.view, density=level)
        if len(index.selection(view).events) != shown:
            return filtered(state, view, index)
    words = f"All events are shown: {shown}." if intent.step > 0 else f"Only the main events are shown: {shown}."
    return replace(state, notice=words)


@answer.register
def _turn_order(_: ask.TurnOrder, state: State, index: Index) -> State:
    if state.pane == "entities":
        order = NAME_ORDERS[(NAME_ORDERS.index(state.name_order) + 1) % len(NAME_ORDERS)]
        return pointed(replace(state, name_order=order), index)
    return replace(state, view=replace(state.view, order="calendar" if state.view.order == "story" else "story"))


# -- the list of names


@answer.register
def _point_at_name(intent: ask.PointAtName, state: State, index: Index) -> State:
    return pointed(replace(state, name=intent.name), index)


@answer.register
def _find_name(_: ask.FindName, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, filtering=True, focus="filter", prompt=None)


@answer.register
def _filter_names(intent: ask.FilterNames, state: State, index: Index) -> State:
    if not state.filtering or intent.query == state.filter:
        return state
    after = replace(state, filter=intent.query)
    if intent.query:
        return replace(after, name=listed(after, index).first)
    return pointed(after, index)


@answer.register
def _leave_filter(_: ask.LeaveFilter, state: State, index: Index) -> State:
    if not state.filtering:
        return state
    return pointed(replace(state, filtering=False, filter="", focus="entities", prompt=None), index)


# -- the prompt: searching, going to a date, and narrowing the timeline


@answer.register
def _open_prompt(intent: ask.Ask, state: State, index: Index) -> State:  # noqa: ARG001
    focus: ask.Focus = state.prompt.focus if state.prompt else state.focus
    pane: ask.Pane = "article" if intent.purpose == "search" else state.pane
    prompt = Prompt(intent.purpose, state.spot, state.search, state.found, focus, pane)
    return replace(state, prompt=prompt, focus="prompt")


@answer.register
def _type(intent: ask.Type, state: State, index: Index) -> State:
    if state.prompt is None or state.prompt.purpose != "search":
        return state
    return seek.search_from(seek.as_before(state, state.prompt, index), state.prompt.spot.place, 1, intent.text, index)


@answer.register
def _cancel_prompt(_: ask.CancelPrompt, state: State, index: Index) -> State:
    if state.prompt is None:
        return state
    kept = having_asked(state, state.prompt.purpose, state.search) if state.prompt.purpose == "search" else state
    return replace(seek.as_before(kept, state.prompt, index), prompt=None, focus=state.prompt.focus)


@answer.register
def _enter(intent: ask.Enter, state: State, index: Index) -> State:
    prompt = state.prompt
    if prompt is None:
        return state
    state = having_asked(state, prompt.purpose, intent.text)
    if prompt.purpose == "search":
        closed = replace(state, prompt=None, focus="article")
        if state.found is None:
            return seek.search_from(closed, prompt.spot.place, 1, intent.text, index)  # says why
        return remembering(closed, prompt.spot)
    closed = replace(state, prompt=None, focus=prompt.focus)
    if prompt.purpose == "narrow":
        return remembering(seek.narrow(closed, intent, index), state.spot)
    return remembering(seek.go_to(closed, intent, index), state.spot) if intent.text.strip() else closed


@answer.register
def _report_hits(intent: ask.ReportHits, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, hits=intent.hits) if intent.hits.query == state.search else state


@answer.register
def _step_found(intent: ask.StepFound, state: State, index: Index) -> State:
    if not state.search:
        return replace(state, notice="No search yet: press / and type the words.")
    start = seek.found_here(state, index) + (1 if intent.step > 0 else 0)
    return seek.search_from(state, start, intent.step, state.search, index)


@answer.register
def _dismiss(_: ask.Dismiss, state: State, index: Index) -> State:
    if state.search or state.found:
        return replace(state, search="", found=None, hits=None)
    if state.view.is_narrowed:
        return filtered(state, filters.unfiltered(state.view), index)
    return _with_names(state, (), index)


# -- panes, and the document


@answer.register
def _set_focus(intent: ask.SetFocus, state: State, index: Index) -> State:  # noqa: ARG001
    closed = (intent.focus == "prompt" and state.prompt is None) or (intent.focus == "filter" and not state.filtering)
    if closed or intent.focus == state.focus:
        return state
    return replace(state, focus=intent.focus, prompt=state.prompt if intent.focus == "prompt" else None)


@answer.register
def _next_pane(intent: ask.NextPane, state: State, index: Index) -> State:
    return _set_focus(ask.SetFocus(PANES[(PANES.index(state.pane) + intent.step) % len(PANES)]), state, index)


@answer.register
def _toggle_zoom(_: ask.ToggleZoom, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, zoomed=not state.zoomed)


@answer.register
def _resize(intent: ask.Resize, state: State, index: Index) -> State:  # noqa: ARG001
    page = Page(intent.width, intent.height)
    return state if page == state.page else replace(state, page=page)


@answer.register
def _report_progress(intent: ask.ReportProgress, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, share=intent.share)


@answer.register
def _report_failure(_: ask.ReportFailure, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, parse="failed")


@answer.register
def _say(intent: ask.Say, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, notice=intent.words)


@answer.register
def _read_index(intent: ask.ReadIndex, state: State, index: Index) -> State:
    known = tuple(name for name in state.view.names if name in index.entities)
    after = replace(state, view=replace(state.view, names=known), revision=state.revision + 1)
    if intent.complete:
        after = replace(after, parse="done")
        after = replace(after, notice=labels.advice(index.document) or after.notice)
    return pointed(with_event_near(after, reading(after, index), index), index)
