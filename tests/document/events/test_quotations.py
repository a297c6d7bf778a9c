"""Quotations, and "today" in them."""

from __future__ import annotations

import pytest

from tests.document.events.reading import LEAD, value_at, without_events
from tui.document.events.quotations import quoted_from


@pytest.mark.parametrize(
    ("text", "word", "quoted"),
    [
        ("He said: “We go.” They left.", "go", True),
        ("He said: “We go.” They left.", "left", False),
        ('He said: "We go." They left.', "go", True),
        ('He said: "We go." They left.', "left", False),
        ("He said: ``We go.'' They left.", "go", True),
        ("He said: ``We go.'' They left.", "left", False),
        ("They left.", "left", False),
        # a quotation that goes on behind the end of a sentence, and one that nobody closed in another block
        ("“They came. We go.” They left.", "go", True),
        ("“They came. We go.” They left.", "left", False),
        ("“They came.\n\nThe guards left.", "left", False),
    ],
)
def test_quoted(text: str, word: str, quoted: bool) -> None:
    document = without_events(text)
    place = document.text.index(word)
    sentence = next(one for one in document.sentences if one.start <= place < one.end)
    assert quoted_from(document, sentence)(place) is quoted


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ('The mayor said: "Today is a sad day for us all."', "sad day", "2021-07-05"),
        ("The mayor resigned today.", "resigned", "2021-07-07"),
        ('The mayor said: "In 2019 it was a sad day for us all."', "sad day", "2019"),
    ],
)
def test_today_is_the_day_of_speaking(sentence: str, words: str, value: str) -> None:
    assert value_at(LEAD + sentence, words) == value
