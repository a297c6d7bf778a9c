"""The prompt: searching as one types, and going to a date."""

from __future__ import annotations

import pytest
from rich.style import Style

from tests.reader.conftest import Open
from tui.reader import search, signs


async def test_search_is_incremental_and_esc_goes_back(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("slash", *"helman")
        text = reading.index.document.text
        assert reading.state.found
        assert text[slice(*reading.state.found)] == "Helman"
        assert "Helmand" in reading.text("article")
        await reading.press("escape")
        assert reading.state.place == 0
        assert reading.focus == "article"
        await reading.press("slash", *"helmand", "enter", "n")
        second = reading.state.found
        await reading.press("N", "n")
        assert reading.state.found == second
        await reading.press("ctrl+left")
        assert reading.state.place < 2


async def test_the_prompt_goes_when_the_focus_does(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("slash", *"kabul", "tab")
        assert not reading.state.prompt
        await reading.press("escape", "f", *"karzai", "enter")
        assert reading.state.view.names == ("Hamid Karzai",)


async def test_a_failed_search_is_forgotten_where_one_goes_on(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("slash", *"zzzz", "enter", "G")
        there = reading.state.place
        await reading.press("n")
        assert reading.state.place == there


async def test_what_is_not_found_is_said(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("slash", *"zz[/]", "enter")
        assert reading.line("why") == "Not found: zz[/]"


async def test_go_to_a_date(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"may 2006", "enter")
        assert reading.event == "UK troops deployed to Helmand"
        assert "May 2006" in reading.text("article")
        await reading.press("colon", *"gibberish", "enter")
        assert "Not a date I can read: gibberish" in reading.line("why")
        await reading.press("colon", *"7 october", "enter")
        assert reading.event == "First air strikes"
        await reading.press("colon", *"3 march 2007", "enter")
        assert "No event begins then (3 march 2007)" in reading.line("why")


async def test_the_places_are_counted_as_one_types_and_marked_everywhere(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("slash", *"taliban")
        count = reading.index.document.text.lower().count("taliban")
        assert reading.line("why").startswith(f"1 of {count}")
        await reading.press("enter", "n")
        assert reading.line("why").startswith(f"2 of {count}")
        assert any(row.endswith(signs.MAP_HIT) for row in reading.rows("article"))
        marked = reading.pane("timeline").highlighted("The Taliban fled", Style())
        assert [segment.text for segment in marked] == ["The ", "Taliban", " fled"]
        await reading.press("escape")
        assert " of " not in reading.line("why")[:9]


async def test_up_brings_back_what_was_typed_before(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("slash", *"kabul", "enter", "slash", *"helmand", "escape", "colon", *"2004", "enter")
        await reading.press("slash", "up")
        assert reading.screen.prompt.box.value == "helmand"
        await reading.press("up", "up")
        assert reading.screen.prompt.box.value == "kabul"
        await reading.press("down", "down")
        assert reading.screen.prompt.box.value == ""


async def test_a_long_text_is_counted_beside_the_reading(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "SHORT", 1_000)
    async with opened("The town of Hetton fell on 3 May 1904. " * 900) as reading:
        await reading.press("slash", *"hetton", "enter")
        await reading.app.workers.wait_for_complete()
        await reading.pilot.pause()
        assert reading.line("why").startswith("1 of 900")
