"""The reader line by line."""

from __future__ import annotations

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reader.samples import INDEX, TODAY, after, selected
from tui.document import Document
from tui.reader.index import Index
from tui.reader.plain import HELP, PlainReader, read_aloud


def said(*lines: str, index: Index = INDEX) -> list[str]:
    """What is said after the opening."""
    reader = PlainReader(index, "a.txt", TODAY)
    return [words for line in lines for words in reader.answer(line)]


def test_events_are_gone_through_and_listed() -> None:
    first, why, *_ = said("")
    assert ": " in first
    assert first.split(" of ")[1].startswith(str(len(selected(after()))))
    assert why
    assert said("n")[0] == said("")[0] != said("n", "n")[2]
    assert said("n", "n", "p")[4] == said("n")[0]
    listed = said("+", "+", "l")[2:]
    assert len(listed) == 11
    assert said("+", "+", listed[3].split(".")[0])[2].endswith(listed[3].split(". ", 1)[1])
    assert "There are" in said("999")[0]


def test_the_ends_are_said() -> None:
    assert any("last event" in line for line in said(*["n"] * 200))


def test_paragraphs_search_and_dates() -> None:
    assert said("t 3") == ["Paragraph 3: Paragraph 02: the Taliban took a town near Kabul, he said."]
    assert said("t 3", "j", "k", "t")[1:] == ["Paragraph 4: " + said("t 4")[0][13:], said("t 3")[0], said("t 3")[0]]
    assert said("t 99") == ["There are 40 paragraphs."]
    found = said("/ paragraph 07")
    assert found == ["1 of 1", "Paragraph 8: " + said("t 8")[0][13:]]
    assert "Not found" in said("/ zzz")[0]
    assert "2008" in said(": 2008")[0] or "No event begins then" in said(": 2008")[0]


def test_filters_density_and_names() -> None:
    assert said("f kabul")[0] == "Shown: Kabul"
    assert "events" in said("f kabul")[-1]
    assert said("f kabul", "f")[-1] == said("f")[-1]
    assert said("+")[-1] != said("-")[-1]
    assert "Kabul, in" in " ".join(said("f kabul", "w"))
    assert any("Why this date" in line for line in said("n", "i"))


def test_help_names_every_command() -> None:
    assert len(said("?")) == len(HELP)
    assert said("xyz") == ["No command xyz: ? lists them."]
    assert said("nonsense")[0].startswith("No command")


def test_an_empty_text_says_so() -> None:
    assert said("", index=Index(Document("Nothing."))) == ["No events to show."]
    assert said("w", index=Index(Document("Nothing."))) == ["Nobody is named in these events."]


@settings(deadline=None)
@given(st.lists(st.text(string.printable, max_size=12), max_size=8))
def test_any_lines_are_answered(lines: list[str]) -> None:
    out: list[str] = []
    read_aloud(PlainReader(INDEX, "a.txt", TODAY), [*lines, "q", "l"], out.append)
    assert all("\x1b" not in line and "\n" not in line for line in out)
    assert "q quits" in " ".join(out)


def test_digits_that_are_no_numbers_are_no_commands() -> None:
    for line in ("²", "t ²", "9" * 5_000, "٣"):
        assert len(said(line)) <= 1
