"""Where the reader is: the one thing that changes while reading. The screen owns it; panes are shown it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cursor:
    """`offset` is the first character on the screen; `event` an Event id or empty; `chosen` names of entities.

    `query` is what is searched for in the article, `found` where it was last found.
    """

    offset: int = 0
    event: str = ""
    chosen: tuple[str, ...] = ()
    query: str = ""
    found: tuple[int, int] | None = None
