"""What holds of the entities of any text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings

from tests.document.entities.texts import TEXTS
from tui.document import Document
from tui.document.entities.search import search
from tui.document.entities.stage import find_entities
from tui.languages import load

ENGLISH = load("en")


def entities_of(text: str) -> Document:
    """Only the stage, on the bare text."""
    return find_entities(Document(text), ENGLISH, lambda _share: None)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text(text: str) -> None:
    document = entities_of(text)
    taken: set[tuple[int, int]] = set()
    for entity in document.entities:
        assert entity.mentions
        assert entity.why
        assert [m.start for m in entity.mentions] == sorted(m.start for m in entity.mentions)
        surfaces = {" ".join(text[m.start : m.end].split()) for m in entity.mentions if not m.inferred}
        assert surfaces
        assert set(entity.aliases) <= surfaces  # every alias points home
        for mention in entity.mentions:
            start, end = mention.start, mention.end
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip() == text[start:end]
            assert not (start and text[start - 1].isalpha() and text[start].isalpha() and text[start].islower())
            assert (start, end) not in taken  # no mention in two entities
            taken.add((start, end))
        for role in entity.roles:
            assert text[role.start : role.end] == role.text
    assert len({entity.name for entity in document.entities}) == len(document.entities)
    assert entities_of(text) == document  # the same text twice gives the same answer
    ordered = sorted(taken)
    assert all(before[1] <= after[0] for before, after in pairwise(ordered))


@pytest.mark.parametrize(
    "unit",
    [
        "A",
        "a",
        "9",
        "(",
        "A.",
        "A-",
        "Al-",
        "A'",
        "the ",
        "He ",
        "Mr ",
        "Of ",
        "\n",
        " \n",
        "  ",
        ".” ",
        "1,",
        "É",
        "A1",
        "'s ",
        "Xa Yb. ",
    ],
)
def test_hostile_texts_take_linear_time(unit: str) -> None:
    short, long = unit * (12_000 // len(unit)), unit * (48_000 // len(unit))
    entities_of(short)
    began = time.process_time()
    entities_of(short)
    middle = time.process_time()
    entities_of(long)
    ended = time.process_time()
    assert ended - middle < 12 * (middle - began) + 0.25


def test_the_tick_is_told_and_may_cancel() -> None:
    shares: list[float] = []
    text = "Hamid Karzai went to Kabul.\n\n" * 8_000
    find_entities(Document(text), ENGLISH, shares.append)
    assert shares == sorted(shares)
    assert len(shares) >= len(text) // (1 << 16)
    assert all(0 <= share <= 1 for share in shares)

    def cancel(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        find_entities(Document(text), ENGLISH, cancel)


def test_search_finds_every_entity_by_its_own_name(article: Document) -> None:
    for entity in article.entities:
        assert entity.name in {
            match.entity.name for match in search(article.entities, entity.name, ENGLISH.entities.normaliser)[:3]
        }
