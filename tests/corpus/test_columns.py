"""Records as columns and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.corpus.columns import Plain, Records, Shared, Tuples, column_of, values_of
from tui.document.calendar import BceDay
from tui.document.interval import Interval
from tui.document.model import Mention
from tui.document.span import Span

SPANS = st.builds(Span, st.integers(0, 2**40), st.integers(0, 9))
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=4),
    st.dates(),
    SPANS,
    st.builds(BceDay, st.integers(1, 900), st.integers(1, 12), st.integers(1, 28)),
)
KINDS = st.one_of(SPANS, st.tuples(), st.tuples(SPANS), st.tuples(st.integers(), VALUES), VALUES)


@given(st.one_of(st.lists(VALUES), st.lists(SPANS), st.lists(st.lists(KINDS).map(tuple))))
def test_all_values_come_back_in_their_order_and_of_their_class(values: list[object]) -> None:
    found = list(values_of(column_of(values)))
    assert found == values
    assert [repr(one) for one in found] == [repr(one) for one in values]  # 1 is not True, nor -0.0 the same as 0.0


def test_a_record_has_a_column_for_each_field() -> None:
    column = column_of([Span(1, 2), Span(3, 4)])
    assert isinstance(column, Records)
    assert [list(values_of(one)) for one in column.columns] == [[1, 3], [2, 4]]


def test_records_within_records_have_columns_too() -> None:
    column = column_of([(Mention(1, 5),), (), (Mention(7, 9), Mention(11, 12))])
    assert isinstance(column, Tuples)
    assert list(column.lengths) == [1, 0, 2]
    assert isinstance(column.values, Records)
    assert column.values.size == 3


def test_the_same_object_stays_one() -> None:
    same, other = Span(1, 2), Span(1, 2)
    column = column_of([same, other, same, same])
    assert isinstance(column, Shared)
    first, second, third, fourth = values_of(column)
    assert first is third is fourth
    assert first is not second


def test_equal_words_and_days_become_one_object() -> None:
    first, second = values_of(column_of(["".join(["a", "b"]), "".join(["a", "b"])]))
    assert first is second
    day, again = values_of(column_of([date(2001, 11, 13), date(2001, 11, 13)]))
    assert day is again


def test_records_of_several_classes_are_kept_as_they_are() -> None:
    values = [Span(1, 2), Mention(1, 2), None]
    column = column_of(values)
    assert isinstance(column, Plain)
    assert list(column.values) == values


@dataclass(frozen=True)
class Open:
    """A dataclass without slots."""

    words: str


def test_only_records_with_slots_are_taken_apart() -> None:
    assert isinstance(column_of([Open("a")]), Plain)


def test_a_record_that_lacks_a_column_is_an_error() -> None:
    with pytest.raises(ValueError, match="zip"):
        values_of(Records(Interval, 1, [Plain([None])]))
