"""What a reading begins with: the blocks of the text's beginning, known before the parse, and where it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from tui.corrections.keeping import CorrectionFile
from tui.document.record import record
from tui.document.request import Request
from tui.reader.index import Index
from tui.reader.keeping import Keeper, begun
from tui.reader.state import State
from tui.settings import Settings
from tui.state.texts import TextMemory

if TYPE_CHECKING:
    from tui.corrections.model import Corrections

PREVIEW = 60_000
"""Code points that are shown before the parse: more than the largest screen, and laid out in a few milliseconds."""

ReadAgain: TypeAlias = Callable[[], Request]
"""Reads a text once more. Raises Problem where that can't be done any longer."""

OpenOther: TypeAlias = "Callable[[Sequence[str]], Opening]"
"""Opens the text, or the library, that names name. Raises Problem where that can't be done."""


@record
class Opening:
    """A text about to be read.

    `origin` names it where it has no title: a path, or "standard input". `index` looks up its beginning, in which only
    the blocks are known; `state` is where it was left, as far as that can be shown before the parse, and `kept` all
    that was kept of it. `keeper` keeps the place from now on; None forgets it. `again` reads the text once more, None
    where it can't be; `watched` is the file that it is read again from whenever that changes. `corrections` are applied
    to what is found, and kept in `corrected_in`; None keeps none. `beside` says that another process is to parse it.
    """

    origin: str
    request: Request
    settings: Settings
    index: Index
    state: State
    keeper: Keeper | None
    kept: Mapping[str, Any]
    again: ReadAgain | None = None
    watched: Path | None = None
    corrections: Corrections | None = None
    corrected_in: CorrectionFile | None = None
    beside: bool = False

    @property
    def is_first(self) -> bool:
        """Whether no text was ever read before."""
        return self.keeper is not None and not self.kept and self.keeper.memory.is_empty()


def open_text(
    origin: str,
    request: Request,
    settings: Settings | None = None,
    texts: TextMemory | None = None,
    again: ReadAgain | None = None,
    watched: Path | None = None,
    names: Sequence[str] = (),
) -> Opening:
    """Find the blocks of as much of the text as a first screen can need, and in `texts` where one was in it.

    `names` open it once more: several those of a library, none where `origin` does.
    """
    settings = settings or Settings()
    keeper = Keeper.of(texts, names or (origin,), request.text) if texts is not None else None
    kept = keeper.values() if keeper else {}
    index = Index(request.outline(PREVIEW))
    state = begun(kept, len(request.text), settings.axis)
    return Opening(origin, request, settings, index, state, keeper, kept, again, watched)


def reopened(old: Opening, request: Request) -> Opening:
    """Open a later version of the text of `old`, which is known by its own content from now on.

    Raises Problem where its corrections can't be read.
    """
    texts = old.keeper.memory if old.keeper else None
    names = old.keeper.names if old.keeper else ()
    new = open_text(old.origin, request, old.settings, texts, old.again, old.watched, names)
    corrections = old.corrected_in.load() if old.corrected_in else old.corrections
    return replace(new, corrections=corrections, corrected_in=old.corrected_in, beside=old.beside)
