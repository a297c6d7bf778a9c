"""Searching the article for plain words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader import search

TEXT = "The Taliban fled.\nThe taliban  came\nback [sic]."


@pytest.mark.parametrize(
    ("query", "start", "step", "found"),
    [
        ("taliban", 0, 1, "Taliban"),
        ("taliban", 5, 1, "taliban"),
        ("taliban", 30, 1, "Taliban"),
        ("taliban", 20, -1, "Taliban"),
        ("taliban", 2, -1, "taliban"),
        ("Taliban", 5, 1, "Taliban"),
        ("taliban came back", 0, 1, "taliban  came\nback"),
        ("[sic]", 0, 1, "[sic]"),
        ("(", 0, 1, None),
        (" ", 0, 1, None),
    ],
)
def test_finds_plain_words(query: str, start: int, step: int, found: str | None) -> None:
    span = search.find(TEXT, query, start, step)
    assert (TEXT[slice(*span)] if span else None) == found


@given(st.text(alphabet="ab ", max_size=60), st.integers(0, 60))
def test_backward_is_the_last_before(text: str, start: int) -> None:
    spans = [match.span() for match in search.pattern("ab").finditer(text)]
    before = [span for span in spans if span[0] < start]
    expected = before[-1] if before else (spans[-1] if spans else None)
    assert search.find(text, "ab", start, -1) == expected


def test_backward_finds_what_is_far_away() -> None:
    text = "needle" + " hay" * 50_000
    assert search.find(text, "needle", len(text), -1) == (0, 6)
