"""Prices of a market report take the day of trading last named, and nothing else does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import event_at
from tui.document.basis import Rule

PUBLISHED = date(2018, 8, 7)  # a Tuesday
LEAD = "The council met. A new roof was built. Halden shares rose 3 to 41 in heavy trading on Friday. "


@pytest.mark.parametrize(
    ("sentences", "words"),
    [
        ("Brook Steel eased 1/8 to 31 7/8.", "eased"),
        ("Brook Steel closed at $28.25, down 50 cents.", "closed"),
        ("The dollar fell against the pound.", "dollar"),
        ("The council met. Brook Steel fell 4 to 15.", "fell"),
    ],
)
def test_an_undated_price_is_of_the_day_of_trading(sentences: str, words: str) -> None:
    event = event_at(LEAD + sentences, words, PUBLISHED)
    assert (event.value, event.basis.rule, event.certainty) == ("2018-08-03", Rule.DISCOURSE_TIME, "assumed")


@pytest.mark.parametrize(
    ("sentences", "words"),
    [
        ("The company named a new chief.", "named"),  # no price
        ("The chief said shares fell 4 to 15.", "chief said"),  # saying is of the day
        ("Brook Steel fell into a long sleep.", "sleep"),
        ("Ada Brook lost 3 sons.", "sons"),
    ],
)
def test_other_sentences_are_not(sentences: str, words: str) -> None:
    assert event_at(LEAD + sentences, words, PUBLISHED).value == "2018-08-07"


@pytest.mark.parametrize(
    "sentence", ["The market had closed higher on Thursday.", "Trading was halted in Lesce on Thursday."]
)
def test_an_earlier_day_does_not_replace_it(sentence: str) -> None:
    assert event_at(f"{LEAD}{sentence} Brook Steel fell 4 to 15.", "fell", PUBLISHED).value == "2018-08-03"


def test_a_day_long_ago_is_not_the_one_reported_on() -> None:
    lead = LEAD.replace("Friday", "3 May")
    assert event_at(lead + "Brook Steel fell 4 to 15.", "fell", PUBLISHED).value == "2018-08-07"
