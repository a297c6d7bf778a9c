"""Titles of entries and of clauses."""

from __future__ import annotations

from tui.document.events.language import EventLanguage
from tui.document.events.titles.context import TitleContext
from tui.document.events.titles.dates import without_dates
from tui.document.events.titles.shorten import shorten
from tui.document.events.titles.trimming import STEPS
from tui.document.events.titles.words import FAR, LONGEST, flat

_ENTRY_MARKS = "#*_>= –—-:|,."


def entry_title(text: str, start: int, end: int, language: EventLanguage) -> str:
    """Make the title of an entry from its heading or first words, `text[start:end]`; "" where only marks are there."""
    return shorten(flat(text[start : min(end, start + FAR)]).strip(_ENTRY_MARKS), (), language)


def clause_title(context: TitleContext) -> str:
    """Make the title of the event that the words of `context` report: at most `LONGEST` code points, never empty.

    Dates at both ends go, then `STEPS` apply; where nothing is left of the words, they are the title as they stand.
    """
    text = context.document.text
    first, last = without_dates(context.document, context.start, context.end, context.language)
    words = flat(text[first : min(last, first + FAR)])
    for step in STEPS:
        words = step(words, context)
    words = words or flat(text[context.start : context.end])[:LONGEST] or _as_it_stands(context)
    return words[:1].upper() + words[1:]


def _as_it_stands(context: TitleContext) -> str:
    """Put the words, or else their sentence, on one line, with all brackets and marks."""
    sentence = context.sentence
    for start, end in ((context.start, context.end), (sentence.start, sentence.end)):
        if words := " ".join(context.document.text[start : min(end, start + FAR)].split()):
            return words[:LONGEST]
    raise ValueError(f"a sentence without words, {sentence.start}-{sentence.end}, has no title")
