"""The same event told twice: one event with two places in the text.

Two tellings are taken for one only where both give the same explicit date, to the day or the same months or years, and
not two times of day, and their words agree: a noun that carries the date ("the 9/11 attacks"), or half of the telling
words of the shorter one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from tui.document.events.draft import Draft
from tui.document.events.english.verbs import EMPTY
from tui.document.model import Document
from tui.document.span import Span

_WORD = re.compile(r"[^\W_]{3,}")
MOST = 15
"""Events of one date that a further telling is compared with: the latest, so that work stays linear."""
ENOUGH = 0.5
"""Share of the shorter telling's words that the other one must have."""


def merged(document: Document, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with those that tell the same event made one; the weightiest telling stays, others join its `also`."""
    groups: dict[tuple[object, object], list[Draft]] = defaultdict(list)
    kept: list[Draft] = []
    for draft in drafts:
        if draft.when is None or not (draft.when.times or draft.heading) or draft.when.precision == "vague":
            kept.append(draft)
        else:
            groups[draft.when.earliest, draft.when.latest].append(draft)
    for group in groups.values():
        kept += _merged_group(document, group)
    return kept


def _merged_group(document: Document, group: list[Draft]) -> list[Draft]:
    """The drafts of one date, merged."""
    if len(group) == 1:
        return group
    kept: list[tuple[Draft, set[str], list[Span]]] = []
    for draft in sorted(group, key=lambda one: (not one.heading, one.loose, one.start)):
        words = _telling_words(document, draft)
        for other, known, places in kept[-MOST:]:
            if not _overlap(draft, other) and not _apart(draft, other) and _agree(draft, words, known):
                places.append(Span(draft.start, draft.end))
                break
        else:
            kept.append((draft, words, []))
    return [replace(draft, also=(*draft.also, *places)) if places else draft for draft, _, places in kept]


def _overlap(first: Draft, second: Draft) -> bool:
    return first.start < second.end and second.start < first.end


def _apart(first: Draft, second: Draft) -> bool:
    """Whether both are told of other hours of the day."""
    clocks = {draft.when.clock for draft in (first, second) if draft.when} - {""}
    return len(clocks) == 2


def _agree(draft: Draft, words: set[str], known: set[str]) -> bool:
    """Whether the words of a further telling agree with those known of the event."""
    if draft.loose and words & known:
        return True
    common = len(words & known)
    return common >= 2 and common >= ENOUGH * min(len(words), len(known))


def _telling_words(document: Document, draft: Draft) -> set[str]:
    """The words of `draft` that tell what happened: without the date's own and the commonest, cut to their stems."""
    spans: Iterable[Span] = (Span(draft.start, draft.end), *draft.also)
    dates = [document.times[number] for number in draft.when.times] if draft.when else []
    said = {word for time in dates for word in _words(document.text[time.start : time.end])}
    found = {word for span in spans for word in _words(document.text[span.start : span.end])}
    return found - said - EMPTY if not draft.loose else found - EMPTY


def _words(text: str) -> set[str]:
    return {word.lower()[:6] for word in _WORD.findall(text)} | set(re.findall(r"\d+/\d+", text))
