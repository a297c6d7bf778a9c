"""Load themes: one YAML file each, the program's own and the user's, checked on the way in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tui.problem import Problem
from tui.resources import folder
from tui.state.folders import config_folder

_HEX = re.compile("#[0-9a-fA-F]{6}")
DEFAULT = "ink"
COLOURLESS = "terminal"  # every mark of it that matters is a shape too: bold, underline or reverse
COLORS = ("background", "surface", "foreground", "muted", "border", "accent", "warning", "error")
MARKS = (
    *("title", "heading", "caption", "credit", "quote", "metadata", "boilerplate"),
    *("date", "person", "place", "organisation", "group", "event", "other"),
    *("current", "chosen", "match", "found"),
    *("cursor", "cursor_blurred", "year", "when", "glyph", "gap", "count", "key", "chip", "thumb", "tick"),
)
_FIELDS = {"title": str, "dark": bool, "terminal_colours": bool, "colors": dict, "marks": dict}
_NAMED = "black red green yellow blue magenta cyan white"
TERMINAL_COLORS = ("default", *_NAMED.split(), *(f"bright_{name}" for name in _NAMED.split()))
_OPTIONAL = {"terminal_colours": False}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of the screen (`colors`, a name of COLORS -> a colour) and Rich styles of its parts (`marks`).

    `terminal_colours` is True where the colours are the terminal's own sixteen, by name.
    """

    name: str
    title: str
    dark: bool
    terminal_colours: bool
    colors: Mapping[str, str]
    marks: Mapping[str, str]


def user_folder() -> Path:
    """Return the folder of the user's own themes: a file there replaces the program's own of the same name."""
    return config_folder() / "themes"


def _files() -> dict[str, Path]:
    """Map theme names to files; the user's own come last, so that they win."""
    found: dict[str, Path] = {}
    for place in (folder("themes"), user_folder()):
        found |= {path.stem: path for path in sorted(place.glob("*.y*ml")) if path.suffix in (".yaml", ".yml")}
    return found


def names() -> list[str]:
    """List the names of all themes in alphabetical order."""
    return sorted(_files())


def find(name: str) -> Path:
    """Return the file of the theme `name`. Raises Problem if there is none."""
    files = _files()
    if name not in files:
        raise Problem(f"no theme {name!r}; there are {', '.join(sorted(files))} (own ones go in {user_folder()})")
    return files[name]


def load(name: str) -> Theme:
    """Load the theme `name`. Raises Problem, which names the file, the key and what would be right."""
    return read(find(name))


def load_own(name: str) -> Theme:
    """Load the program's own theme `name`, even where the user has one of that name."""
    return read(folder("themes") / f"{name}.yaml")


def read(path: Path) -> Theme:
    """Read the theme in the file `path`. Raises Problem, which names the file, the key and what would be right."""
    fields = _mapping(path)
    for key in fields:
        if key not in _FIELDS:
            raise Problem(f"{path}: {key}: no such key; there are {', '.join(_FIELDS)}")
    values = _OPTIONAL | fields
    for key, kind in _FIELDS.items():
        if key not in values:
            raise Problem(f"{path}: {key}: is missing; it wants {_wanted(kind)}")
        if not isinstance(values[key], kind):
            raise Problem(f"{path}: {key}: is {values[key]!r}; it wants {_wanted(kind)}")
    own = values["terminal_colours"]
    _check_colors(path, values["colors"], own)
    _check_marks(path, values["marks"])
    return Theme(path.stem, values["title"], values["dark"], own, values["colors"], values["marks"])


def _wanted(kind: type) -> str:
    """Word what a field of type `kind` holds."""
    return {str: "a text", bool: "true or false", dict: "a list of 'name: value' lines"}[kind]


def _mapping(path: Path) -> dict[str, Any]:
    """Read the YAML mapping in `path`. Raises Problem where it is none."""
    import yaml  # 30 ms: not for those who only print

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        fields = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a safe loader, in C if there
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Problem(f"{path}: line {line}: is no YAML: {error.problem}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Problem(f"{path}: is no YAML text: {error}") from error
    except OSError as error:
        raise Problem(f"{path}: {error.strerror}") from error
    if not isinstance(fields, dict):
        raise Problem(f"{path}: wants 'key: value' lines with the keys {', '.join(_FIELDS)}")
    return fields


def _check_names(path: Path, part: str, given: Mapping[str, object], wanted: tuple[str, ...], example: str) -> None:
    """Check that `given` has all keys of `wanted`, no others, and texts for values."""
    for key, value in given.items():
        if key not in wanted:
            raise Problem(f"{path}: {part}.{key}: no such key; there are {', '.join(wanted)}")
        if not isinstance(value, str):
            raise Problem(f"{path}: {part}.{key}: is {value!r}; it wants a text in quotation marks, like {example}")
    for key in wanted:
        if key not in given:
            raise Problem(f"{path}: {part}.{key}: is missing; it wants a text like {example}")


def _check_colors(path: Path, colors: Mapping[str, str], terminal_colours: bool) -> None:
    """Check that every colour is a hexadecimal one, or one of the terminal's sixteen."""
    example = '"bright_blue"' if terminal_colours else '"#1d2433"'
    _check_names(path, "colors", colors, COLORS, example)
    for key, value in colors.items():
        if value not in TERMINAL_COLORS if terminal_colours else not _HEX.fullmatch(value):
            raise Problem(f"{path}: colors.{key}: {value!r} is no colour here; write one like {example}")


def _check_marks(path: Path, marks: Mapping[str, str]) -> None:
    """Check that every mark is a Rich style."""
    from rich.errors import StyleSyntaxError
    from rich.style import Style

    example = '"bold #ffcc66 on #202020"'
    _check_names(path, "marks", marks, MARKS, example)
    for key, value in marks.items():
        try:
            Style.parse(value)
        except StyleSyntaxError:
            raise Problem(f"{path}: marks.{key}: {value!r} is no style; write one like {example}") from None
