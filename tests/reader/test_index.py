"""Look-ups of a document."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.reader.samples import TEXT, document, entity
from tui.document import Document
from tui.document.model import Mention, TimeExpression
from tui.reader.index import Index, Mark
from tui.reader.selection import DENSITIES, View, in_title

INDEX = Index(document())


def test_a_mention_leads_to_its_entity() -> None:
    at = TEXT.index("Kabul")
    for offset, name in ((at, "Kabul"), (at + 4, "Kabul"), (at - 1, None), (at + 5, None)):
        found = INDEX.entity_at(offset)
        assert (found.name if found else None) == name


def test_of_nested_mentions_the_inner_one_is_meant() -> None:
    outer, inner = entity("Bank of Kabul", "organisation", [0]), entity("Kabul", "place", [8])
    index = Index(Document("Bank of Kabul", entities=(outer, inner)))
    assert [getattr(index.entity_at(offset), "name", None) for offset in (0, 8, 12, 13)] == [
        "Bank of Kabul",
        "Kabul",
        "Kabul",
        None,
    ]


def test_every_mention_of_the_article_is_found_where_it_stands(article: Document) -> None:
    index = Index(article)
    for known in article.entities:
        for mention in known.mentions:
            near = index.mentions_within([known.name], mention.start, mention.end)
            assert (mention.start, mention.end) in [(found.mention.start, found.mention.end) for found in near]
            assert all(found.entity is known for found in near)


def test_mentions_of_unknown_names_are_left_out() -> None:
    assert INDEX.mentions_of(["Atlantis", "Kabul"]) == [INDEX.entities["Kabul"].mentions]


def test_dates_and_names_are_marked_but_not_inferred_mentions(article: Document) -> None:
    index = Index(article)
    inferred = next(mention for known in article.entities for mention in known.mentions if mention.inferred)
    time: TimeExpression = article.times[0]
    assert Mark(time.start, time.end, "date") in index.marks(time.start, time.end)
    assert all(mark.start != inferred.start for mark in index.marks(inferred.start, inferred.end))


def test_marks_lie_in_order_and_never_overlap(article: Document) -> None:
    index = Index(article)
    marks = index.marks(0, len(article.text))
    assert marks == sorted(marks, key=lambda mark: mark.start)
    assert all(one.end <= other.start for one, other in pairwise(marks))
    for start in range(0, len(article.text), 700):
        near = [mark for mark in marks if mark.start < start + 50 and mark.end > start]
        assert index.marks(start, start + 50) == near, "a part of the text has the marks of the whole"


def test_warming_changes_nothing(article: Document) -> None:
    index, warm = Index(article), Index(article)
    warm.warm()
    for density in DENSITIES:
        view = View(density=density)
        assert index.selection(view).events == warm.selection(view).events


@pytest.mark.parametrize("density", DENSITIES)
@pytest.mark.parametrize("match", ["any", "all"])
@pytest.mark.parametrize("names", [(), ("Kabul",), ("Taliban", "Kabul"), ("Nobody",), ("Atlantis", "Kabul")])
def test_a_selection_has_the_wanted_events(names: tuple[str, ...], match: str, density: str) -> None:
    view = View(names, "all" if match == "all" else "any", density)
    selection = INDEX.selection(view)
    wanted = [event for event in INDEX.document.events if view.wants(event, in_title)]
    assert len(selection.events) + selection.hidden == len(wanted)
    assert [event for event in wanted if event.id in selection] == list(selection.events)


def test_places_of_an_event_are_its_words_and_where_it_is_reported_again(article: Document) -> None:
    index = Index(article)
    for event in article.events:
        places = index.places(event.id)
        assert {(event.start, event.end), *((at.start, at.end) for at in event.also)} == {
            (at.start, at.end) for at in places.spans
        }
    assert not index.places("none").spans


def test_paragraphs_are_numbered_from_one() -> None:
    second = INDEX.document.blocks[1]
    assert [INDEX.paragraph(offset) for offset in (0, second.start - 1, second.start, len(TEXT))] == [1, 1, 2, 40]
    assert INDEX.block_at(second.start) == second
    assert Index(Document("x")).block_at(0) is None


def test_events_of_a_name_are_in_calendar_order() -> None:
    assert INDEX.events_of("Kabul") == [event for event in INDEX.document.events if "Kabul" in event.entities]
    assert INDEX.events_of("Atlantis") == []


def test_an_entity_without_mentions_is_no_hindrance() -> None:
    index = Index(Document("x", entities=(entity("Nobody", "person", []), entity("X", "other", [0]))))
    assert index.mentions_within(["Nobody", "X"], 0, 1)[0].entity.name == "X"
    assert index.mentions_of(["Nobody"]) == [()]
    assert Mention(0, 1) in index.entities["X"].mentions
