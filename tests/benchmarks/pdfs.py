"""The text of the sample PDFs by our reader and by others: `python -m tests.benchmarks.pdfs [PYTHON]`.

PYTHON is one that has pdfminer.six, which this program does not need. Words count as often as they occur; order counts
as the share of the source's pairs of words that are found beside each other. Running heads, which are no part of the
source, count against those who keep them.
"""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
from collections.abc import Mapping
from itertools import pairwise
from statistics import mean
from typing import NamedTuple

from pypdf import PdfReader

from tests.sources import test_pdf as sample
from tests.sources import test_pdf_notes as noted
from tests.sources.making import pdf, pdf_at
from tests.sources.pages import WORDS
from tests.sources.test_html import f1
from tui.sources.pdf import read

_OTHERS = r"""
import base64, io, json, sys
from pdfminer.high_level import extract_text
print(json.dumps([extract_text(io.BytesIO(base64.b64decode(one))) for one in json.load(sys.stdin)]))
"""


class Made(NamedTuple):
    """A PDF and the text it was made of."""

    data: bytes
    text: str


def made() -> Mapping[str, Made]:
    """The PDFs, each with what it shows."""
    text, table = noted.plain(WORDS), "1904 built 1911 burned 1913 sold 1920 built again 1931 sold again"
    lines = {
        "one page": [sample.wrapped()],
        "running heads": sample.paged(sample.wrapped()),
        "wide": sample.paged(sample.wrapped(80)),
        "hyphens": [sample.wrapped(60, hyphenate=True)],
        "hyphens and heads": sample.paged(sample.wrapped(45, hyphenate=True), 12),
    }
    placed = {
        "columns": sample.columns(by_row=False),
        "columns row by row": sample.columns(by_row=True),
        "columns on pages": sample.columns(by_row=True, rows=12, head=True),
        "page numbers": sample.with_page_numbers(),
    }
    notes = {"footnotes": noted.pages("[{}]", "[{}] ", 7), "in columns": noted.pages("[{}]", "[{}] ", 7, columns=2)}
    return {
        **{name: Made(pdf(pages), text) for name, pages in lines.items()},
        **{name: Made(pdf_at(pages), text) for name, pages in placed.items()},
        "table": Made(pdf_at(sample.with_table()), f"{text} {table}"),
        **{name: Made(pdf_at(pages), f"{text} {noted.ALL}") for name, pages in notes.items()},
    }


def row(name: str, found: list[str], wanted: list[str]) -> str:
    """Word the scores of a program."""
    texts = [" ".join(noted.without_marks(text).split()) for text in found]
    scores = [100 * f1(one, other) for one, other in zip(texts, wanted, strict=True)]
    orders = [100 * in_order(one, other) for one, other in zip(texts, wanted, strict=True)]
    return f"{name:<12} {mean(scores):6.1f} {min(scores):6.1f} {mean(orders):6.1f} {min(orders):6.1f}"


def in_order(found: str, wanted: str) -> float:
    """The share of the pairs of words of `wanted` that are in `found`."""
    pairs = [" ".join(pair) for pair in pairwise(wanted.split())]
    return sum(pair in found for pair in pairs) / len(pairs)


def main(python: str = "") -> None:
    """Print the table."""
    files = made()
    data, wanted = [one.data for one in files.values()], [one.text for one in files.values()]
    table = {
        "ours": [read(one, "a.pdf").text for one in data],
        "pypdf": ["\n".join(page.extract_text() for page in PdfReader(io.BytesIO(one)).pages) for one in data],
    }
    if python:
        asked = json.dumps([base64.b64encode(one).decode() for one in data]).encode()
        done = subprocess.run([python, "-c", _OTHERS], input=asked, capture_output=True, check=True)
        table["pdfminer.six"] = json.loads(done.stdout)
    print(f"{'':<12} {'F1':>6} {'least':>6} {'order':>6} {'least':>6}   ({len(files)} files)")
    for name, found in table.items():
        print(row(name, found, wanted))


if __name__ == "__main__":
    main(*sys.argv[1:2])
