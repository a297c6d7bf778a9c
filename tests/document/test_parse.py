"""The whole parser: it raises nothing for any text and day, reports its progress, and can be stopped."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.document import Document, outline, parse
from tui.document.clean import clean
from tui.document.model import Block

PIECES = st.sampled_from(
    (
        *("11 September 2001 ", "on Monday ", "last week ", "200 BC ", "two days later ", "in 9999 ", "1 January 1 "),
        *("the Taliban ", "Mr Karzai ", "said ", "by ", "Image caption ", "# ", "- ", "\n", "\n\n", ". "),
        *("“", "(", "[/]", "\x1b", "漢字"),
    )
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join)
DAYS = st.none() | st.dates() | st.sampled_from([date.min, date.max, date(1, 1, 5), date(9999, 12, 28)])


@settings(max_examples=150, deadline=None)
@given(TEXTS, DAYS)
def test_any_text_at_any_day(text: str, published: date | None) -> None:
    document = parse(text, published)
    assert document.text == clean(text)
    length = len(document.text)
    spans = [(block.start, block.end) for block in document.blocks]
    spans += [(sentence.start, sentence.end) for sentence in document.sentences]
    spans += [(time.start, time.end) for time in document.times]
    spans += [(event.start, event.end) for event in document.events]
    assert all(0 <= start < end <= length for start, end in spans)
    names = [entity.name for entity in document.entities]
    assert len(set(names)) == len(names)
    for event in document.events:
        assert set(event.entities) <= set(names)
        if event.earliest and event.latest:
            assert event.earliest <= event.latest


@pytest.mark.parametrize("day", [date.min, date(1, 1, 3), date.max])
def test_the_ends_of_the_calendar(day: date) -> None:
    text = "Troops crossed the border. They had left last week, and will be back next month, in ten years or on Friday."
    assert parse(text, day).published == day


@pytest.mark.parametrize(
    "text",
    [
        "third-quarter year-ago",
        "In the third quarter profit rose. It fell from the year-ago period.",
        '"yesterday',
        "“We left yesterday,” he said on Sunday.",
        "The latest quarter was a year earlier than the year-ago quarter.",
    ],
)
@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date(1, 5, 2), date(2, 1, 2), date(9999, 12, 30), date.max])
def test_words_that_lead_over_the_ends_of_the_calendar(text: str, day: date) -> None:
    assert parse(text, day, language="en").published == day


def test_progress_only_grows_and_ends_at_one(article: Document) -> None:
    shares: list[float] = []
    parse(article.text * 3, tick=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_tick_that_raises_stops_the_parse() -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parse("Kabul fell on 15 August 2021.", tick=stop)


def test_the_outline_has_the_blocks_of_the_parse(article: Document) -> None:
    assert outline(article.text).blocks == article.blocks


def test_parsing_twice_gives_the_same(article: Document) -> None:
    assert parse(article.text) == parse(article.text)


def test_blocks_that_are_given_stay_as_they_are() -> None:
    text = "Kabul\nFell on 15 August 2021. It was quiet."
    blocks = (Block("title", 0, 5), Block("caption", 6, 43))
    document = parse(text, blocks=blocks)
    assert document.blocks == blocks
    assert document.title == "Kabul"
    assert [sentence.block for sentence in document.sentences] == [0, 1, 1]
    with pytest.raises(ValueError, match="cleaned"):
        parse("Kabul\r\nfell.", blocks=blocks[:1])
    with pytest.raises(ValueError, match="outside"):
        parse(text[:-1], blocks=blocks)
