"""Score the timeline of a text against the one that an editor would print: `timelines/README.md` gives the format.

`python -m tests.document.events.editor_score [NAME ...]` prints the figures, and what is missed or wrong in each text.
"""

from __future__ import annotations

import json
import re
import sys
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tui.document import Document, parse
from tui.document.calendar import Day
from tui.document.model import Event
from tui.document.order import ordinal
from tui.document.span import Span


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FOLDER = Path(__file__).with_name("timelines")
ROOM, MOST = 1.3, 20
"""Events that are judged of a text: `ROOM` for each that an editor lists, `MOST` at most."""
SHARED = 0.5
"""Share of the code points of the shorter of two spans that makes them one place."""
LONGEST = 14
"""Words of a title that are not yet too many."""
ASSUMED_DAYS = 1
"""Days that a date marked as assumed may be off."""


_OPENERS = _words("""
    he she it they we i you this these those his her its their and but or so then who which that
""")
_CLOSERS = _words("""
    a an the of in on at to for from with by and or but as that which who is are was were
""")
_COMMON = _OPENERS | _CLOSERS | _words("be been has have had into over after before not will")
_WORD = re.compile(r"\w+")
_WRITTEN_DATE = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b"
)

_BEGINNING, _END = -(10**9), 10**9


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last` inclusive, by their ordinal number; far beyond the calendar where open."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of an editor's timeline: its place in the text, its date as written, its title, whether it is main."""

    span: Span
    date: str
    title: str
    main: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """An editor's timeline: the parsed text, the part that is judged, the events, and places that report none."""

    document: Document
    judged: Span
    listed: tuple[Listed, ...]
    others: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over one text or several; the shares are properties, 1.0 where there is nothing to count.

    `missed`, `wrong` and `faulty` describe what lowered them.
    """

    main: int = 0
    found: int = 0
    shown: int = 0
    right: int = 0
    noise: int = 0
    faults: int = 0
    matched: int = 0
    overlap: float = 0.0
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    faulty: tuple[str, ...] = ()

    def __add__(self, other: Score) -> Score:
        """Sum the counts of two texts."""
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    @property
    def recall(self) -> float:
        """The share of main events that are found with the right date."""
        return _share(self.found, self.main)

    @property
    def precision(self) -> float:
        """The share of the events shown that an editor lists, with the right date and not shown before."""
        return _share(self.right, self.shown)

    @property
    def noisy(self) -> float:
        """The share of the events shown that an editor marks as no events."""
        return self.noise / self.shown if self.shown else 0.0

    @property
    def faulty_titles(self) -> float:
        """The share of the events shown whose title has a visible fault."""
        return self.faults / self.shown if self.shown else 0.0

    @property
    def title_overlap(self) -> float:
        """The mean overlap of the words of titles with the editor's, over the listed events that are found."""
        return _share(self.overlap, self.matched)


def _share(part: float, whole: int) -> float:
    return part / whole if whole else 1.0


def names() -> list[str]:
    """The names of all timelines."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load(name: str) -> Timeline:
    """Parse the text of the timeline `name`. Raises ValueError for a quote that is not in the text exactly once."""
    written: Mapping[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    text = (FOLDER / written["text"]).read_text(encoding="utf-8")
    published = date.fromisoformat(written["published"]) if written["published"] else None
    document = parse(text, published)
    listed = (
        Listed(_place(name, document.text, one["quote"]), one["date"], one["title"], one["main"])
        for one in written["events"]
    )
    others = (_place(name, document.text, one["quote"]) for one in written["not_events"])
    start, end = written["chars"]
    return Timeline(document, Span(start, end), tuple(listed), tuple(others))


def _place(name: str, text: str, quote: str) -> Span:
    """The only place of `quote`, whatever white space separates its words."""
    pattern = r"\s+".join(map(re.escape, quote.split()))
    found = list(re.finditer(pattern, text))
    if len(found) != 1:
        raise ValueError(f"{name}: {len(found)} times in the text: {quote}")
    return Span(*found[0].span())


def days_of(written: str) -> Days:
    """The days of an editor's date: "1904", "1904-05", "1904-05-03", or two of them with "/" between."""
    first, _, last = written.partition("/")
    return Days(_edge(first, last=False), _edge(last or first, last=True))


def _edge(written: str, *, last: bool) -> int:
    """The ordinal number of the first or last day of a year, month or day; years are astronomical."""
    sign = -1 if written.startswith("-") else 1
    year, *rest = (int(part) for part in written.lstrip("-").split("-"))
    month = rest[0] if rest else (12 if last else 1)
    shifted = (sign * year - 1) % 400 + 1  # the calendar repeats after 400 years
    cycles = (sign * year - shifted) // 400
    day = rest[1] if len(rest) > 1 else (monthrange(shifted, month)[1] if last else 1)
    return date(shifted, month, day).toordinal() + cycles * 146_097


def is_right(event: Event, written: str) -> bool:
    """Whether the date of `event` is the editor's date `written`, or more precise and within it."""
    dated = event.earliest is not None or event.latest is not None
    days = Days(_number(event.earliest, _BEGINNING), _number(event.latest, _END))
    if not written:
        return not dated or event.certainty == "assumed"
    if written[0] == "<":
        limit = days_of(written[1:]).last
        open_before = event.earliest is None or event.certainty == "assumed"
        return not dated or (open_before and days.last <= limit)
    if written[0] == ">":
        return not dated or days.first >= days_of(written[1:]).first
    slack = ASSUMED_DAYS if event.certainty == "assumed" else 0
    right = days_of(written)
    return dated and right.first - slack <= days.first and days.last <= right.last + slack


def _number(day: Day | None, otherwise: int) -> int:
    return otherwise if day is None else ordinal(day)


def reports(event: Event, span: Span) -> bool:
    """Whether a place of `event` and `span` are one: they share much of the shorter of the two."""
    for start, end in [(event.start, event.end), *((one.start, one.end) for one in event.also)]:
        shared = min(end, span.end) - max(start, span.start)
        if shared > 0 and shared >= SHARED * min(end - start, span.end - span.start):
            return True
    return False


def fault_of(title: str) -> str:
    """What is wrong with a title as far as its form shows; "" where nothing is."""
    found = [word.lower() for word in _WORD.findall(title)]
    if not found or "…" in title or "..." in title:
        return "cut or empty"
    if found[0] in _OPENERS:
        return f"begins with {found[0]!r}"
    if found[-1] in _CLOSERS:
        return f"ends with {found[-1]!r}"
    if len(title.split()) > LONGEST:
        return "too long"
    return "repeats a date" if _WRITTEN_DATE.search(title) else ""


def overlap_of(title: str, other: str) -> float:
    """The F1 of the content words of two titles, compared by their first letters."""
    one, two = _content(title), _content(other)
    common = len(one & two)
    return 2 * common / (len(one) + len(two)) if common else 0.0


def _content(title: str) -> set[str]:
    return {word[:5] for word in map(str.lower, _WORD.findall(title)) if word not in _COMMON}


def shown_of(timeline: Timeline) -> list[Event]:
    """The most salient events of the judged part, as many as an editor's list asks for."""
    room = min(MOST, round(ROOM * len(timeline.listed)))
    judged = timeline.judged
    events = [one for one in timeline.document.events if judged.start <= one.start < judged.end]
    return sorted(events, key=lambda one: (-one.salience, one.start))[:room]


def score(timeline: Timeline) -> Score:
    """Score one timeline; recall is over all events of the text, the other figures over those shown."""
    events, shown = timeline.document.events, shown_of(timeline)
    main = [one for one in timeline.listed if one.main]
    missed = [one for one in main if not any(reports(e, one.span) and is_right(e, one.date) for e in events)]
    used: set[int] = set()
    wrong = [event for event in shown if not _is_listed(event, timeline.listed, used)]
    noise = sum(any(reports(event, span) for span in timeline.others) for event in wrong)
    faulty = [f"{fault}: {event.title}" for event in shown if (fault := fault_of(event.title))]
    overlaps = [
        max(overlap_of(event.title, one.title) for event in fitting)
        for one in timeline.listed
        if (fitting := [event for event in events if reports(event, one.span)])
    ]
    return Score(
        main=len(main),
        found=len(main) - len(missed),
        shown=len(shown),
        right=len(shown) - len(wrong),
        noise=noise,
        faults=len(faulty),
        matched=len(overlaps),
        overlap=sum(overlaps),
        missed=tuple(f"{one.date} {one.title}" for one in missed),
        wrong=tuple(f"{event.value or '-'} {event.title}" for event in wrong),
        faulty=tuple(faulty),
    )


def _is_listed(event: Event, listed: Sequence[Listed], used: set[int]) -> bool:
    """Whether `event` is a listed one, with the right date, that no event before was; note in `used` which one."""
    for number, one in enumerate(listed):
        if number not in used and reports(event, one.span) and is_right(event, one.date):
            used.add(number)
            return True
    return False


def report(name: str, one: Score) -> str:
    """One line of figures, in per cent."""
    figures = {
        "recall": one.recall,
        "precision": one.precision,
        "noise": one.noisy,
        "faulty titles": one.faulty_titles,
        "title overlap": one.title_overlap,
    }
    return f"{name:22}" + "  ".join(f"{label} {100 * figure:5.1f}" for label, figure in figures.items())


def main(chosen: Iterable[str]) -> None:
    """Print the scores of the timelines `chosen`, of all where none is."""
    total = Score()
    only = list(chosen)
    for name in only or names():
        one = score(load(name))
        total += one
        print(report(name, one))
        if only:
            for label in ("missed", "wrong", "faulty"):
                print(*(f"  {label}: {line}" for line in getattr(one, label)), sep="\n")
    print(report("all", total))


if __name__ == "__main__":
    main(sys.argv[1:])
