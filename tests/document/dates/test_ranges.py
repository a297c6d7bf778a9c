"""Ranges given by one or two expressions, and the modifiers that prepositions give."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.dates.stages import find_times
from tui.document.model import Document
from tui.languages import load

ENGLISH = load("en")


def _read(text: str) -> Document:
    return find_times(Document(text, published=date(2021, 7, 5)), ENGLISH, lambda _share: None)


@pytest.mark.parametrize(
    ("text", "words", "earliest", "latest"),
    [
        ("It ran from 1953 to 1957.", "from 1953 to 1957", "1953-01-01", "1957-12-31"),
        ("It ran from May 1953 until June 1957.", "from May 1953 until June 1957", "1953-05-01", "1957-06-30"),
        ("It ran between 3 May and 9 May 2015.", "between 3 May and 9 May 2015", "2015-05-03", "2015-05-09"),
        ("It ran 1957-60.", "1957-60", "1957-01-01", "1960-12-31"),
        ("The war (1914–1918) was long.", "1914–1918", "1914-01-01", "1918-12-31"),
        ("The war (218 BC to 201 BC) was long.", "218 BC to 201 BC", "-0217-01-01", "-0200-12-31"),
        ("They rule since 2014.", "since 2014", "2014-01-01", None),
        ("They rule until May 2022.", "until May 2022", None, "2022-05-31"),
        ("They leave by 11 September 2021.", "by 11 September 2021", None, "2021-09-11"),
        ("They rule since the 2014 polls.", "since the 2014", "2014-01-01", None),
        ("They rule until at least 2014.", "until at least 2014", None, "2014-12-31"),
        ("They rule since early 2014.", "since early 2014", "2014-01-01", None),
        ("They fought by the 13 November 2001.", "by the 13 November 2001", None, "2001-11-13"),
    ],
)
def test_range(text: str, words: str, earliest: str | None, latest: str | None) -> None:
    (found,) = _read(text).ranges
    assert text[found.start : found.end] == words
    assert (found.earliest and found.earliest.isoformat()) == earliest
    assert (found.latest and found.latest.isoformat()) == latest


@pytest.mark.parametrize(
    "text",
    [
        "In 2001\n- 2003 rain\n- 2005 snow",
        "1999\n\n- 2003 rain",
        "In 2001 and 2003 it rained.",
        "In 2005, in 2001 it rained.",
        "It ran from 1957 to 1953.",
        "In 2001 he sang.",
    ],
)
def test_no_range(text: str) -> None:
    assert not _read(text).ranges


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("It ended before 1990.", "before"),
        ("It ended after 1990.", "after"),
        ("It goes on until 2022.", "until"),
        ("It goes on since 1990.", "since"),
        ("It ended by 1990.", "by"),
        ("It ended in early 1990.", "early"),
        ("It ended in mid-1990.", "mid"),
        ("It ended in late 1990.", "late"),
        ("It ended around 1990.", "about"),
        ("It took nearly two years.", "less"),
        ("It took more than two years.", "more"),
        ("It took about two years.", None),
        ("It goes on since the 1990 polls.", "since"),
        ("It goes on since early 1990.", "early"),
        ("It ended before the 1990 polls.", None),
        ("It will end within two years.", None),
        ("It ended in 1990.", None),
    ],
)
def test_modifier(text: str, modifier: str | None) -> None:
    (time,) = _read(text).times
    assert time.modifier == modifier


@pytest.mark.parametrize(
    ("text", "modifier"),
    [("They rule since 2014.", "since"), ("They leave by May 2022.", "by"), ("It ran 1957-60.", None)],
)
def test_a_range_keeps_what_its_preposition_makes_of_it(text: str, modifier: str | None) -> None:
    (found,) = _read(text).ranges
    assert found.interval.modifier == modifier
