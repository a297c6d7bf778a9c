"""The signs by which formats are known: from the first bytes of a file, never from its name."""

from __future__ import annotations

import re

from tui.sources.encodings import BYTE_ORDER_MARKS, wide_encoding

_SNIFFED = 16_000
_BOM = b"\xef\xbb\xbf"
# A NUL byte near the start is the oldest and best sign that a file is no text (git looks at 8,000 bytes too).
_TEXT = 8_000
_ZIP = b"PK\x03\x04"
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
_FEED = (b"<rss", b"<feed", b"<rdf:rdf")
# What may stand before the first tag: a comment, an instruction, a document type that is not that of a page.
_BEFORE = re.compile(rb"(?:<!--.*?-->|<\?.*?\?>|<!doctype\s+(?!html\b)[^\[>]*(?:\[.*?\]\s*)?>)\s*", re.I | re.S)
_HEADER = rb"(?:received|return-path|from|to|date|subject|message-id|mime-version|delivered-to|reply-to|x-[a-z-]+)"
_MAIL = rb"(?:From \S+ [^\n]*\n)?(?:" + _HEADER + rb":[^\n]*\n(?:[ \t][^\n]*\n)*){2,}"
_MARKDOWN = (
    r"^#{1,6} \S"  # a heading
    r"|^ {0,3}(?:```|~~~)"  # code
    r"|(?<!\w)\[[^\[\]\n]+\]\((?:https?:|[./#])[^()\s]*\)"  # a link
    r"|^\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:?)? *$"  # the line below the head of a table
    r"|^---\n(?:[\w-]+:.*\n)+---$"  # front matter
)
_MARKDOWN_MARKS = (b"# ", b"```", b"~~~", b"](", b"---")


def is_address(name: str) -> bool:
    """Whether `name` is the address of a page, and not of a file: the one sign that is in a name."""
    return name.lower().startswith(("http://", "https://"))


def is_gzip(data: bytes) -> bool:
    """Whether it is packed by gzip."""
    return data.startswith(b"\x1f\x8b")


def is_pdf(data: bytes) -> bool:
    """Whether it begins with the mark of a PDF."""
    return data[:1_024].lstrip().startswith(b"%PDF-")


def is_epub(data: bytes) -> bool:
    """Whether it is an archive whose first file says that it is a book."""
    return data.startswith(_ZIP) and b"application/epub+zip" in data[:200]


def is_docx(data: bytes) -> bool:
    """Whether it is an archive that holds the main part of a Word document."""
    return data.startswith(_ZIP) and b"word/document.xml" in data


def is_feed(data: bytes) -> bool:
    """Whether it begins as RSS or Atom does."""
    return _begins(_FEED, data)


def is_html(data: bytes) -> bool:
    """Whether it begins as a page does."""
    return is_text(data) and _begins(_HTML, data)


def is_mail(data: bytes) -> bool:
    """Whether it begins with two lines of the head of a message, and has a sender or a date."""
    head = data[:_SNIFFED]
    if b":" not in head.split(b"\n", 1)[0] and not head.startswith(b"From "):
        return False
    return bool(re.match(_MAIL, head, re.I)) and re.search(rb"^(?:from|date):", head, re.I | re.M) is not None


def is_markdown(data: bytes) -> bool:
    """Whether it is text with a sign of Markdown that plain text has not."""
    head = data[:_SNIFFED].replace(b"\r\n", b"\n")
    if not any(mark in head for mark in _MARKDOWN_MARKS):  # before a regular expression is made
        return False
    return is_text(data) and re.search(_MARKDOWN, head.decode("utf-8", "replace"), re.M) is not None


def is_text(data: bytes) -> bool:
    """Whether it begins with a byte order mark, or its first 8,000 bytes hold no NUL but those of UTF-16."""
    marked = any(data.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    return marked or b"\0" not in data[:_TEXT] or bool(wide_encoding(data))


def _begins(tags: tuple[bytes, ...], data: bytes) -> bool:
    """Whether the first tag, behind what may stand before it, is one of `tags` and ends there."""
    head = data[:_SNIFFED].removeprefix(_BOM).lstrip()
    while before := _BEFORE.match(head):
        head = head[before.end() :]
    lower = b" ".join(head[:40].lower().split())
    return any(lower.startswith(tag) and not lower[len(tag) : len(tag) + 1].isalnum() for tag in tags)
