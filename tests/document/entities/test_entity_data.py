"""The data that ships: compiled lists agree with their sources, files are small, hashes find what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.entities.hashed import HashedRows, pack
from tui.document.entities.lexicon import lexicon
from tui.document.entities.spelling import initials, name_key
from tui.document.entities.training.compile_words import compile_lists, read_lists
from tui.document.entities.weights import weights
from tui.document.entities.words import FILE, decode, words


def test_the_compiled_lists_are_those_of_the_folder(tmp_path: Path) -> None:
    lists = read_lists()
    compile_lists(lists, tmp_path / "words.bin")
    assert (tmp_path / "words.bin").read_bytes() == FILE.read_bytes()
    assert all(decode(word.encode()) == word for word in lists.values())


def test_words_are_found_with_what_is_said_of_them() -> None:
    assert words()["Kandahar"].city
    assert words()["Rethymno"].town
    assert words().leads("Buenos")
    assert not words().leads("Kandaharr")
    assert words()["Maria"].given
    assert words()["village"].word
    assert words().is_small("the")
    assert not words()["Kandaharr"].city


def test_the_weights_are_small_and_complete() -> None:
    assert (FILE.parent / "weights.bin").stat().st_size <= 2_000_000
    labels = weights().labels
    assert set(labels) == {"O", *(f"{b}-{k}" for b in "BI" for k in ("person", "place", "organisation", "other"))}
    assert [len(row) for row in weights().transitions] == [len(labels)] * len(labels)


@given(st.sets(st.text(max_size=8), max_size=60), st.text(max_size=8))
def test_a_hashed_table_finds_its_keys_and_no_others(keys: set[str], other: str) -> None:
    data, order = pack(sorted(keys))
    table = HashedRows(data)
    assert [table.find(key) for key in order] == list(range(len(order)))
    assert other in keys or table.find(other) == -1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mazar-e-Sharif", "Mazār-i Sharīf", True),
        ("al-Qaeda", "Al Qa’ida", True),
        ("Muhammad Umar", "Mohammed Omar", True),
        ("Defence Ministry", "Defense Ministry", True),
        ("Hassan", "Hussein", False),
        ("Niger", "Nigeria", False),
        ("Iran", "Iraq", False),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str, same: bool) -> None:
    assert (name_key(one) == name_key(other)) is same


def test_initials_with_and_without_small_words() -> None:
    assert initials("National Security Council") == {"NSC"}
    assert initials("Ministry of Defence") == {"MD", "MOD"}
    assert initials("Nato") == set()


def test_every_other_name_in_the_tables_leads_to_a_name() -> None:
    known = lexicon().known
    assert known["Afghans"].name == "Afghanistan"
    assert known["Daesh"].name == known["ISIL"].name == "Islamic State"
    assert all(what.name for what in known.values())
