"""Text is made safe once, on the way in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.clean import brief, clean


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\ufeffa", "a"),
        ("\ufeff\ufeffa\ufeff", "a\ufeff"),
        ("a\x1b[31mb", "a\ufffd[31mb"),
        ("a\x9bb\x07\x00", "a\ufffdb\ufffd\ufffd"),
        ("\u202eevil\u2066", "\ufffdevil\ufffd"),
        ("tab\tstays", "tab\tstays"),
        ("[/] [Taliban]", "[/] [Taliban]"),
        ("\ud800", "\ufffd"),
    ],
)
def test_unsafe_characters(raw: str, safe: str) -> None:
    assert clean(raw) == safe


@given(st.text(alphabet=st.characters(codec=None)))
def test_cleaning_again_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not any(ord(c) < 32 and c not in "\n\t" for c in clean(text))


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("short", 10, "short"),
        ("ten chars.", 10, "ten chars."),
        ("a\nb\x1bc", 10, "a b\ufffdc"),
        ("x" * 11, 10, "x" * 9 + "…"),
    ],
)
def test_brief_is_one_line_of_a_bounded_length(text: str, most: int, shown: str) -> None:
    assert brief(text, most) == shown
