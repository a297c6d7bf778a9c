"""The card of an event opens over the reading screen and goes away again."""

from __future__ import annotations

from tests.reader.conftest import Open
from tui.reader.screens.card import CardScreen


async def test_why_a_date_is_what_it_is_is_shown(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"13 nov 2001", "enter")
        assert "Tuesday 13 Nov 2001" in reading.line("why")
        await reading.press("i")
        assert type(reading.app.screen).__name__ == "CardScreen"
        await reading.press("escape")
        assert reading.app.screen is reading.screen


async def test_an_event_on_the_card_of_a_name_is_gone_to(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("f", *"karzai", "enter")
        name = reading.state.name
        await reading.press("escape", "3", "i")
        listed = [event.id for event in reading.index.events_of(name)]
        assert reading.state.event not in listed[-1:]
        await reading.press("G", "enter")
        assert reading.app.screen is reading.screen
        assert reading.state.event == listed[-1]
        event = reading.index.events[listed[-1]]
        assert event.title[:10] in reading.text("timeline")
        await reading.press("ctrl+left")
        assert reading.state.event != listed[-1]


async def test_a_name_on_the_card_of_an_event_is_chosen(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"13 nov 2001", "enter", "i", "G", "enter")
        assert len(reading.state.view.names) == 1


async def test_a_click_outside_closes_and_one_inside_does_not(opened: Open) -> None:
    for keys in (["i"], ["question_mark"], ["o"], ["c"], ["T"], ["ctrl+p"]):
        async with opened("# One\n\nKabul fell on 13 November 2001.\n\n# Two\n\nNothing.\n") as reading:
            await reading.press(*keys)
            assert reading.app.screen is not reading.screen, keys
            outside = (1, 34)
            await reading.pilot.click(offset=outside)
            await reading.press()
            assert reading.app.screen is reading.screen, keys


async def test_the_line_under_the_cursor_stays_in_view(opened: Open) -> None:
    async with opened(size=(80, 24)) as reading:
        await reading.press("3", "G", "g", "i")
        card = reading.app.screen
        assert isinstance(card, CardScreen)
        for _ in range(3):
            await reading.press("j")
            assert card.box.region.contains_region(card.cursor_region)
        await reading.press("k", "k", "k")
        assert card.box.scroll_y == 0


async def test_a_card_without_lines_scrolls(opened: Open) -> None:
    async with opened("Kabul fell on 13 November 2001.\n") as reading:
        await reading.press("1", "i", "j", "k", "G", "escape")
        assert reading.app.screen is reading.screen
