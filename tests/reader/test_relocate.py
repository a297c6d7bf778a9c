"""Places of a text in a later version of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.relocate import change

OLD = "\n\n".join(f"Paragraph {number:02} tells of the mill at Dunford." for number in range(20))


def at(text: str, words: str) -> int:
    return text.index(words)


def test_what_is_written_at_the_end_moves_nothing() -> None:
    grown = change(OLD, OLD + "\n\nOne more paragraph.")
    assert [grown.moved(offset) for offset in (0, 400, len(OLD))] == [0, 400, len(OLD)]


@pytest.mark.parametrize("new", ["A new head.\n\n" + OLD, OLD[OLD.index("Paragraph 03") :]])
def test_what_changes_before_a_place_moves_it(new: str) -> None:
    assert change(OLD, new).moved(at(OLD, "Paragraph 12")) == at(new, "Paragraph 12")


def test_between_two_changes_a_place_is_known_by_its_words() -> None:
    new = OLD.replace("Paragraph 02", "Chapter two, which is longer,").replace("Paragraph 15", "Paragraph XV")
    for number in ("05", "09", "14"):
        assert change(OLD, new).moved(at(OLD, f"Paragraph {number}")) == at(new, f"Paragraph {number}")


def test_what_is_gone_leads_to_where_it_was() -> None:
    new = OLD.replace("Paragraph 10 tells of the mill at Dunford.", "")
    assert change(OLD, new).moved(at(OLD, "10 tells")) in range(at(new, "Paragraph 09"), at(new, "Paragraph 11") + 1)


@given(st.text("ab \n", max_size=60), st.text("ab \n", max_size=60), st.integers(0, 60))
def test_a_place_is_always_in_the_text(old: str, new: str, offset: int) -> None:
    found = change(old, new)
    assert 0 <= found.moved(min(offset, len(old))) <= len(new)
    assert old[: found.same_first] == new[: found.same_first]
    assert found.same_first + found.same_last <= min(len(old), len(new))


@given(st.text(max_size=80), st.integers(0, 80))
def test_an_unchanged_text_moves_nothing(text: str, offset: int) -> None:
    assert change(text, text).moved(min(offset, len(text))) == min(offset, len(text))
