"""Keep pages that were fetched, so that a server need not send one again that has not changed (RFC 9110, section 13).

A page is only ever used when its server says that it is still the same. What is kept can be fetched again: a file that
is damaged counts as none, and a folder that can't be written to is done without.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from tui.sources.page import Page
from tui.state.folders import cache_folder, open_regular, write_atomically

_MOST_PAGES = 50
"""Pages that are kept: those that were fetched last."""
_MOST_BYTES = 2 * 1024 * 1024
"""Bytes of a page that is kept: a larger one is fetched again."""
_HEAD = 4_096
"""Bytes that the lines before a page's own take at most."""


class Pages:
    """The pages that are kept, a file each: its validators as a line of JSON, then the page."""

    def __init__(self, folder: Path | None = None) -> None:
        """Keep pages in `folder`, by default in the user's cache folder."""
        self.folder = folder or cache_folder() / "pages"

    def _file(self, address: str) -> Path:
        return self.folder / f"{hashlib.sha256(address.encode('utf-8', 'surrogatepass')).hexdigest()}.page"

    def find(self, address: str) -> Page | None:
        """Find the page that was fetched from `address`."""
        try:
            with os.fdopen(open_regular(self._file(address), os.O_RDONLY), "rb") as file:
                head = json.loads(file.readline(_HEAD))
                page = Page(file.read(), str(head["charset"]), str(head["etag"]), str(head["modified"]))
                return page if head["address"] == address else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, address: str, page: Page) -> None:
        """Keep `page` as that of `address`, and throw away those fetched longest ago where there are too many."""
        head = {"address": address, "charset": page.charset, "etag": page.etag, "modified": page.modified}
        line = json.dumps(head).encode() + b"\n"
        if len(line) > _HEAD or len(page.data) > _MOST_BYTES:
            return
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(self._file(address), line + page.data)
            for old in self._files()[:-_MOST_PAGES]:
                old.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        """The files of the pages, the one written longest ago first."""
        return sorted(self.folder.glob("*.page"), key=lambda path: (path.stat().st_mtime_ns, path.name))

    def size(self) -> tuple[int, int]:
        """Count the pages, and their bytes."""
        with suppress(OSError):
            sizes = [path.stat().st_size for path in self._files()]
            return len(sizes), sum(sizes)
        return 0, 0

    def clear(self) -> None:
        """Throw all pages away."""
        with suppress(OSError):
            for path in self._files():
                path.unlink(missing_ok=True)
