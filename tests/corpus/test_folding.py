"""Events that several texts report: one with all its places, or two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.corpus.scoring import Score, event_score, joined
from tests.corpus.sets import SETS
from tests.reader.samples import event
from tui.corpus.folding import fold, stem, words
from tui.corpus.joining import Named, join
from tui.document import parse
from tui.document.model import Document, Event, Part
from tui.document.span import Span
from tui.languages import load

COMPARISON = load("en").comparison
TWO = Document("x" * 200, language="en", parts=(Part("a", 0, 100), Part("b", 101, 200)))


def told(identifier: str, start: int, title: str, day: date, *names: str) -> Event:
    return replace(event(identifier, start, day), title=title, entities=names)


@pytest.mark.parametrize("name", SETS)
def test_events_of_our_own_sets_are_folded(name: str) -> None:
    found = event_score(SETS[name], joined(SETS[name]))
    assert found.precision == 100
    assert found.f1 >= 70


def test_one_event_of_two_texts_has_both_places_and_says_so() -> None:
    one = told("1", 10, "Orbis buys Lumenworks", date(2012, 4, 3), "Orbis", "Lumenworks")
    other = told("2", 110, "Orbis bought Lumenworks for $2 billion", date(2012, 4, 3), "Orbis", "Lumenworks")
    (folded,) = fold([one, other], TWO)
    assert {Span(folded.start, folded.end), *folded.also} == {Span(one.start, one.end), Span(other.start, other.end)}
    assert "+sources 2" in folded.reasons
    assert folded.salience > max(one.salience, other.salience) or folded.salience == 1


@pytest.mark.parametrize(
    ("title", "day", "names"),
    [
        ("Orbis buys Lumenworks", date(2013, 9, 1), ("Orbis", "Lumenworks")),  # another time
        ("Orbis buys Lumenworks", date(2012, 4, 10), ("Orbis", "Lumenworks")),  # a week later, again
        ("Orbis buys Lumenworks", date(2012, 4, 3), ("Calder",)),  # nobody in common
        ("Orbis sues a newspaper of Calder", date(2012, 4, 3), ("Orbis", "Calder")),  # another thing
    ],
)
def test_other_events_stay_apart(title: str, day: date, names: tuple[str, ...]) -> None:
    one = told("1", 10, "Orbis buys Lumenworks", date(2012, 4, 3), "Orbis", "Lumenworks")
    assert len(fold([one, told("2", 110, title, day, *names)], TWO)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gunmen killed five people in Kabul on 3 May 2010.", "Gunmen killed nine people in Kabul on 3 May 2010."),
        ("Karzai met Obama in Kabul on 3 May 2010.", "Karzai met Obama in Washington on 3 May 2010."),
        ("John Smith was elected mayor of Leeds in 2010.", "John Smith was elected mayor of York in 2010."),
    ],
)
def test_other_numbers_and_places_are_other_events(one: str, other: str) -> None:
    texts = [Named(name, parse(words, language="en")) for name, words in (("a", one), ("b", other))]
    assert len(join(texts).events) == 2


def test_one_text_is_left_as_it_is() -> None:
    twice = [told(str(n), 10 * n, "Orbis buys Lumenworks", date(2012, 4, 3), "Orbis") for n in (1, 2)]
    assert fold(twice, replace(TWO, parts=())) == twice
    assert fold(twice, TWO) == twice


def test_the_best_supported_date_stays_and_the_other_is_named() -> None:
    day, other_day = date(2012, 4, 3), date(2012, 4, 5)
    three = replace(TWO, parts=(Part("a", 0, 60), Part("b", 61, 120), Part("c", 121, 200)))
    title, names = "Orbis buys Lumenworks", ("Orbis", "Lumenworks")
    events = [
        told("1", 10, title, other_day, *names),
        told("2", 70, title, day, *names),
        told("3", 130, title, day, *names),
    ]
    (folded,) = fold(events, three)
    assert folded.earliest == day
    assert any(reason.startswith("-elsewhere") for reason in folded.reasons)


def test_titles_are_compared_by_names_and_stems() -> None:
    one = told("1", 10, "Orbis buys the lamps of Lumenworks", date(2012, 4, 3), "Orbis")
    assert words(one, COMPARISON) == {"=Orbis", "buy", "lamp", "lumenwork"}
    assert stem("is", COMPARISON) == "is"


def test_the_score_counts_pairs() -> None:
    assert (Score(3, 1, 1).precision, Score(3, 1, 1).recall, round(Score(3, 1, 1).f1)) == (75, 75, 75)
