"""The reader as a person uses it: keys and mouse in, rows of the panes out."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reader.conftest import Open
from tui import labels
from tui.document import Document
from tui.document.model import Block
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore
from tui.languages import DEFAULT, load
from tui.state.log import log_file


async def test_three_panes_show_the_article(opened: Open) -> None:
    async with opened() as reading:
        assert "More than 1,000 Afghan soldiers have fled" in reading.text("article")
        assert "2021" in reading.text("timeline")
        assert "People" in reading.text("entities")
        assert reading.focus == "article"


async def test_next_event_takes_the_article_along(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "g")
        seen = [reading.event]
        for _ in range(12):
            await reading.press("right_square_bracket")
            seen.append(reading.event)
            event = reading.index.events[reading.state.event]
            start = reading.index.document.text[event.start : event.start + 12].split()[0]
            assert start in reading.text("article")
        assert len(set(seen)) == 13
        await reading.press("comma")
        assert reading.event == seen[-2]


async def test_the_nearest_shown_event_becomes_current(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "g", *["j"] * 34)
        filtered_away = reading.state
        await reading.press("minus")
        assert reading.event
        assert reading.state.event in reading.selection
        pane = reading.list_pane("timeline")
        shown = [reading.rows("timeline")[y] for y in pane.rows_of(reading.state.event)]
        assert reading.event.split()[0] in shown[0]
        assert labels.when(reading.index.events[reading.state.event]) in reading.line("why")
        order = [event.id for event in reading.selection.events]
        at = order.index(reading.state.event)
        await reading.press("right_square_bracket")
        assert order.index(reading.state.event) == min(at + 1, len(order) - 1)
        while reading.state.history.can_go_back and reading.state.spot != filtered_away.spot:
            await reading.press("ctrl+left")
        assert reading.state.spot == filtered_away.spot


async def test_the_mouse(opened: Open) -> None:
    async with opened() as reading:
        pane = reading.list_pane("timeline")
        row = next(y for y, text in enumerate(reading.rows("timeline")) if "●" in text and y > 3)
        await reading.pilot.click(pane, offset=(20, row + 1))
        assert row in pane.rows_of(reading.state.event)
        rows = reading.rows("article")
        y = next(number for number, text in enumerate(rows) if "Taliban" in text)
        await reading.pilot.click(reading.pane("article"), offset=(rows[y].index("Taliban") + 1, y + 1))
        assert reading.state.view.names == ("Taliban",)
        await reading.pilot.click(pane, offset=(3, 1))
        assert not reading.state.view.names
        article = reading.pane("article")
        await reading.pilot.click(article, offset=(article.size.width - 1, article.size.height - 1))
        assert reading.state.place > 6000
        await reading.pilot.click(reading.screen.keys, offset=(reading.line("keys").index("help"), 0))
        assert type(reading.app.screen).__name__ == "HelpScreen"


async def test_copying_says_where_it_went(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"7 oct 2001", "enter", "y")
        assert reading.app.clipboard.startswith("7 Oct 2001: First air strikes\n“First air strikes 7 October 2001")
        assert reading.app.clipboard.endswith(", published 5 Jul 2021, ¶33")
        assert "Sent to the clipboard" in reading.line("why")
        await reading.press("right_square_bracket")
        assert "clipboard" not in reading.line("why")


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (3, 40), (300, 3)])
async def test_any_size(opened: Open, size: tuple[int, int]) -> None:
    async with opened(size=size) as reading:
        await reading.press("j", "space", "2", "j", "3", "j", "slash", "a", "escape", "question_mark", "escape")


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(alphabet=st.sampled_from("[/]a \n\x1b\x9b\u202e\t{}*_#漢\u0301(\"'2001 May"), min_size=1, max_size=200))
async def test_any_text(opened: Open, text: str) -> None:
    async with opened(text) as reading:
        await reading.press("j", "right_square_bracket", "3", "enter", "escape")
        for pane in ("article", "timeline", "entities"):
            assert "\x1b" not in reading.text(pane)
        await reading.press("slash", "left_square_bracket", "enter", "n", "Y", "i", "escape")


async def test_text_is_never_markup(opened: Open) -> None:
    text = "[bold]The [Taliban] left Kabul [/] on 15 August 2021[sic]."
    async with opened(text) as reading:
        assert text in reading.text("article")
        await reading.press("y", "i")


class _Failing(ParseRequest):
    """A request in whose parse something goes wrong."""

    def run(self, tick: Tick = ignore) -> Document:
        tick(0.5)
        raise ZeroDivisionError("no such luck")


async def test_a_failed_parse_leaves_the_text_readable_and_a_traceback_in_the_log(
    opened: Open, notices: list[str]
) -> None:
    async with opened("Kabul fell.", request=_Failing) as reading:
        assert "Kabul fell." in reading.text("article")
        assert "ZeroDivisionError: no such luck" in notices[-1]
        assert str(log_file()) in notices[-1]
        await reading.press("right_square_bracket", "minus", "v", "i", "f", "k", "enter", "escape")
    assert "in run" in log_file().read_text()


GERMAN = (
    "Die Truppen haben am Montag die Grenze überschritten, weil sie ihr Leben retten wollten. "
    "Viele von ihnen waren schon in der vergangenen Woche geflohen, und niemand weiß, wie lange sie bleiben."
)


@pytest.mark.parametrize(
    ("text", "language", "said"), [(GERMAN, None, True), (GERMAN, "und", False), ("Kabul fell.", None, False)]
)
async def test_a_text_in_no_known_language_is_noticed_unless_its_language_was_given(
    opened: Open, notices: list[str], text: str, language: str | None, said: bool
) -> None:
    def request(words: str) -> ParseRequest:
        return ParseRequest(words, language=language)

    async with opened(text, request=request) as reading:
        assert text[:10] in reading.text("article")
    assert notices == [load(DEFAULT).messages.unknown_language] * said


async def test_the_title_and_blocks_of_the_source_are_shown(opened: Open) -> None:
    def request(words: str) -> ParseRequest:
        return ParseRequest(words, title="The border", blocks=(Block("caption", 0, len(words)),))

    async with opened("Troops crossed it on 5 July 2021.", request=request) as reading:
        assert str(reading.screen.panes.article.border_title) == "The border"
        assert [block.kind for block in reading.index.document.blocks] == ["caption"]
