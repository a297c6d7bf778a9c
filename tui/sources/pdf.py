"""PDF by pypdf: lines put together to paragraphs, without hyphens and running heads, and with footnotes at the end."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING

from tui.document.clean import clean, one_line
from tui.problem import Problem
from tui.sources.pdf_lines import Line, lines_of
from tui.sources.pdf_notes import set_apart
from tui.sources.source import Source

if TYPE_CHECKING:
    from pypdf import PdfReader

_EDGE = 2
"""Lines at the head and the foot of a page that may be the same on each."""
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?#(?:\s*(?:of|/)\s*#)?\W*", re.I)
_HYPHEN = re.compile(r"(?<=[a-z])[-\u00ad]\n(?=[a-z])")
_ENDS = re.compile(r"[.!?:”\"’)\]]\s*$")
_SHORT = 0.75
"""A line of this share of the widest, with the end of a sentence, ends a paragraph."""


def read(data: bytes, origin: str) -> Source:
    """Read the text of the pages.

    Raises Problem where pypdf is not installed, or the file is broken, encrypted or without text.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import LimitReachedError, PyPdfError
        from pypdf.filters import ZLIB_MAX_OUTPUT_LENGTH
    except ImportError:
        raise Problem(f"{origin}: is a PDF; pip install 'afghan-timeline[pdf]' to read it") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would write to the reader's screen
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Problem(f"{origin}: is encrypted")
        pages = [lines_of(page) for page in reader.pages]
        title, published = _title(reader), _created(reader)
        author = clean(str(reader.metadata.author or "")) if reader.metadata else ""
    except Problem:
        raise
    except LimitReachedError as error:
        raise Problem(f"{origin}: unpacks to more than {ZLIB_MAX_OUTPUT_LENGTH // 1_000_000} MB") from error
    except (PyPdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, OSError) as error:
        raise Problem(f"{origin}: is broken ({type(error).__name__})") from error
    apart = set_apart(_without_running_heads(pages))
    parts = (_paragraphs([line for page in apart.pages for line in page]), *map(_joined, apart.notes))
    text = "\n\n".join(filter(None, parts))
    if not text.strip():
        raise Problem(f"{origin}: holds no text; is it scanned?")
    return Source(text, origin, "", (), title, published, author=one_line(author))


def _without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """Leave out the lines that stand on most pages but for a number."""
    edges: Counter[str] = Counter()
    for lines in pages:
        edges.update({_same(line.text) for line in (*lines[:_EDGE], *lines[-_EDGE:]) if line.text.strip()})
    usual = {line for line, number in edges.items() if len(pages) > 2 and number > len(pages) / 2}
    return [[line for number, line in enumerate(lines) if not _runs(lines, number, usual)] for lines in pages]


def _runs(lines: list[Line], number: int, usual: set[str]) -> bool:
    """Whether a line at the head or the foot of its page is a number, or one of those that are usual there."""
    if _EDGE <= number < len(lines) - _EDGE:
        return False
    same = _same(lines[number].text)
    return same in usual or (bool(same) and _PAGE_NUMBER.fullmatch(same) is not None)


def _same(line: str) -> str:
    return _NUMBER.sub("#", " ".join(line.split()))


def _paragraphs(lines: list[str]) -> str:
    """Set paragraphs apart: behind an empty line, or a short one that ends a sentence."""
    widest = sorted(map(len, lines))[int(len(lines) * 0.95)] if lines else 0
    parts = []
    for line in lines:
        parts.append(line)
        ended = len(line) < widest * _SHORT and _ENDS.search(line)
        parts.append("\n\n" if ended or not line else "\n")
    return re.sub(r"\n{3,}", "\n\n", _HYPHEN.sub("", "".join(parts))).strip()


def _joined(lines: list[str]) -> str:
    """Put the lines of one paragraph together."""
    return _HYPHEN.sub("", "\n".join(line for line in lines if line.strip()))


def _title(reader: PdfReader) -> str:
    found = reader.metadata.title if reader.metadata else None
    return " ".join(clean(str(found)).split()) if found else ""


def _created(reader: PdfReader) -> date | None:
    """The day on which the file says that it was made."""
    try:
        found = reader.metadata.creation_date if reader.metadata else None
    except (ValueError, TypeError):
        return None
    return found.date() if isinstance(found, datetime) else None
