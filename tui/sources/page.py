"""A page as its server sent it."""

from __future__ import annotations

from tui.document.record import record


@record
class Page:
    """What a server sent: the data, the encoding it declares, and by what it tells whether that has changed."""

    data: bytes
    charset: str = ""
    etag: str = ""
    modified: str = ""
