"""The reader line by line, for screen readers and terminals that can do no more: no colours, nothing moves.

It asks the same session for the same things as the panes do, and prints what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from tui import labels
from tui.document.clean import one_line
from tui.document.model import Event
from tui.reader import cards, explain, filters, seek
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.session import Session
from tui.reader.viewport import Page

_PAGE = 10
"""Events that are listed at once."""
_NAMES = 30
_LONGEST_NUMBER = 10
HELP: Mapping[str, str] = MappingProxyType(
    {
        "Enter, n": "the next event",
        "p": "the previous event",
        "l": "list ten events from this one on; a number goes to that event",
        "i": "all about this event: its date, why, its words",
        "t": "its paragraph; j and k the next and the previous one, a number behind t that one",
        "/ words": "search; / alone goes to the next place",
        "f words": "show only some: 2001-2010, a name, planned, words, with commas between; f alone shows all",
        "+, -": "more events, fewer",
        "w": "who takes part in what is shown",
        ": date": "go to a date",
        "?": "these commands",
        "q": "quit",
    }
)


class PlainReader:
    """Answers commands with lines of text."""

    def __init__(self, index: Index, origin: str, today: date) -> None:
        """Read the document of `index`; `origin` names it where it has no title.

        `today` is what a date like "last spring" is reckoned from.
        """
        self._origin = origin
        self._session = Session(index, lambda _old, _new: None)
        self._today = today
        self._paragraph = 1
        self._session.post(ask.Resize(*Page(76, 1)))
        self._session.read(index, complete=True)
        if self._events:
            self._session.post(ask.GoToEvent(self._events[0].id))
        self._commands: Mapping[str, Callable[[str], Iterable[str]]] = {
            "": self._step(1),
            "n": self._step(1),
            "p": self._step(-1),
            "l": lambda _: self._list(),
            "i": lambda _: self._card(),
            "t": self._text,
            "j": lambda _: self._show_paragraph(self._paragraph + 1),
            "k": lambda _: self._show_paragraph(self._paragraph - 1),
            "/": self._search,
            "f": self._filter,
            "+": self._density(1),
            "-": self._density(-1),
            "w": lambda _: self._names(),
            ":": self._go_to_date,
            "?": lambda _: (f"{keys}: {meaning}" for keys, meaning in HELP.items()),
        }

    def opening(self) -> Iterator[str]:
        """Say what is read, and how to go on."""
        document = self._index.document
        yield document.title or self._origin
        if document.published:
            yield f"Published {labels.span(document.published, document.published)}"
        yield self._count()
        if advice := labels.advice(document):
            yield advice
        yield "Enter goes to the next event, ? lists the commands, q quits."
        yield from self._event()

    def answer(self, line: str) -> Iterator[str]:
        """Do what `line` asks and say what is there now."""
        words = line.strip()
        if _is_number(words):
            yield from self._go_to_number(int(words))
            return
        name, rest = words[:1], words[1:].strip()
        command = self._commands.get(name)
        if command is None or (rest and name not in "t/f:"):
            yield f"No command {words}: ? lists them."
            return
        yield from command(rest)

    # -- what is shown

    @property
    def _index(self) -> Index:
        return self._session.index

    @property
    def _events(self) -> list[Event]:
        return [*self._index.selection(self._session.state.view).events]

    def _count(self) -> str:
        selection = self._index.selection(self._session.state.view)
        more = f", {selection.hidden} more with +" if selection.hidden else ""
        return f"{len(selection.events)} events{more}."

    def _post(self, intent: ask.Intent) -> Iterator[str]:
        """Ask for `intent`, and say what the status bar would."""
        self._session.post(intent)
        if self._session.state.notice:
            yield f"{self._session.state.notice}"

    def _event(self) -> Iterator[str]:
        """Describe the current event in a line, and how its date is known in another."""
        event = self._index.events.get(self._session.state.event)
        if event is None:
            yield "No events to show."
            return
        number = next((at for at, one in enumerate(self._events, 1) if one.id == event.id), 0)
        yield f"{number} of {len(self._events)}: {_line(self._index, event)}"
        yield explain.why(self._index.document, event)
        self._paragraph = self._index.paragraph(event.start)

    # -- the commands

    def _step(self, step: int) -> Callable[[str], Iterator[str]]:
        def go(_: str) -> Iterator[str]:
            yield from self._post(ask.StepEvent(step))
            yield from self._event()

        return go

    def _go_to_number(self, number: int) -> Iterator[str]:
        events = self._events
        if not 1 <= number <= len(events):
            yield f"There are {len(events)} events."
            return
        yield from self._post(ask.GoToEvent(events[number - 1].id))
        yield from self._event()

    def _list(self) -> Iterator[str]:
        events = self._events
        at = next((at for at, one in enumerate(events) if one.id == self._session.state.event), 0)
        for number, event in enumerate(events[at : at + _PAGE], at + 1):
            yield f"{number}. {_line(self._index, event)}"
        yield self._count()

    def _card(self) -> Iterator[str]:
        event = self._index.events.get(self._session.state.event)
        words = "".join(part for part, _ in cards.event_card(self._index, event)) if event else "No event."
        yield from (line for line in words.splitlines() if line.strip())

    def _text(self, rest: str) -> Iterator[str]:
        yield from self._show_paragraph(int(rest) if _is_number(rest) else self._paragraph)

    def _show_paragraph(self, number: int) -> Iterator[str]:
        blocks = self._index.document.blocks
        if not 1 <= number <= len(blocks):
            yield f"There are {len(blocks)} paragraphs."
            return
        self._paragraph, block = number, blocks[number - 1]
        yield f"Paragraph {number}: {' '.join(self._index.document.text[block.start : block.end].split())}"

    def _search(self, words: str) -> Iterator[str]:
        if words:
            self._session.post(ask.Ask("search"))
            self._session.post(ask.Type(words))
            yield from self._post(ask.Enter(words, self._today))
        else:
            yield from self._post(ask.StepFound(1))
        if found := self._session.state.found:
            yield seek.counted(self._session.state)
            yield from self._show_paragraph(self._index.paragraph(found[0]))

    def _filter(self, words: str) -> Iterator[str]:
        if words:
            self._session.post(ask.Ask("narrow"))
            self._session.post(ask.Enter(words, self._today))
            yield "Shown: " + ", ".join(chip.words for chip in filters.chips(self._session.state.view))
        else:
            self._session.post(ask.Dismiss())
        yield self._count()

    def _density(self, step: int) -> Callable[[str], Iterator[str]]:
        def change(_: str) -> Iterator[str]:
            yield from self._post(ask.ChangeDensity(step))
            yield self._count()

        return change

    def _names(self) -> Iterator[str]:
        counts: dict[str, int] = {}
        for event in self._events:
            for name in event.entities:
                counts[name] = counts.get(name, 0) + 1
        for name, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_NAMES]:
            yield f"{name}, in {number} event{'' if number == 1 else 's'}"
        if not counts:
            yield "Nobody is named in these events."

    def _go_to_date(self, words: str) -> Iterator[str]:
        self._session.post(ask.Ask("date"))
        yield from self._post(ask.Enter(words, self._today))
        yield from self._event()


def _is_number(words: str) -> bool:
    return words.isascii() and words.isdecimal() and len(words) < _LONGEST_NUMBER


def _line(index: Index, event: Event) -> str:
    return f"{labels.dated(event)}: {event.title}, paragraph {index.paragraph(event.start)}"


def read_aloud(reader: PlainReader, lines: Iterable[str], say: Callable[[str], object]) -> None:
    """Answer `lines` by `say` until one asks to quit, or they end."""
    for words in reader.opening():
        say(one_line(words))
    for line in lines:
        if line.strip() == "q":
            return
        for words in reader.answer(line):
            say(one_line(words))
