"""A request whose result is kept in the store: a long text is parsed once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from tui.corpus.store import Store, kept, key_of
from tui.document.model import Document
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore


@dataclass(frozen=True)
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

    @cached_property
    def _key(self) -> str:
        """The key of the result: to find it reads all of the text."""
        return key_of(self.request)

    def found(self) -> Document | None:
        """Return what was kept; None where nothing was."""
        with Store() as store:
            document = store.find(self._key)
            if document is not None:
                store.use([self._key])
            return document

    def run(self, tick: Tick = ignore) -> Document:
        """Return what was kept, or parse and keep it."""
        document = self.found()
        if document is None:
            document = self.request.run(tick)
            with Store() as store:
                store.keep([kept(self._key, document)])
                store.shrink()
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
