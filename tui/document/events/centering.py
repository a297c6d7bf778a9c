"""Centers: whom a pronoun that nothing else resolves stands for, by the subject of the clauses before it.

After Grosz, Joshi and Weinstein (1995), "Centering: a framework for modeling the local coherence of discourse": a
pronoun most likely stands for the subject of the clause before. It is taken for that only where the kind agrees and no
other entity of such a kind is mentioned between.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType

from tui.document.mentions import MentionIndex
from tui.document.model import Entity
from tui.document.record import transient

_NEAR = 300
"""Code points, about two sentences, over which a pronoun can stand for a noun without a name."""


@transient
class Center:
    """The entity that is the subject of the last main clause, and the offset where that subject ends."""

    entity: Entity
    end: int


@transient
class Nominal:
    """A noun phrase without a name that is the subject of the last main clause: its words, and where it ends."""

    words: str
    end: int
    plural: bool
    person: bool


@dataclass(frozen=True, slots=True)
class Pronouns:
    """The kinds of entity that a pronoun, in lower case, can stand for, and pronouns that cannot be of one person.

    `plurals` stand for several; `persons` are nouns of people.
    """

    kinds: Mapping[str, frozenset[str]]
    genders: Mapping[str, str]
    plurals: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()

    def fits(self, word: str, start: int, nominal: Nominal) -> bool:
        """Whether the pronoun `word`, in lower case, at `start` can stand for `nominal`, right behind its sentence."""
        if word not in self.kinds or not nominal.end < start <= nominal.end + _NEAR:
            return False
        if word in self.plurals or nominal.plural:
            return word in self.plurals and nominal.plural
        return (word in self.genders) == nominal.person

    def known(self, text: str, entities: Iterable[Entity]) -> dict[str, set[str]]:
        """The names of the entities that a pronoun of each gender stands for in `text`."""
        found: dict[str, set[str]] = {}
        for entity in entities:
            for one in entity.mentions:
                gender = self.genders.get(text[one.start : one.end].lower()) if one.inferred else None
                if gender is not None:
                    found.setdefault(gender, set()).add(entity.name)
        return found

    def resolve(
        self,
        text: str,
        start: int,
        end: int,
        center: Center | None,
        mentions: MentionIndex,
        known: Mapping[str, Set[str]] = MappingProxyType({}),
    ) -> Entity | None:
        """The entity that the pronoun `text[start:end]` stands for; None where that is not sure.

        Where it is `known` whom pronouns of its gender stand for, it stands for nobody else.
        """
        found = mentions.at(start)
        if found is not None and (found.mention.start, found.mention.end) == (start, end):
            return found.entity if found.mention.inferred else None
        word = text[start:end].lower()
        kinds = self.kinds.get(word)
        if center is None or kinds is None or center.entity.kind not in kinds or start <= center.end:
            return None
        if self._differs(text, word, center.entity):
            return None
        others = known.get(self.genders.get(word, ""))
        if others and center.entity.name not in others:
            return None
        between = mentions.within(center.end, start)
        rivals = (item.entity for item in between if item.entity.name != center.entity.name)
        return None if any(entity.kind in kinds for entity in rivals) else center.entity

    def _differs(self, text: str, word: str, entity: Entity) -> bool:
        """Whether the entity is referred to elsewhere by a pronoun of another gender."""
        gender = self.genders.get(word)
        others = (text[one.start : one.end].lower() for one in entity.mentions if one.inferred)
        return gender is not None and any(self.genders.get(other, gender) != gender for other in others)
