"""Parsers propose candidates: each rule of the language names the builder here that reads what it matched."""

from __future__ import annotations

from types import ModuleType

from tui.document.dates.parsers import calendars, clock, durations, points, references, relative
from tui.document.dates.parsers.match import Builder

_MODULES: tuple[ModuleType, ...] = (points, relative, durations, clock, references, calendars)


def builder(name: str) -> Builder:
    """The builder called `name`. Raises KeyError where no module has one."""
    for module in _MODULES:
        found = vars(module).get(name)
        if callable(found) and found.__module__ == module.__name__:
            made: Builder = found
            return made
    raise KeyError(name)
