"""Merge candidates of one event: one event with two places in the text.

Two candidates are one event only where both give the same explicit date, to the day or the same months or years, and
not two times of day, and their words agree: they share a word where one is the noun of a date ("the 9/11 attacks"),
else half of the informative words of the shorter one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from tui.document.events.candidate import Candidate
from tui.document.model import Document
from tui.document.span import Span

MOST = 15
"""Events of one date that a further candidate is compared with: the latest, so that work stays linear."""
ENOUGH = 0.5
"""Share of the shorter candidate's words that the other one must have, and `LEAST` is their number."""
LEAST = 2
STEM = 6
"""Letters of a word that are compared."""
_WORD = re.compile(r"[^\W_]{3,}")
_NUMERIC = re.compile(r"\d+/\d+")


def merge(document: Document, candidates: Sequence[Candidate], uninformative: Set[str]) -> list[Candidate]:
    """Merge those of `candidates` that report the same event; the most salient stays, the others join its `also`.

    `uninformative` are words that do not count.
    """
    groups: dict[tuple[object, object], list[Candidate]] = defaultdict(list)
    kept: list[Candidate] = []
    for one in candidates:
        dating = one.dating
        if dating is None or not (dating.times or one.headed) or dating.interval.precision == "vague":
            kept.append(one)
        else:
            groups[dating.interval.earliest, dating.interval.latest].append(one)
    for group in groups.values():
        kept += group if len(group) == 1 else _merge_group(document, group, uninformative)
    return kept


def _merge_group(document: Document, group: Sequence[Candidate], uninformative: Set[str]) -> list[Candidate]:
    """Merge candidates of one date."""
    kept: list[tuple[Candidate, set[str], list[Span]]] = []
    for one in sorted(group, key=lambda one: (not one.headed, one.of_noun, one.start)):
        words = _informative(document, one, uninformative)
        for other, known, places in kept[-MOST:]:
            if not _overlap(one, other) and not _differ_in_hour(one, other) and _agree(one, words, known):
                places += [Span(one.start, one.end), *one.also]
                break
        else:
            kept.append((one, words, []))
    return [replace(one, also=(*one.also, *places)) if places else one for one, _, places in kept]


def _overlap(first: Candidate, second: Candidate) -> bool:
    return first.start < second.end and second.start < first.end


def _differ_in_hour(first: Candidate, second: Candidate) -> bool:
    """Whether both give a time of day, and not the same."""
    clocks = {one.dating.clock for one in (first, second) if one.dating} - {""}
    return len(clocks) == 2


def _agree(one: Candidate, words: set[str], known: set[str]) -> bool:
    """Whether the `words` of a further candidate agree with those `known` of the event."""
    if one.of_noun and words & known:
        return True
    common = len(words & known)
    return common >= LEAST and common >= ENOUGH * min(len(words), len(known))


def _informative(document: Document, one: Candidate, uninformative: Set[str]) -> set[str]:
    """The stems of the words of `one` that say what happened; those of its date count only where it dates a noun."""
    spans: Iterable[Span] = (Span(one.start, one.end), *one.also)
    found = {stem for span in spans for stem in _stems(document.text[span.start : span.end])} - uninformative
    if one.of_noun or one.dating is None:
        return found
    dates = [document.times[number] for number in one.dating.times]
    return found - {stem for time in dates for stem in _stems(document.text[time.start : time.end])}


def _stems(text: str) -> set[str]:
    """The words of `text` cut to `STEM` letters, and its numeric dates."""
    return {word.lower()[:STEM] for word in _WORD.findall(text)} | set(_NUMERIC.findall(text))
