"""Spans looked up by offset, against a plain search through all of them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tui.document.span import Span
from tui.reader.spans import SpanIndex, without_overlaps

SPANS = st.lists(st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 30)))


def _length(span: Span) -> int:
    return span.end - span.start


@given(SPANS, st.integers(0, 90), st.integers(1, 30))
def test_touching_finds_what_shares_a_character(spans: list[Span], start: int, length: int) -> None:
    found = SpanIndex(spans).touching(start, start + length)
    shared = [span for span in spans if span.start < start + length and span.end > start]
    assert found == sorted(shared, key=lambda span: (span.start, -span.end))


@given(SPANS, st.integers(0, 90))
def test_nearest_is_the_shortest_around_an_offset_or_the_closest_beside_it(spans: list[Span], offset: int) -> None:
    index = SpanIndex(spans)
    around = [span for span in spans if span.start <= offset < span.end]
    innermost, nearest = index.innermost(offset), index.nearest(offset)
    assert (innermost is None) == (not around)
    assert (nearest is None) == (not spans)
    if innermost:
        assert innermost in around
        assert _length(innermost) == min(map(_length, around))
        assert nearest == innermost
    elif nearest:
        away = {span: max(span.start - offset, offset - span.end + 1) for span in spans}
        assert away[nearest] == min(away.values())


@given(SPANS)
def test_without_overlaps_drops_only_what_overlaps(spans: list[Span]) -> None:
    kept = without_overlaps(spans)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    for span in spans:
        assert any(one.start < span.end and span.start < one.end for one in kept)


def test_of_spans_that_begin_together_the_longest_is_kept() -> None:
    assert without_overlaps([Span(0, 3), Span(0, 5), Span(4, 6), Span(6, 7)]) == [Span(0, 5), Span(6, 7)]
