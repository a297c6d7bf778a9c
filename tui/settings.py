"""The user's settings: one YAML file, checked on the way in; what is wrong in it is said, and the rest is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from tui.document.clean import brief, one_line
from tui.document.record import record
from tui.state.folders import config_folder, read_small
from tui.state.values import whole_number

Axis: TypeAlias = Literal["auto", "on", "off"]
AXES: tuple[Axis, ...] = get_args(Axis)
NARROWEST, WIDEST = 30, 200
_MOST_BYTES = 64 * 1024
_MOST_KEYS = 6


@record
class Settings:
    """What the user has set, or the default.

    `theme` is empty where the one last chosen is meant; `text_width` is the widest line of the article in cells; `axis`
    says whether the time axis is shown; `keys` maps the ids of commands to their keys, named as on a keyboard.
    """

    theme: str = ""
    text_width: int = 76
    axis: Axis = "auto"
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def settings_file() -> Path:
    """Return the path of the settings, which need not exist."""
    return config_folder() / "settings.yaml"


def load(path: Path | None = None) -> tuple[Settings, list[str]]:
    """Read the settings and what is wrong in them, a line each; where there is no file, the defaults."""
    path = path or settings_file()
    try:
        text = read_small(path, _MOST_BYTES)
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError) as error:
        return Settings(), [f"{path}: can't be read ({one_line(str(error))})"]
    values, complaint = _parsed(text)
    if complaint:
        return Settings(), [f"{path}: {complaint}"]
    return _checked(values, path)


def _parsed(text: str) -> tuple[dict[str, Any], str]:
    """Parse YAML to a mapping, or say why it is none."""
    import yaml

    try:
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        return {}, f"is no YAML{f' (line {mark.line + 1})' if mark else ''}"
    if values is None:
        return {}, ""
    return (values, "") if isinstance(values, dict) else ({}, "must hold settings like `theme: paper`")


def _checked(values: Mapping[str, Any], path: Path) -> tuple[Settings, list[str]]:
    """Take what is right of `values`, and say what is not."""
    complaints = []
    taken: dict[str, Any] = {}
    for name, value in values.items():
        if name not in _CHECKS:
            complaints.append(f"{path}: no setting {_shown(name)}; there are {', '.join(_CHECKS)}")
            continue
        right, wanted = _CHECKS[name]
        checked = right(value)
        if checked is None:
            complaints.append(f"{path}: {name} must be {wanted}, not {_shown(value)}")
        else:
            taken[name] = checked
    return Settings(**taken), complaints


def _shown(value: object) -> str:
    return brief(repr(value), 60)


def _theme(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _width(value: object) -> int | None:
    return whole_number(value, NARROWEST, WIDEST)


def _axis(value: object) -> Axis | None:
    if isinstance(value, bool):  # what YAML takes "on" and "off" for
        return "on" if value else "off"
    return next((axis for axis in AXES if axis == value), None)


def _keys(value: object) -> dict[str, tuple[str, ...]] | None:
    if not isinstance(value, dict):
        return None
    keys = {str(command): tuple(str(words).split()) for command, words in value.items() if words is not None}
    return keys if all(1 <= len(one) <= _MOST_KEYS for one in keys.values()) else None


_CHECKS: Mapping[str, tuple[Any, str]] = {
    "theme": (_theme, "the name of a theme"),
    "text_width": (_width, f"a number from {NARROWEST} to {WIDEST}"),
    "axis": (_axis, f"one of {', '.join(AXES)}"),
    "keys": (_keys, "commands with their keys, like `event.1: ] n`"),
}
