"""The keys as the user has them: the tables of commands with other keys, and what is wrong with those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tui.reader.commands import SECTIONS, Command, key_name, textual_key

Sections = Sequence[tuple[str, Sequence[Command]]]


def rebound(keys: Mapping[str, tuple[str, ...]]) -> tuple[Sections, list[str]]:
    """Return the tables of commands with `keys` in place of theirs, by id, and a line for each that cannot be given.

    A key that two commands would have stays with the one that is not named in `keys`, or is named first.
    """
    complaints = [f"no command {name!r} to give keys to: --config lists them" for name in keys if name not in _IDS]
    fixed = (command for _, table in SECTIONS for command in table if command.id not in keys)
    taken = {key: command.id for command in fixed for key in command.keys}
    given: dict[str, tuple[str, ...]] = {}
    for name, wanted in keys.items():
        if name not in _IDS:
            continue
        free = []
        for word in wanted:
            key = textual_key(word)
            if taken.setdefault(key, name) == name:
                free.append(key)
            else:
                complaints.append(f"the key {word} of {name} is that of {taken[key]} already")
        given[name] = tuple(free) or _IDS[name].keys
    sections = [(title, [_with_keys(command, given) for command in table]) for title, table in SECTIONS]
    return sections, complaints


_IDS: Mapping[str, Command] = {command.id: command for _, table in SECTIONS for command in table}


def _with_keys(command: Command, given: Mapping[str, tuple[str, ...]]) -> Command:
    return replace(command, keys=given[command.id]) if command.id in given else command


def textual_keymap(sections: Sections) -> dict[str, str]:
    """Return Textual's keymap of the commands whose keys are other than by default."""
    commands = (command for _, table in sections for command in table)
    return {command.id: ",".join(command.keys) for command in commands if command.keys != _IDS[command.id].keys}


def as_yaml() -> str:
    """Write the settings as they are by default, with a comment on each."""
    lines = [
        "# Settings of afghan-timeline: copy what you want to change to the file named by --config.",
        "",
        "# theme: paper          # the theme to begin with; without it, the one last chosen",
        "# text_width: 76        # the widest line of the article, 30 to 200",
        "# axis: auto            # the time axis: on, off, or auto (where there is room)",
        "",
        "# keys:                 # by command; several with spaces between",
    ]
    for title, table in SECTIONS:
        lines.append(f"#   # {title}")
        lines += [f"#   {command.id}: {_quoted(command)}   # {command.help}" for command in table]
    return "\n".join(lines) + "\n"


def _quoted(command: Command) -> str:
    names = " ".join(key_name(key) for key in command.keys)
    return '"' + names.replace("\\", "\\\\").replace('"', '\\"') + '"'
