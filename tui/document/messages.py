"""What a language can say to a reader about a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from tui.document.basis import Basis, PublicationBasis
from tui.document.model import Modifier

Explain: TypeAlias = Callable[[str, Basis], str]
"""From a document's text and a basis to one sentence about how the date is known."""
ExplainPublication: TypeAlias = Callable[[str, PublicationBasis], str]
"""From a document's text and a publication basis to a phrase about where the date was found."""


@dataclass(frozen=True, slots=True)
class Messages:
    """The sentences of a language, rendered from data. Nothing but views may call them.

    `unknown_language` is the sentence for a text that is in no language that is here.
    """

    explain: Explain
    explain_publication: ExplainPublication
    unknown_language: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The short words of a language for dates. Templates are filled by `str.format`.

    `months` are abbreviated, January first; `weekdays` in full, Monday first. `modifiers` stand before a date. `since`
    and `until` take the day of an open span, `bce` a year before the common era, `decade` its first year. `glyphs` are
    the signs for kinds of dates with what each means. `gaps` are units of time (days in one, plural), the longest
    first.
    """

    undated: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    modifiers: Mapping[Modifier, str]
    since: str
    until: str
    bce: str
    decade: str
    glyphs: Mapping[str, str]
    gaps: tuple[tuple[float, str], ...]
