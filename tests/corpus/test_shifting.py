"""A Document at another place."""

from __future__ import annotations

from tui.corpus.shifting import Shift
from tui.document import Document
from tui.document.span import Span


def test_every_offset_index_and_name_moves(article: Document) -> None:
    names = {entity.name: entity.name.upper() for entity in article.entities}
    shift = Shift(100, 3, 7, names, "a.")
    event, moved = article.events[3], shift.event(article.events[3])
    assert (moved.start, moved.end, moved.id) == (event.start + 100, event.end + 100, f"a.{event.id}")
    assert moved.times == tuple(number + 7 for number in event.times)
    assert moved.entities == tuple(name.upper() for name in event.entities)
    sentence = article.sentences[4]
    assert (shift.sentence(sentence).start, shift.sentence(sentence).block) == (
        sentence.start + 100,
        sentence.block + 3,
    )
    for time in article.times:
        words = shift.time(time).basis.words
        assert words == (Span(time.basis.words.start + 100, time.basis.words.end + 100) if time.basis.words else None)
    for span in article.ranges:
        assert shift.range(span).first == span.first + 7


def test_no_shift_changes_nothing(article: Document) -> None:
    same = Shift(0, 0, 0, {entity.name: entity.name for entity in article.entities}, "")
    assert tuple(map(same.event, article.events)) == article.events
    assert tuple(map(same.entity, article.entities)) == article.entities
    assert tuple(map(same.time, article.times)) == article.times
