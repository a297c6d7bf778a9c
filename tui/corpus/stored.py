"""A request whose result is kept in the store: a long text is parsed once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tui.corpus.store import Store, kept, key_of
from tui.document.model import Document
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore

LEAST = 200_000
"""Code points of a text that is worth keeping: shorter ones are parsed about as soon as they are found."""


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A request to parse a text, the result of which is kept."""

    request: ParseRequest

    @property
    def text(self) -> str:
        """The text."""
        return self.request.text

    @property
    def language(self) -> str | None:
        """An ISO 639 code, None to identify it."""
        return self.request.language

    def found(self) -> Document | None:
        """Return what was kept; None where nothing was."""
        store, key = Store(), key_of(self.request)
        document = store.find(key)
        if document is not None:
            store.use([key])
        store.close()
        return document

    def run(self, tick: Tick = ignore) -> Document:
        """Return what was kept, or parse and keep it."""
        document = self.found()
        if document is None:
            document = self.request.run(tick)
            store = Store()
            store.keep([kept(key_of(self.request), document)])
            store.shrink()
            store.close()
        tick(1.0)
        return document

    def outline(self, end: int | None = None) -> Document:
        """Parse as far as the blocks."""
        return self.request.outline(end)

    def beginning(self, end: int) -> ParseRequest:
        """Make the request for the text up to `end` at most, of which nothing is kept."""
        return self.request.beginning(end)

    def cleaned(self) -> StoredRequest:
        """Make the request for the clean text."""
        return replace(self, request=self.request.cleaned())
