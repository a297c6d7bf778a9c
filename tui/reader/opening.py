"""What a reading begins with: the blocks of the text's beginning, known before the parse, and where it was left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tui.document.request import ParseRequest
from tui.reader.index import Index
from tui.reader.keeping import Keeper, begun, where_from
from tui.reader.state import State
from tui.settings import Settings
from tui.state.texts import TextMemory

PREVIEW = 60_000
"""Code points that are shown before the parse: more than the largest screen, and laid out in a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A text about to be read.

    `origin` names it where it has no title: a path, or "standard input". `index` looks up its beginning, in which only
    the blocks are known; `state` is where it was left, as far as that can be shown before the parse, and `kept` all
    that was kept of it. `keeper` keeps the place from now on; None forgets it.
    """

    origin: str
    request: ParseRequest
    settings: Settings
    index: Index
    state: State
    keeper: Keeper | None
    kept: Mapping[str, Any]

    @property
    def is_first(self) -> bool:
        """Whether no text was ever read before."""
        return self.keeper is not None and not self.kept and self.keeper.memory.is_empty()


def open_text(
    origin: str, request: ParseRequest, settings: Settings | None = None, texts: TextMemory | None = None
) -> Opening:
    """Find the blocks of as much of the text as a first screen can need, and in `texts` where one was in it."""
    settings = settings or Settings()
    keeper = Keeper(texts, where_from(origin), request.text) if texts is not None else None
    kept = keeper.values() if keeper else {}
    index = Index(request.outline(PREVIEW))
    return Opening(origin, request, settings, index, begun(kept, len(request.text), settings.axis), keeper, kept)
