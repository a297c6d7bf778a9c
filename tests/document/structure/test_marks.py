"""Lines by their marks, with words that only look like them."""

from __future__ import annotations

import pytest

from tui.document.structure.marks import caption_starts, caption_text, is_boilerplate, is_byline, is_caption, is_credit
from tui.languages import load

MARKS = load("en").structure.marks


@pytest.mark.parametrize(
    ("line", "boilerplate"),
    [
        ("Related topics", True),
        ("SHARE THIS PAGE:", True),
        ("© 2021 Somebody", True),
        ("All rights reserved by us", True),
        ("Shares fell on Monday", False),
        ("Unrelated topics", False),
        ("© " + "long " * 50, False),
    ],
)
def test_boilerplate(line: str, boilerplate: bool) -> None:
    assert is_boilerplate(line, MARKS) is boilerplate


@pytest.mark.parametrize(
    ("line", "caption"), [("Image caption The dam", True), ("Media caption: x", True), ("Its image caption", False)]
)
def test_captions(line: str, caption: bool) -> None:
    assert is_caption(line, MARKS) is caption


def test_the_words_of_a_caption() -> None:
    text = "x Image caption The dam. Image caption The mill."
    starts = caption_starts(text, 0, len(text), MARKS)
    assert [text[start : start + 5] for start in starts] == ["Image", "Image"]
    assert text[caption_text(text, starts[1], len(text), MARKS) :] == "The mill."
    assert caption_text(text, 0, len(text), MARKS) == 0


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Image copyright by Somebody", True),
        ("Photograph: Ann Other", True),
        ("Reuters Photo", True),
        ("Imagery of the dam", False),
        ("Photo credit " + "long " * 30, False),
    ],
)
def test_credits(line: str, credit: bool) -> None:
    assert is_credit(line, MARKS) is credit


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ann Other", True),
        ("By Ann Other and John Arlen in Kabul", True),
        ("Written by Ann Other", True),
        ("By noon the town was empty", False),
        ("Ann Other", False),
    ],
)
def test_bylines(line: str, byline: bool) -> None:
    assert is_byline(line, MARKS) is byline
