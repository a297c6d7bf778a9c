"""A heading's date dates its section, in news and in histories."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.dates.stages import find_times
from tui.document.model import Document
from tui.document.structure.blocks import find_blocks
from tui.document.structure.sentences import find_sentences
from tui.languages import load


def _values(text: str, published: date | None) -> list[str]:
    document = Document(text, published=published)
    for stage in (find_blocks, find_sentences, find_times):
        document = stage(document, load("en"), lambda _share: None)
    return [time.value for time in document.times]


@pytest.mark.parametrize("published", [None, date(2021, 7, 5)])
def test_a_heading_dates_its_section(published: date | None) -> None:
    text = (
        "The war\n\n1979: Invasion\n\nTroops crossed on 24 December. Three days later the palace was stormed.\n\n"
        "1980: Protest\n\nIn January, protests began in the towns and went on for long."
    )
    assert _values(text, published) == ["1979", "1979-12-24", "1979-12-27", "1980", "1980-01"]


def test_the_next_heading_ends_it() -> None:
    text = (
        "The war\n\n1979: Invasion\n\nTroops crossed on 24 December and took the palace by storm.\n\n"
        "What others say\n\nOfficials met on 30 June and said that the road is open again."
    )
    assert _values(text, date(2021, 7, 5)) == ["1979", "1979-12-24", "2021-06-30"]


def test_a_headings_day_is_that_of_the_times_below_it() -> None:
    text = (
        "# Review: outage of 6 March 2025\n\nWritten a week later by those who were on duty in both of the towns, and "
        "read by all of the others.\n\n## What came when\n\n- 09:42 the alarm rings\n- 09:51 nobody comes\n"
    )
    values = _values(text, date(2025, 3, 12))
    assert values[-2:] == ["2025-03-06T09:42", "2025-03-06T09:51"]


def test_a_time_without_a_heading_is_on_the_day_of_publication() -> None:
    assert _values("The alarm rang at 09:42 and nobody came.", date(2025, 3, 12)) == ["2025-03-12T09:42"]


def test_years_first_in_a_chronology() -> None:
    text = "1981, 6 March - The colonel takes power\n\n1992 June - The council wins\n\n2010 August - A lawyer wins\n"
    assert _values(text, date(2025, 9, 3)) == ["1981-03-06", "1992-06", "2010-08"]


def test_a_section_does_not_go_back_before_its_heading() -> None:
    text = (
        "The war\n\nThe offensive of 1918\n\nThe plan was made on 5 November 1917 at the headquarters of the army. "
        "The attack began on 15 July, and by 20 July it was over."
    )
    assert _values(text, None) == ["1918", "1917-11-05", "1918-07-15", "1918-07-20"]
