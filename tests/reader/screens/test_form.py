"""A form: checked as it is typed, taken when all is right."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import App
from textual.widgets import Static

from tui.reader.screens.form import Check, Field, FormScreen


def short(typed: str) -> tuple[bool, str]:
    return len(typed) < 5, f"{len(typed)} letters"


class Shell(App[None]):
    """An app with a form."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[Mapping[str, str]] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return {"quiet": "#888888", "rule": "#888888"}

    def on_mount(self) -> None:
        self.push_screen(FormScreen("A form", [Field("one", "a", short), Field("two", "b", short)], self.taken.append))


async def test_only_what_was_changed_is_taken() -> None:
    app = Shell()
    async with app.run_test() as pilot:
        await pilot.press("tab", "c", "enter")
        await pilot.pause()
        assert app.taken == [{"two": "bc"}]
        assert not isinstance(app.screen, FormScreen)


async def test_what_is_wrong_is_said_and_not_taken() -> None:
    app = Shell()
    async with app.run_test() as pilot:
        await pilot.press(*"xxxxx", "tab", "enter")
        assert app.taken == []
        assert isinstance(app.screen, FormScreen)
        assert app.focused
        assert app.focused.id == "form-0"
        await pilot.press(*["backspace"] * 4, "enter")
        assert app.taken == [{"one": "ax"}]


async def test_escape_leaves_and_nothing_changed_is_nothing() -> None:
    cases: list[tuple[str, list[dict[str, str]]]] = [("escape", []), ("enter", [{}])]
    for key, taken in cases:
        app = Shell()
        async with app.run_test() as pilot:
            await pilot.press(key)
            await pilot.pause()
            assert app.taken == taken


def wanted(words: str) -> Check:
    return lambda typed: (True, f"{typed}: {words}")


async def test_what_the_box_under_the_cursor_wants_is_said() -> None:
    app = Shell()
    async with app.run_test() as pilot:
        app.push_screen(
            FormScreen("A form", [Field("one", "a", wanted("a name")), Field("two", "b", wanted("a day"))], dict)
        )
        await pilot.pause()
        said = app.screen.query_one(Static)
        assert str(said.content) == "a: a name"
        await pilot.press("tab")
        assert str(said.content) == "b: a day"
        await pilot.press("c")
        assert str(said.content) == "bc: a day"
