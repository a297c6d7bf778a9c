"""Fetching pages, from a server in this process."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

import pytest

from tui.problem import Problem
from tui.sources import read_source, web
from tui.sources.page import Page
from tui.sources.signs import is_address
from tui.sources.web import fetch

PAGE = b"<!doctype html><title>The mill</title><h1>The mill</h1><p>It burned on 11 June 2019, and nobody was hurt.</p>"


class Server(BaseHTTPRequestHandler):
    """Answers by the path."""

    def do_GET(self) -> None:
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
        elif self.path == "/agent":
            self.answer((self.headers["User-Agent"] or "").encode())
        elif self.path == "/cyrillic":
            self.answer(
                "<!doctype html><meta charset=utf-8><p>\u041c\u0430\u0440".encode("cp1251"),
                "text/html; charset=windows-1251",
            )
        elif self.path == "/missing":
            self.send_error(404)
        elif self.path.startswith(("/endless", "/trickle", "/silent", "/slow-head")):
            self.take_time()
        elif self.path == "/lies":
            self.send_response(200)
            self.send_header("Content-Length", "1000000")
            self.end_headers()
            self.wfile.write(PAGE)
        elif self.path.startswith("/kept"):
            self.answer_if_changed()
        else:
            self.answer(PAGE)

    def take_time(self) -> None:
        """Answer without end, piece by piece, not at all, or with a head that does not end."""
        if self.path == "/endless":
            self.pour(b"x" * 65_536, 0.0)
        elif self.path.startswith("/trickle"):
            self.pour(b"x", 0.05, length=1_000_000 if self.path.endswith("known-length") else 0)
        elif self.path == "/silent":
            time.sleep(1)
        else:
            end = time.monotonic() + 20
            with suppress(OSError):
                self.wfile.write(b"HTTP/1.1 200 OK\r\n")
                while time.monotonic() < end:
                    self.wfile.write(b"X-A: b\r\n")
                    self.wfile.flush()
                    time.sleep(0.05)

    def answer_if_changed(self) -> None:
        """Send the page with its validators, or only say that it is the same: by its tag, or by its date."""
        name, value, asked = ("ETag", '"1"', "If-None-Match")
        if self.path == "/kept-day":
            name, value, asked = ("Last-Modified", "Tue, 11 Jun 2019 10:00:00 GMT", "If-Modified-Since")
        same = self.headers[asked] == value
        self.send_response(304 if same else 200)
        self.send_header(name, value)
        self.send_header("Cache-Control", "no-store" if self.path == "/kept-never" else "no-cache")
        self.send_header("Content-Length", "0" if same else str(len(PAGE)))
        self.end_headers()
        self.wfile.write(b"" if same else PAGE)

    def pour(self, piece: bytes, pause: float, length: int = 0) -> None:
        """Send the same piece again and again, for twenty seconds at most."""
        self.send_response(200)
        if length:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        end = time.monotonic() + 20
        with suppress(OSError):
            while time.monotonic() < end:
                self.wfile.write(piece)
                self.wfile.flush()
                time.sleep(pause)

    def answer(self, data: bytes, kind: str = "text/html") -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as made:
        made.daemon_threads = True
        Thread(target=made.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{made.server_address[1]}"
        made.shutdown()


def test_a_page_is_fetched_and_read(server: str) -> None:
    assert fetch(f"{server}/a", private=True) == PAGE
    source = read_source(f"{server}/2019/06/12/mill", private=True)
    assert source.title == "The mill"
    assert "nobody was hurt" in source.text
    assert fetch(f"{server}/agent", private=True).startswith(b"afghan-timeline/")


def test_the_encoding_that_the_server_declares_goes_before_that_of_the_page(server: str) -> None:
    assert read_source(f"{server}/cyrillic", private=True).text == "\u041c\u0430\u0440"


def test_the_address_itself_may_give_the_day(server: str) -> None:
    found = read_source(f"{server}/2019/06/12/mill", private=True).published
    assert found is not None
    assert found.isoformat() == "2019-06-12"


def test_redirects_are_followed_but_not_for_ever(server: str) -> None:
    assert fetch(f"{server}/to//to//a", private=True) == PAGE
    with pytest.raises(Problem, match="leads on more than 5 times"):
        fetch(f"{server}{'/to/' * 9}", private=True)
    with pytest.raises(Problem, match="leads to what is no page"):
        fetch(f"{server}/to/file:///etc/passwd", private=True)


def test_private_addresses_are_refused_unless_asked_for(server: str) -> None:
    for address in (server, "http://localhost/", "http://[::1]/", "http://169.254.169.254/", "http://10.0.0.1/"):
        with pytest.raises(Problem, match="private network"):
            fetch(address)


def test_a_redirect_to_a_private_address_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = urlsplit(server).port or 0
    inside = socket.getaddrinfo("127.0.0.1", port, type=socket.SOCK_STREAM)

    def resolve(host: str, *_: object, **__: object) -> list[object]:
        return [(*inside[0][:4], ("93.184.216.34" if host == "public.example" else "127.0.0.1", port))]

    connect = socket.create_connection
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", lambda _, timeout: connect(("127.0.0.1", port), timeout))
    assert fetch(f"http://public.example:{port}/a") == PAGE
    with pytest.raises(Problem, match="private network"):
        fetch(f"http://public.example:{port}/to/http://inside.example:{port}/a")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/missing", "the server says 404"),
        ("/endless", "is larger than 1 MB"),
        ("/trickle", "takes longer than 0.5 seconds"),
        ("/trickle-of-known-length", "takes longer than 0.5 seconds"),
        ("/slow-head", "takes longer than 0.5 seconds"),
        ("/silent", "does not answer for 0.2 seconds"),
        ("/lies", "ends too early"),
    ],
)
def test_what_goes_wrong_is_one_line(path: str, words: str, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_MOST_BYTES", 1 << 20)
    monkeypatch.setattr(web, "_SECONDS", 0.5 if path.startswith(("/trickle", "/slow-head")) else 10.0)
    monkeypatch.setattr(web, "_PATIENCE", 0.2 if path == "/silent" else 10.0)
    with pytest.raises(Problem, match=words) as problem:
        fetch(f"{server}{path}", private=True)
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize("address", ["http://", "https:///x", "http://[nonsense", "http://a:99999/"])
def test_an_address_that_is_none_is_one_line(address: str) -> None:
    with pytest.raises(Problem) as problem:
        fetch(address)
    assert "\n" not in str(problem.value)


def test_nobody_listens() -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    with pytest.raises(Problem, match="refused"):
        fetch(f"http://127.0.0.1:{port}/", private=True)


def test_no_encryption_where_there_was_some() -> None:
    assert is_address("HTTPS://a.example")
    assert not is_address("ftp://a.example")
    with pytest.raises(Problem, match="from an encrypted page"):
        web._redirected("https://a.example/", "http://a.example/")


@pytest.mark.parametrize(
    "place", ["::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "fec0::1", "fe80::1%1", "fc00::1"]
)
def test_an_address_within_an_address_is_looked_at(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(10, 1, 6, "", (place, 80, 0, 0))])
    with pytest.raises(Problem, match="private network"):
        fetch("http://a.example/")


def test_spaces_and_letters_of_other_scripts_may_stand_in_an_address(server: str) -> None:
    assert fetch(f"{server}/a b/é?c=d e", private=True) == PAGE


class Known(dict[str, Page]):
    """Pages that are kept here."""

    def find(self, address: str) -> Page | None:
        return self.get(address)

    def keep(self, address: str, page: Page) -> None:
        self[address] = page


@pytest.mark.parametrize("path", ["/kept", "/kept-day", "/to//kept"])
def test_a_page_that_has_not_changed_is_not_sent_again(server: str, path: str) -> None:
    pages = Known()
    assert fetch(f"{server}{path}", private=True, pages=pages) == PAGE
    (address,) = pages
    pages[address] = replace(pages[address], data=b"<p>As it was kept.")
    assert fetch(f"{server}{path}", private=True, pages=pages) == b"<p>As it was kept."


def test_a_page_that_has_changed_is_sent_again(server: str) -> None:
    pages = Known({f"{server}/kept": Page(b"<p>Old.", etag='"0"')})
    assert fetch(f"{server}/kept", private=True, pages=pages) == PAGE
    assert pages[f"{server}/kept"] == Page(PAGE, etag='"1"')


@pytest.mark.parametrize("path", ["/kept-never", "/a"])
def test_what_may_not_be_kept_or_asked_about_is_not(server: str, path: str) -> None:
    pages = Known()
    assert fetch(f"{server}{path}", private=True, pages=pages) == PAGE
    assert not pages
