"""Records as columns and back: the values of one field of all of them in a list, in place of one object each.

A long text has a million records. To make each from its own bytes takes a call of Python for each; from columns they
are made by calls of C alone, in about half the time, and take half the room.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import accumulate, pairwise, repeat
from typing import Any, NamedTuple, TypeAlias, cast

Field: TypeAlias = tuple[str, Callable[[Any, Any], None]]
"""A field of a record: its name, and what sets it."""
_FEW = 8
"""How often each of few different values occurs, in the mean."""


class Plain(NamedTuple):
    """Values as they are, equal words and days once."""

    values: Sequence[Any]


class Shared(NamedTuple):
    """Values of which some are the same object: the different ones, and which of them each is."""

    values: Column
    numbers: array[int]


class Tuples(NamedTuple):
    """Tuples: how long each is, and the values of all."""

    lengths: array[int]
    values: Column


class Records(NamedTuple):
    """Instances of the dataclass `record`: how many, and a column for each field."""

    record: type
    size: int
    columns: Sequence[Column]


Column: TypeAlias = Plain | Shared | Tuples | Records


@cache
def _fields(record: type) -> tuple[Field, ...]:
    """The fields of a dataclass with slots; frozen ones are set by their slots."""
    found = fields(cast("Any", record))
    return tuple((field.name, getattr(record, field.name).__set__) for field in found)


def column_of(values: Sequence[Any]) -> Column:
    """Put `values`, which can be hashed, into columns, those of their fields too where all are records of one class."""
    kinds = set(map(type, values))
    if len(kinds) != 1:
        return Plain(_interned(values))
    [kind] = kinds
    if kind is tuple:
        if _are_few(values):
            return Plain(_interned(values))
        return Tuples(array("I", map(len, values)), column_of([one for value in values for one in value]))
    if is_dataclass(kind) and hasattr(kind, "__slots__"):
        return _records(kind, values)
    if kind is float:
        return Plain(array("d", values))
    return Plain(_integers(values) if kind is int else _interned(values))


def _are_few(values: Sequence[tuple[Any, ...]]) -> bool:
    """Whether `values` are tuples of words of which there are so few different ones that each is kept once."""
    return len(set(values)) <= len(values) // _FEW and all(type(one) is str for value in set(values) for one in value)


def _records(record: type, values: Sequence[Any]) -> Column:
    """Put records into columns, each once."""
    different = list({id(value): value for value in values}.values())
    columns = [column_of([getattr(one, name) for one in different]) for name, _ in _fields(record)]
    table = Records(record, len(different), columns)
    if len(different) == len(values):
        return table
    numbers = {id(value): number for number, value in enumerate(different)}
    return Shared(table, array("I", [numbers[id(value)] for value in values]))


def _integers(values: Sequence[int]) -> Sequence[int]:
    """Take four bytes for each integer, where that is enough for all."""
    try:
        return array("i", values)
    except OverflowError:
        return values


def _interned(values: Sequence[Any]) -> list[Any]:
    """Take the same object for equal values of one class."""
    seen: dict[tuple[type, Any], Any] = {}
    return [seen.setdefault((type(value), value), value) for value in values]


def values_of(column: Column) -> Sequence[Any]:
    """Make the values of a column, in their order."""
    match column:
        case Plain(values):
            return values
        case Shared(table, numbers):
            return list(map(values_of(table).__getitem__, numbers))
        case Tuples(lengths, inner):
            flat = tuple(values_of(inner))
            return [flat[first:last] for first, last in pairwise(accumulate(lengths, initial=0))]
        case Records(record, size, columns):
            made: list[Any] = list(map(object.__new__, repeat(record, size)))
            for (_, put), values in zip(_fields(record), columns, strict=True):
                deque(map(put, made, values_of(values)), maxlen=0)
            return made
