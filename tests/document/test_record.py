"""Records: what is pickled of them, and that it comes back."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, replace
from typing import TypeVar, cast

import pytest

from tui.document import Document, parse
from tui.document.record import pickled_by_slots, transient

T = TypeVar("T")


def again(record: T) -> T:
    """Pickle `record` and back."""
    return cast("T", pickle.loads(pickle.dumps(record)))  # noqa: S301 - our own bytes


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


@pytest.mark.parametrize("record", [Point(1), Point(1, 2), Alone(), Alone((1, 2))])
def test_a_record_comes_back(record: Point | Alone) -> None:
    assert again(record) == record


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
