"""The rows of a timeline."""

from __future__ import annotations

from dataclasses import replace

from tui.document import Document, parse
from tui.exports.timeline import rows


def test_a_row_says_what_happened_when_and_where() -> None:
    (row,) = rows(parse("Hamid Karzai came to Kabul on 13 November 2001.", language="en"))
    assert (row.year, row.when, row.date, row.sign) == ("2001", "13 Nov", "13 Nov 2001", "●")
    assert (row.first, row.last, row.certainty) == ("2001-11-13", "2001-11-13", "stated")
    assert (row.entities, row.places) == (("Hamid Karzai", "Kabul"), ("Kabul",))
    assert (row.start, row.end) == (0, 46)


def test_an_event_that_nothing_places_says_so_in_its_date() -> None:
    (row,) = rows(parse("Hamid Karzai resigned on Saturday.", language="en"))
    assert (row.year, row.when, row.date) == ("no date", "Saturday, week unknown", "Saturday, week unknown")
    assert (row.first, row.last, row.certainty) == (None, None, "undated")


def test_an_undated_event_is_listed_as_such(article: Document) -> None:
    event = article.events[0]
    undated = replace(event, interval=replace(event.interval, earliest=None, latest=None))
    (row,) = rows(replace(article, events=(undated,)))
    assert (row.year, row.when, row.date, row.first, row.last) == ("no date", "", "no date", None, None)
