"""What one takes along: each way has the words, where they stand, and how sure the date is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from tests.reader.samples import INDEX, TEXT, after, event
from tui.document.model import Document
from tui.reader import taking
from tui.reader.index import Index
from tui.reader.taking import WAYS, Taken

THIRD = TEXT.split("\n\n")[2]
START = TEXT.index(THIRD)
FALL = replace(event("The fall of *Kabul*", START, date(2001, 11, 13)), end=START + len(THIRD))
KEPT = Index(replace(INDEX.document, events=(FALL,), published=date(2021, 7, 5)))
TAKEN = Taken(KEPT, after(index=KEPT), "A report")
WHERE = "A report, published 5 Jul 2021, ¶3"


def test_an_event_comes_with_its_date_words_and_source() -> None:
    assert taking.event(TAKEN) == f"13 Nov 2001: The fall of *Kabul*\n“{THIRD}”\n— {WHERE}"
    assumed = replace(FALL, basis=replace(FALL.basis, certainty="assumed"))
    index = Index(replace(KEPT.document, events=(assumed,)))
    assert taking.event(Taken(index, after(index=index), "A report")).startswith("~13 Nov 2001 (assumed): The fall")


def test_as_markdown_nothing_of_the_text_is_markup() -> None:
    words = taking.markdown(TAKEN)
    assert words == f"**13 Nov 2001** The fall of \\*Kabul\\*\n\n> {THIRD}\n>\n> — {WHERE}"


def test_a_paragraph_comes_with_its_source() -> None:
    assert taking.paragraph(TAKEN) == f"{THIRD}\n— {WHERE}"


def test_selected_words_are_taken_alone() -> None:
    selected = replace(TAKEN, state=replace(TAKEN.state, selected=(START, START + 9)))
    assert taking.selection_or_event(selected) == "Paragraph"
    assert taking.selection_or_event(TAKEN) == taking.event(TAKEN)


def test_without_an_event_the_paragraph_on_top_is_taken() -> None:
    bare = Index(replace(INDEX.document, events=()))
    taken = Taken(bare, after(index=bare), "A report")
    first = TEXT.split("\n\n", maxsplit=1)[0]
    for way in (taking.event, taking.markdown, taking.paragraph):
        assert first in way(taken)
    empty = Index(Document(""))
    assert taking.event(Taken(empty, after(index=empty), "")) == ""


def test_every_way_takes_something() -> None:
    assert all(way(TAKEN) for way in WAYS.values())
    assert json.loads(WAYS["a citation: CSL JSON"](TAKEN))[0]["title"] == "A report"
    assert WAYS["a citation: BibTeX"](TAKEN).startswith("@")
