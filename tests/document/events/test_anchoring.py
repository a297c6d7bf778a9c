"""Dates of clauses that give none: by tense, part and place, each rule with what must stay open or undated."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import LEAD, event_at, events_at, value_at
from tui.document.basis import UNDATED, AnchorKind, Basis, Rule
from tui.document.events.anchoring import continued, governed, open_after, open_before
from tui.document.events.dating import Dating
from tui.document.interval import Interval

NEWS = LEAD + "Nobody was hurt. "
"""Two sentences of lead: what follows is the body."""

STORY, PUBLICATION = "2021-07-05", "2021-07-07"

RULES = [
    # (sentence of the body, words of the event, value, rule, certainty)
    # simple past: the day of the story, assumed
    ("The council met.", "met", STORY, Rule.DOCUMENT_TIME, "assumed"),
    # perfect and past perfect: open towards the past
    ("The council has met.", "met", f"../{PUBLICATION}", Rule.OPEN_BEFORE, "inferred"),
    ("The council had met.", "met", f"../{STORY}", Rule.OPEN_BEFORE, "inferred"),
    (
        "The mayor resigned on Tuesday because the council had met.",
        "met",
        "../2021-07-06",
        Rule.OPEN_BEFORE,
        "inferred",
    ),
    # future, plans: open towards the future
    ("The council will meet.", "meet", f"{PUBLICATION}/..", Rule.OPEN_AFTER, "inferred"),
    ("The council was expected to meet.", "meet", f"{PUBLICATION}/..", Rule.OPEN_AFTER, "inferred"),
    # present: publication
    ("The council is meeting.", "meeting", PUBLICATION, Rule.DOCUMENT_TIME, "assumed"),
    # verbs of saying are news, in the perfect too
    ("The mayor said the council was tired.", "mayor said", STORY, Rule.DOCUMENT_TIME, "assumed"),
    ("The mayor has said the council was tired.", "mayor has said", STORY, Rule.DOCUMENT_TIME, "assumed"),
    # content, relative and subordinate clauses hang on what governs them
    ("The mayor said the council met.", "council met", STORY, Rule.GOVERNED, "assumed"),
    ("The mayor said on Tuesday the council met.", "council met", "2021-07-06", Rule.GOVERNED, "inferred"),
    ("The mayor, who resigned, was found.", "who resigned", STORY, Rule.GOVERNED, "assumed"),
    ("The band played when the council met.", "council met", STORY, Rule.GOVERNED, "assumed"),
    ("The band played because the council met.", "council met", f"../{STORY}", Rule.OPEN_BEFORE, "inferred"),
    ("“The council met,” said the mayor.", "council met", STORY, Rule.GOVERNED, "assumed"),
    # a dated clause lends its date to others of its sentence
    ("The mayor resigned on Tuesday, and the council met.", "council met", "2021-07-06", Rule.GOVERNED, "inferred"),
    ("When the dam was opened in 1904, the band played.", "band played", "1904", Rule.GOVERNED, "inferred"),
]


@pytest.mark.parametrize(("sentence", "words", "value", "rule", "certainty"), RULES)
def test_rules_of_news(sentence: str, words: str, value: str, rule: Rule, certainty: str) -> None:
    event = event_at(NEWS + sentence, words)
    assert (event.value, event.basis.rule, event.certainty) == (value, rule, certainty)


@pytest.mark.parametrize(
    "sentence",
    ["The council might meet.", "The council would meet.", "Did the council meet?", "The council could have met."],
)
def test_what_may_be_has_no_date(sentence: str) -> None:
    (event,) = events_at(NEWS + sentence, sentence[-8:-1])
    assert (event.earliest, event.latest, event.certainty) == (None, None, "undated")


def test_the_lead_tells_its_news_in_the_perfect() -> None:
    assert value_at("The council of Port Arlen has met. Nobody was hurt.", "has met") == PUBLICATION
    assert value_at("Nobody was hurt. Rain fell. The council of Port Arlen has met.", "has met") == f"../{PUBLICATION}"


def test_a_title_is_of_the_story() -> None:
    text = "Dam has broken in Port Arlen\n\n" + NEWS
    assert value_at(text, "Dam has broken") == STORY


@pytest.mark.parametrize(
    ("caption", "value"),
    [
        ("Image caption The bridge fell in Hetton", f"../{PUBLICATION}"),
        ("Image caption The bridge falls in Hetton", f"../{PUBLICATION}"),
        ("Image caption The bridge fell in 1998", "1998"),
        ("Image caption The bridge would fall in Hetton", ""),
    ],
)
def test_a_picture_is_of_any_time_before(caption: str, value: str) -> None:
    text = f"{NEWS}\n\n{caption}\n\nThe mayor resigned."
    assert value_at(text, caption.split()[4]) == value


LENDING = [
    # what is said, and what a relative clause adds, do not date who says so or what it is added to
    ("The mayor said that the dam was inspected in 2019.", "mayor said", STORY),
    ("The engineer, who designed it in 1998, resigned.", "resigned", STORY),
    # a plan has no share in what happened
    ("The council met on Tuesday and will sell the mill.", "will sell", f"{PUBLICATION}/.."),
    ("The firm appealed and the case is due to be heard in November.", "appealed", STORY),
]


@pytest.mark.parametrize(("sentence", "words", "value"), LENDING)
def test_a_date_is_not_lent(sentence: str, words: str, value: str) -> None:
    assert value_at(NEWS + sentence, words) == value


HISTORY = "The king left Egypt in 1799. Rain fell. The army crossed the Alps in May 1800. {} The war ended in 1801."
NARRATIVE = [
    # what follows a date without one is assumed to go on there
    ("The enemy fled.", "fled", "1800-05"),
    # but not what came before, may be, is asked or quoted
    ("The enemy had fled.", "fled", ""),
    ("The enemy might flee.", "flee", ""),
    ("Who could stop him?", "stop", ""),
    ("“The enemy fled.”", "fled", ""),
]


@pytest.mark.parametrize(("sentence", "words", "value"), NARRATIVE)
def test_rules_of_narratives(sentence: str, words: str, value: str) -> None:
    event = event_at(HISTORY.format(sentence), words, None)
    assert event.value == value
    if value:
        assert (event.basis.rule, event.certainty) == (Rule.DISCOURSE_TIME, "assumed")


def test_nothing_is_assumed_before_the_first_date() -> None:
    text = "The king fled. The war began in 1904. The queen stayed."
    assert value_at(text, "king fled", None) == ""
    assert value_at(text, "queen stayed", None) == "1904"


FIRST, LAST = date(1904, 5, 1), date(1904, 5, 31)
MAY = Dating(Interval(FIRST, LAST, "1904-05", "month"), Basis(Rule.STATED, "stated"), (0,))
JUNE = Dating(Interval(date(1904, 6, 1), date(1904, 6, 30), "1904-06", "month"), Basis(Rule.STATED, "stated"), (1,))
OPEN = Dating(Interval(None, LAST, "../1904-05", "month", "by"), Basis(Rule.STATED, "stated"), (0,))


def test_open_dates() -> None:
    before, after = open_before(MAY), open_after(MAY)
    assert (before.interval.earliest, before.interval.latest, before.interval.modifier) == (None, LAST, "by")
    assert (after.interval.earliest, after.interval.latest, after.interval.modifier) == (FIRST, None, "after")
    assert before.times == after.times == ()
    anchor = before.basis.anchor
    assert anchor is not None
    assert (anchor.kind, anchor.value) == (AnchorKind.PRECEDING, "1904-05")


def test_the_anchor_of_an_implied_date_is_handed_on() -> None:
    assert open_before(governed(MAY)).basis.anchor == governed(MAY).basis.anchor


def test_what_is_governed_is_no_surer_than_what_governs_it() -> None:
    assumed = Dating(MAY.interval, Basis(Rule.DOCUMENT_TIME, "assumed"))
    assert governed(MAY).basis.certainty == "inferred"
    assert governed(assumed).basis.certainty == "assumed"
    assert continued(MAY).basis.certainty == "assumed"
    assert UNDATED.certainty == "undated"
