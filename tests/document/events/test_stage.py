"""What holds for the events of any text whatever."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.document import Document, parse
from tui.document.basis import Rule
from tui.document.events.stage import BEARING, find_events
from tui.document.parse import all_stages
from tui.languages import load

ENGLISH = load("en")
ELSEWHERE = (
    Rule.DOCUMENT_TIME,
    Rule.UNDATED,
    Rule.QUOTED,
    Rule.COREFERENCE,
    Rule.DISCOURSE_TIME,
    Rule.GOVERNED,
    Rule.OPEN_BEFORE,
    Rule.OPEN_AFTER,
)
"""Rules that take days from elsewhere than the expressions of the event."""

PUBLISHED = date(2021, 7, 7)
PIECES = st.sampled_from(
    [
        "The dam broke on Monday. ", "It was built in 1904 and rebuilt in 1911. ", "Water came down. ", "\n\n",
        "The dam breaks\n\n", "5 May 1911 ", "Water floods the town. ", "Image caption The dam in 1910\n\n",
        "1859 – Digging begins\n", "If it breaks by 2030, ", "the mayor said ",
        "that he fled last week",
        ". ", "“", "”",
        "# The dam\n\n", "> He came in May 2001.\n", "from 1953 to 1957 ", "within 14 months ", "since 9/11 ",
        "Image copyright by Us\n\n",
        "not in 2018, ", "which was lost in 480 BC, ", "before ", "(", "John Arlen of Kabul ", "\t", "é",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_events_lie_in_blocks_that_can_bear_them(text: str) -> None:
    document = parse(text, PUBLISHED)
    for event in document.events:
        for start, end in [(event.start, event.end), *((span.start, span.end) for span in event.also)]:
            assert 0 <= start < end <= len(document.text)
            touched = [block for block in document.blocks if block.start < end and start < block.end]
            assert touched
            assert all(block.kind in BEARING for block in touched)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_events_are_well_made(text: str) -> None:
    document = parse(text, PUBLISHED)
    names = {entity.name for entity in document.entities}
    assert len({event.id for event in document.events}) == len(document.events)
    for event in document.events:
        assert event.earliest is None or event.latest is None or event.earliest <= event.latest
        assert 0 <= event.salience <= 1
        assert event.title == " ".join(event.title.split())
        assert event.title
        assert event.title.count("…") <= text.count("…"), "no title is cut"
        assert set(event.entities) <= names
        assert all(0 <= number < len(document.times) for number in event.times)
    dated = [event.earliest is not None or event.latest is not None for event in document.events]
    assert dated == sorted(dated, reverse=True), "undated events come last"


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_clauses_lie_in_one_block_and_one_sentence(text: str) -> None:
    document = parse(text, PUBLISHED)
    for event in document.events:
        if event.headed:
            continue
        around = [block for block in document.blocks if block.start <= event.start and event.end <= block.end]
        assert around
        assert [one for one in document.sentences if one.start <= event.start and event.end <= one.end]


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_the_events_are_determined_by_the_text(text: str) -> None:
    assert parse(text, PUBLISHED).events == parse(text, PUBLISHED).events


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_without_a_publication_day_nothing_is_of_that_day(text: str) -> None:
    document = parse(text, None)
    if document.published is None:
        assert all(event.basis.rule is not Rule.DOCUMENT_TIME for event in document.events)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_certainty_says_where_a_date_comes_from(text: str) -> None:
    for event in parse(text, PUBLISHED).events:
        dated = event.earliest is not None or event.latest is not None
        assert (event.certainty == "undated") is not dated
        if event.certainty == "stated":
            assert event.times, "what the words give has words"
        if event.certainty == "assumed":
            assert not event.times


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_intervals_lie_within_what_is_known(text: str) -> None:
    """An explicit event takes days of its own expressions; other rules may take them from elsewhere."""
    document = parse(text, PUBLISHED)
    for event in document.events:
        if event.basis.rule in ELSEWHERE:
            continue
        known = [document.times[number] for number in event.times]
        assert known
        firsts = [one.earliest for one in known if one.earliest is not None]
        lasts = [one.latest for one in known if one.latest is not None]
        spans = [span for span in document.ranges if span.first in event.times or span.last in event.times]
        firsts += [span.earliest for span in spans if span.earliest is not None]
        lasts += [span.latest for span in spans if span.latest is not None]
        assert event.earliest is None or event.earliest >= min(firsts)
        assert event.latest is None or event.latest <= max(lasts)


def ids(document: Document) -> list[str]:
    return [event.id for event in sorted(document.events, key=lambda event: event.start)]


STORY = "The dam broke in 1904. The town was rebuilt by 1911. The mayor resigned in May 1912.\n\n"


@pytest.mark.parametrize(
    "edited",
    [
        "A new first paragraph, told on 3 May 1999.\n\n" + STORY,
        STORY + "\n\nA new last paragraph, told on 3 May 1999.",
        STORY.replace(". The", ".  The"),
        STORY.replace("1904.", "1904!"),
    ],
)
def test_ids_stay_under_edits_elsewhere(edited: str) -> None:
    assert set(ids(parse(STORY))) <= set(ids(parse(edited)))


def test_ids_of_equal_words_differ() -> None:
    document = parse(
        "The dam broke in 1904.\n\nThe dam broke in 1905.\n\nThe dam broke in 1904, and then the dam was mended."
    )
    assert len(set(ids(document))) == len(document.events) >= 2


HOSTILE = {
    "one endless line": "word and another ",
    "sentences without end": "The dam broke in 1904 and ",
    "dates": "5 May 2001 ",
    "entries": "5 May 2001 Water.\n\n",
    "lines of dates": "1999 – Water\n",
    "commas": "in 2001, ",
    "sayings": "he said that ",
    "the same sentence": "The dam broke in 1904. ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_work_is_linear_in_hostile_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        parse(text, PUBLISHED)
        return time.process_time() - start

    seconds(1000)
    short, long = min(seconds(10_000) for _ in range(2)), seconds(100_000)
    assert long < 40 * short + 0.1, f"ten times the text took {long / short:.0f} times as long"


def test_every_dated_event_has_a_basis() -> None:
    text = (
        "The dam broke on Monday. Water flooded the lower town. It was built in 1904. It will be rebuilt by May 2023."
    )
    events = parse(text, PUBLISHED).events
    assert len(events) == 4
    assert all(event.certainty != "undated" for event in events)
    assert all((event.basis.words is None) == (event.certainty == "assumed") for event in events)


def test_progress_is_reported_while_events_are_found() -> None:
    before = parse("The dam broke in 1904. Water came down.\n\n" * 4_000, PUBLISHED, stages=all_stages()[:-1])
    shares: list[float] = []
    find_events(before, ENGLISH, shares.append)
    assert shares == sorted(shares)
    assert len(shares) >= len(before.text) // 65536
    assert all(0 <= share <= 1 for share in shares)


def test_of_a_clause_of_saying_and_what_is_said_one_keeps_its_salience() -> None:
    events = parse("Mayor Ada Brook said on Tuesday that the old dam at Lesce broke.", PUBLISHED).events
    alone = parse("The old dam at Lesce broke.", PUBLISHED).events
    assert len(events) == 2
    lesser, greater = sorted(event.salience for event in events)
    assert lesser < greater
    assert lesser < max(event.salience for event in alone)


def test_the_years_that_a_report_without_a_date_recalls_anchor_nothing() -> None:
    text = "On Monday the mayor fled, and on Tuesday a judge resigned. A 1996 law was passed. On Friday the dam broke."
    found = {event.title: event.interval for event in parse(text).events}
    assert found["Dam breaks"].value == "XXXX-WXX-5"
    assert found["Dam breaks"].earliest is None
    full = {event.title: event.interval for event in parse(text.replace("A 1996 law", "On 5 May 1996 a law")).events}
    assert full["Dam breaks"].value == "1996-05-10", "a whole date given before does"
