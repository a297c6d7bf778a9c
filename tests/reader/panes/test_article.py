"""The article pane: every step is drawn, and the text stays in place whatever the size."""

from __future__ import annotations

from tests.reader.conftest import Open


async def test_scrolling_the_article_selects_the_nearest_event(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("plus", "plus", "G")
        assert "for peace" in reading.text("article")
        assert reading.state.place > 8000
        selected = reading.index.events[reading.state.event]
        assert selected.start > 8000
        await reading.press("g")
        assert reading.state.place == 1
        assert reading.index.events[reading.state.event].start < 200


async def test_every_step_of_a_line_is_seen(opened: Open) -> None:
    async with opened(size=(80, 24)) as reading:
        shown = [reading.text("article")]
        drawn: list[int] = []
        article = reading.pane("article")
        article.refresh = lambda *_, **__: drawn.append(1) or article  # type: ignore[method-assign, func-returns-value]
        for key in ["j"] * 20 + ["k"] * 10:
            before = len(drawn)
            await reading.press(key)
            assert reading.text("article") != shown[-1]
            assert len(drawn) > before
            shown.append(reading.text("article"))
        assert shown[10] == shown[30]


async def test_growing_at_the_end_fills_the_pane(opened: Open) -> None:
    async with opened(size=(80, 24)) as reading:
        await reading.press("G")
        await reading.pilot.resize_terminal(160, 45)
        await reading.pilot.pause()
        assert reading.rows("article")[-1].strip("┃╋│╶ ")


async def test_resize_keeps_the_text_on_top(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("space", "space", "j")
        offset = reading.state.place
        for width in (60, 150, 33, 120):
            await reading.pilot.resize_terminal(width, 30)
            await reading.pilot.pause()
            row = reading.article.rows_in_view[0]
            assert row.start <= offset <= row.end


async def test_a_drag_selects_words_to_copy_and_chooses_no_name(opened: Open) -> None:
    async with opened() as reading:
        region = reading.article.content_region
        row = next(y for y, words in enumerate(reading.rows("article")) if "Tajikistan" in words)
        column = reading.rows("article")[row].index("Tajikistan")
        begin, end = (region.x + column, region.y + row), (region.x + column + 9, region.y + row)
        await reading.pilot.mouse_down(offset=begin)
        await reading.pilot.hover(offset=end)
        await reading.pilot.mouse_up(offset=end)
        await reading.pilot.pause()
        assert reading.state.selected
        assert not reading.state.view.names
        await reading.press("ctrl+c")
        assert reading.app.clipboard == "Tajikistan"
        await reading.press("escape")
        assert reading.state.selected is None
        await reading.press("ctrl+c")
        assert "q quits" in reading.line("why")


async def test_a_click_on_a_sentence_goes_to_its_event(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("plus", "plus")
        region = reading.article.content_region
        row = next(y for y, words in enumerate(reading.rows("article")) if "troops retreated" in words)
        column = reading.rows("article")[row].index("retreated")
        await reading.pilot.click(offset=(region.x + column, region.y + row))
        event = reading.index.events[reading.state.event]
        assert "retreated" in reading.index.document.text[event.start : event.end]


async def test_keys_select_more_and_more(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"7 oct 2001", "enter", "V")
        event = reading.index.events[reading.state.event]
        assert reading.state.selected == (event.start, event.end)
        await reading.press("y")
        assert reading.app.clipboard.startswith("First air strikes 7 October 2001")


async def test_paragraphs_are_numbered_on_demand(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("P")
        rows = reading.rows("article")
        assert "¶1" in rows[0]
        assert any("¶2" in row for row in rows)
        place = reading.state.place
        await reading.press("P")
        assert "¶" not in reading.text("article")
        assert reading.state.place == place
