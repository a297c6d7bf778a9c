"""The JSON Schema (2020-12) of a Document as JSON, made of the same type hints that the model is read back by.

`python -m tests.schema` writes it to docs/document.schema.json.
"""

from __future__ import annotations

from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from tui.document.basis import Basis
from tui.document.calendar import Day
from tui.document.interval import Interval
from tui.document.json_model import SCHEMA, hints, keys, without_none
from tui.document.model import Document, Entity, Event, Mention, TimeExpression, TimeRange

_TEXT = {"type": "string"}
_DAY = {"type": "string", "pattern": r"^-?\d{4}-\d{2}-\d{2}$"}
_OPEN_DAY = {"type": ["string", "null"], "pattern": r"^-?\d{4}(-\d{2}){0,2}$"}
_OFFSET = {"type": "integer", "minimum": 0}
_DERIVED: dict[Any, dict[str, Any]] = {
    Basis: {"words": _TEXT},
    Event: {"start": _OPEN_DAY, "end": _OPEN_DAY, "certainty": _TEXT},
    TimeExpression: {"start": _OFFSET, "end": _OFFSET, "text": _TEXT},
    TimeRange: {"start": _OFFSET, "end": _OFFSET},
    Entity: {"why": {"type": "array", "items": _TEXT}},
    Document: {"schema": {"const": SCHEMA}, "published_basis": _TEXT},
}
"""What is derived for other programs, beside the fields of the model."""
_IN_SOME = {Mention: {"why": _TEXT}, Basis: {"words": _TEXT}}
"""What is derived only where such a thing is part of another."""
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema() -> dict[str, Any]:
    """Make the schema."""
    definitions: dict[str, Any] = {}
    whole = _object(Document, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "afghan-timeline document",
        **whole,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - a dataclass of the model
    """Describe the object of a dataclass; the fields of an interval stand in the object itself."""
    properties = _properties(kind, definitions)
    derived = _DERIVED.get(kind, {})
    optional = set(_IN_SOME.get(kind, {}))
    properties |= derived | _IN_SOME.get(kind, {})
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _properties(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - a dataclass of the model
    properties: dict[str, Any] = {}
    for name, key in keys(kind):
        hint = hints(kind)[name]
        if hint is Interval:
            properties |= _properties(Interval, definitions)
        else:
            properties[key] = _value(hint, definitions)
    return properties


def _value(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - a type hint
    """Describe a value of the type `hint`."""
    if hint == Day or hint is date:
        return _DAY
    if is_dataclass(hint):
        name = hint.__name__  # type: ignore[union-attr]  # it is a class
        if name not in definitions:
            definitions[name] = {}  # known, should it hold one of its own kind
            definitions[name] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{name}"}
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = _value(without_none(arguments), definitions)
        return {"anyOf": [inner, {"type": "null"}]} if NoneType in arguments else inner
    if origin is tuple:
        return {"type": "array", "items": _value(arguments[0], definitions)}
    if origin is Literal:
        return {"enum": list(arguments)}
    if issubclass(hint, Enum):
        return {"enum": [one.value for one in hint]}
    return {"type": _SCALARS[hint]}
