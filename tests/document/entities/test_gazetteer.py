"""The gazetteer: entries, their codes, and the lists of English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.entities.gazetteer import (
    CLASSES,
    FAMOUS,
    Entry,
    Gazetteer,
    compile_lists,
    decode,
    empty_gazetteer,
)
from tui.languages import load

ENTRIES = st.builds(
    Entry,
    *[st.booleans()] * 8,
    famous=st.sampled_from(("", *FAMOUS)),
    classes=st.text(CLASSES, max_size=2),
)


@given(ENTRIES)
def test_an_entry_survives_its_code(entry: Entry) -> None:
    assert decode(entry.encode()) == entry
    assert entry.encode() < 1 << 24


@given(st.dictionaries(st.text(max_size=8), ENTRIES, max_size=20))
def test_compiled_lists_have_each_entry(lists: dict[str, Entry]) -> None:
    gazetteer = Gazetteer(compile_lists(lists))
    assert {key: gazetteer[key] for key in lists} == lists


def test_an_empty_gazetteer_has_no_entries() -> None:
    assert empty_gazetteer()["Kabul"] == Entry()


@pytest.mark.parametrize(
    ("entry", "only"),
    [
        (Entry(city=True), True),
        (Entry(city=True, famous="location"), True),
        (Entry(city=True, given=True), False),
        (Entry(city=True, famous="person"), False),
        (Entry(town=True), False),
    ],
)
def test_only_a_city(entry: Entry, only: bool) -> None:
    assert entry.only_city is only


def test_english_words_have_their_entries() -> None:
    gazetteer = load("en").entities.tables.gazetteer
    assert gazetteer["Kandahar"].city
    assert gazetteer["Rethymno"].town
    assert gazetteer.leads("Buenos")
    assert not gazetteer.leads("Kandaharr")
    assert gazetteer["Maria"].given
    assert gazetteer["village"].word
    assert gazetteer.is_small("the")
    assert not gazetteer["Kandaharr"].city
