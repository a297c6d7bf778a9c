"""The stages of the parser, and how they report progress."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeAlias, TypeVar

from tui.document.language import Language
from tui.document.model import Document

Tick: TypeAlias = Callable[[float], None]
"""Called now and then with the share (0 to 1) of a stage's work that is done; raises to cancel the parse."""

TICK_EVERY = 65_536
"""Code points of text between two ticks: often enough to cancel at once, seldom enough to cost nothing."""


class Stage(Protocol):
    """A function from what is known to what is known plus one thing."""

    def __call__(self, document: Document, language: Language, tick: Tick, /) -> Document:
        """Return `document` with one thing more filled in, read by `language`; call `tick` every 64 KB at least."""
        ...


class HasEnd(Protocol):
    """A thing with a span; `end` is its last offset, exclusive."""

    @property
    def end(self) -> int:
        """The offset behind it."""
        ...


T = TypeVar("T", bound=HasEnd)


def ignore(_share: float) -> None:
    """Keep no progress: a tick for callers that do not ask."""


def part(tick: Tick, number: int, of: int) -> Tick:
    """Make the tick of one step, number `number` (from 0) of `of` equal ones, that reports to the tick of all."""
    return lambda share: tick((number + share) / of)


def progress(tick: Tick, length: int) -> Callable[[int], None]:
    """Make a function that takes the offset reached in a text of `length` and ticks every TICK_EVERY code points.

    For loops that `watch` does not fit; offsets that go back are ignored.
    """
    last = 0

    def reached(offset: int) -> None:
        nonlocal last
        if offset - last > TICK_EVERY:
            last = offset
            tick(min(1.0, offset / length))

    return reached


def watch(items: Iterable[T], tick: Tick, length: int) -> Iterator[T]:
    """Yield `items` (spans of a text of `length` code points, in order), ticking every TICK_EVERY code points."""
    reached = progress(tick, length)
    for item in items:
        reached(item.end)
        yield item
