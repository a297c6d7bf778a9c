"""Corrections as a YAML file that people can read and write: checked on the way in, errors with file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args

from tui.corrections.model import Corrections, EventCorrection, NameCorrection, Place
from tui.document.clean import brief, clean, one_line
from tui.document.model import EntityKind, EventKind
from tui.document.record import record
from tui.problem import Problem

if TYPE_CHECKING:
    from yaml import Node

VERSION = 1
MOST_BYTES = 4 * 1024 * 1024
_HEAD = f"""\
# What was put right in the timeline of a text. Each event is found by words quoted from the text.
# See docs/corrections.md.
corrections: {VERSION}
"""
_TRUTHS: Mapping[str, bool] = MappingProxyType(
    {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
)


def read(text: str, name: str) -> Corrections:
    """Read corrections from YAML; `name` names the file. Raises Problem, with file and line, for what is wrong."""
    import yaml

    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Problem(f"{name}: line {line}: is no YAML: {error.problem}") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise Problem(f"{name}: is no YAML text: {brief(one_line(str(error)))}") from error
    return _Reader(name).corrections(node) if node is not None else Corrections()


@record
class _Reader:
    """Reads the nodes of a YAML file."""

    name: str

    def corrections(self, node: Node) -> Corrections:
        """Read all of it."""
        found = self._mapping(node, ("corrections", "published", "events", "names"))
        if "corrections" in found and self._scalar(found["corrections"]) != str(VERSION):
            raise self._wrong(found["corrections"], f"this program reads version {VERSION}")
        return Corrections(
            self._day(found["published"]) if "published" in found else None,
            tuple(self._event(one) for one in self._items(found.get("events"))),
            tuple(self._name(one) for one in self._items(found.get("names"))),
        )

    def _event(self, node: Node) -> EventCorrection:
        found = self._mapping(node, ("quote", "before", "after", "offset", *_EVENT))
        values = {key: read(self, found[key]) for key, read in _EVENT.items() if key in found}
        return EventCorrection(self._place({key: one for key, one in found.items() if key in _PLACE}, node), **values)

    def _name(self, node: Node) -> NameCorrection:
        found = self._mapping(node, tuple(_NAME))
        if "name" not in found:
            raise self._wrong(node, "wants a `name`")
        return NameCorrection(**{key: read(self, found[key]) for key, read in _NAME.items() if key in found})

    def place(self, node: Node) -> Place:
        """Read a place."""
        return self._place(self._mapping(node, _PLACE), node)

    def _place(self, found: Mapping[str, Node], node: Node) -> Place:
        if "quote" not in found or not self._scalar(found["quote"]).strip():
            raise self._wrong(node, "wants a `quote` from the text")
        offset = self._scalar(found["offset"]) if "offset" in found else "0"
        if not (offset.isascii() and offset.isdigit() and len(offset) < 16):
            raise self._wrong(found["offset"], "offset must be a number")
        words = {key: self.words(found[key]) for key in ("quote", "before", "after") if key in found}
        return Place(**words, offset=int(offset))

    def places(self, node: Node) -> tuple[Place, ...]:
        """Read a list of places."""
        return tuple(self.place(one) for one in self._items(node))

    def words(self, node: Node) -> str:
        """Read words, clean and on one line."""
        return clean(self._scalar(node)).replace("\n", " ").replace("\t", " ")

    def truth(self, node: Node) -> bool:
        """Read true or false."""
        value = _TRUTHS.get(self._scalar(node).lower())
        if value is None:
            raise self._wrong(node, "must be true or false")
        return value

    def _day(self, node: Node) -> date:
        try:
            return date.fromisoformat(self._scalar(node))
        except ValueError:
            raise self._wrong(node, "must be a day like 2021-07-05") from None

    def one_of(self, node: Node, values: tuple[str, ...]) -> Any:  # noqa: ANN401 - one of `values`
        """Read one of some words."""
        value = self._scalar(node)
        if value not in values:
            raise self._wrong(node, f"must be one of {', '.join(values)}")
        return value

    def _mapping(self, node: Node, keys: tuple[str, ...]) -> dict[str, Node]:
        if _kind(node) != "mapping":
            raise self._wrong(node, f"wants `key: value` lines with {', '.join(keys)}")
        found = {}
        for key, value in node.value:
            name = self._scalar(key)
            if name not in keys:
                raise self._wrong(key, f"no such key {brief(one_line(name))!r}; there are {', '.join(keys)}")
            found[name] = value
        return found

    def _items(self, node: Node | None) -> Iterator[Node]:
        if node is None or (_kind(node) == "scalar" and node.value in ("", "null", "~")):
            return
        if _kind(node) != "sequence":
            raise self._wrong(node, "wants a list, each item behind a `-`")
        yield from node.value

    def _scalar(self, node: Node) -> str:
        if _kind(node) != "scalar":
            raise self._wrong(node, "wants words, not a list")
        return str(node.value)

    def _wrong(self, node: Node, message: str) -> Problem:
        return Problem(f"{self.name}: line {node.start_mark.line + 1}: {message}")


def _kind(node: Any) -> str:  # noqa: ANN401 - nodes have no type of their own in the stubs
    """Return what a node of YAML is: "mapping", "sequence" or "scalar"."""
    return str(node.id)


_PLACE = ("quote", "before", "after", "offset")
_EVENT: Mapping[str, Callable[[_Reader, Any], Any]] = MappingProxyType(
    {
        "title": _Reader.words,
        "date": _Reader.words,
        "kind": lambda reader, node: reader.one_of(node, get_args(EventKind)),
        **dict.fromkeys(("main", "hidden", "added", "split"), _Reader.truth),
        "same_as": _Reader.place,
    }
)
_NAME: Mapping[str, Callable[[_Reader, Any], Any]] = MappingProxyType(
    {
        "name": _Reader.words,
        "rename": _Reader.words,
        "kind": lambda reader, node: reader.one_of(node, get_args(EntityKind)),
        "hidden": _Reader.truth,
        "only": _Reader.places,
    }
)


def written(corrections: Corrections) -> str:
    """Write corrections as YAML that `read` reads."""
    import yaml

    values: dict[str, Any] = {}
    if corrections.published:
        values["published"] = corrections.published
    if corrections.events:
        values["events"] = [_plain(one) for one in corrections.events]
    if corrections.names:
        values["names"] = [_plain(one) for one in corrections.names]
    dumped = yaml.safe_dump(values, sort_keys=False, allow_unicode=True, width=100) if values else ""
    return _HEAD + dumped


def _plain(value: EventCorrection | NameCorrection | Place) -> dict[str, Any]:
    """Make plain values, of what is given alone; the place of an event stands beside the rest."""
    found: dict[str, Any] = {}
    for field in fields(value):
        item = getattr(value, field.name)
        if field.name == "at":
            found |= _plain(item)
        elif isinstance(item, Place):
            found[field.name] = _plain(item)
        elif isinstance(item, tuple):
            if item:
                found[field.name] = [_plain(one) for one in item]
        elif item is not None:
            found[field.name] = item
    return found


def load(path: Path) -> Corrections:
    """Read the file `path`; where there is none, no corrections. Raises Problem for what is wrong."""
    from tui.state.folders import read_small

    try:
        return read(read_small(path, MOST_BYTES), str(path))
    except (FileNotFoundError, NotADirectoryError):
        return Corrections()
    except (OSError, ValueError) as error:
        raise Problem(f"{path}: can't be read ({one_line(str(error))})") from error
