"""The tray of undated events: what is told without a date, but matters too much to be lost."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from tui.document.events.clauses import clauses_of
from tui.document.events.draft import Draft
from tui.document.events.kinds import is_state, kind_of
from tui.document.model import Document, Mention

SHARE = 12
"""At most one in this many sentences goes into the tray (but up to three in any text)."""
WEIGHTY = 0.25
"""The weight of the weightiest entity that a sentence must speak of."""


def undated(
    document: Document,
    numbers: Sequence[int],
    mentions: Sequence[tuple[Mention, str]],
    weights: Mapping[str, float],
) -> list[Draft]:
    """Drafts without a date for the weightiest of the sentences `numbers`, which tell no dated event, in text order.

    Such a sentence tells something that happened, and names two entities at least, one of them a main one of the text.
    """
    starts = [mention.start for mention, _ in mentions]
    ranked: list[tuple[float, int]] = []
    for number in numbers:
        sentence = document.sentences[number]
        low, high = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        names = {name for _, name in mentions[low:high]}
        heaviest = max((weights.get(name, 0.0) for name in names), default=0.0)
        if len(names) >= 2 and heaviest >= WEIGHTY:
            ranked.append((-heaviest - sum(weights.get(name, 0.0) for name in names) / len(names), number))
    limit = max(3, len(document.sentences) // SHARE)
    drafts: list[Draft] = []
    for _, number in sorted(ranked):
        if len(drafts) == limit:
            break
        draft = _draft(document, number)
        if draft is not None:
            drafts.append(draft)
    return sorted(drafts, key=lambda draft: draft.start)


def _draft(document: Document, number: int) -> Draft | None:
    """The undated event that sentence `number` tells; None where it tells of a state, or asks."""
    sentence = document.sentences[number]
    clause = next((one for one in clauses_of(document.text, sentence.start, sentence.end) if one.has_verb), None)
    if (
        clause is None
        or clause.is_question
        or clause.tense not in ("past", "perfect", "pluperfect")
        or is_state(clause)
    ):
        return None
    kind = kind_of(clause, None, document.published)
    return Draft(sentence.start, sentence.end, None, kind, sentence.start, sentence.end, sentence=number)
