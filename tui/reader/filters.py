"""Filters: what narrows the timeline, typed as terms ("karzai, 2001-2010, planned") and shown as chips.

A term is a sort of date ("assumed"), a kind of event ("planned"), days in words ("since 2014"), a name, or else words
that stand in the event. In quotation marks it is words, whatever they mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple, TypeAlias, get_args

from tui import labels
from tui.document.basis import Certainty
from tui.document.model import EventKind
from tui.reader.selection import ANY_DAYS, Days, View

KINDS: tuple[EventKind, ...] = get_args(EventKind)
CERTAINTIES: tuple[Certainty, ...] = get_args(Certainty)
_TERM = re.compile(r'\s*("[^"]*"|[^,;]+)\s*(?:[,;]|$)')
_OPEN = re.compile(r"(since|from|after|until|till|before|by)\s+(.+)|(.+?)\s*[-–]", re.IGNORECASE)
_FORWARD = frozenset(("since", "from", "after"))
_BOTH = re.compile(r".+\s+(?:to|until|till)\s+.+", re.IGNORECASE)

TERMS = {
    "2014  2001-2010": "days that an event touches: a later date takes the place of one before",
    "since, before ...": "days that are open on one side: since 2014, before sep 2001, 2001-",
    "karzai": "a name that takes part; of several any of them, or with a all of them",
    ", ".join(KINDS[:3]): "a kind of event; of several any of them",
    ", ".join(KINDS[3:]): "the same",
    ", ".join(CERTAINTIES): "how sure the date is; of several any of them",
    "bomb": "any other word: it stands in the event; of several all of them",
    '"may"': "in quotation marks it is a word, whatever it means",
}
"""What can be typed, and what it means: for the help."""

ReadDays: TypeAlias = Callable[[str], Days | None]
"""From a date in words ("sep 2001") to its days; None where it is none."""
FindName: TypeAlias = Callable[[str], str]
"""From a name or a part of one to the name of its entity; "" where there is none."""


class Chip(NamedTuple):
    """One part of a filter: the words that show it, and the view that is left without it."""

    words: str
    without: View


def terms(typed: str) -> list[str]:
    """Cut what is typed at commas, without the white space around."""
    return [term for match in _TERM.finditer(typed) if (term := " ".join(match[1].split()))]


def narrowed(view: View, term: str, read_days: ReadDays, find_name: FindName) -> View:
    """Return `view` narrowed by one term as well. Days take the place of days, anything else comes beside it."""
    lower = term.lower()
    if len(term) > 1 and term[0] == term[-1] == '"':
        return replace(view, words=_with(view.words, term.strip('"').strip()))
    if kind := next((kind for kind in KINDS if kind == lower), None):
        return replace(view, kinds=_with(view.kinds, kind))
    if certainty := next((certainty for certainty in CERTAINTIES if certainty == lower), None):
        return replace(view, certainties=_with(view.certainties, certainty))
    if days := typed_range(term, read_days):
        return replace(view, days=days)
    if name := find_name(term):
        return replace(view, names=_with(view.names, name))
    return replace(view, words=_with(view.words, term))


def _with(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    return chosen if one in chosen or not one else (*chosen, one)


def typed_range(words: str, read_days: ReadDays) -> Days | None:
    """Read days that may be open on one side: "since 2014", "before sep 2001", "2001-"; None where they are none."""
    match = None if _BOTH.fullmatch(words) else _OPEN.fullmatch(words)
    if match is None:
        return read_days(words)
    days = read_days(match[2] or match[3])
    if days is None:
        return None
    side = (match[1] or "since").lower()
    if side in _FORWARD:
        return Days(days.last if side == "after" else days.first, None)
    return Days(None, days.first if side == "before" else days.last)


def chips(view: View) -> list[Chip]:
    """The parts of the filter of `view`: the names as one, then the others one by one."""
    return list(_chips(view))


def _chips(view: View) -> Iterator[Chip]:
    if view.names:
        joint = " and " if view.match == "all" else " or "
        yield Chip(joint.join(view.names), replace(view, names=()))
    if view.days != ANY_DAYS:
        yield Chip(labels.days(*view.days), replace(view, days=ANY_DAYS))
    if view.texts:
        yield Chip(f"only {' or '.join(view.texts)}", replace(view, texts=()))
    for kind in view.kinds:
        yield Chip(kind, replace(view, kinds=_without(view.kinds, kind)))
    for certainty in view.certainties:
        yield Chip(certainty, replace(view, certainties=_without(view.certainties, certainty)))
    for word in view.words:
        yield Chip(f"“{word}”", replace(view, words=_without(view.words, word)))


def _without(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(other for other in chosen if other != one)


def unfiltered(view: View) -> View:
    """Return `view` with nothing that narrows it; density and order stay."""
    return View(density=view.density, order=view.order)
