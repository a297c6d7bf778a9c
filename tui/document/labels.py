"""The short words of a language for dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tui.document.basis import Certainty
from tui.document.interval import Modifier


class Labels(NamedTuple):
    """The short words of a language for dates. Templates are filled by `str.format`.

    `months` are abbreviated, January first; `weekdays` in full, Monday first. `modifiers` stand before a date. `since`
    and `until` take the day of an open span, `no_later` and `no_earlier` that of one that is open by inference,
    `assumed` a date that is assumed, `unknown_week` a weekday and `unknown_year` a day or month that nothing places;
    `certainties` name how sure a date is; `bce` a year before the common era, `decade` its first year. `glyphs` are
    the signs for kinds of dates with what each means. `gaps` are units of time (days in one, plural), the longest
    first.
    """

    undated: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    modifiers: Mapping[Modifier, str]
    since: str
    until: str
    no_later: str
    no_earlier: str
    assumed: str
    unknown_week: str
    unknown_year: str
    certainties: Mapping[Certainty, str]
    bce: str
    decade: str
    glyphs: Mapping[str, str]
    gaps: tuple[tuple[float, str], ...]
