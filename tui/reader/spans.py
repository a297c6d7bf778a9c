"""Look up spans of text by offset with two bisects, however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Generic, Protocol, TypeVar


class Spanning(Protocol):
    """Anything with a `start` and an exclusive `end` in code points of `Document.text`."""

    @property
    def start(self) -> int:
        """The offset of the first character."""
        ...

    @property
    def end(self) -> int:
        """The offset after the last character."""
        ...


SpanT = TypeVar("SpanT", bound=Spanning)


def _length(span: Spanning) -> int:
    return span.end - span.start


def without_overlaps(spans: Iterable[SpanT]) -> list[SpanT]:
    """Keep the first of overlapping `spans`, and the longest of those that begin together; sorted by start."""
    kept: list[SpanT] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


class SpanIndex(Generic[SpanT]):
    """Spans sorted by start, which may overlap and nest.

    Beside the starts it keeps the farthest end up to each span, which never falls and so can be bisected too.
    """

    def __init__(self, spans: Iterable[SpanT]) -> None:
        """Index `spans`, in any order."""
        self.spans: Sequence[SpanT] = sorted(spans, key=lambda span: (span.start, -span.end))
        self.starts: Sequence[int] = [span.start for span in self.spans]
        self._reach = list(accumulate((span.end for span in self.spans), max))

    def touching(self, start: int, end: int) -> list[SpanT]:
        """Find the spans that share a character with the text from `start` to `end`, in order."""
        first, last = bisect_right(self._reach, start), bisect_left(self.starts, end)
        return [span for span in self.spans[first:last] if span.end > start]

    def innermost(self, offset: int) -> SpanT | None:
        """Find the shortest span that covers `offset`; None where there is none."""
        return min(self.touching(offset, offset + 1), key=_length, default=None)

    def nearest(self, offset: int) -> SpanT | None:
        """Find the innermost span at `offset`, else the one that ends or begins nearest to it; None without spans."""
        covering = self.innermost(offset)
        if covering is not None or not self.spans:
            return covering
        at = bisect_right(self.starts, offset)
        beside = list(self.spans[at : at + 1])
        if at:
            beside.append(self.spans[bisect_left(self._reach, self._reach[at - 1])])
        return min(beside, key=lambda span: (max(span.start - offset, offset - span.end + 1), _length(span)))
