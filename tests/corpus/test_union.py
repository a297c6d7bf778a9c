"""Disjoint sets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.corpus.union import Union


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19))))
def test_sets_are_those_of_the_graph(pairs: list[tuple[int, int]]) -> None:
    union = Union(20)
    groups = [{number} for number in range(20)]
    for one, other in pairs:
        union.join(one, other)
        merged = groups[one] | groups[other]
        for number in merged:
            groups[number] = merged
    for number in range(20):
        assert set(union.group(number)) == groups[number]
        assert len(union.group(number)) == len(groups[number])
        assert {union.find(other) for other in groups[number]} == {union.find(number)}
