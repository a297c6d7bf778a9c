"""Search for words, go to dates, narrow the timeline: the rules of the prompt, each from a state to the next."""

from __future__ import annotations

import re
from dataclasses import replace

from tui.document.calendar import Day
from tui.problem import Problem
from tui.reader import filters, navigate, search
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.selection import Days, begins_within
from tui.reader.state import Prompt, State, at_spot, filtered, showing, with_event_near

_PLACE = re.compile(r"(?:¶|#|p\.?)\s?(?P<paragraph>\d{1,9})|(?P<share>\d{1,9})\s?%", re.IGNORECASE)


def as_before(state: State, prompt: Prompt, index: Index) -> State:
    """Return to what was shown when `prompt` was opened."""
    before = replace(at_spot(state, prompt.spot, index), search=prompt.search, found=prompt.found)
    return before if state.search == prompt.search else replace(before, hits=None)


def found_here(state: State, index: Index) -> int:
    """Find the offset to search on from: what was found last, if it is in view, else just before what is."""
    viewport = index.viewport(state.page)
    if state.found and viewport.shows(state.place, *state.found):
        return state.found[0]
    return viewport.top(state.place) - 1


def search_from(state: State, start: int, step: int, words: str, index: Index) -> State:
    """Go to the place of `words` after (`step` 1) or before (-1) `start`."""
    searching = replace(state, search=words, found=None, hits=None)
    if not words.strip():
        return searching
    try:
        found = search.find(index.document.text, index.finder(words), start, step)
        hits = state.hits if state.hits and state.hits.query == words else index.hits(words)
    except Problem as error:
        return replace(searching, search="", notice=str(error))
    if found is None:
        return replace(searching, notice=not_found(words))
    return replace(at_found(searching, found, index), hits=hits)


def not_found(words: str) -> str:
    """Say that `words` are not in the text; nothing where nothing is searched for."""
    return f"Not found: {words}" if words.strip() else ""


def counted(state: State) -> str:
    """Say which of the places of the words is shown: "3 of 12"; empty where none is, or they are not yet counted."""
    hits = state.hits
    if state.found is None or hits is None or not (number := hits.number(state.found[0])):
        return ""
    more = "+" if len(hits.found) == search.MOST_HITS else ""
    return f"{number} of {len(hits.found)}{more}"


def at_found(state: State, found: tuple[int, int], index: Index) -> State:
    """Show the span `found`, with the event nearest to it."""
    return showing(replace(with_event_near(state, found[0], index), found=found), *found, index)


def go_to(state: State, intent: ask.Enter, index: Index) -> State:
    """Go to a paragraph ("¶40"), to a part of the text ("50%"), or else to a date."""
    place = _PLACE.fullmatch(intent.text.strip())
    if place is None:
        return go_to_date(state, intent, index)
    if place["share"]:
        offset = len(index.document.text) * min(100, int(place["share"])) // 100
    else:
        blocks = index.document.blocks
        number = min(int(place["paragraph"]), len(blocks))
        offset = blocks[number - 1].start if number else 0
    return replace(with_event_near(state, offset, index), place=offset)


def go_to_date(state: State, intent: ask.Enter, index: Index) -> State:
    """Go to the first event that begins in the days typed, or to the next one after them."""
    selection = index.selection(state.view)
    days = _days(intent.text, state, intent, index)
    if days is None:
        return replace(state, notice=f"Not a date I can read: {intent.text}. Try 'sep 2001' or 2001-09-11.")
    event = selection.on_or_after(days[0])
    if event is None:
        return replace(state, notice="No event on the timeline has a date.")
    after = showing(replace(state, event=event.id), event.start, event.end, index)
    if begins_within(event, *days):
        return after
    return replace(after, notice=f"No event begins then ({intent.text}): this is the next one, or the last.")


def narrow(state: State, intent: ask.Enter, index: Index) -> State:
    """Show only what the terms typed admit as well; where that is nothing, say which of them to give up."""

    from tui.document.dates.typed import by_rules

    def read_days(words: str) -> Days | None:
        days = _days(words, state, intent, index, by_rules)
        return Days(*days) if days else None

    view = state.view
    for term in filters.terms(intent.text):
        view = filters.narrowed(view, term, read_days, index.find_name)
    return described(filtered(state, view, index), index)


def described(state: State, index: Index) -> State:
    """Say how many events are shown and what narrows them, for where the chips cannot be seen."""
    chips = filters.chips(state.view)
    if not chips:
        return state
    number = len(index.selection(state.view).events)
    words = ", ".join(chip.words for chip in chips)
    return replace(state, notice=f"{number} event{'' if number == 1 else 's'}: {words}. Backspace or Esc widens.")


def _days(
    words: str, state: State, intent: ask.Enter, index: Index, read: navigate.ReadDays | None = None
) -> tuple[Day, Day] | None:
    """Read the days that are typed, as seen from the publication and the current event."""
    current, selection = index.events.get(state.event), index.selection(state.view)
    today = index.document.published or intent.today
    return navigate.typed_days(words, today, current.earliest if current else None, selection, read)
