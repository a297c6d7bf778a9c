"""The reader as a person uses it: keys and mouse in, rows of the panes out."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.color import Color
from textual.geometry import Region
from textual.strip import Strip

from tests.reader.conftest import Open
from tui import labels, themes
from tui.document import Document
from tui.document.model import Block
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore
from tui.languages import DEFAULT, load
from tui.reader.commands import SECTIONS
from tui.reader.palette import Palette
from tui.reader.panes.pane import Pane
from tui.state.log import log_file
from tui.state.memory import Memory


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


async def test_the_cursor_shows_in_the_timeline(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "g", "j")
        pane = reading.list_pane("timeline")
        y = pane.rows_of(pane.key)[0]
        marked = [
            y for y in range(len(reading.rows("timeline"))) if _background(pane.render_line(y)) != _background(None)
        ]
        assert y in marked
        assert len(marked) <= 2
        palette = reading.app.palette
        assert _background(pane.render_line(y)) == palette["cursor"].bgcolor


def _background(strip: Strip | None) -> Color | None:
    """The background of a row's first cell; of an unmarked one for None."""
    style = next(iter(strip)).style if strip else Palette(themes.load("ink")).base
    return style.bgcolor if style else None


async def test_scrolling_the_article_selects_the_nearest_event(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("G")
        assert "for peace" in reading.text("article")
        assert reading.state.place > 8000
        selected = reading.index.events[reading.state.event]
        assert selected.start > 8000
        await reading.press("g")
        assert reading.state.place == 1
        assert reading.index.events[reading.state.event].start < 200


async def test_line_page_and_ends_in_every_pane(opened: Open) -> None:
    async with opened() as reading:
        for pane in ("1", "2", "3"):
            await reading.press(pane, "g")
            name = reading.focus
            top = reading.text(name)
            states = {top}
            for keys in (("j",) * 12, ("space",), ("d",), ("G",)):
                await reading.press(*keys)
                states.add(reading.text(name) + reading.state.name + reading.state.event)
            assert len(states) == 5, name
            await reading.press("g")
            assert reading.text(name) == top


async def test_every_step_of_a_line_is_seen(opened: Open) -> None:
    async with opened(size=(80, 24)) as reading:
        shown = [reading.text("article")]
        drawn: list[int] = []
        article = reading.pane("article")
        article.refresh = lambda *_, **__: drawn.append(1) or article  # type: ignore[method-assign, func-returns-value]
        for key in ["j"] * 40 + ["k"] * 20:
            before = len(drawn)
            await reading.press(key)
            assert reading.text("article") != shown[-1]
            assert len(drawn) > before
            shown.append(reading.text("article"))
        assert shown[20] == shown[60]


async def test_tab_goes_round_the_panes(opened: Open) -> None:
    async with opened() as reading:
        seen = []
        for _ in range(4):
            await reading.press("tab")
            seen.append(reading.focus)
        assert seen == ["timeline", "entities", "article", "timeline"]
        await reading.press("shift+tab")
        assert reading.focus == "article"


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
        assert "Karzai" in reading.text("article")
        await reading.press("escape")
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


async def test_search_shows_the_article_where_there_is_room_for_one_pane(opened: Open) -> None:
    async with opened(size=(60, 24)) as reading:
        await reading.press("2", "slash", *"karzai")
        assert reading.pane("article").display
        assert "Karzai" in reading.text("article")
        await reading.press("escape")
        assert reading.focus == "timeline"


async def test_ctrl_q_quits_from_anywhere(opened: Open) -> None:
    for keys in (("question_mark",), ("i",), ("slash", "q"), ("f", "q"), ("T",)):
        async with opened() as reading:
            await reading.press(*keys)
            assert reading.app.is_running
            await reading.pilot.press("ctrl+q")
            await reading.pilot.pause()
            assert not reading.app.is_running


async def test_growing_at_the_end_fills_the_pane(opened: Open) -> None:
    async with opened(size=(80, 24)) as reading:
        await reading.press("G")
        await reading.pilot.resize_terminal(160, 45)
        await reading.pilot.pause()
        assert reading.rows("article")[-1].strip("┃╋│╶ ")


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


async def test_why_a_date_is_what_it_is_is_shown(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"13 nov 2001", "enter")
        assert "Tuesday 13 Nov 2001" in reading.line("why")
        await reading.press("i")
        assert type(reading.app.screen).__name__ == "CardScreen"
        await reading.press("escape")
        assert reading.app.screen is reading.screen


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


@pytest.mark.parametrize(
    ("before", "key", "pane", "most"),
    [
        (["f", *"karzai"], "enter", "timeline", 1),
        (["3", "j"], "enter", "timeline", 1),
        (["3", "j"], "enter", "entities", 1),
        (["2", "g"], "j", "timeline", 1),
        (["2", "g"], "minus", "timeline", 1),
        (["2", "g"], "minus", "entities", 0),
        (["1", "j"], "j", "entities", 0),
        (["1", "j"], "v", "article", 1),
        (["3", "g"], "j", "article", 0),
        (["3", "g"], "j", "timeline", 0),
    ],
)
async def test_a_key_refreshes_each_pane_once_at_most(
    opened: Open, before: list[str], key: str, pane: str, most: int
) -> None:
    async with opened() as reading:
        await reading.press(*before)
        widget, drawn = reading.pane(pane), []
        refresh = widget.refresh

        def counted(*regions: Region, **options: bool) -> Pane:
            drawn.append(regions)
            return refresh(*regions, **options)

        setattr(widget, "refresh", counted)  # noqa: B010 - mypy minds a method assigned to
        await reading.press(key)
        content = [regions for regions in drawn if regions]
        assert len(content) <= most
        if (key, pane) == ("enter", "timeline"):
            assert len(content) == 1, "the chosen name's events are drawn"


async def test_story_order_and_back(opened: Open) -> None:
    async with opened() as reading:
        calendar = [event.id for event in reading.selection.events]
        await reading.press("v")
        told = reading.selection.events
        assert [event.start for event in told] == sorted(event.start for event in told)
        await reading.press("v")
        assert [event.id for event in reading.selection.events] == calendar


async def test_names_in_four_orders(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("3")
        seen = set()
        for _ in range(4):
            seen.add(reading.text("entities"))
            await reading.press("v")
        assert len(seen) == 4
        assert reading.text("entities") in seen


async def test_density_says_what_it_hides(opened: Open) -> None:
    async with opened() as reading:
        everything = len(reading.selection.events)
        await reading.press("minus", "minus")
        hidden = reading.selection.hidden
        assert hidden > 0
        assert f"{hidden} more events" in reading.rows("timeline")[0]
        await reading.press("plus", "plus", "plus")
        assert len(reading.selection.events) == everything


async def test_zoom_and_small_screens_show_one_pane(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "z")
        assert not reading.pane("article").display
        assert reading.pane("timeline").size.width > 100
        await reading.press("tab", "tab")
        assert reading.pane("article").display
        await reading.press("z")
        assert reading.pane("timeline").display
    async with opened(size=(50, 20)) as reading:
        assert not reading.pane("timeline").display
        await reading.press("2")
        assert reading.focus == "timeline"
        assert not reading.pane("article").display


async def test_resize_keeps_the_text_on_top(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("space", "space", "j")
        offset = reading.state.place
        for width in (60, 150, 33, 120):
            await reading.pilot.resize_terminal(width, 30)
            await reading.pilot.pause()
            row = reading.article.rows_in_view[0]
            assert row.start <= offset <= row.end


async def test_every_key_of_the_help_is_bound(opened: Open) -> None:
    async with opened(size=(100, 100)) as reading:
        await reading.press("question_mark")
        assert type(reading.app.screen).__name__ == "HelpScreen"
        await reading.press("escape")
        bound = set(reading.screen.active_bindings)
        for section, table in SECTIONS:
            for command in table:
                for key in command.keys:
                    assert key in bound or key.upper() in bound, (section, key)


async def test_themes_change_at_once_and_are_remembered(opened: Open) -> None:
    async with opened() as reading:
        before = reading.app.palette.base
        await reading.press("T", "j", "enter")
        assert reading.app.theme in themes.names()
        assert reading.app.theme != "ink"
        assert reading.pane("article").palette.base != before
        assert Memory().theme == reading.app.theme
        await reading.press("t")
        chosen = reading.app.theme
        await reading.press("T", "k", "escape")
        assert reading.app.theme == chosen


async def test_a_broken_theme_is_reported_and_passed_over(opened: Open, notices: list[str]) -> None:
    themes.user_folder().mkdir(parents=True)
    (themes.user_folder() / "jinx.yaml").write_text("title: [")
    async with opened() as reading:
        await reading.press("t")
        assert reading.app.theme == "paper"
        assert any("jinx.yaml" in notice for notice in notices)


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


async def test_a_text_without_dates_says_what_to_do(opened: Open) -> None:
    async with opened("Nothing ever happens here.") as reading:
        assert "--date" in reading.line("why")
        assert "No events to show" in reading.text("timeline")
        await reading.press("right_square_bracket", "v", "minus", "i", "y", "colon", *"2001", "enter")


async def test_copying_says_where_it_went(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"7 oct 2001", "enter", "y")
        assert reading.app.clipboard == "7 Oct 2001: First air strikes"
        assert "Sent to the clipboard" in reading.line("why")
        await reading.press("right_square_bracket")
        assert "clipboard" not in reading.line("why")


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (3, 40), (300, 3)])
async def test_any_size(opened: Open, size: tuple[int, int]) -> None:
    async with opened(size=size) as reading:
        await reading.press("j", "space", "2", "j", "3", "j", "slash", "a", "escape", "question_mark", "escape")


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
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


async def test_the_box_above_the_names_narrows_them_and_esc_brings_all_back(opened: Open) -> None:
    async with opened() as reading:
        everything = reading.text("entities")
        await reading.press("f", *"kabul")
        assert "Kabul" in reading.text("entities")
        assert len(reading.text("entities")) < len(everything)
        await reading.press("escape")
        assert reading.focus == "entities"
        assert reading.state.filter == ""
