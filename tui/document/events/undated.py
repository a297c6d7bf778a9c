"""Undated events: what happened without a date, but among the main entities of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui.document.events.candidate import Candidate
from tui.document.events.clauses import clauses_of
from tui.document.events.kinds import is_state, kind_of
from tui.document.events.language import EventLanguage
from tui.document.mentions import MentionIndex
from tui.document.model import Document
from tui.document.span import Span

SHARE = 12
"""At most one in this many sentences becomes an undated event, but up to `LEAST` in any text."""
LEAST = 3
MAIN = 0.25
"""The share of mentions (see `entity_shares`) of the main entity that such a sentence must name."""
ENTITIES = 2
"""Entities that such a sentence must name."""


def undated_candidates(
    document: Document,
    numbers: Sequence[int],
    mentions: MentionIndex,
    shares: Mapping[str, float],
    language: EventLanguage,
) -> list[Candidate]:
    """Extract undated events from the sentences `numbers`, which report no dated one, in text order.

    Such a sentence reports what happened and names several entities, one of them a main one; those with the main
    entities go first. `shares` are those of `entity_shares`.
    """
    ranked: list[tuple[float, int]] = []
    for number in numbers:
        sentence = document.sentences[number]
        found = [shares.get(name, 0.0) for name in mentions.names(sentence.start, sentence.end)]
        if len(found) >= ENTITIES and max(found) >= MAIN:
            ranked.append((-max(found) - sum(found) / len(found), number))
    limit = max(LEAST, len(document.sentences) // SHARE)
    candidates: list[Candidate] = []
    for _, number in sorted(ranked):
        if len(candidates) == limit:
            break
        candidate = _candidate(document, number, language)
        if candidate is not None:
            candidates.append(candidate)
    return sorted(candidates, key=lambda one: one.start)


def _candidate(document: Document, number: int, language: EventLanguage) -> Candidate | None:
    """Make the undated event of the sentence `number`; None where it is a state or a question."""
    sentence = document.sentences[number]
    clauses = clauses_of(document.text, sentence.start, sentence.end, language.grammar)
    clause = next((one for one in clauses if one.has_verb), None)
    if clause is None or clause.is_question or is_state(clause):
        return None
    if clause.tense not in ("past", "perfect", "pluperfect"):
        return None
    kind = kind_of(clause, None, document.published, language.cues)
    wording = Span(sentence.start, sentence.end)
    return Candidate(sentence.start, sentence.end, None, kind, wording, sentence=number)
