"""Every example of the tables in `examples/`: the expressions found, their spans and values, all of them exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tui.document.dates.stages import find_times
from tui.document.dates.trace import trace
from tui.document.model import Document, Genre
from tui.languages import load

ENGLISH = load("en")

_FOLDER = Path(__file__).parent / "examples"
_GENRES: tuple[Genre, Genre] = ("news", "narrative")


@dataclass(frozen=True)
class Example:
    text: str
    spans: tuple[tuple[int, int], ...]
    values: tuple[str, ...]
    published: date
    genre: Genre


def _read(path: Path) -> list[Example]:
    published, genre = date(2021, 7, 5), _GENRES[False]
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("published: "):
            published = date.fromisoformat(line.removeprefix("published: "))
        elif line.startswith("narrative: "):
            genre = _GENRES[line.endswith("yes")]
        else:
            found.append(_example(line, published, genre))
    return found


def _example(line: str, published: date, genre: Genre) -> Example:
    marked, _, values = line.partition(" => ")
    text, spans, opened = "", [], 0
    for part in re.split(r"([\[\]])", marked):
        if part == "[":
            opened = len(text)
        elif part == "]":
            spans.append((opened, len(text)))
        else:
            text += part
    return Example(text, tuple(spans), tuple(filter(None, values.split(", "))), published, genre)


EXAMPLES = [(path.stem, example) for path in sorted(_FOLDER.glob("*.txt")) for example in _read(path)]


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=[f"{kind}: {example.text}" for kind, example in EXAMPLES])
def test_example(kind: str, example: Example) -> None:
    given = Document(example.text, published=example.published, genre=example.genre)
    document = find_times(given, ENGLISH, lambda _share: None)
    found = [(time.start, time.end, time.value) for time in document.times]
    wanted = [(*span, value) for span, value in zip(example.spans, example.values, strict=True)]
    assert found == wanted, "\n".join([f"{kind}: {example.text}", *trace(example.text, ENGLISH.dates)])


def test_there_are_many_examples() -> None:
    assert len(EXAMPLES) >= 300
