"""Which words a date belongs to."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.document.events.reading import ENGLISH, LEAD, PUBLISHED, value_at, without_events
from tui.document import parse
from tui.document.events.clauses import clauses_of
from tui.document.events.date_attachment import AttachedDate, attach_dates
from tui.document.events.dating import DatingIndex
from tui.document.model import Document


def attached(document: Document) -> list[AttachedDate]:
    """The attached dates of the first sentence."""
    sentence = document.sentences[0]
    clauses = clauses_of(document.text, sentence.start, sentence.end, ENGLISH.grammar)
    datings = DatingIndex.of(document, ENGLISH.dates).within(sentence.start, sentence.end)
    return attach_dates(document, clauses, datings, ENGLISH)


WORDS = [
    ("The dam broke in 1904.", [("The dam broke in 1904.", "1904", False)]),
    # two clauses, two dates
    (
        "The town fell in 1904, but the castle held out until 1905.",
        [("The town fell in 1904", "1904", False), ("but the castle held out until 1905.", "1905", False)],
    ),
    # two dates in one clause
    (
        "He built mills in 1904, a dam in 1911.",
        [("He built mills in 1904", "1904", False), ("a dam in 1911.", "1911", False)],
    ),
    # one date in two expressions
    ("On Monday, 5 July 2021, the dam broke.", [("On Monday, 5 July 2021, the dam broke.", "2021-07-05", False)]),
    # alternatives
    ("It broke in August or September 1904.", [("It broke in August or September 1904.", "1904-08/1904-09", False)]),
    # the date of a noun
    ("They wept after the 9/11 attacks.", [("9/11 attacks", "2001-09-11", True)]),
    (
        "Guards were called in ahead of the summit on 9 July.",
        [("the summit on 9 July", "2021-07-09", True)],
    ),
    # distances, and dates that are denied
    (
        "The cups were stolen 20 years after 2 May 1990.",
        [("The cups were stolen 20 years after 2 May 1990.", "2010", False)],
    ),
    (
        "The bridge was opened in 2019, and not in 2018.",
        [("The bridge was opened in 2019, and not in 2018.", "2019", False)],
    ),
    # a decade beside a finer date
    (
        "It broke in 1904 for the third time in the 1900s.",
        [("It broke in 1904 for the third time in the 1900s.", "1904", False)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_of_a_date(text: str, expected: list[tuple[str, str, bool]]) -> None:
    document = without_events(text)
    found = [(document.text[one.start : one.end], one.dating.interval.value, one.of_noun) for one in attached(document)]
    assert [(words, value, of_noun) for words, value, of_noun in found] == expected


EXPLAINED = [
    # "when" says what happened at the far end of "since"
    ("It is the worst flood since May 1993, when the bridge fell.", [("when the bridge fell", "1993-05")]),
    # unless its verb has a date of its own
    (
        "He has been there since 1994, when he joined in 1993.",
        [("He has been there since 1994", "1994/.."), ("when he joined in 1993", "1993")],
    ),
    (
        "She has lived in Kabul since May 1994 when Soviet troops left in 1993.",
        [("She has lived in Kabul since May 1994", "1994-05/.."), ("when Soviet troops left in 1993", "1993")],
    ),
    # an aside's date is not the verb's
    (
        "He stayed until 1910, when Madero succeeded him, taking office in 1911.",
        [("when Madero succeeded him", "1910"), ("taking office in 1911", "1911")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EXPLAINED)
def test_a_clause_of_when_takes_the_date_before_it(text: str, expected: list[tuple[str, str]]) -> None:
    document = without_events(text)
    found = [(document.text[one.start : one.end].rstrip("."), one.dating.interval.value) for one in attached(document)]
    assert found == expected


NOUNS = [
    ("Guards were called in ahead of the summit on 9 July.", "called in", "2021-07-05"),
    ("Guards were called in ahead of the summit on 9 July.", "summit", "2021-07-09"),
    ("Guards were called in before the rain on 6 July.", "called in", "2021-07-06"),
    # the noun of a setting gives its date to the verb
    ("In a July 1 letter, the union asked for pumps.", "asked for pumps", "2021-07-01"),
    ("It will be rebuilt in August or September.", "rebuilt", "2021-08/2021-09"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), NOUNS)
def test_nouns_and_verbs(sentence: str, words: str, value: str) -> None:
    assert value_at(LEAD + sentence, words) == value


PIECES = st.sampled_from(
    [
        "since 1994", ",", "when", "he joined", "in 1993", "until May 2001", "who fled", "and", "the war", "or 1999",
        "9/11 attacks", "not", "from 1953 to 1957", "taking office", "said that", ";", "Monday", ", 5 July 2021",
        "ahead of the summit on",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12).map(" ".join))
def test_attached_words_are_never_empty(text: str) -> None:
    document = without_events(text, PUBLISHED)
    if document.sentences:
        found = attached(document)
        assert all(0 <= one.start < one.end <= len(document.text) for one in found)
        assert all(before.place <= after.place for before, after in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12).map(" ".join))
def test_no_text_makes_an_event_without_title_or_words(text: str) -> None:
    for event in parse(text, PUBLISHED).events:  # the model refuses others, so it is the stage that is tested
        assert event.title.strip()
        assert event.start < event.end
