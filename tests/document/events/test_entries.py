"""Dated entries of other makes than the bundled article's: Markdown headings that give the date themselves."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document import parse

MARKDOWN = """# A short history

The country was at war for a decade.

## 1979: Peace

The army left in March. Crowds cheered.

## 1981: War

It returned on 3 April.

## May 1985

The war ended with a treaty.

## After

The bridge was never rebuilt.
"""


@pytest.mark.parametrize("published", [None, date(2010, 1, 25)])
def test_headings_of_markdown_date_their_sections(published: date | None) -> None:
    events = [(event.value, event.title, event.headed) for event in parse(MARKDOWN, published).events if event.value]
    assert events[:5] == [
        ("1979", "Peace: The army left in March", True),
        ("1979-03", "Army leaves", False),
        ("1981", "War: It returned on 3 April", True),
        ("1981-04-03", "Army returns", False),
        ("1985-05", "The war ended with a treaty", True),
    ]


def test_a_number_sign_that_touches_is_a_number() -> None:
    assert parse("The house is #1979 on the list.", date(2010, 1, 25)).times == ()


CHRONOLOGY = """# The Arlen dam

- 25 April 1859: Digging begins
- 20 January 1875: Cancelled

The order for the pumps was cancelled by the council. It had cost a fortune.

- 3 May 1909: The dam is opened by the king in front of ten thousand people of the valley
"""


def titles(text: str, published: date | None = None) -> list[tuple[str, str]]:
    """The value and title of each headed event."""
    return [(event.value, event.title) for event in parse(text, published).events if event.headed]


def test_items_of_a_chronology() -> None:
    assert titles(CHRONOLOGY) == [
        ("1859-04-25", "Digging begins"),
        ("1875-01-20", "Cancelled: The order for the pumps was cancelled by the council"),
        ("1909-05-03", "Dam is opened by the king"),  # longer than a line: its main clause
    ]


def test_paragraphs_under_a_short_item_belong_to_it() -> None:
    document = parse(CHRONOLOGY)
    (entry,) = [event for event in document.events if event.value == "1875-01-20"]
    assert [document.text[span.start : span.end].split(".")[0] for span in entry.also] == [
        "The order for the pumps was cancelled by the council"
    ]
    assert [event for event in document.events if not event.headed] == []


ABOVE = """The flood

The valley was rebuilt.

11 May 1904

The dam breaks

Water comes down on the town. Ten people drown.

7 October 1905

The first houses

The town is built anew.
"""


def test_a_date_alone_above_its_heading() -> None:
    assert titles(ABOVE) == [("1904-05-11", "The dam breaks"), ("1905-10-07", "The first houses")]
    document = parse(ABOVE)
    (first, second) = [event for event in document.events if event.headed]
    assert document.text[first.start : first.end].startswith("11 May 1904")
    assert any("Water comes down" in document.text[span.start : span.end] for span in first.also)
    places = [(first.start, first.end), *((span.start, span.end) for span in first.also)]
    assert not any("The first houses" in document.text[start:end] for start, end in places)
    assert second.title == "The first houses"


NO_ENTRIES = [
    "The dam was begun in 1904. It was finished in 1909.",
    # one paragraph that opens with a date is none
    "Nobody knew.\n\nIn May 1904 the dam broke.\n\nThe town was rebuilt.",
    "1904 was a hard year for the town.\n\nNobody knew why.",
    # a list without dates
    "- The dam\n- The mill\n- The town",
    "",
]


@pytest.mark.parametrize("text", NO_ENTRIES)
def test_no_entries(text: str) -> None:
    assert titles(text) == []


def test_an_entry_that_is_ahead_is_planned() -> None:
    text = "- 3 May 1909: The dam is opened\n- 3 May 1911: The mill is opened\n"
    kinds = [event.kind for event in parse(text, date(1910, 1, 1)).events if event.headed]
    assert kinds == ["happened", "planned"]


def test_other_dates_within_an_entry_are_events_of_their_own() -> None:
    text = "- 3 May 1909: The dam, which was begun in 1904, is opened\n- 9 June 1911: The mill is opened\n"
    found = {(event.value, event.headed) for event in parse(text, None).events}
    assert found == {("1909-05-03", True), ("1904", False), ("1911-06-09", True)}


def test_an_entry_of_marks_alone_has_no_title_of_marks() -> None:
    document = parse("5/7/2021 “\n#tomorrow", date(1945, 5, 8), language="en")
    assert document.events
    assert all(any(map(str.isalnum, event.title)) for event in document.events)


def test_a_heading_over_several_dated_lines_is_none_of_them() -> None:
    text = (
        "# Report of 7 November 2023\n\n## Timeline (all times UTC)\n\n08:58 The certificate expires.\n\n"
        "09:12 Alerts fire.\n\n09:40 The certificate is renewed."
    )
    titles = [event.title for event in parse(text).events if event.headed]
    assert titles == ["The certificate expires", "Alerts fire", "The certificate is renewed"]
    alone = parse("# Review\n\n## Fall of Lesce\n\n3 May 1904: The town fell.\n\n## Peace\n\n5 June 1905: It ended.")
    assert [event.title for event in alone.events if event.headed] == ["Fall of Lesce", "Peace"]
