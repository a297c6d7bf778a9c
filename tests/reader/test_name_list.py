"""The list of names: narrowed by a query, sorted and grouped."""

from __future__ import annotations

import pytest

from tui.document import Document
from tui.document.model import Entity, Mention
from tui.reader.name_list import NAME_ORDERS, Kind, Named, NameList, matching, name_list

KARZAI = Entity("Hamid Karzai", "person", (Mention(0, 5),), aliases=("Karzai", "Mr Karzai"))
QAEDA = Entity("al-Qaeda", "group", (Mention(9, 12),), aliases=("al-Qa'ida",))
CAFE = Entity("Café Procope", "place", (Mention(20, 24),))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Hamid Karzai", "al-Qaeda", "Café Procope"]),
        ("karz", ["Hamid Karzai"]),
        ("qa", ["al-Qaeda"]),
        ("cafe", ["Café Procope"]),
        ("CAFÉ", ["Café Procope"]),
        ("ca", ["Café Procope"]),
        ("zzzz", []),
    ],
)
def test_names_are_found_without_capitals_and_accents(query: str, names: list[str]) -> None:
    found = [named.entity.name for named in matching([KARZAI, QAEDA, CAFE], query)]
    assert found[: len(names)] == names
    assert bool(found) == bool(names)


def test_every_entity_finds_itself(article: Document) -> None:
    for entity in article.entities:
        assert entity.name in [named.entity.name for named in matching(article.entities, entity.name)]


def shown(names: NameList) -> list[str]:
    return [item.name if isinstance(item, Kind) else item.entity.name for item in names.items]


@pytest.mark.parametrize(
    ("query", "order", "rows"),
    [
        ("", "kind", ["People", "Hamid Karzai", "Places", "Café Procope", "Groups", "al-Qaeda"]),
        ("", "count", ["Café Procope", "Hamid Karzai", "al-Qaeda"]),
        ("", "first", ["Hamid Karzai", "al-Qaeda", "Café Procope"]),
        ("", "name", ["al-Qaeda", "Café Procope", "Hamid Karzai"]),
        ("qaeda", "kind", ["al-Qaeda"]),
        ("zzzz", "kind", []),
    ],
)
def test_orders(query: str, order: str, rows: list[str]) -> None:
    names = name_list([KARZAI, QAEDA, CAFE], query, order)
    assert shown(names) == rows
    assert names.first == next((row for row in rows if row not in ("People",)), "")
    assert len(names) == sum(row not in ("People", "Places", "Groups") for row in rows)
    assert all(row in names for row in rows if row not in ("People", "Places", "Groups"))
    assert "Atlantis" not in names


def test_every_order_has_every_entity(article: Document) -> None:
    for order in NAME_ORDERS:
        items = name_list(article.entities, "", order).items
        assert {item.entity.name for item in items if isinstance(item, Named)} == {e.name for e in article.entities}


def test_an_unknown_order_is_an_error() -> None:
    with pytest.raises(KeyError):
        name_list([KARZAI], "", "size")
