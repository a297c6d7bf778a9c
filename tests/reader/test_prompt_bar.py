"""The prompt: searching as one types, and going to a date."""

from __future__ import annotations

from tests.reader.conftest import Open


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
