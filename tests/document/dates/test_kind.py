"""Whether a text is a narrative is read from its own dates."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.dates.pipeline import read
from tui.document.dates.refiners.kind import is_narrative
from tui.document.dates.stages import find_times_as
from tui.document.model import Document
from tui.languages import load

ENGLISH = load("en")

_HISTORY = "In 1939 war began. On 1 May 1940 it spread; in June 1941 it spread more, and in 1945 it ended."
_NEWS = "On Monday they fled, officials said on Tuesday. The war began in 2001, in 2015 the city fell, in 2009 too."


@pytest.mark.parametrize(
    ("text", "published", "narrative"),
    [
        (_HISTORY, date(2009, 12, 19), True),
        (_HISTORY, date(1945, 12, 19), True),
        (_HISTORY, None, True),
        (_NEWS, date(2021, 7, 5), False),
        ("They fled on 5 July 2021.", date(2021, 7, 5), False),
        ("", date(2021, 7, 5), False),
    ],
)
def test_is_narrative(text: str, published: date | None, narrative: bool) -> None:
    assert is_narrative(read(text, 0, len(text)), published) is narrative


@pytest.mark.parametrize(("narrative", "value"), [(True, "1950-10"), (False, "2020-10")])
def test_a_caller_may_say(narrative: bool, value: str) -> None:
    document = Document("The war of 8 June 1950 was long, and it went on in October.", published=date(2021, 7, 5))
    assert find_times_as(narrative)(document, ENGLISH, lambda _share: None).times[-1].value == value
