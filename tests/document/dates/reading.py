"""Read the time expressions of a sentence, for tests of single rules, refiners and resolvers."""

from __future__ import annotations

from datetime import date

from tui.document.dates.stages import find_times
from tui.document.model import Document, Genre, TimeExpression
from tui.document.parse import parse
from tui.document.structure.blocks import find_blocks
from tui.document.structure.sentences import find_sentences
from tui.languages import load

PUBLISHED = date(2021, 7, 5)
"""The day on which the sentences of the tests are published, a Monday."""


def times(text: str, genre: Genre = "news") -> tuple[TimeExpression, ...]:
    """The time expressions of an English text of `genre` that was published on PUBLISHED."""
    document = parse(text, PUBLISHED, language="en", stages=(find_blocks, find_sentences))
    read = Document(text, published=PUBLISHED, genre=genre, blocks=document.blocks, sentences=document.sentences)
    return find_times(read, load("en"), lambda _share: None).times


def values(text: str, genre: Genre = "news") -> list[tuple[str, str]]:
    """The words and the TIMEX3 value of each time expression of a text, as `times` reads it."""
    return [(text[time.start : time.end], time.value) for time in times(text, genre)]
