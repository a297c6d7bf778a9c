"""Score how events and entities are folded across texts: python -m tests.corpus.scoring INDEX

INDEX is the `index.json` of the timelines of SemEval-2015 Task 4 with the texts beside it. Gold gives, for a target
entity, its events with their mentions in several articles. A pair of mentions in different articles is the same event
where one gold event has both; it is found where one of our events has both. Mentions that lie in none of our events
count as not found.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from tests.corpus.sets import SETS, Set
from tui.corpus.joining import Named, join
from tui.document import Document, parse
from tui.document.span import Span


class Score(NamedTuple):
    """Pairs that gold and we have, that only we have, and that only gold has."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Of the pairs that we have, the share that is right, in percent."""
        return 100 * self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Of the pairs of gold, the share that we have, in percent."""
        return 100 * self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def b_cubed(found: Mapping[str, str], gold: Mapping[str, str]) -> float:
    """B-cubed F1 (Bagga and Baldwin 1998) of clusters, in percent: mention -> cluster, for the mentions of `gold`."""
    precision = recall = 0.0
    for one in gold:
        ours = {other for other in gold if found[other] == found[one]}
        theirs = {other for other in gold if gold[other] == gold[one]}
        precision += len(ours & theirs) / len(ours)
        recall += len(ours & theirs) / len(theirs)
    precision, recall = precision / len(gold), recall / len(gold)
    return 100 * 2 * precision * recall / (precision + recall)


def joined(one: Set) -> Document:
    """Join the texts of a set of our own."""
    return join([Named(text.name, parse(text.words, text.day)) for text in one.texts])


def entity_score(one: Set, library: Document) -> float:
    """Score the entities of a set by B-cubed; a name that is found nowhere is an entity of its own."""
    starts = {part.name: part.start for part in library.parts}
    gold: dict[str, str] = {}
    found: dict[str, str] = {}
    for number, group in enumerate(one.entities):
        for text, name in group:
            at = library.text.index(name, starts[text])
            gold[f"{text} {name}"] = str(number)
            found[f"{text} {name}"] = _entity_at(library, at, at + len(name)) or f"none: {text} {name}"
    return b_cubed(found, gold)


def _entity_at(library: Document, start: int, end: int) -> str:
    """Return the name of the first entity with a mention that touches the text from `start` to `end`."""
    touching = (
        entity.name
        for entity in library.entities
        for mention in entity.mentions
        if mention.start < end and start < mention.end
    )
    return next(touching, "")


def event_score(one: Set, library: Document) -> Score:
    """Score the events of a set: pairs of clauses in different texts."""
    starts = {part.name: part.start for part in library.parts}
    clauses = []
    for number, group in enumerate(one.events):
        for text, words in group:
            at = library.text.index(words, starts[text])
            clauses.append((number, text, _event_over(library, at, at + len(words))))
    pairs = [(a, b) for a, b in combinations(clauses, 2) if a[1] != b[1]]
    ours = [bool(a[2]) and a[2] == b[2] for a, b in pairs]
    gold = [a[0] == b[0] for a, b in pairs]
    both = list(zip(ours, gold, strict=True))
    return Score(both.count((True, True)), both.count((True, False)), both.count((False, True)))


def _event_over(library: Document, start: int, end: int) -> str:
    """Return the id of the event that has most of the text from `start` to `end`, the shortest of several."""
    found = [
        (max(place.start, start) - min(place.end, end), place.end - place.start, event.id)
        for event in library.events
        for place in (Span(event.start, event.end), *event.also)
        if place.start < end and start < place.end
    ]
    return min(found)[2] if found else ""


def parsed(index: Path, corpus: str) -> list[Named]:
    """Parse the articles of a corpus ("trial", "corpus_1")."""
    data = json.loads(index.read_text())
    return [
        Named(one["id"], parse((index.parent / one["file"]).read_text(), date.fromisoformat(one["dct"])))
        for one in data["docs"]
        if one["corpus"] == corpus
    ]


def score(index: Path, corpus: str, documents: list[Named]) -> Score:
    """Join the articles of a corpus and score the pairs of mentions of its timelines."""
    data = json.loads(index.read_text())
    library = join(documents)
    where = {part.name: part.start for part in library.parts}
    events = [
        _event_at(library, where[mention["doc"]] + mention["start"]) if mention["doc"] in where else ""
        for mention in data["mentions"]
    ]
    right = wrong = missed = 0
    for timeline in data["timelines"]:
        if timeline["corpus"] != corpus:
            continue
        for same, one, other in _pairs(timeline, data["mentions"]):
            ours = bool(events[one]) and events[one] == events[other]
            right += same and ours
            wrong += ours and not same
            missed += same and not ours
    return Score(right, wrong, missed)


def _pairs(timeline: dict[str, Any], mentions: list[dict[str, Any]]) -> Iterator[tuple[bool, int, int]]:
    """Give the pairs of mentions in different articles, and whether gold has them as one event."""
    numbered = [(number, mention) for number, event in enumerate(timeline["events"]) for mention in event["mentions"]]
    for (event, one), (another, other) in combinations(numbered, 2):
        if mentions[one]["doc"] != mentions[other]["doc"]:
            yield event == another, one, other


def _event_at(library: Document, offset: int) -> str:
    """Return the id of the event with the shortest span that covers `offset`."""
    found = [
        (place.end - place.start, event.id)
        for event in library.events
        for place in (Span(event.start, event.end), *event.also)
        if place.start <= offset < place.end
    ]
    return min(found)[1] if found else ""


def main() -> None:
    """Print the scores of our own sets and of both corpora."""
    for name, one in SETS.items():
        library = joined(one)
        print(f"{name}: B-cubed {entity_score(one, library):.1f}, events F1 {event_score(one, library).f1:.1f}")
    index = Path(sys.argv[1])
    for corpus in ("trial", "corpus_1"):
        found = score(index, corpus, parsed(index, corpus))
        print(f"{corpus}: precision {found.precision:.1f} recall {found.recall:.1f} F1 {found.f1:.1f} {found}")


if __name__ == "__main__":
    main()
