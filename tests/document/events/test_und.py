"""Events of a text in no language that is here: dated entries, and dated sentences as they stand."""

from __future__ import annotations

from datetime import date

from tui.document import parse


def test_a_dated_sentence_is_an_event_with_its_words_as_title() -> None:
    text = "Am 2020-02-29 wurde in Doha ein Abkommen geschlossen. Niemand war zufrieden."
    (event,) = parse(text, date(2021, 7, 5), language="und").events
    assert (event.value, text[event.start : event.end]) == ("2020-02-29", text[: text.index(". Niemand")])
    assert "in Doha ein Abkommen geschlossen" in event.title


def test_dated_entries_are_headed_events() -> None:
    text = "# Der Damm\n\n1859-04-25 – Der Bau beginnt\n1869-05-03 – Der Damm wird eingeweiht\n"
    events = parse(text, date(2021, 7, 5), language="und").events
    assert [(event.value, event.title, event.headed) for event in events] == [
        ("1859-04-25", "Der Bau beginnt", True),
        ("1869-05-03", "Der Damm wird eingeweiht", True),
    ]
