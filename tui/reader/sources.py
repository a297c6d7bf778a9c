"""The texts of a library: which of them reports an event, and the letter and colour of each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from tui import labels
from tui.document.model import Event, Part

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKS = ("person", "place", "organisation", "group", "event", "other")
_start = attrgetter("start")


class Sources:
    """The parts of a library, in text order; none where there is but one text."""

    def __init__(self, parts: Sequence[Part]) -> None:
        """Look `parts` up."""
        self.parts = parts
        self._numbers = {part.name: number for number, part in enumerate(parts)}

    def number_at(self, offset: int) -> int:
        """Return the number of the part at `offset`, or that before it; the first before all."""
        return max(0, bisect_right(self.parts, offset, key=_start) - 1)

    def at(self, offset: int) -> Part | None:
        """Return the part at `offset`, or that before it; None where there is but one text."""
        return self.parts[self.number_at(offset)] if self.parts else None

    def of(self, event: Event) -> list[int]:
        """Return the numbers of the parts that report `event`, that of its own words first."""
        places = (event.start, *(place.start for place in event.also))
        return list(dict.fromkeys(map(self.number_at, places))) if self.parts else []

    def wanted(self, names: Sequence[str]) -> frozenset[int]:
        """Return the numbers of the parts of those names."""
        return frozenset(self._numbers[name] for name in names if name in self._numbers)

    def sign(self, event: Event) -> tuple[str, str]:
        """Return what tells the text of `event` apart, with how many report it where it is more than one; its mark."""
        found = self.of(event)
        more = f"×{len(found)}" if len(found) > 1 else ""
        return f"{letter(found[0])}{more}", _MARKS[found[0] % len(_MARKS)]

    def lines(self, counts: Sequence[int]) -> Iterator[tuple[str, str]]:
        """Describe each part in a line under its name: letter, day, its number of `counts` events, size, title."""
        for number, (part, count) in enumerate(zip(self.parts, counts, strict=True)):
            title = f" · {part.title}" if part.title and part.title != part.name else ""
            day = labels.span(part.published, part.published) if part.published else "no date"
            size = f"{max(1, (part.end - part.start) // 1000):,} KB"
            events = f"{count:,} event{'' if count == 1 else 's'}"
            yield part.name, f"{letter(number):<3} {part.name} · {day} · {events} · {size}{title}"


def letter(number: int) -> str:
    """Return the letter of a part: A to Z, then A1, B1 and so on."""
    again, at = divmod(number, len(_LETTERS))
    return f"{_LETTERS[at]}{again or ''}"
