"""Saving what is shown: filters applied, nothing replaced unasked, every failure a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.reader.conftest import Open
from tests.reader.samples import INDEX
from tui.reader.saving import save, shown
from tui.reader.selection import View

DOCUMENT = shown(INDEX, View(("Taliban",), density="all", order="story"))


def picture() -> str:
    """A picture of the screen."""
    return "<svg/>"


def test_only_what_is_shown_is_saved(tmp_path: Path) -> None:
    assert all("Taliban" in event.entities for event in DOCUMENT.events)
    assert save(f" {tmp_path}/a.JSON ", DOCUMENT, picture).startswith("Saved:")
    saved = json.loads((tmp_path / "a.JSON").read_text())
    assert [event["title"] for event in saved["events"]] == [event.title for event in DOCUMENT.events]
    assert f"({len(DOCUMENT.events)} events)" in save(f"{tmp_path}/a.csv", DOCUMENT, picture)
    assert "picture" in save(f"{tmp_path}/a.svg", DOCUMENT, picture)
    assert (tmp_path / "a.svg").read_text() == "<svg/>"


def test_a_file_is_replaced_only_where_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("mine")
    assert "is there already" in save(str(path), DOCUMENT, picture)
    assert path.read_text() == "mine"
    assert save(f"{path}!", DOCUMENT, picture).startswith("Saved:")
    assert path.read_text() != "mine"


@pytest.mark.parametrize(
    ("name", "words"),
    [("a.exe", "Name a file"), ("!", "Name a file"), ("", "Name a file"), ("no/such/a.csv", "There is no folder")],
)
def test_what_cannot_be_saved_is_said(name: str, words: str) -> None:
    assert save(name, DOCUMENT, picture).startswith(words)


def test_a_folder_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    assert "can't be written" in save(f"{tmp_path}/a.csv!", DOCUMENT, picture)


async def test_the_filtered_timeline_is_saved_from_within(opened: Open, tmp_path: Path) -> None:
    async with opened() as reading:
        await reading.press("F", *"2001", "enter", "s")
        reading.screen.prompt.box.value = str(tmp_path / "events.csv")
        await reading.press("enter")
        assert "Saved:" in reading.line("why")
        lines = (tmp_path / "events.csv").read_text().splitlines()
        assert len(lines) == 1 + len(reading.selection.events)
        assert reading.focus == "article"
