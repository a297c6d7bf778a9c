"""A Document as plain values for JSON, and back without loss. The names of its fields are a contract with programs.

Every dataclass of the model becomes an object with its fields, so that a field that is added is carried too. Besides:

- An interval's fields (`earliest`, `latest`, `value`, `precision`, `modifier`) stand in what has the interval.
- Offsets count code points of `text`, end exclusive. In times, ranges and events they are `char_start`, `char_end`;
  events have days in `start` and `end`, times and ranges have offsets there too (for programs of the first version).
- Days are ISO 8601 dates with astronomical years (480 BCE is -0479), null where a side is open.
- `evidence` of entities and mentions is data; `why` says the same in phrases.
- `basis.span` holds the offsets of the words that give the date; `basis.words` says in a sentence how it is known.

What is derived from other fields (`basis.words`, an event's `start` and `end` ...) is not read back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from tui.document.basis import Basis
from tui.document.calendar import BceDay, Day, day_of
from tui.document.interval import Interval
from tui.document.iso_days import event_days
from tui.document.messages import Messages
from tui.document.model import Document, Entity, Event, Mention, TimeExpression, TimeRange
from tui.languages import DEFAULT, load

SCHEMA = 2
"""Version of the shape: raised when a field changes its name or meaning. Version 1 had no number."""

Plain = dict[str, Any]
_OFFSETS = {"start": "char_start", "end": "char_end"}
_EVIDENCE = {"why": "evidence"}
_RENAMED = {
    **dict.fromkeys((TimeExpression, TimeRange, Event), _OFFSETS),
    **dict.fromkeys((Entity, Mention), _EVIDENCE),
    Basis: {"words": "span"},
}
"""Fields of the model whose key in JSON is another."""
_PLAIN = frozenset((str, int, float, bool, NoneType))


def to_json(document: Document) -> Plain:
    """Make plain values of `document`, with what is derived for other programs (see the module's head)."""
    return {key: list(value) if isinstance(value, Iterator) else value for key, value in stream(document)}


def stream(document: Document) -> Iterator[tuple[str, Any]]:
    """Yield the keys of the JSON and their values, where a list is an iterator: all of them take much memory."""
    messages = load(DEFAULT).messages
    yield "schema", SCHEMA
    for name, key in keys(Document):
        value = getattr(document, name)
        if isinstance(value, tuple):
            yield key, (_item(item, document.text, messages) for item in value)
        else:
            yield key, _encode(value)
    publication = document.publication
    yield "published_basis", messages.explain_publication(document.text, publication) if publication else ""


def _item(item: Any, text: str, messages: Messages) -> Plain:  # noqa: ANN401 - a dataclass of the model
    """Make plain values of an item of the Document, with what is derived."""
    plain: Plain = _encode(item)
    if isinstance(item, TimeExpression | TimeRange | Event):
        _derive(item, plain, text, messages)
    elif isinstance(item, Entity):
        _derive_why(item, plain, messages)
    return plain


def from_json(model: Mapping[str, Any]) -> Document:
    """Make the Document that `to_json` made `model` of. Raises ValueError for another schema or a malformed value."""
    if model.get("schema") != SCHEMA:
        raise ValueError(f"schema {model.get('schema')!r}; this program reads {SCHEMA}")
    try:
        document: Document = _decode(model, Document)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a document: {type(error).__name__}: {error}") from error
    return document


def _derive(item: TimeExpression | TimeRange | Event, plain: Plain, text: str, messages: Messages) -> None:
    """Add to `plain`, the plain values of `item`, what is derived."""
    plain["basis"]["words"] = messages.explain(text, item.basis)
    if isinstance(item, Event):
        plain["start"], plain["end"] = event_days(item)
        plain["certainty"] = item.certainty
        return
    plain["start"], plain["end"] = item.start, item.end
    if isinstance(item, TimeExpression):
        plain["text"] = text[item.start : item.end]


def _derive_why(entity: Entity, plain: Plain, messages: Messages) -> None:
    """Add to `plain`, the plain values of `entity`, its evidence and that of its mentions in words."""
    plain["why"] = [messages.explain_entity(evidence) for evidence in entity.why]
    for mention, place in zip(entity.mentions, plain["mentions"], strict=True):
        place["why"] = messages.explain_entity(mention.why) if mention.why else ""


@cache
def keys(kind: Any) -> tuple[tuple[str, str], ...]:  # noqa: ANN401 - a dataclass
    """Give the fields of a dataclass with their keys in JSON."""
    renamed = _RENAMED.get(kind, {})
    return tuple((field.name, renamed.get(field.name, field.name)) for field in fields(kind))


def _encode(value: Any) -> Any:  # noqa: ANN401 - any value of the model
    """Make plain values of one of the model."""
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, tuple):
        return [_encode(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | BceDay):
        return value.isoformat()
    plain: Plain = {}
    for name, key in keys(value.__class__):
        inner = getattr(value, name)
        if inner.__class__ not in _PLAIN:  # most are: a call less for each
            inner = _encode(inner)
        if name == "interval":
            plain.update(inner)
        else:
            plain[key] = inner
    return plain


@cache
def hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - a dataclass
    """Give the types of the fields of a dataclass."""
    return get_type_hints(kind)


def _decode(plain: Any, hint: Any) -> Any:  # noqa: ANN401 - any value of the model
    """Make the value of type `hint` from plain values."""
    if hint == Day:
        return _day(plain)
    if is_dataclass(hint):
        return _decode_object(plain, hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return None if plain is None and NoneType in arguments else _decode(plain, without_none(arguments))
    if origin is tuple:
        return tuple(_decode(item, arguments[0]) for item in plain)
    if origin is Literal:
        if plain not in arguments:
            raise ValueError(f"{plain!r} is none of {', '.join(map(repr, arguments))}")
        return plain
    return _decode_scalar(plain, hint)


def _decode_scalar(plain: Any, hint: type[Any]) -> Any:  # noqa: ANN401 - a value without parts
    """Make the value of the class `hint`: an enum, a date, a text, a number or a boolean."""
    if issubclass(hint, Enum):
        return hint(plain)
    if hint is date:
        return date.fromisoformat(plain)
    if hint is float and type(plain) is int:
        return float(plain)
    if type(plain) is not hint:
        raise ValueError(f"{plain!r} is no {hint.__name__}")
    return plain


def _decode_object(plain: Plain, kind: Any) -> Any:  # noqa: ANN401 - a dataclass of the model
    """Make a `kind` from the object of its fields; an interval's fields stand in the object itself."""
    known = hints(kind)
    return kind(
        **{name: _decode(plain if known[name] is Interval else plain[key], known[name]) for name, key in keys(kind)}
    )


def without_none(arguments: tuple[Any, ...]) -> Any:  # noqa: ANN401 - a type hint
    """Give the one type of an optional; Day is two."""
    rest = tuple(argument for argument in arguments if argument is not NoneType)
    return rest[0] if len(rest) == 1 else Union[rest]  # noqa: UP007 - made at run time


def _day(plain: str) -> Day:
    """Read an ISO date, its year astronomical: "-0479-01-01" is in 480 BCE. Raises ValueError."""
    year, month, day = plain.rsplit("-", 2)
    return day_of(int(year), int(month), int(day))
