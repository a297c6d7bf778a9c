"""The forms by which events and names are put right."""

from __future__ import annotations

from datetime import date

import pytest

from tui.corrections.applying import apply
from tui.corrections.model import NO_CORRECTIONS
from tui.document import parse
from tui.reader import correct
from tui.reader.screens.form import Field

TEXT = "Ada Brook sold the mill to Tom Hale on 3 May 1904. The mill burned in 1911. It was rich from 1920 to 1930."
DOCUMENT = parse(TEXT, date(2021, 7, 5), language="en")
SOLD = DOCUMENT.events[0]


def field(fields: list[Field], name: str) -> Field:
    return next(one for one in fields if one.name == name)


def test_what_a_form_begins_with_is_right() -> None:
    for event in DOCUMENT.events:
        for one in correct.event_fields(event, is_main=True, published=DOCUMENT.published):
            assert one.check(one.value)[0], one
    for entity in DOCUMENT.entities:
        assert all(one.check(one.value)[0] for one in correct.name_fields(entity))
    assert all(one.check(one.value)[0] for one in correct.publication_fields(DOCUMENT))


@pytest.mark.parametrize(
    ("name", "typed", "right", "words"),
    [
        ("title", "", False, "needs a word"),
        ("date", "sep 2001", True, "= Sep 2001"),
        ("date", "", True, "no date"),
        ("date", "the day of the tentacle", False, "not a date I can read"),
        ("kind", "planned", True, ""),
        ("kind", "odd", False, "one of happened"),
        ("main", "perhaps", False, "one of yes, no"),
    ],
)
def test_what_is_typed_is_checked_and_explained(name: str, typed: str, right: bool, words: str) -> None:
    found, said = field(correct.event_fields(SOLD, is_main=True, published=None), name).check(typed)
    assert found == right
    assert words in said


def test_only_what_was_changed_is_a_correction() -> None:
    assert correct.event_correction(DOCUMENT, SOLD, {"date": "yesterday"}).date == "2021-07-04"
    one = correct.event_correction(DOCUMENT, SOLD, {"title": "The sale", "main": "no"})
    assert (one.title, one.date, one.kind, one.main) == ("The sale", None, None, False)
    event = apply(DOCUMENT, NO_CORRECTIONS.with_event(one)).document.events[0]
    assert (event.title, event.earliest) == ("The sale", date(1904, 5, 3))


def test_selected_words_are_an_event() -> None:
    start = TEXT.index("The mill burned")
    one = correct.added_event(DOCUMENT, start + 4, start + 8, {"date": "1850", "title": "The mill is built"})
    document, unfit = apply(DOCUMENT, NO_CORRECTIONS.with_event(one))
    assert unfit == ()
    assert document.events[0].title == "The mill is built"
    fields = correct.new_event_fields("the\n mill", None)
    assert field(fields, "title").value == "the mill"


def test_a_name_and_a_day_are_put_right() -> None:
    one = correct.name_correction(DOCUMENT.entities[0], {"name": "Ida Brook", "kind": "person"})
    assert (one.name, one.rename, one.kind) == ("Ada Brook", "Ida Brook", "person")
    published = correct.publication_fields(DOCUMENT)[0]
    assert published.value == "2021-07-05"
    assert published.check("5 july")[0] is False
    assert correct.place(DOCUMENT, SOLD).quote.startswith("Ada Brook sold")
