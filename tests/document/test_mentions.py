"""The index of mentions: order, look-up by span, by offset, and names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.mentions import MentionIndex
from tui.document.model import Entity, Mention

KARZAI = Entity("Hamid Karzai", "person", (Mention(0, 12), Mention(30, 32, inferred=True)))
KABUL = Entity("Kabul", "place", (Mention(20, 25),))
UNIVERSITY = Entity("Kabul University", "organisation", (Mention(20, 36), Mention(50, 66)))
INDEX = MentionIndex.of((KARZAI, KABUL, UNIVERSITY))

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))
ENTITIES = st.lists(st.lists(SPANS, min_size=1, max_size=6), max_size=5).map(
    lambda rows: [
        Entity(str(number), "person", tuple(Mention(*span) for span in sorted(row))) for number, row in enumerate(rows)
    ]
)


def test_mentions_are_in_text_order_the_longer_of_nested_ones_first() -> None:
    assert [item.entity.name for item in INDEX.items] == [
        "Hamid Karzai",
        "Kabul University",
        "Kabul",
        "Hamid Karzai",
        "Kabul University",
    ]


@pytest.mark.parametrize(
    ("start", "end", "names"),
    [
        (0, 66, ("Hamid Karzai", "Kabul University", "Kabul")),
        (20, 21, ("Kabul University", "Kabul")),
        (21, 30, ()),
        (30, 51, ("Hamid Karzai", "Kabul University")),
        (67, 99, ()),
        (10, 5, ()),
    ],
)
def test_names_are_of_mentions_that_begin_in_the_span(start: int, end: int, names: tuple[str, ...]) -> None:
    assert INDEX.names(start, end) == names


@pytest.mark.parametrize(
    ("offset", "name"),
    [(0, "Hamid Karzai"), (11, "Hamid Karzai"), (12, ""), (22, "Kabul"), (26, "Kabul University"), (66, "")],
)
def test_the_shortest_mention_covers_an_offset(offset: int, name: str) -> None:
    found = INDEX.at(offset)
    assert (found.entity.name if found else "") == name


def test_an_index_of_nothing_finds_nothing() -> None:
    empty = MentionIndex.of(())
    assert (empty.items, empty.within(0, 9), empty.touching(0, 9), empty.at(0)) == ((), (), (), None)


@given(ENTITIES, SPANS)
def test_look_ups_agree_with_reading_all_mentions(entities: list[Entity], span: tuple[int, int]) -> None:
    start, end = span
    index = MentionIndex.of(entities)
    everything = [mention for entity in entities for mention in entity.mentions]
    assert len(index.items) == len(everything)
    assert len(index.within(start, end)) == sum(start <= mention.start < end for mention in everything)
    assert len(index.touching(start, end)) == sum(mention.start < end and mention.end > start for mention in everything)
