"""The hash table: it finds what it holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.document.entities.hash_table import HashTable, pack, packed_size


@given(st.sets(st.text(max_size=8), max_size=60), st.text(max_size=8))
def test_a_table_finds_its_keys_and_no_others(keys: set[str], other: str) -> None:
    data, order = pack(sorted(keys))
    table = HashTable(data)
    assert len(data) == packed_size(len(order))
    assert [table.find(key) for key in order] == list(range(len(order)))
    assert other in keys or table.find(other) == -1
