"""Strings made to make a parser slow: the time a long one takes may grow only as its length does."""

from __future__ import annotations

import time
from datetime import date

import pytest

from tui.document.dates.stages import find_publication, find_times
from tui.document.model import Block, Document
from tui.languages import load

ENGLISH = load("en")

_SIZE = 40_000
_HOSTILE = {
    "brackets": "(",
    "digits": "9",
    "years": "2001 ",
    "glued years": "2001-",
    "months": "May ",
    "weekdays": "Monday ",
    "the": "the ",
    "number words": "twenty ",
    "hundreds": "hundred ",
    "first": "first of the ",
    "days": "1, 2, 3 and ",
    "dots": ".",
    "spaces": " ",
    "newlines": "\n",
    "newlines and spaces": "\n ",
    "commas": "1,000,000,",
    "abbreviations": "a.m. ",
    "letters and dots": "a.",
    "slashes": "9/11/",
    "apostrophes": "'99 ",
    "last": "last past next this ",
    "capitals": "KABUL, ",
    "dates": "date: ",
    "published": "published ",
    "early": "early mid late ",
    "ad": "AD 79 ",
    "arabic": "تیر ۱۴۰۰ ",
}


def _seconds(text: str) -> float:
    started = time.process_time()
    block = (Block("dateline", 0, len(text)),)
    find_times(find_publication(Document(text, blocks=block), ENGLISH, lambda _: None), ENGLISH, lambda _: None)
    find_times(Document(text, published=date(2021, 7, 5)), ENGLISH, lambda _: None)
    return time.process_time() - started


@pytest.mark.parametrize("piece", _HOSTILE.values(), ids=_HOSTILE.keys())
def test_time_grows_with_length_only(piece: str) -> None:
    text = piece * (_SIZE // len(piece))
    short = min(_seconds(text[: _SIZE // 4]) for _ in range(2))
    long = _seconds(text)
    assert long < 12 * short + 0.15  # four times the text; a quadratic rule would take sixteen times as long
