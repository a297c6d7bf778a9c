"""A request to parse several texts to one Document: what ParseRequest is for one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from tui.corpus.joining import Named, join, joined_text, starts
from tui.corpus.packing import packed
from tui.corpus.parallel import parsed
from tui.corpus.store import Kept, Store, kept, key_of
from tui.corrections.applying import apply
from tui.corrections.model import Corrections
from tui.document.clean import clean
from tui.document.model import Document
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore

_PARSING = 0.8
"""Share of the work that is parsing; the rest is joining."""
_KEEP_EVERY = 64
"""Documents that are written to the store at once."""


@dataclass(frozen=True)
class LibraryRequest:
    """Texts with their names, unique among them, and whether what is parsed is kept in the store.

    `corrections` are of each text, or none at all.
    """

    names: tuple[str, ...]
    requests: tuple[ParseRequest, ...]
    corrections: tuple[Corrections | None, ...] = ()
    stored: bool = True
    language: str | None = None

    @cached_property
    def text(self) -> str:
        """The texts as one, each behind a line with its name."""
        return joined_text(self._texts)

    @property
    def _texts(self) -> list[tuple[str, str]]:
        return [(name, request.text) for name, request in zip(self.names, self.requests, strict=True)]

    def cleaned(self) -> LibraryRequest:
        """Return the request with all texts clean."""
        return replace(self, requests=tuple(replace(one, text=clean(one.text)) for one in self.requests))

    def found(self) -> Document | None:
        """Return the joined document, if it was kept."""
        if not self.stored:
            return None
        with Store() as store:
            return store.find(self._key)

    def run(self, tick: Tick = ignore) -> Document:
        """Parse the texts by several processes, or take them from the store, and join them."""
        found = self.found()
        if found is not None:
            return found
        documents: dict[int, Document] = {}
        for number, document in self._documents():
            own = self.corrections[number] if self.corrections else None
            documents[number] = apply(document, own).document if own else document
            tick(_PARSING * len(documents) / len(self.requests))
        named = [Named(name, documents[at]) for at, name in enumerate(self.names) if at in documents]
        whole = join(named, lambda share: tick(_PARSING + (1 - _PARSING) * share))
        if self.stored:
            with Store() as store:
                store.keep([Kept(self._key, packed(whole), [])])
                store.shrink()
        tick(1.0)
        return whole

    @cached_property
    def _keys(self) -> list[str]:
        """The keys of the texts: to find them reads all of these."""
        return [key_of(request) for request in self.requests]

    @property
    def _key(self) -> str:
        """The key of all of it."""
        digest = hashlib.sha256()
        for name, key in zip(self.names, self._keys, strict=True):
            digest.update(f"{name}\0{key}\0".encode("utf-8", "surrogatepass"))
        digest.update(repr(self.corrections).encode("utf-8", "surrogatepass"))
        return f"library {digest.hexdigest()}"

    def _documents(self) -> Iterator[tuple[int, Document]]:
        """Give the documents with their numbers: first what is in the store. One that fails has its text alone."""
        store = Store() if self.stored else None
        left = []
        for number, key in enumerate(self._keys):
            found = store.find(key) if store else None
            if found is not None:
                yield number, found
            else:
                left.append(number)
        new: list[Kept] = []
        for done in parsed([self.requests[number] for number in left]):
            number = left[done.number]
            if done.document is not None:
                new.append(kept(self._keys[number], done.document))
            yield number, done.document or self.requests[number].outline()
            if store and len(new) >= _KEEP_EVERY:
                store.keep(new)
                new = []
        if store:
            store.keep(new)
            store.use(self._keys)
            store.close()

    def outline(self, end: int | None = None) -> Document:
        """Parse as far as the blocks, of all or of the first `end` code points."""
        cut = self if end is None else self.beginning(end)
        named = [Named(name, request.outline(end)) for name, request in zip(cut.names, cut.requests, strict=True)]
        return join(named)

    def beginning(self, end: int) -> LibraryRequest:
        """Make the request for the first texts: those that end before `end`, and one at least."""
        begins = starts(self._texts)
        count = sum(at + len(one.text) <= end for at, one in zip(begins, self.requests, strict=True)) or 1
        return replace(
            self, names=self.names[:count], requests=self.requests[:count], corrections=self.corrections[:count]
        )
