"""Precision and recall on the gold timelines of five texts of different makes, in `gold/`.

A gold file has one row for each place that reports an event: a date (YYYY[-MM[-DD]], two joined with "/" for a span,
"/.." for an open one, "*" for any date), words of the text that report it, and "?" where an event is neither demanded
nor wrong. Its first row gives the day of publication ("-" if it does not matter).

The floors lie a little under what was measured; run with `-s` to see the figures and what is wrong.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tui.document.model import Document, Event
from tui.document.parse import parse

FOLDER = Path(__file__).with_name("gold")
FLOORS = {
    "breaking-news": (0.95, 0.95),
    "explainer": (0.88, 0.95),
    "biography": (0.95, 0.92),
    "war-history": (0.86, 0.90),
    "minutes": (0.92, 0.90),
}


@dataclass(frozen=True)
class Row:
    """One place that reports an event: its days (None where open, or any will do), its words, if demanded."""

    value: str
    first: date | None
    last: date | None
    start: int
    end: int
    demanded: bool


@dataclass(frozen=True)
class Score:
    """What was found and what was wrong, in words for the report."""

    precision: float
    recall: float
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def first_day(value: str) -> date:
    """The first day of YYYY[-MM[-DD]]."""
    parts = [int(part) for part in value.split("-")]
    return date(*[*parts, 1, 1][:3])


def last_day(value: str) -> date:
    """The last day of YYYY[-MM[-DD]]."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])


def load(name: str) -> tuple[Document, list[Row]]:
    """The parsed text `name` and its gold rows. Raises ValueError for a row whose words are not in the text."""
    lines = [line.split("\t") for line in (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()]
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    published = None if lines[0][1] == "-" else date.fromisoformat(lines[0][1])
    document = parse(text, published)
    flat = document.text.replace("\n", " ")
    rows = []
    for value, words, *flag in lines[1:]:
        start = flat.find(words)
        if start < 0:
            raise ValueError(f"{name}: not in the text: {words}")
        head, _, tail = value.partition("/")
        first = None if head == "*" else first_day(head)
        last = None if head == "*" or tail == ".." else last_day(tail or head)
        rows.append(Row(value, first, last, start, start + len(words), demanded=not flag))
    return document, rows


def reports(document: Document, event: Event, row: Row) -> bool:
    """Whether `event` is what `row` asks for: the same days, in the same place (for "*", its words)."""
    if row.value == "*":
        return document.text[row.start : row.end] in document.text[event.start : event.end]
    places = [(event.start, event.end), *((span.start, span.end) for span in event.also)]
    if not any(start < row.end and row.start < end for start, end in places):
        return False
    return event.earliest == row.first and event.latest == row.last


def score(name: str) -> Score:
    """Precision over the events with days of their own words that are no states, recall over the rows demanded.

    Days that are assumed, or taken from another clause, are no part of what the gold files list.
    """
    document, rows = load(name)
    dated = [event for event in document.events if event.earliest is not None]
    events = [event for event in dated if event.times and event.kind != "state"]
    states = [event for event in dated if event not in events]
    wrong = [event for event in events if not any(reports(document, event, row) for row in rows)]
    demanded = [row for row in rows if row.demanded]
    missed = [row for row in demanded if not any(reports(document, event, row) for event in events + states)]
    return Score(
        1 - len(wrong) / len(events),
        1 - len(missed) / len(demanded),
        tuple(f"{row.value} {document.text[row.start : row.end]!r}" for row in missed),
        tuple(f"{event.value} {event.kind} {event.title!r}" for event in wrong),
    )


def test_every_text_has_a_floor() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_texts_are_long_enough(name: str) -> None:
    assert len((FOLDER / f"{name}.txt").read_text(encoding="utf-8").split()) >= 600


@pytest.mark.parametrize(("name", "floors"), FLOORS.items())
def test_precision_and_recall(name: str, floors: tuple[float, float]) -> None:
    found = score(name)
    report = f"{name}: precision {found.precision:.3f}, recall {found.recall:.3f}"
    print(
        report, *(f"missed {words}" for words in found.missed), *(f"wrong {words}" for words in found.wrong), sep="\n  "
    )
    assert found.precision >= floors[0], report
    assert found.recall >= floors[1], report
