"""The table of commands: keys, names and bindings."""

from __future__ import annotations

from collections import Counter

import pytest

from tui.reader.commands import MOVING, SECTIONS, bindings, key_name

COMMANDS = [command for _, table in SECTIONS for command in table]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("right_square_bracket", "]"),
        ("ctrl+p", "Ctrl+P"),
        ("ctrl+left", "Ctrl+Left"),
        ("j", "j"),
        ("G", "G"),
        ("f1", "F1"),
    ],
)
def test_a_key_is_named_as_on_the_keyboard(key: str, name: str) -> None:
    assert key_name(key) == name


def test_no_key_has_two_commands() -> None:
    counts = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, count in counts.items() if count > 1] == []


def test_every_command_has_an_id_of_its_own_and_a_help() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert all(command.help and "(" not in command.id and "'" not in command.id for command in COMMANDS)


def test_bindings_show_what_has_a_footer() -> None:
    assert [binding.action for binding in bindings(MOVING)] == [command.action for command in MOVING]  # type: ignore[union-attr]
    for command, binding in zip(COMMANDS, bindings(COMMANDS), strict=True):
        assert binding.show == bool(command.footer)  # type: ignore[union-attr]
