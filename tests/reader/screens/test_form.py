"""A form: checked as it is typed, taken when all is right."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import App

from tui.reader.screens.form import Field, FormScreen


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
