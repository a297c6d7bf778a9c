"""Records: frozen dataclasses with slots, pickled by the values of their slots.

The methods that `dataclasses` gives them for that look up their fields for each object, which takes about three times
as long; long texts have hundreds of thousands of records.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar, cast

RecordT = TypeVar("RecordT")


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
