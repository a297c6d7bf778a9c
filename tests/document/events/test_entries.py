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
        ("1979", "Peace", True),
        ("1979-03", "The army left in March", False),
        ("1981", "War", True),
        ("1981-04-03", "It returned on 3 April", False),
        ("1985-05", "The war ended with a treaty", True),
    ]


def test_a_number_sign_that_touches_is_a_number() -> None:
    assert parse("The house is #1979 on the list.", date(2010, 1, 25)).times == ()
