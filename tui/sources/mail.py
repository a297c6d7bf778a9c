"""E-mail (RFC 5322 and MIME): the subject, the day, and the text with what is quoted set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import groupby

from tui.document.basis import PublicationRule
from tui.document.clean import clean, one_line
from tui.document.model import BlockKind
from tui.problem import Problem
from tui.sources import html
from tui.sources.encodings import decode
from tui.sources.html_tree import parse
from tui.sources.source import Source

_QUOTED = re.compile(r"^(?:>[ ]?)+")
_SIGNATURE = re.compile(r"\n-- \n.*\Z", re.S)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n+")


def read(data: bytes, origin: str) -> Source:
    """Read a message. Raises Problem where it holds no text."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101 - by the policy
    try:
        body = message.get_body(("plain", "html"))
    except (AttributeError, KeyError, LookupError, ValueError):  # MIME that contradicts itself
        body = None
    if body is None:
        raise Problem(f"{origin}: holds no text, only attachments")
    payload = body.get_payload(decode=True)
    text, note = decode(payload if isinstance(payload, bytes) else b"", body.get_content_charset("") or "")
    subject = one_line(_header(message, "subject"))
    parts: list[tuple[BlockKind, int, str]] = [("title", 1, subject)] if subject else []
    if body.get_content_type() == "text/html":
        parts += html.parts(html.main_blocks(parse(clean(text))))
    else:
        parts += _paragraphs(clean(text))
    words, blocks = html.joined(parts)
    return Source(
        words,
        origin,
        note,
        blocks,
        subject,
        _day(message),
        author=one_line(_header(message, "from")),
        rule=PublicationRule.HEADER,
    )


def _paragraphs(text: str) -> Iterator[tuple[BlockKind, int, str]]:
    """Cut a plain text into paragraphs; lines that are quoted are quotations."""
    for paragraph in _PARAGRAPHS.split(_SIGNATURE.sub("", text)):
        lines = paragraph.strip("\n").split("\n")
        for is_quoted, part in groupby(lines, lambda line: bool(_QUOTED.match(line))):
            words = " ".join(_QUOTED.sub("", line) for line in part)
            if words.strip():
                yield ("quote" if is_quoted else "paragraph"), 0, " ".join(words.split())


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message[name] or "")
    except (ValueError, LookupError, IndexError, AttributeError):  # a head that no parser of the library takes
        return ""


def _day(message: EmailMessage) -> date | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_header(message, "date")).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
