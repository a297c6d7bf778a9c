"""Ids of events."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.document.events.identity import event_ids


def test_marks_case_and_white_space_do_not_count() -> None:
    assert event_ids(["The dam broke."]) == event_ids(["the  dam\nbroke!"])


def test_other_words_have_another_id() -> None:
    assert event_ids(["The dam broke."]) != event_ids(["The dam held."])


@given(st.lists(st.sampled_from(["The dam broke.", "the dam broke", "It held."])))
def test_ids_are_unique_and_do_not_depend_on_what_follows(texts: list[str]) -> None:
    ids = event_ids(texts)
    assert len(set(ids)) == len(texts)
    assert event_ids(texts[:1]) == ids[:1]
