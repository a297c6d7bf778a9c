"""The undetermined language reads no words of any one language."""

from __future__ import annotations

from tests.languages.und.reading import values
from tui.languages import load


def test_nothing_english_is_read() -> None:
    assert values("On Monday they left, in May, three days ago, yesterday.") == []
    assert not set(load("und").dates.lexicon) & {"July", "Monday", "yesterday", "since", "the", "and"}
