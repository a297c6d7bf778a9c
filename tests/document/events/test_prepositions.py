"""What a preposition makes of a date."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import ENGLISH, without_events
from tui.document.basis import UNDATED
from tui.document.events.dating import Dating
from tui.document.events.prepositions import since, with_preposition, without_preposition
from tui.document.model import Interval

MAY = Dating(Interval(date(2021, 5, 1), date(2021, 5, 31), "2021-05", "month"), UNDATED, (0,))


@pytest.mark.parametrize(
    ("text", "modifier", "value"),
    [
        ("They left by May 2021", "by", "2021-05"),
        ("They stayed until early May 2021", "until", "2021-05"),
        ("They have stayed since May 2021", "since", "2021-05/.."),
        ("They left in May 2021", None, "2021-05"),
        ("They stood by. In May 2021", None, "2021-05"),
    ],
)
def test_prepositions(text: str, modifier: str | None, value: str) -> None:
    interval = with_preposition(without_events(text), text.index("May"), MAY, ENGLISH.dates).interval
    assert (interval.modifier, interval.value) == (modifier, value)


def test_a_dating_that_has_a_modifier_keeps_it() -> None:
    text = "They left by May 2021"
    late = Dating(Interval(MAY.interval.earliest, None, "2021-05/..", "month", "since"), UNDATED, (0,))
    assert with_preposition(without_events(text), text.index("May"), late, ENGLISH.dates) == late


def test_since_opens_an_interval_once() -> None:
    opened = since(MAY)
    assert (opened.interval.earliest, opened.interval.latest) == (date(2021, 5, 1), None)
    assert since(opened) == opened


def test_the_days_of_the_expression_come_back() -> None:
    document = without_events("They have stayed since May 2021.")
    assert without_preposition(document, since(MAY)).interval == MAY.interval
