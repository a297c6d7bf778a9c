"""The list of links: gone to, and their addresses copied."""

from __future__ import annotations

from pathlib import Path

from tests.reader.conftest import Open
from tui import themes
from tui.document.model import Inline
from tui.document.request import ParseRequest
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.reader.screens.card import Box
from tui.reader.screens.links import LinksScreen
from tui.state.memory import Memory

TEXT = "\n\n".join(f"Paragraph {number}: Ada Brook sold the mill on {number} May 1904." for number in range(1, 60))
FIRST, LAST = TEXT.index("Ada"), TEXT.rindex("mill")
LINKS = (Inline("link", FIRST, FIRST + 9, "https://a.example"), Inline("link", LAST, LAST + 4, "https://b.example"))


def reader(folder: Path) -> ReaderApp:
    return ReaderApp(
        open_text("mill.md", ParseRequest(TEXT, inlines=LINKS, author="Ada Brook")),
        themes.load("ink"),
        Memory(folder / "m.json"),
    )


async def test_a_link_is_gone_to_and_its_address_copied(tmp_path: Path) -> None:
    app = reader(tmp_path)
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press("O")
        assert isinstance(app.screen, LinksScreen)
        assert app.screen.list.highlighted == 0
        await pilot.press("y")
        assert app.clipboard == "https://a.example"
        await pilot.press("O", "j", "enter")
        await pilot.pause()
        assert app.screen.session.state.place > len(TEXT) // 2  # type: ignore[attr-defined]
        await pilot.press("O")
        assert app.screen.list.highlighted == 1
        await pilot.press("escape", "I")
        assert isinstance(app.screen, Box)
        assert "Ada Brook" in str(app.screen.text.content)


async def test_a_text_without_links_says_so(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("O")
        assert "no links" in reading.line("why")
