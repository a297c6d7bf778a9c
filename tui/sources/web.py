"""Fetch a page by http or https, with an end to everything: time, size, redirects, and where it may go."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from contextlib import suppress
from threading import Timer
from typing import Protocol
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from tui import __version__
from tui.document.record import record
from tui.problem import Problem
from tui.sources.encodings import decode
from tui.sources.page import Page
from tui.sources.signs import is_address, is_text

_USER_AGENT = f"afghan-timeline/{__version__}"
_MOST_BYTES = 20 * 1024 * 1024
_MOST_REDIRECTS = 5
_SECONDS = 30.0
_PATIENCE = 10.0
"""Seconds that a server may be silent; all together may take `_SECONDS`."""
_PIECE = 64 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NAT64, _OLD = ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("::/96")
_SAFE = "%/:=&?~#+!$,;'@()*[]"
"""What may stand in a path and a query as it is (RFC 3986)."""
_PORTS = {"http": 80, "https": 443}


class PageCache(Protocol):
    """Pages that were fetched before, by their addresses."""

    def find(self, address: str) -> Page | None:
        """Find the page of `address`."""
        ...

    def keep(self, address: str, page: Page) -> None:
        """Keep the page of `address`."""
        ...


def fetch(address: str, *, private: bool = False, pages: PageCache | None = None) -> bytes:
    """Fetch what is at `address`, following redirects; what is in `pages` is only asked for if it has changed.

    Addresses of private networks and of this machine are refused unless `private` ones are asked for: a page could
    lead there. That is looked at after the name is resolved, and the connection goes to the very address looked at.
    Raises Problem, with one line, for whatever goes wrong.
    """
    request = _Request(time.monotonic() + _SECONDS, private, pages)
    at = address
    try:
        for _ in range(_MOST_REDIRECTS + 1):
            answer = request.get(at)
            if isinstance(answer, Page):
                return _in_utf8(answer.data, answer.charset)
            at = _redirected(at, answer)
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= request.deadline:
            raise Problem(f"{at}: takes longer than {_SECONDS:g} seconds") from error
        raise Problem(f"{at}: {_reason(error)}") from error
    raise Problem(f"{address}: leads on more than {_MOST_REDIRECTS} times")


def _in_utf8(data: bytes, charset: str) -> bytes:
    """Write a text in UTF-8 with its mark where the server says what it is in, before what the page itself declares."""
    if not charset or charset.lower() in ("utf-8", "utf8") or not is_text(data):
        return data
    text, _ = decode(data, charset)
    return text.encode("utf-8-sig", "replace")


def _reason(error: Exception) -> str:
    """Word what went wrong on the way."""
    if isinstance(error, TimeoutError):
        return f"does not answer for {_PATIENCE:g} seconds"
    if isinstance(error, ssl.SSLError):
        return f"has no certificate to trust ({error.reason or 'TLS'})"
    if isinstance(error, socket.gaierror):
        return "there is no such server"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, ValueError) and not isinstance(error, http.client.HTTPException):
        return "is no address"
    return f"answers what is no HTTP ({type(error).__name__})"


def _shut(connection: socket.socket) -> None:
    """End a connection that whoever reads from it waits for."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _is_public(place: str) -> bool:
    """Whether an address is one of the open network, also where it holds another (RFC 6052, 3056, 4291)."""
    address = ipaddress.ip_address(place.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64 or address in _OLD:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global
        return address.is_global and not address.is_site_local
    return address.is_global


def _redirected(at: str, location: str) -> str:
    """Where a redirect leads to. Raises Problem where that is no page, or no longer encrypted."""
    to = urljoin(at, location)
    if not is_address(to):
        raise Problem(f"{at}: leads to what is no page")
    if at.lower().startswith("https:") and not to.lower().startswith("https:"):
        raise Problem(f"{at}: leads from an encrypted page to one that is not")
    return to


def _validators(page: Page | None) -> dict[str, str]:
    """The headers that ask for a page only if it is not `page` any longer."""
    if page is None:
        return {}
    named = {"If-None-Match": page.etag, "If-Modified-Since": page.modified}
    return {name: value for name, value in named.items() if value}


def _may_be_kept(answer: http.client.HTTPResponse) -> bool:
    """Whether a server can be asked later if its answer has changed, and does not forbid to keep it."""
    known = answer.getheader("ETag") or answer.getheader("Last-Modified")
    return bool(known) and "no-store" not in (answer.getheader("Cache-Control") or "").lower()


@record
class _Request:
    """One fetch, whatever redirects it takes: when it has to be done, whether private addresses are allowed."""

    deadline: float
    private: bool
    pages: PageCache | None = None

    def get(self, address: str) -> Page | str:
        """Ask for `address` once: return the page, or the address to go to instead."""
        parts = urlsplit(address)
        if not parts.hostname:
            raise Problem(f"{address}: names no server")
        known = self.pages.find(address) if self.pages is not None else None
        connection = self._connected(address, parts)
        watch = Timer(self._left(), _shut, [connection.sock])  # a server may trickle its head, too
        watch.daemon = True
        watch.start()
        try:
            path = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_SAFE)
            headers = {"User-Agent": _USER_AGENT, "Accept-Encoding": "identity", **_validators(known)}
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            location = answer.getheader("Location")
            if answer.status in _REDIRECTS and location:
                return location
            if answer.status == http.client.NOT_MODIFIED and known is not None:
                return known
            if answer.status != http.client.OK:
                raise Problem(f"{address}: the server says {answer.status} {answer.reason}".rstrip())
            data = self._read(address, answer)
            self._left()
            return self._kept(address, answer, data)
        finally:
            watch.cancel()
            connection.close()

    def _kept(self, address: str, answer: http.client.HTTPResponse, data: bytes) -> Page:
        """Make the page of an answer, and keep it where that is allowed."""
        etag, modified = answer.getheader("ETag") or "", answer.getheader("Last-Modified") or ""
        page = Page(data, answer.headers.get_content_charset() or "", etag, modified)
        if self.pages is not None and _may_be_kept(answer):
            self.pages.keep(address, page)
        return page

    def _connected(self, address: str, parts: SplitResult) -> http.client.HTTPConnection:
        """Connect to the first address of the server that is allowed."""
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme.lower()]
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        places = [str(place[0]) for *_, place in found]
        if not self.private and not all(map(_is_public, places)):
            raise Problem(f"{address}: is in a private network; --private allows that")
        raw = socket.create_connection((places[0], port), timeout=min(_PATIENCE, self._left()))
        connection = http.client.HTTPConnection(host, port)
        if parts.scheme.lower() == "https":
            connection.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=host)
        else:
            connection.sock = raw
        return connection

    def _left(self) -> float:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _read(self, address: str, answer: http.client.HTTPResponse) -> bytes:
        """Read piece by piece: a server may trickle, lie about the length, or never end."""
        parts, size = [], 0
        while piece := answer.read1(_PIECE):
            self._left()
            size += len(piece)
            if size > _MOST_BYTES:
                raise Problem(f"{address}: is larger than {_MOST_BYTES >> 20} MB")
            parts.append(piece)
        self._left()  # what is cut short because the time is up is not said to end too early
        if answer.length:
            raise Problem(f"{address}: ends too early")
        return b"".join(parts)
