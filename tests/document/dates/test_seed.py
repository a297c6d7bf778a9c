"""The bundled article: the dates that its timeline rests on, each with its days."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.basis import AnchorKind, PublicationRule, Relation, Rule
from tui.document.model import Document, TimeExpression


def _at(article: Document, words: str) -> TimeExpression:
    """The time expression that covers the first place of `words`."""
    place = article.text.index(words)
    return next(time for time in article.times if time.start <= place + len(words) // 2 < time.end)


def test_the_article_says_when_it_was_published(article: Document) -> None:
    assert article.published == date(2021, 7, 5)
    assert article.publication is not None
    assert article.publication.rule is PublicationRule.LABEL


@pytest.mark.parametrize(
    ("words", "value", "earliest", "latest"),
    [
        ("11 September 2001", "2001-09-11", "2001-09-11", "2001-09-11"),
        ("7 October 2001", "2001-10-07", "2001-10-07", "2001-10-07"),
        ("13 November 2001", "2001-11-13", "2001-11-13", "2001-11-13"),
        ("26 January 2004", "2004-01-26", "2004-01-26", "2004-01-26"),
        ("7 December 2004", "2004-12-07", "2004-12-07", "2004-12-07"),
        ("May 2006", "2006-05", "2006-05-01", "2006-05-31"),
        ("17 February 2009", "2009-02-17", "2009-02-17", "2009-02-17"),
        ("2 May 2011", "2011-05-02", "2011-05-02", "2011-05-02"),
        ("23 April 2013", "2013-04-23", "2013-04-23", "2013-04-23"),
        ("28 December 2014", "2014-12-28", "2014-12-28", "2014-12-28"),
        ("2015 The Taliban", "2015", "2015-01-01", "2015-12-31"),
        ("25 January 2019", "2019-01-25", "2019-01-25", "2019-01-25"),
        ("29 February 2020", "2020-02-29", "2020-02-29", "2020-02-29"),
        ("11 September 2021", "2021-09-11", "2021-09-11", "2021-09-11"),
        ("Monday morning", "2021-07-05TMO", "2021-07-05", "2021-07-05"),
        ("told Reuters on Monday", "2021-07-05", "2021-07-05", "2021-07-05"),
        ("Russia on Monday", "2021-07-05", "2021-07-05", "2021-07-05"),
        ("the past three days", "P3D", "2021-07-03", "2021-07-05"),
        ("the past fortnight", "P2W", "2021-06-22", "2021-07-05"),
        ("September deadline", "2021-09", "2021-09-01", "2021-09-30"),
        ("Afghanistan in 2001", "2001", "2001-01-01", "2001-12-31"),
        ("back in 2018", "2018", "2018-01-01", "2018-12-31"),
        ("9/11 attacks", "2001-09-11", "2001-09-11", "2001-09-11"),
        ("October 2004", "2004-10", "2004-10-01", "2004-10-31"),
        ("10 August 2015", "2015-08-10", "2015-08-10", "2015-08-10"),
        ("the 1980s", "198", "1980-01-01", "1989-12-31"),
        ("leader in 2014", "2014", "2014-01-01", "2014-12-31"),
        ("14 months", "P14M", "2020-02-29", "2021-04-29"),
        ("recent weeks", "PXW", None, None),
        ("10-year", "P10Y", None, None),
    ],
)
def test_date(article: Document, words: str, value: str, earliest: str | None, latest: str | None) -> None:
    place = article.text.index(words)
    time = next(time for time in article.times if time.start < place + len(words) and place < time.end)
    found = (time.value, time.earliest and time.earliest.isoformat(), time.latest and time.latest.isoformat())
    assert found == (value, earliest, latest)


@pytest.mark.parametrize("words", ["girls over 10", "a mile", "1,600", "more than 1,000 Afghan", "about 140,000"])
def test_no_date(article: Document, words: str) -> None:
    place = article.text.lower().index(words.lower())
    assert not [time for time in article.times if time.start < place + len(words) and place < time.end]


def test_terms_lie_on_no_calendar(article: Document) -> None:
    time = _at(article, "two five-year terms")
    assert (time.type, time.value, time.earliest, time.latest) == ("DURATION", "P5Y", None, None)


def test_the_reason_is_kept_as_data(article: Document) -> None:
    basis = _at(article, "Reuters on Monday".removeprefix("Reuters on ")).basis
    assert (basis.rule, basis.relation) == (Rule.WEEKDAY, Relation.ON_OR_BEFORE)
    assert basis.stated == ("weekday", "time")
    assert basis.implied == ("year", "month", "day")
    assert basis.anchor is not None
    assert (basis.anchor.kind, basis.anchor.value) == (AnchorKind.PUBLICATION, "2021-07-05")


def test_a_limit_is_counted_from_the_day_in_focus(article: Document) -> None:
    basis = _at(article, "14 months").basis
    assert basis.rule is Rule.LIMIT
    assert basis.anchor is not None
    assert (basis.anchor.kind, basis.anchor.value) == (AnchorKind.STORY, "2020-02-29")
