"""Records: what is pickled of them, and that it comes back."""

from __future__ import annotations

import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import TypeVar, cast

import pytest

from tui.document import Document, parse
from tui.document.record import pickled_by_slots, record, transient

T = TypeVar("T")


def again(given: T) -> T:
    """Pickle `given` and back."""
    return cast("T", pickle.loads(pickle.dumps(given)))  # noqa: S301 - our own bytes


@pickled_by_slots
@dataclass(frozen=True, slots=True)
class Point:
    """A record of two values."""

    x: int
    y: int = 0


@pickled_by_slots
@dataclass(frozen=True, slots=True)
class Alone:
    """A record of one value, which is a tuple."""

    values: tuple[int, ...] = ()


@transient
class Sketch:
    """A record that lives while a text is parsed."""

    x: int
    y: int = 0


def test_a_transient_record_is_a_value() -> None:
    assert Sketch(1) == Sketch(1, 0) != replace(Sketch(1), y=2)
    assert len({Sketch(1), Sketch(1, 0)}) == 1
    with pytest.raises(AttributeError):
        Sketch(1).z = 2  # type: ignore[attr-defined]


@pytest.mark.parametrize("given", [Point(1), Point(1, 2), Alone(), Alone((1, 2))])
def test_a_record_comes_back(given: Point | Alone) -> None:
    assert again(given) == given


def test_a_record_that_comes_back_is_frozen_too() -> None:
    found = again(Point(1))
    with pytest.raises(FrozenInstanceError):
        found.x = 2  # type: ignore[misc]


def test_a_state_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        Point.__new__(Point).__setstate__((1, 2, 3))  # type: ignore[attr-defined]


def test_a_document_comes_back(article: Document) -> None:
    assert again(article) == article
    assert again(parse("")) == parse("")


@record
class Line:
    """A record with a default of its own, one that is made, and a check."""

    end: int
    start: int = 0
    marks: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Refuse a line that runs backwards."""
        if self.end < self.start:
            raise ValueError("backwards")


@dataclass(frozen=True, slots=True)
class Twin:
    """The same by `dataclasses`."""

    end: int
    start: int = 0
    marks: list[str] = field(default_factory=list)


def test_a_record_is_what_a_frozen_dataclass_is() -> None:
    assert repr(Line(3, start=1)) == repr(Twin(3, start=1)).replace("Twin", "Line")
    assert Line(3) == Line(3, 0, []) != Line(4)
    assert Line(3) != Twin(3)  # type: ignore[comparison-overlap]
    assert Line.__slots__ == Twin.__slots__  # type: ignore[attr-defined]
    assert Line.__match_args__ == Twin.__match_args__
    assert inspect.signature(Line).parameters.keys() == inspect.signature(Twin).parameters.keys()
    assert replace(Line(3), end=5) == Line(5)
    assert Line(3).marks is not Line(3).marks
    assert hash(Point(1, 2)) == hash(Point(1, 2))
    with pytest.raises(ValueError, match="backwards"):
        Line(1, 2)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'end'"):
        Line()  # type: ignore[call-arg]


def test_a_record_is_frozen() -> None:
    line = Line(3)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'end'"):
        line.end = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'end'"):
        del line.end
