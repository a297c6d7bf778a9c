"""Fold events that several texts report into one, with all its places and the date that is best supported.

Two events are the same where their dates agree, somebody or something named takes part in both, and their titles have
the words in common that are rare in the library. The weights and thresholds were set on two halves of the articles of
SemEval-2015 Task 4 by `tests/corpus/scoring.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log, sqrt
from operator import attrgetter

from tui.corpus.union import Union
from tui.document.comparison import Comparison
from tui.document.interval import Interval
from tui.document.model import Document, Event
from tui.document.order import ordinal
from tui.document.span import Span
from tui.languages import load

_WORD = re.compile(r"[^\W_]+(?:['’][a-z]+)?")
_SAME_DAY, _SAME_TIME, _NO_TIME = 0.4, 0.4, 0.65
"""How alike titles must be: of the same days, where one has those of the other within, where one has no date."""
_OTHER_TIME, _MOST_APART = 0.7, 31
"""... and where they are dated otherwise, one of them by assumption, by how many days at most."""
_SLIP = 2
"""Days by which reports of one event may differ: what came again a week later is another."""
_MOST_ALIKE = 150
"""Events that have a rare word in common: with more it is not rare."""
_KEYS = 4
"""The rarest words of an event: one of them at least it must have in common with another to be compared to it."""
_MOST_DAYS = 400
"""Days of a date that another may lie within and still be the same: about a year."""
_RANK = {"stated": 0, "inferred": 1, "assumed": 2, "undated": 3}
_start = attrgetter("start")


@dataclass(slots=True)
class _Candidate:
    """An event with what it is compared by."""

    event: Event
    part: int
    words: frozenset[str]
    numbers: frozenset[str]
    places: frozenset[str]
    first: int | None
    last: int | None


def fold(events: Sequence[Event], document: Document) -> list[Event]:
    """Fold the same events of different parts of `document`; what is told by one part alone stays as it is."""
    begins = [part.start for part in document.parts]
    comparison = load(document.language).comparison
    places = frozenset(entity.name for entity in document.entities if entity.kind == "place")
    candidates = [
        _candidate(event, max(0, bisect_right(begins, event.start) - 1), comparison, places) for event in events
    ]
    union = Union(len(candidates))
    if len(begins) > 1:
        weights = _weights(candidates)
        for one, other in _pairs(candidates, list(_first_of_equals(candidates, union)), weights):
            if _is_same(candidates[one], candidates[other], weights):
                union.join(one, other)
    return [_folded([candidates[number] for number in group]) for group in union.groups()]


def _candidate(event: Event, part: int, comparison: Comparison, places: frozenset[str]) -> _Candidate:
    first, last = event.earliest or event.latest, event.latest or event.earliest
    days = (ordinal(first), ordinal(last)) if first and last else (None, None)
    numbers = frozenset(word for word in _plain(event.title) if word.isdigit() or word in comparison.numbers)
    return _Candidate(event, part, words(event, comparison), numbers, places.intersection(event.entities), *days)


def words(event: Event, comparison: Comparison) -> frozenset[str]:
    """Return what `event` is compared by: the names in it, and the words of its title but the commonest.

    A name stands as a whole, as it is called in the library; other words are without their endings.
    """
    names = {word for name in event.entities for word in _plain(name)}
    left_out = names | comparison.common_words
    others = {stem(word, comparison) for word in _plain(event.title) if word not in left_out}
    return frozenset(others | {f"={name}" for name in event.entities})


def _plain(text: str) -> list[str]:
    return [match[0].casefold().replace("’", "'").removesuffix("'s") for match in _WORD.finditer(text)]


def stem(word: str, comparison: Comparison) -> str:
    """Cut an ending off `word`, where three letters or more are left."""
    cut = comparison.endings.sub("", word)
    return cut if len(cut) > 2 else word


def _weights(candidates: Sequence[_Candidate]) -> dict[str, float]:
    """Weigh words by how few events have them (inverse document frequency)."""
    counts = Counter(word for candidate in candidates for word in candidate.words)
    return {word: log(1 + len(candidates) / count) for word, count in counts.items()}


def _first_of_equals(candidates: Sequence[_Candidate], union: Union) -> Iterator[int]:
    """Join the events of different parts that have the same words, names and days; give one of each."""
    known: dict[tuple[object, ...], int] = {}
    for number, candidate in enumerate(candidates):
        event = candidate.event
        same = known.setdefault((candidate.words, candidate.first, candidate.last, event.kind), number)
        if same == number or not event.entities or candidates[same].part == candidate.part:
            yield number
        else:
            union.join(same, number)


def _pairs(
    candidates: Sequence[_Candidate], numbers: Sequence[int], weights: dict[str, float]
) -> Iterator[tuple[int, int]]:
    """Give the pairs of events of different parts that have a rare word in common and days that touch."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for word in sorted(candidates[number].words, key=lambda word: (-weights[word], word))[:_KEYS]:
            by_word[word].append(number)
    seen: set[tuple[int, int]] = set()
    for group in by_word.values():
        if 1 < len(group) <= _MOST_ALIKE:
            for pair in _near(group, candidates):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _near(group: Sequence[int], candidates: Sequence[_Candidate]) -> Iterator[tuple[int, int]]:
    """Give the pairs of `group` whose days touch, by a sweep over their first days."""
    dated = sorted((c.first, number) for number in group if (c := candidates[number]).first is not None)
    for at, (_, one) in enumerate(dated):
        last = candidates[one].last
        for first, other in dated[at + 1 :]:
            if last is not None and first is not None and first > last + _MOST_APART:
                break
            if candidates[one].part != candidates[other].part:
                yield min(one, other), max(one, other)
    for one in group:
        if candidates[one].first is None:
            for other in group:
                if candidates[other].part != candidates[one].part:
                    yield min(one, other), max(one, other)


def _is_same(one: _Candidate, other: _Candidate, weights: dict[str, float]) -> bool:
    if not set(one.event.entities) & set(other.event.entities):
        return False
    if _contradict(one.numbers, other.numbers) or _contradict(one.places, other.places):
        return False
    if "negated" in (one.event.kind, other.event.kind) and one.event.kind != other.event.kind:
        return False
    needed = _needed(one, other)
    return needed is not None and _alike(one.words, other.words, weights) >= needed


def _contradict(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both say something, and each something that the other does not: "five" and "nine", Kabul and Herat."""
    return bool(one - other and other - one)


def _needed(one: _Candidate, other: _Candidate) -> float | None:
    """How alike the titles must be by how the dates agree; None where they don't."""
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return _NO_TIME
    if (one.first, one.last) == (other.first, other.last):
        return _SAME_DAY
    inner, outer = sorted((one, other), key=lambda c: (c.last or 0) - (c.first or 0))
    if outer.first <= inner.first and inner.last <= outer.last and outer.last - outer.first <= _MOST_DAYS:  # type: ignore[operator]
        return _SAME_TIME
    is_assumed = "assumed" in (one.event.certainty, other.event.certainty)
    return _OTHER_TIME if _apart(one, other) <= (_MOST_APART if is_assumed else _SLIP) else None


def _apart(one: _Candidate, other: _Candidate) -> int:
    """Count the days between the beginnings of both."""
    return abs((one.first or 0) - (other.first or 0))


def _alike(one: frozenset[str], other: frozenset[str], weights: dict[str, float]) -> float:
    """Return the weight of the words in common as a share of that of the shorter title's, tempered by the longer's."""
    common: float = sum(weights[word] for word in one & other)
    if not common:
        return 0.0
    mine, theirs = (sum(weights[word] for word in side) for side in (one, other))
    return common / sqrt(mine * theirs)


def _folded(group: Sequence[_Candidate]) -> Event:
    """Make one event of those of `group`: of the best supported date, then the most salient."""
    if len(group) == 1:
        return group[0].event
    support = Counter(candidate.event.interval for candidate in group)
    best = min(group, key=lambda c: (*_doubt(c.event, support), -c.event.salience, c.event.start)).event
    places = {Span(event.start, event.end): None for event in (candidate.event for candidate in group)}
    places |= {place: None for candidate in group for place in candidate.event.also}
    places.pop(Span(best.start, best.end), None)
    texts = len({candidate.part for candidate in group})
    return replace(
        best,
        also=tuple(sorted(places, key=_start)),
        entities=tuple(dict.fromkeys(name for candidate in group for name in candidate.event.entities)),
        times=tuple(sorted({number for candidate in group for number in candidate.event.times})),
        salience=min(1.0, max(candidate.event.salience for candidate in group) + 0.05 * (texts - 1)),
        headed=any(candidate.event.headed for candidate in group),
        reasons=(*best.reasons, f"+sources {texts}", *_disagreement(best, support)),
    )


def _doubt(event: Event, support: Counter[Interval]) -> tuple[int, int, int]:
    """How far to doubt the date of `event`: less the more texts have it, the surer and the finer it is."""
    interval = event.interval
    size = ordinal(interval.latest) - ordinal(interval.earliest) if interval.earliest and interval.latest else 10**6
    return _RANK[event.certainty], -support[interval], size


def _disagreement(best: Event, support: Counter[Interval]) -> Iterator[str]:
    """Name the other dates that are given for the event."""
    for interval, _ in support.most_common():
        if interval.value != best.value and interval.value and not best.interval.within(interval):
            yield f"-elsewhere {interval.value}"
