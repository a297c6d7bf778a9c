"""Anaphora: mentions that do not name their entity ("he", "the group", "the president"), resolved where that is safe.

A pronoun or description is resolved when just one entity of its kind was mentioned before it in its sentence or the two
sentences before; else it is left alone. Whom "she" stood for once, "he" does not stand for; and where it is known who
"she" is, nobody else is taken for her. It never makes an entity.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from tui.document.entities.patterns import NEVER
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.mentions import MentionIndex
from tui.document.model import Document, Entity, Mention

_SENTENCE_END = re.compile(r"[.!?][”\"’)]*\s+|\n\s*\n")
_WINDOW = 2
"""Sentences before that of a description in which its antecedent may be."""
_TITLE = 12
"""Code points before a name that are searched for a title."""
_RECENT = 20
"""Mentions that are remembered at most."""
_KINDS = frozenset({"person", "group", "organisation"})


class Descriptions(NamedTuple):
    """How a language refers to entities without their names.

    `pattern` finds pronouns and descriptions: group 1 is part of a pronoun of a person, else group 2 the noun of a
    description. `nouns` gives the kind of entity of such a noun, or a role that the person must have. `genders` are
    those of pronouns and of titles before a name, in lower case; `possessives` end an owner ("'s").
    """

    pattern: re.Pattern[str] = NEVER
    nouns: Mapping[str, str] | None = None
    genders: Mapping[str, str] = MappingProxyType({})
    possessives: tuple[str, ...] = ()

    def find(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """Yield the pronouns and descriptions of `text`, each with the kind or role of its entity."""
        nouns = self.nouns or {}
        for match in self.pattern.finditer(text):
            sort = "person" if match.group(1) else nouns.get(match.group(2))
            if sort:
                yield match, sort


class _Recent:
    """The entities mentioned last, by their indexes in `entities`, with the sentences of these mentions."""

    def __init__(self, entities: tuple[Entity, ...]) -> None:
        self._entities = entities
        self._mentioned: list[tuple[int, int, bool]] = []  # (sentence, entity, is owner), the latest last
        self._genders: dict[int, str] = {}
        self._of_gender: dict[str, set[int]] = defaultdict(set)

    def know(self, entity: int, gender: str) -> None:
        """Note that `entity` was referred to by words of a gender; what was known first counts."""
        if gender:
            self._of_gender[self._genders.setdefault(entity, gender)].add(entity)

    def add(self, sentence: int, entity: int, *, owner: bool = False) -> None:
        """Note a mention of `entity` in `sentence`; an `owner` stands in the genitive ("Rabin's assassin")."""
        self._mentioned.append((sentence, entity, owner))

    def only(self, sort: str, sentence: int, gender: str = "") -> int | None:
        """Return the one entity of this kind or role near `sentence`; None where there is none or more than one.

        For a pronoun of a `gender`, those of whom it is known go before others; one mentioned as an owner alone is not
        whom it is about, but may be whom it could mean.
        """
        self._mentioned = [one for one in self._mentioned[-_RECENT:] if one[0] >= sentence - _WINDOW]
        fitting = {entity for _, entity, _ in self._mentioned if _is(self._entities[entity], sort)}
        if gender:
            known = self._of_gender[gender]
            fitting = fitting & known or (set() if known else fitting - self._genders.keys())
            named = {entity for _, entity, owner in self._mentioned if not owner}
            fitting = fitting if fitting & named == fitting else set()
        return fitting.pop() if len(fitting) == 1 else None


def resolve_anaphora(
    document: Document, entities: tuple[Entity, ...], descriptions: Descriptions
) -> tuple[Entity, ...]:
    """Add to `entities`, which have no inferred mentions yet, those pronouns and descriptions of `document`."""
    index = MentionIndex.of(entities)
    number = {entity.name: i for i, entity in enumerate(entities)}
    named = [(item.mention.start, item.mention.end, number[item.entity.name]) for item in index.items]
    ends = _sentence_ends(document)
    found: list[list[Mention]] = [[] for _ in entities]
    recent = _Recent(entities)
    at = sentence = 0
    for match, sort in descriptions.find(document.text):
        start, end = match.span()
        while at < len(named) and named[at][0] < start:
            sentence = _sentence_at(ends, sentence, named[at][0])
            owner = document.text.startswith(descriptions.possessives, named[at][1])
            recent.add(sentence, named[at][2], owner=owner)
            recent.know(named[at][2], _gender_of(document.text, *named[at][:2], descriptions))
            at += 1
        if (at and named[at - 1][1] > start) or (at < len(named) and named[at][0] < end):
            continue  # it is part of a name
        sentence = _sentence_at(ends, sentence, start)
        gender = descriptions.genders.get(match.group().lower(), "")
        who = recent.only(sort, sentence, gender)
        if who is not None:
            recent.know(who, gender)
            why = Evidence(EvidenceKind.ANAPHOR, (match.group(), entities[who].name, sort))
            found[who].append(Mention(start, end, True, why))
            recent.add(sentence, who)
    return tuple(_with(entity, more) for entity, more in zip(entities, found, strict=True))


def _gender_of(text: str, start: int, end: int, descriptions: Descriptions) -> str:
    """The gender of the title that opens a name or stands before it ("Mr Cole"); "" for none."""
    for word in (*text[start:end].split(None, 1)[:1], *text[max(0, start - _TITLE) : start].split()[-1:]):
        if gender := descriptions.genders.get(word.lower().rstrip(".")):
            return gender
    return ""


def _with(entity: Entity, more: list[Mention]) -> Entity:
    """Return `entity` with more mentions, all in text order."""
    if not more:
        return entity
    return replace(entity, mentions=tuple(sorted((*entity.mentions, *more), key=attrgetter("start"))))


def _sentence_ends(document: Document) -> list[int]:
    """Return the ends of the sentences, by their final marks where the sentences are not known."""
    if document.sentences:
        return [sentence.end for sentence in document.sentences]
    return [match.end() for match in _SENTENCE_END.finditer(document.text)]


def _sentence_at(ends: list[int], sentence: int, offset: int) -> int:
    """Return the number of the sentence that holds `offset`, which is not before number `sentence`."""
    while sentence < len(ends) and ends[sentence] <= offset:
        sentence += 1
    return sentence


def _is(entity: Entity, sort: str) -> bool:
    """Whether an entity is of the kind, or a person of the role, that a description asks for."""
    if sort in _KINDS:
        return entity.kind == sort
    return entity.kind == "person" and any(sort in role.text.lower().split() for role in entity.roles)
