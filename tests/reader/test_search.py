"""Searching words, names, mentions and dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document import Document
from tui.document.model import Basis, Entity, Event, Mention
from tui.reader import finding, search
from tui.reader.panes.entity_rows import matching

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


KARZAI = Entity("Hamid Karzai", "person", (Mention(0, 5),), aliases=("Karzai", "Mr Karzai"))
QAEDA = Entity("al-Qaeda", "group", (Mention(9, 12),), aliases=("al-Qa'ida",))
CAFE = Entity("Café Procope", "place", (Mention(20, 24),))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Hamid Karzai", "al-Qaeda", "Café Procope"]),
        ("karz", ["Hamid Karzai"]),
        ("qa", ["al-Qaeda"]),
        ("cafe", ["Café Procope"]),
        ("CAFÉ", ["Café Procope"]),
        ("ca", ["Café Procope"]),
        ("zzzz", []),
    ],
)
def test_names_are_found_without_capitals_and_accents(query: str, names: list[str]) -> None:
    found = [named.entity.name for named in matching([KARZAI, QAEDA, CAFE], query)]
    assert found[: len(names)] == names
    assert bool(found) == bool(names)


def test_mentions_go_round() -> None:
    mentions = [Mention(10, 12), Mention(20, 22)]
    assert finding.next_mention(mentions, 10, 1) == mentions[1]
    assert finding.next_mention(mentions, 20, 1) == mentions[0]
    assert finding.next_mention(mentions, 10, -1) == mentions[1]
    assert finding.next_mention(mentions, 15, -1) == mentions[0]
    assert finding.next_mention([], 15, 1) is None


def _event(day: date) -> Event:
    return Event(day.isoformat(), "t", 0, 1, day, day, day.isoformat(), "day", "happened", Basis("r", "w"))


def test_a_date_goes_to_an_event_within_it_or_the_nearest() -> None:
    events = [_event(date(2001, 9, 11)), _event(date(2004, 1, 26)), _event(date(2011, 5, 2))]
    within = finding.event_at(events, date(2004, 1, 1))
    after = finding.event_at(events, date(2005, 1, 1))
    before = finding.event_at(events, date(2020, 1, 1))
    assert (within, after, before) == (events[1], events[2], events[2])
    assert finding.event_at([], date(2020, 1, 1)) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("sep 2001", date(2001, 9, 1), date(2001, 9, 30)),
        ("2004", date(2004, 1, 1), date(2004, 12, 31)),
        ("7 december 2004", date(2004, 12, 7), date(2004, 12, 7)),
    ],
)
def test_typed_dates(words: str, first: date, last: date) -> None:
    assert finding.typed_days(words, date(2021, 7, 5), None, []) == (first, last)


def test_what_is_no_date_is_none() -> None:
    assert finding.typed_days("no such thing", date(2021, 7, 5), None, []) is None


def test_every_entity_finds_itself(article: Document) -> None:
    for entity in article.entities:
        assert entity.name in [named.entity.name for named in matching(article.entities, entity.name)]


@pytest.mark.parametrize(
    ("words", "here", "first"),
    [
        ("14 october", None, date(1552, 10, 14)),  # the only one there is
        ("july", date(1552, 9, 1), date(1552, 7, 1)),
        ("july", date(1687, 9, 1), date(1687, 7, 1)),
        ("3 march", date(1552, 9, 1), date(2021, 3, 3)),  # none: as seen from today
        ("last march", date(1552, 9, 1), date(2021, 3, 1)),
    ],
)
def test_a_month_without_a_year_is_one_that_has_an_event(words: str, here: date | None, first: date) -> None:
    days = [date(1552, 7, 26), date(1552, 10, 14), date(1687, 7, 17)]
    found = finding.typed_days(words, date(2021, 7, 5), here, [_event(day) for day in days])
    assert found is not None
    assert found[0] == first
