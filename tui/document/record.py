"""Records: dataclasses with slots that are made, or pickled, often.

Those of the model are frozen, and pickled by the values of their slots: the methods that `dataclasses` gives them for
that look up their fields for each object, which takes about three times as long; long texts have hundreds of thousands
of them. Those that live only while a text is parsed are `transient`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

RecordT = TypeVar("RecordT")


@dataclass_transform(frozen_default=True)
def transient(record: type[RecordT]) -> type[RecordT]:
    """Make a dataclass with slots whose fields nobody sets again.

    It is frozen for the type checker alone: a dataclass that is frozen when the program runs sets each field by a call,
    and takes several times as long to make.
    """
    return dataclass(slots=True, unsafe_hash=True)(record)


def pickled_by_slots(record: type[RecordT]) -> type[RecordT]:
    """Give the dataclass `record` its values as the state that is pickled, in the order of its fields."""
    names = tuple(field.name for field in fields(cast("Any", record)))
    setters = tuple(getattr(record, name).__set__ for name in names)
    value_of = attrgetter(*names)

    def values(self: RecordT) -> tuple[Any, ...]:
        found = value_of(self)
        return found if len(names) > 1 else (found,)

    def restore(self: RecordT, state: Iterable[Any]) -> None:
        for put, value in zip(setters, state, strict=True):
            put(self, value)

    changed = cast("Any", record)
    changed.__getstate__, changed.__setstate__ = values, restore
    return record
