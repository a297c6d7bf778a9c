"""The keys as the user has them."""

from __future__ import annotations

import pytest
import yaml

from tui import themes
from tui.document.request import ParseRequest
from tui.reader.app import ReaderApp
from tui.reader.commands import SECTIONS, key_name, textual_key
from tui.reader.keymap import as_yaml, rebound, textual_keymap
from tui.reader.opening import open_text
from tui.settings import Settings
from tui.state.memory import Memory

EVERY_KEY = sorted({key for _, table in SECTIONS for command in table for key in command.keys})


@pytest.mark.parametrize("key", EVERY_KEY)
def test_a_key_is_read_as_it_is_shown(key: str) -> None:
    assert textual_key(key_name(key)) == key


@pytest.mark.parametrize(
    ("name", "key"), [("!", "exclamation_mark"), ("@", "at"), ("_", "underscore"), ("F5", "f5"), ("\\", "backslash")]
)
def test_other_keys_can_be_named(name: str, key: str) -> None:
    assert textual_key(name) == key


def keys_of(name: str, **keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of the command `name` after `keys` are given."""
    sections, _ = rebound(keys)
    return next(command.keys for _, table in sections for command in table if command.id == name)


def test_commands_have_the_keys_that_the_user_gives() -> None:
    assert keys_of("zoom", zoom=("Ctrl+F", "!")) == ("ctrl+f", "exclamation_mark")
    assert keys_of("zoom", axis=("z",), zoom=("A",)) == ("A",)
    assert keys_of("axis", axis=("z",), zoom=("A",)) == ("z",)
    sections, complaints = rebound({})
    assert complaints == []
    assert textual_keymap(sections) == {}
    assert textual_keymap(rebound({"zoom": ("!",)})[0]) == {"zoom": "exclamation_mark"}


def test_a_key_of_two_commands_is_named_and_stays_where_it_was() -> None:
    sections, complaints = rebound({"zoom": ("q", "!"), "card": ("!",), "fly": ("x",)})
    assert complaints == [
        "no command 'fly' to give keys to: --config lists them",
        "the key q of zoom is that of app.quit already",
        "the key ! of card is that of zoom already",
    ]
    keys = {command.id: command.keys for _, table in sections for command in table}
    assert keys["zoom"] == ("exclamation_mark",)
    assert keys["card"] == ("i",)


def test_the_defaults_can_be_printed_and_read_back() -> None:
    written = as_yaml()
    assert yaml.safe_load(written) is None, "all of it is a comment"
    bare = [line.removeprefix("# ") for line in written.splitlines()[2:]]
    values = yaml.safe_load("\n".join(line for line in bare if line and not line.startswith("#")))
    assert (values["theme"], values["text_width"], values["axis"]) == ("paper", 76, "auto")
    keys = {name: tuple(map(textual_key, words.split())) for name, words in values["keys"].items()}
    assert keys == {command.id: command.keys for _, table in SECTIONS for command in table}


async def test_the_reader_heeds_the_settings(notices: list[str]) -> None:
    settings = Settings(text_width=40, axis="off", keys={"zoom": ("!",), "axis": ("Ctrl+A",), "fly": ("x",)})
    app = ReaderApp(open_text("a text", ParseRequest("word " * 200), settings), themes.load("ink"), Memory())
    async with app.run_test(size=(160, 40)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        screen = app.screen_stack[0]
        await pilot.press("exclamation_mark")
        state = screen.session.state  # type: ignore[attr-defined]
        assert state.zoomed
        assert state.page.width == 40
        assert state.axis == "off"
        await pilot.press("z")
        assert screen.session.state.zoomed  # type: ignore[attr-defined]
        await pilot.press("question_mark")
        assert any("no command 'fly'" in notice for notice in notices)
