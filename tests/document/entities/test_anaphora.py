"""Anaphora: pronouns and descriptions of entities, and those that are left alone."""

from __future__ import annotations

import re

import pytest

from tui.document import Document, parse
from tui.document.entities.anaphora import Descriptions, resolve_anaphora
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import Entity, Mention, Role, Sentence

DESCRIPTIONS = Descriptions(re.compile(r"\b(he)\b|\bthe (\w+)\b"), {"band": "group", "chief": "chief"})


def inferred(text: str, *entities: Entity, sentences: tuple[Sentence, ...] = ()) -> list[tuple[str, str]]:
    """(name of the entity, words) of each inferred mention in `text`."""
    found = resolve_anaphora(Document(text, sentences=sentences), entities, DESCRIPTIONS)
    return [(e.name, text[m.start : m.end]) for e in found for m in e.mentions if m.inferred]


ANNA = Entity("Anna", "person", (Mention(0, 4),), roles=(Role("chief of staff", 5, 19),))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna left. Later he slept.", [("Anna", "he")]),
        ("Anna left. Later the chief slept.", [("Anna", "the chief")]),
        ("Anna left. Later the band slept.", []),  # no group was named
        ("Anna left. Later the door slept.", []),  # no noun of an entity
        ("Anna left. It rained. It rained. Later he slept.", []),  # too far away
        ("Anna left. It rained. Then he came. It rained. There he slept.", [("Anna", "he"), ("Anna", "he")]),
    ],
)
def test_a_description_is_of_the_only_entity_of_its_kind_nearby(text: str, found: list[tuple[str, str]]) -> None:
    assert inferred(text, ANNA) == found


def test_a_pronoun_between_two_persons_is_left_alone() -> None:
    assert inferred("Anna met Bert. Later he slept.", ANNA, Entity("Bert", "person", (Mention(9, 13),))) == []


def test_a_pronoun_within_a_name_is_part_of_the_name() -> None:
    song = Entity("Song he sang", "other", (Mention(10, 22),))
    assert inferred("Anna sang Song he sang.", ANNA, song) == []


def test_sentences_of_the_document_count_where_they_are_known() -> None:
    text = "Anna left one two three four he slept"
    far = tuple(Sentence(start, end, 0) for start, end in ((0, 9), (10, 13), (14, 17), (18, 37)))
    assert inferred(text, ANNA) == [("Anna", "he")]
    assert inferred(text, ANNA, sentences=far) == []


def test_the_evidence_names_words_entity_and_kind() -> None:
    (anna,) = resolve_anaphora(Document("Anna left. Later he slept."), (ANNA,), DESCRIPTIONS)
    assert anna.mentions[1].why == Evidence(EvidenceKind.ANAPHOR, ("he", "Anna", "person"))


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Hamid Karzai won. He served two terms.", "He", "Hamid Karzai"),
        ("The Taliban advanced. The militants took the city.", "The militants", "Taliban"),
        ("President Ashraf Ghani spoke. Nobody believed the president.", "the president", "Ashraf Ghani"),
    ],
)
def test_descriptions_are_inferred(text: str, words: str, name: str) -> None:
    document = parse(text)
    (mention,) = [m for e in document.entities if e.name == name for m in e.mentions if m.inferred]
    assert text[mention.start : mention.end] == words
    assert mention.why


@pytest.mark.parametrize(
    "text",
    [
        "Hamid Karzai met Ashraf Ghani. He was late.",  # which of the two?
        "The group left at dawn.",  # no group was named
        "The Taliban and al-Qaeda parted. The group fled.",  # which of the two?
    ],
)
def test_what_is_in_doubt_is_left_alone(text: str) -> None:
    assert not [m for e in parse(text).entities for m in e.mentions if m.inferred]


GENDERED = Descriptions(
    re.compile(r"\b([Hh]e|[Ss]he)\b|\bthe (\w+)\b"), {}, {"he": "m", "she": "f", "mr": "m", "mrs": "f"}
)


def people(text: str, *names: str) -> list[Entity]:
    """A person for each of `names`, which are found in `text`, with what was inferred of them."""
    found = [
        Entity(name, "person", tuple(Mention(m.start(), m.end()) for m in re.finditer(name, text))) for name in names
    ]
    return list(resolve_anaphora(Document(text), tuple(found), GENDERED))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna left. She met Tom. Tom died. She wept.", {"Anna": ["She", "She"], "Tom": []}),
        ("Anna left. She met Tom. It rained. It rained. Tom died. She wept.", {"Anna": ["She"], "Tom": []}),
        ("Mr Tom left. She wept.", {"Tom": []}),
        ("Mrs Anna met Tom. Then she wept.", {"Anna": ["she"], "Tom": []}),
        ("Tom left. He met Anna. Then she wept.", {"Tom": ["He"], "Anna": ["she"]}),
        ("Anna met Tom. Then she wept.", {"Anna": [], "Tom": []}),
    ],
)
def test_pronouns_agree_in_gender_with_those_before(text: str, found: dict[str, list[str]]) -> None:
    entities = people(text, *found)
    assert {one.name: [text[at.start : at.end] for at in one.mentions if at.inferred] for one in entities} == found


@pytest.mark.parametrize(
    ("text", "tom", "anna"),
    [
        ("Tom's killer left. She wept. It rained. Anna slept. She woke.", 0, 1),
        ("Tom's killer met Anna. She wept.", 0, 0),  # Tom may still be meant
        ("Tom left. She wept.", 1, 0),
    ],
)
def test_an_owner_is_not_whom_a_pronoun_is_about(text: str, tom: int, anna: int) -> None:
    """Whose killer it was says nothing of who "she" is."""
    named = [
        Entity(name, "person", (Mention(text.index(name), text.index(name) + len(name)),))
        for name in ("Tom", "Anna")
        if name in text
    ]
    found = resolve_anaphora(Document(text), tuple(named), GENDERED._replace(possessives=("'s",)))
    counts = {one.name: sum(at.inferred for at in one.mentions) for one in found}
    assert (counts["Tom"], counts.get("Anna", 0)) == (tom, anna)
