"""The context of a title: the clause that it is made of, its sentence and the names in it."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.events.language import EventLanguage
from tui.document.events.titles.words import FAR, LONGEST
from tui.document.mentions import EntityMention, MentionIndex
from tui.document.model import Document, Sentence


@dataclass(frozen=True, slots=True)
class TitleContext:
    """The words `[start, end)` of `sentence` that a title is made of, with what is known around them."""

    document: Document
    mentions: MentionIndex
    language: EventLanguage
    sentence: Sentence
    start: int
    end: int

    @property
    def within(self) -> bool:
        """Whether the words begin within their sentence, and so may lack a subject."""
        return self.start > self.sentence.start

    @property
    def names(self) -> tuple[EntityMention, ...]:
        """The mentions in the words."""
        return self.mentions.within(self.start, min(self.end, self.start + FAR))

    @property
    def names_before(self) -> tuple[EntityMention, ...]:
        """The mentions of the sentence before the words."""
        return self.mentions.within(max(self.sentence.start, self.start - FAR), self.start)


def name_ending(text: str, words: str, names: tuple[EntityMention, ...], longest: int) -> str:
    """Find the name that `words` end with, by the mentions `names` of `text`; "" for none.

    Where the entity's name has more than `longest` code points, it is the name as it stands in the text.
    """
    for mention, entity in names:
        said = text[mention.start : mention.end]
        if words == said or words.endswith(" " + said):
            return entity.name if mention.inferred or len(entity.name) <= longest else said
    return ""


def resolve_pronoun(text: str, words: str, names: tuple[EntityMention, ...], language: EventLanguage) -> str:
    """Replace a pronoun that opens `words` by the name of its entity, if that is not too long."""
    for mention, entity in names:
        said = text[mention.start : mention.end]
        if mention.inferred and words.startswith(said + " ") and len(entity.name) <= LONGEST // 2:
            possessive = said.lower() in language.titles.possessives
            return entity.name + (language.titles.possessive_ending if possessive else "") + words[len(said) :]
    return words
