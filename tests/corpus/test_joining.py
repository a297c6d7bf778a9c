"""Several Documents as one."""

from __future__ import annotations

from datetime import date

from tests.corpus.scoring import joined
from tests.corpus.sets import SETS
from tests.invariants import broken
from tui.corpus.joining import Named, join, joined_text, starts
from tui.document import Document, parse
from tui.document.json_model import from_json, to_json


def test_what_is_joined_is_a_document_that_holds_all_rules(article: Document) -> None:
    other = parse(SETS["dam"].texts[0].words, date(2019, 6, 12))
    library = join([Named("a", article), Named("b", other)])
    assert broken(library) == []
    assert len(library.blocks) == len(article.blocks) + len(other.blocks) + 2
    assert [library.text[part.start : part.end] for part in library.parts] == [article.text, other.text]
    assert library.published == article.published
    assert from_json(to_json(library)) == library


def test_offsets_and_indexes_are_those_of_the_whole(article: Document) -> None:
    library = join([Named("a", parse("Ada Brook sold the mill in 1904.")), Named("b", article)])
    by = library.parts[1].start
    assert [library.text[time.start : time.end] for time in library.times[1:]] == [
        article.text[time.start : time.end] for time in article.times
    ]
    theirs = {event.title: event for event in article.events}
    for event in library.events:
        if event.start >= by:
            own = theirs[event.title]
            assert {library.times[number].value for number in event.times} >= {
                article.times[number].value for number in own.times
            }


def test_a_name_stands_before_each_text() -> None:
    texts = [("a.txt", "One."), ("b.txt", "Two.")]
    text = joined_text(texts)
    assert text == "a.txt\n\nOne.\n\nb.txt\n\nTwo."
    assert [text[at : at + 4] for at in starts(texts)] == ["One.", "Two."]


def test_the_ids_of_a_text_do_not_depend_on_the_others() -> None:
    one = Named("a", parse("Ada Brook sold the mill in 1904."))
    alone, after = join([one]), join([Named("b", parse("Tom Hale died in 1911.")), one])
    assert {event.id for event in alone.events} <= {event.id for event in after.events}


def test_a_pronoun_of_one_text_is_nobody_of_another() -> None:
    library = joined(SETS["election"])
    (died,) = [event for event in library.events if "dies" in event.title]
    assert "Anna Holm" not in died.entities
