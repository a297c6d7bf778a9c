"""Why a name was recognised and its mentions merged, as data: no sentence of any language is kept here.

The sentence that a reader sees is rendered from an `Evidence` in one module of the language (`entity_messages`).
"""

from __future__ import annotations

from enum import StrEnum

from tui.document.record import record


class EvidenceKind(StrEnum):
    """What speaks for a mention, or for two names being of one entity; behind each, the words that go with it."""

    # how a mention was recognised
    KNOWN = "known"  # the gazetteers have the name; no words
    MODEL = "model"  # the model labels it so; the kind of entity
    EVENT_WORD = "event word"  # "Lisbon Agreement"; the word
    LAW_WORD = "law word"  # "Marshall Plan"; the word
    PERSON_AFFIX = "person affix"  # "Tariq al-Hashimi"; the affix
    MANNER = "manner"  # it is written as a work, law or weapon is; no words
    EXTERNAL = "external"  # another recogniser found it; its label, its name
    ANAPHOR = "anaphor"  # "the group"; the words, the name of the entity, the kind that it is the only one of

    # why two names are of one entity: the name merged, the name that stays
    NAME_BEGINNING = "name beginning"  # "Dost Mohammad" of "Dost Mohammad Khan"
    SHORTER_NAME = "shorter name"  # "G. Bush" of "George W. Bush"
    SURNAME = "surname"
    NEAREST_SURNAME = "nearest surname"  # several have the surname; this one was named last
    PREVAILING_KIND = "prevailing kind"  # ... and the kind that the form has everywhere else
    SPELLING = "spelling"
    ACRONYM = "acronym"
    SHORTENED = "shortened"  # "the Council" of "UN Security Council"
    ALIAS = "alias"  # the text says "known as"

    # why a name was not merged
    FORM_OF_ADDRESS = "form of address"  # "Mr Holm" where only a woman is called Holm; the surname


@record
class Evidence:
    """A kind of evidence with the words that go with it, as `EvidenceKind` lists them."""

    kind: EvidenceKind
    words: tuple[str, ...] = ()
