"""Load themes: one YAML file each, the program's own and the user's, checked on the way in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tui.document.clean import brief, clean, one_line
from tui.document.record import record
from tui.plain_yaml import plain_mapping
from tui.problem import Problem
from tui.resources import folder
from tui.state.folders import config_folder, read_small

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
INLINE_MARKS = {"emphasis": "italic", "strong": "bold", "code": "dim", "link": "underline"}
"""Marks that a theme may leave out, with what they are then."""
_MOST_BYTES = 64 * 1024
_DEEPEST = 10
_BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_FIELDS = {"title": str, "dark": bool, "terminal_colours": bool, "colors": dict, "marks": dict}
_NAMED = "black red green yellow blue magenta cyan white"
TERMINAL_COLORS = ("default", *_NAMED.split(), *(f"bright_{name}" for name in _NAMED.split()))
_OPTIONAL = {"terminal_colours": False}


@record
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
        files = (path for path in sorted(place.glob("*.y*ml")) if path.suffix in (".yaml", ".yml"))
        found |= {name: path for path in files if (name := one_line(path.stem))}
    return found


def names() -> list[str]:
    """List the names of all themes in alphabetical order."""
    return sorted(_files())


def find(name: str) -> Path:
    """Return the file of the theme `name`. Raises Problem if there is none."""
    files = _files()
    if name not in files:
        raise Problem(
            f"no theme {brief(name)!r}; there are {', '.join(sorted(files))} (own ones go in {user_folder()})"
        )
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
            raise Problem(f"{path}: {brief(str(key))}: no such key; there are {', '.join(_FIELDS)}")
    values: dict[str, Any] = _OPTIONAL | {key: _value(key, value) for key, value in fields.items()}
    for key, kind in _FIELDS.items():
        if key not in values:
            raise Problem(f"{path}: {key}: is missing; it wants {_wanted(kind)}")
        if not isinstance(values[key], kind):
            raise Problem(f"{path}: {key}: is {_shown(values[key])}; it wants {_wanted(kind)}")
    own = values["terminal_colours"]
    _check_colors(path, values["colors"], own)
    _check_marks(path, values["marks"])
    return Theme(
        one_line(path.stem),
        one_line(values["title"]),
        values["dark"],
        own,
        values["colors"],
        INLINE_MARKS | values["marks"],
    )


def _value(key: str, value: Any) -> Any:  # noqa: ANN401 - whatever YAML gives
    """The value of a field as its type wants it; one that does not fit stays as it is."""
    return _BOOLEANS.get(value.lower(), value) if isinstance(value, str) and _FIELDS[key] is bool else value


def _shown(value: object) -> str:
    """Show a value of a theme file in a message; what is nested may be huge when written out."""
    return repr(brief(value)) if isinstance(value, str) else "a list"


def _wanted(kind: type) -> str:
    """Word what a field of type `kind` holds."""
    return {str: "a text", bool: "true or false", dict: "a list of 'name: value' lines"}[kind]


def _mapping(path: Path) -> dict[str, Any]:
    """Read the YAML mapping in `path`. Raises Problem where it is none."""
    try:
        text = read_small(path, _MOST_BYTES)
    except UnicodeDecodeError as error:
        raise Problem(f"{path}: is no YAML text: {brief(str(error))}") from error
    except OSError as error:
        raise Problem(f"{path}: {error.strerror}") from error
    fields = plain_mapping(text) or _parsed(path, text)
    if not isinstance(fields, dict):
        raise Problem(f"{path}: wants 'key: value' lines with the keys {', '.join(_FIELDS)}")
    return fields


def _parsed(path: Path, text: str) -> object:
    """Parse any YAML. Raises Problem where it is none."""
    import yaml  # 10 ms, and 3 MB that the reader has no other use for

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        if _depth(yaml.parse(text, Loader=loader)) > _DEEPEST:
            raise Problem(f"{path}: is nested too deeply; it wants 'key: value' lines")
        # Every scalar stays a text: PyYAML raises all sorts of errors for dates and numbers that it can't build.
        return yaml.load(text, Loader=loader)  # noqa: S506 - the safest there is
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Problem(f"{path}: line {line}: is no YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise Problem(f"{path}: is no YAML text: {brief(str(error))}") from error


def _depth(events: Iterable[object]) -> int:
    """How deeply the collections in YAML events are nested: building them takes the stack of C, which has an end."""
    depth = deepest = 0
    for event in events:
        kind = type(event).__name__
        depth += (kind in ("SequenceStartEvent", "MappingStartEvent")) - (
            kind in ("SequenceEndEvent", "MappingEndEvent")
        )
        deepest = max(deepest, depth)
    return deepest


def _check_names(
    path: Path,
    part: str,
    given: Mapping[str, object],
    wanted: tuple[str, ...],
    example: str,
    more: tuple[str, ...] = (),
) -> None:
    """Check that `given` has all keys of `wanted`, no others but `more`, and texts for values."""
    for key, value in given.items():
        if key not in wanted and key not in more:
            raise Problem(f"{path}: {part}.{brief(str(key))}: no such key; there are {', '.join(wanted)}")
        if not isinstance(value, str) or clean(value) != value:
            raise Problem(f"{path}: {part}.{key}: is {_shown(value)}; it wants a text in quotes, like {example}")
    for key in wanted:
        if key not in given:
            raise Problem(f"{path}: {part}.{key}: is missing; it wants a text like {example}")


def _check_colors(path: Path, colors: Mapping[str, str], terminal_colours: bool) -> None:
    """Check that every colour is a hexadecimal one, or one of the terminal's sixteen."""
    example = '"bright_blue"' if terminal_colours else '"#1d2433"'
    _check_names(path, "colors", colors, COLORS, example)
    for key, value in colors.items():
        if value not in TERMINAL_COLORS if terminal_colours else not _HEX.fullmatch(value):
            raise Problem(f"{path}: colors.{key}: {_shown(value)} is no colour here; write one like {example}")


def _check_marks(path: Path, marks: Mapping[str, str]) -> None:
    """Check that every mark is a Rich style."""
    from rich.errors import StyleSyntaxError
    from rich.style import Style

    example = '"bold #ffcc66 on #202020"'
    _check_names(path, "marks", marks, MARKS, example, tuple(INLINE_MARKS))
    for key, value in marks.items():
        try:
            Style.parse(value)
        except StyleSyntaxError:
            raise Problem(f"{path}: marks.{key}: {_shown(value)} is no style; write one like {example}") from None
