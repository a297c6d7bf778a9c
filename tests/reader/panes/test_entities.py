"""The entity pane: choosing names, the box that searches them, and their orders."""

from __future__ import annotations

from tests.reader.conftest import Open


async def test_choosing_a_name_narrows_the_timeline_and_marks_mentions(opened: Open) -> None:
    async with opened() as reading:
        everything = len(reading.selection.events)
        await reading.press("f", *"karzai", "enter")
        assert reading.state.view.names == ("Hamid Karzai",)
        narrowed = reading.selection.events
        assert 0 < len(narrowed) < everything
        assert all("Hamid Karzai" in event.entities for event in narrowed)
        assert "Hamid Karzai ×" in reading.rows("timeline")[0]
        assert "✓ Hamid Karzai" in reading.text("entities")
        assert "Not named" in reading.line("why")
        await reading.press("*")
        assert "Karzai" in reading.text("article")
        await reading.press("escape", "escape")
        assert not reading.state.view.names
        assert len(reading.selection.events) == everything


async def test_two_names_at_once(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("3", "j", "enter", "j", "x")
        assert len(reading.state.view.names) == 2
        await reading.press("x")
        assert len(reading.state.view.names) == 1


async def test_mentions_of_the_chosen_name(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("asterisk")
        assert "No name is chosen" in reading.line("why")
        await reading.press("f", *"taliban", "enter")
        found = []
        for _ in range(4):
            await reading.press("asterisk")
            found.append(reading.state.found)
        assert len(set(found)) == 4
        await reading.press("number_sign")
        assert reading.state.found == found[-2]


async def test_names_in_four_orders(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("3")
        seen = set()
        for _ in range(4):
            seen.add(reading.text("entities"))
            await reading.press("v")
        assert len(seen) == 4
        assert reading.text("entities") in seen


async def test_the_box_above_the_names_narrows_them_and_esc_brings_all_back(opened: Open) -> None:
    async with opened() as reading:
        everything = reading.text("entities")
        await reading.press("f", *"kabul")
        assert "Kabul" in reading.text("entities")
        assert len(reading.text("entities")) < len(everything)
        await reading.press("escape")
        assert reading.focus == "entities"
        assert reading.state.filter == ""
