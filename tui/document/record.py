"""Records: dataclasses with slots, whose classes take little time to make and whose instances to make or pickle.

`@dataclass(frozen=True, slots=True)` compiles seven functions for each class, about half a millisecond: with the sixty
that a reader needs, a tenth of its start. Of a `record`, only `__init__` is compiled, and that when it is first looked
up: most classes have no instance while a reader starts. The methods that `dataclasses` gives for pickling look up the
fields for each object, which takes about three times as long as it need; long texts have hundreds of thousands of
records. Those that live only while a text is parsed are `transient`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, cast, dataclass_transform

RecordT = TypeVar("RecordT")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(plain: type[RecordT]) -> type[RecordT]:
    """Make `plain` a dataclass with slots whose instances are frozen, compared by value, hashed and pickled.

    Of a field, `default` and `default_factory` are heeded, and nothing else.
    """
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(plain)
    parts = fields(made)
    values = _values_of([one.name for one in parts])

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    def shown(self: object) -> str:
        given = (f"{one.name}={value!r}" for one, value in zip(parts, values(self), strict=True))
        return f"{type(self).__qualname__}({', '.join(given)})"

    made.__init__ = _Init(made, parts)
    made.__eq__, made.__hash__, made.__repr__ = equal, hashed, shown
    made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
    return pickled_by_slots(made)


@dataclass_transform(frozen_default=True)
def transient(plain: type[RecordT]) -> type[RecordT]:
    """Make a dataclass with slots whose fields nobody sets again.

    It is frozen for the type checker alone: a dataclass that is frozen when the program runs sets each field by a call,
    and takes several times as long to make.
    """
    return dataclass(slots=True, unsafe_hash=True)(plain)


def pickled_by_slots(record: type[RecordT]) -> type[RecordT]:
    """Give the dataclass `record` its values as the state that is pickled, in the order of its fields."""
    names = [one.name for one in fields(cast("Any", record))]
    setters = tuple(getattr(record, name).__set__ for name in names)
    values = _values_of(names)

    def restore(self: object, state: Iterable[Any]) -> None:
        for put, value in zip(setters, state, strict=True):
            put(self, value)

    changed = cast("Any", record)
    changed.__getstate__, changed.__setstate__ = lambda self: values(self), restore
    return record


def _values_of(names: list[str]) -> Callable[[object], tuple[Any, ...]]:
    """Return what gives the values of the fields `names` of a record."""
    value_of = attrgetter(*names)
    return value_of if len(names) > 1 else lambda self: (value_of(self),)


class _Init:
    """The method `__init__` of `record`, with the fields `parts`: compiled when it is first looked up."""

    def __init__(self, record: type, parts: tuple[Field[Any], ...]) -> None:
        self._record, self._parts = record, parts

    def __get__(self, instance: object, owner: type) -> object:
        made = _init(self._record, self._parts)
        self._record.__init__ = made  # type: ignore[misc]  # in place of this
        return made.__get__(instance, owner)


def _init(record: type, parts: tuple[Field[Any], ...]) -> Callable[..., None]:
    """Compile the method that sets the fields `parts` of a new instance by their slots."""
    known: dict[str, Any] = {"MISSING": MISSING}
    takes, sets = ["self"], []
    for number, one in enumerate(parts):
        known[f"put{number}"] = getattr(record, one.name).__set__
        known[f"default{number}"] = one.default
        value = one.name
        if one.default_factory is not MISSING:
            known[f"make{number}"] = one.default_factory
            value = f"make{number}() if {value} is MISSING else {value}"
        required = one.default is MISSING and one.default_factory is MISSING
        takes.append(one.name if required else f"{one.name}=default{number}")
        sets.append(f"put{number}(self, {value})")
    if hasattr(record, "__post_init__"):
        sets.append("self.__post_init__()")
    body = "\n  ".join(sets)
    source = f"def make({', '.join(known)}):\n def __init__({', '.join(takes)}):\n  {body}\n return __init__"
    made: dict[str, Any] = {}
    exec(source, sys.modules[record.__module__].__dict__, made)  # noqa: S102 - names of our own fields
    init = cast("Callable[..., None]", made["make"](**known))
    init.__qualname__ = f"{record.__qualname__}.__init__"
    init.__annotations__ = {one.name: one.type for one in parts} | {"return": None}
    return init


def _refuse_to_set(_: object, name: str, value: object) -> NoReturn:  # noqa: ARG001 - as Python calls it
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
