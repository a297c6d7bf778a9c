"""Mentions that do not name: "he", "the group", "the president", given to an entity only where it is safe.

A pronoun or description is resolved when just one entity of its sort was named in its sentence before it or in the
one or two sentences before; else it is left alone. It never makes an entity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.document.entities.lexicon import lexicon
from tui.document.model import Document, Entity, Mention

_SENTENCE_END = re.compile(r"[.!?][”\"’)]*\s+|\n\s*\n")
_DESCRIPTION = re.compile(
    r"\b([Hh]e|[Hh]im|[Hh]is|[Ss]he|[Hh]er|[Hh]ers)\b|\b[Tt]he\s+(?:(?:former|then)\s+)?([a-z]+)\b"
)
_WINDOW = 2


def inferred(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """`entities` with the mentions of them in `document` that do not name them."""
    ends = _sentence_ends(document)
    named = sorted((mention.start, mention.end, i) for i, entity in enumerate(entities) for mention in entity.mentions)
    found: list[list[Mention]] = [[] for _ in entities]
    recent: list[tuple[int, int]] = []  # (sentence, entity), the latest last
    at = sentence = 0
    for match, sort in _descriptions(document.text):
        while at < len(named) and named[at][0] < match.start():
            sentence = _forward(ends, sentence, named[at][0])
            recent.append((sentence, named[at][2]))
            at += 1
        if (at and named[at - 1][1] > match.start()) or (at < len(named) and named[at][0] < match.end()):
            continue
        sentence = _forward(ends, sentence, match.start())
        recent = [(said, who) for said, who in recent[-20:] if said >= sentence - _WINDOW]
        who = _only(recent, entities, sort)
        if who is not None:
            why = f"“{match.group()}” after {entities[who].name}, the only {sort} in the sentences before"
            found[who].append(Mention(match.start(), match.end(), True, why))
            recent.append((sentence, who))
    return tuple(
        replace(entity, mentions=tuple(sorted((*entity.mentions, *more), key=lambda mention: mention.start)))
        if more
        else entity
        for entity, more in zip(entities, found, strict=True)
    )


_SORTS = frozenset({"person", "group", "organisation"})


def _sentence_ends(document: Document) -> list[int]:
    if document.sentences:
        return [sentence.end for sentence in document.sentences]
    return [match.end() for match in _SENTENCE_END.finditer(document.text)]


def _forward(ends: list[int], sentence: int, offset: int) -> int:
    """The number of the sentence that holds `offset`, which is not before number `sentence`."""
    while sentence < len(ends) and ends[sentence] <= offset:
        sentence += 1
    return sentence


def _descriptions(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """The pronouns and descriptions of `text`, each with the sort of entity it is of."""
    nouns = lexicon().descriptions
    for match in _DESCRIPTION.finditer(text):
        sort = "person" if match.group(1) else nouns.get(match.group(2))
        if sort:
            yield match, sort


def _only(recent: list[tuple[int, int]], entities: tuple[Entity, ...], sort: str) -> int | None:
    """The one entity of this sort among the recent; None where there is none or more than one."""
    fitting = {who for _, who in recent if _is(entities[who], sort)}
    return fitting.pop() if len(fitting) == 1 else None


def _is(entity: Entity, sort: str) -> bool:
    """Whether an entity is of the sort that a description is of."""
    if sort in _SORTS:
        return entity.kind == sort
    return entity.kind == "person" and any(sort in role.text.lower().split() for role in entity.roles)
