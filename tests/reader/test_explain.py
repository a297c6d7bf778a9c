"""The words that explain the date of an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.reader.samples import document, event
from tui.document.basis import UNDATED
from tui.reader.explain import why


def test_the_words_of_the_text_are_quoted() -> None:
    assert why(document(), event("e", 0, date(2001, 9, 11), length=12)) == "Paragraph 00: stated."


def test_an_undated_event_is_explained_too() -> None:
    assert "no date" in why(document(), replace(event("e", 0, None), basis=UNDATED))
