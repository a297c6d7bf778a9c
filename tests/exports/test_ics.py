"""The timeline as a calendar, read again by icalendar."""

from __future__ import annotations

from datetime import date

import icalendar

from tests.exports.hostile import hostile
from tests.exports.reading import dated, of
from tui.document import Document, parse


def test_a_calendar_has_every_dated_event(article: Document) -> None:
    calendar = icalendar.Calendar.from_ical(of("ics", article))
    entries = list(calendar.walk("VEVENT"))
    assert len(entries) == dated(article)
    nine_eleven = next(one for one in entries if one["SUMMARY"] == "9/11")
    assert (nine_eleven.decoded("DTSTART"), nine_eleven.decoded("DTEND")) == (date(2001, 9, 11), date(2001, 9, 12))
    assert nine_eleven["STATUS"] == "CONFIRMED"
    assert {str(one["STATUS"]) for one in entries} == {"CONFIRMED", "TENTATIVE"}
    assert all(len(line.encode()) <= 75 for line in of("ics", article).split("\r\n"))


def test_an_entry_has_its_date_in_edtf() -> None:
    document = parse("The dam broke on 9 May 1904. It had been cracked since 1901.", date(1904, 6, 1))
    entries = icalendar.Calendar.from_ical(of("ics", document)).walk("VEVENT")
    assert sorted(str(one["X-EDTF"]) for one in entries) == ["1901/", "1904-05-09"]


def test_hostile_words_make_no_entries_of_their_own() -> None:
    calendar = icalendar.Calendar.from_ical(of("ics", hostile()))
    (entry,) = calendar.walk("VEVENT")
    assert "BEGIN:VEVENT" in str(entry["SUMMARY"])


def test_the_end_of_a_day_is_an_event_of_that_day() -> None:
    document = parse("On 5 July 2021 at 24:00 the Taliban attacked Kabul.")
    (entry,) = icalendar.Calendar.from_ical(of("ics", document)).walk("VEVENT")
    assert entry.decoded("DTSTART") in (date(2021, 7, 5), date(2021, 7, 6))
    assert "hour" not in of("timelinejs", document)
