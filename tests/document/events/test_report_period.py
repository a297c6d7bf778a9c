"""Figures of business reports take the period that the report is about, and nothing else does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import event_at
from tui.document.basis import Rule

PUBLISHED = date(2018, 8, 7)
LEAD = "Halden Freight posted a loss of 81 million marks for the second quarter. "


@pytest.mark.parametrize(
    ("sentences", "words", "value"),
    [
        ("The company took a charge of $30 million.", "charge", "2018-Q2"),
        ("Revenue fell 3% to $4.1 billion.", "Revenue", "2018-Q2"),
        # the period named last, in the sentence itself or before
        ("In the first six months it lost $90 million. Revenue fell 4%.", "Revenue", "2018-01-01/2018-06-30"),
        ("Halden, whose revenue fell 3% in the quarter, had a loss of $30 million.", "had a loss", "2018-Q2"),
    ],
)
def test_an_undated_figure_is_of_the_period(sentences: str, words: str, value: str) -> None:
    event = event_at(LEAD + sentences, words, PUBLISHED)
    assert event.value == value


def test_it_is_assumed_and_says_from_what() -> None:
    event = event_at(LEAD + "The company took a charge of $30 million.", "charge", PUBLISHED)
    assert (event.basis.rule, event.certainty) == (Rule.DISCOURSE_TIME, "assumed")
    assert event.basis.anchor is not None
    assert event.basis.anchor.value == "2018-Q2"


@pytest.mark.parametrize(
    ("sentences", "words"),
    [
        ("The company named a new chief.", "named"),  # no figure
        ("The chief said sales fell 3%.", "chief said"),  # saying is of the day
        ("Shares fell 4% to $21.", "Shares"),  # so is the price of shares
        ("The company paid $30 million to a museum.", "museum"),  # a figure, but of no report
    ],
)
def test_other_sentences_are_not(sentences: str, words: str) -> None:
    assert event_at(LEAD + sentences, words, PUBLISHED).value == "2018-08-07"


def test_a_figure_with_a_date_keeps_it() -> None:
    assert event_at(LEAD + "It took a charge of $30 million in May.", "charge", PUBLISHED).value == "2018-05"


@pytest.mark.parametrize("period", ["the second quarter of 2016", "the fourth quarter", "the year-ago quarter"])
def test_a_period_long_ago_still_to_come_or_compared_with_is_not_reported_on(period: str) -> None:
    text = f"Halden Freight spoke of {period} on Tuesday. The company took a charge of $30 million."
    assert event_at(text, "charge", PUBLISHED).value == "2018-08-07"
