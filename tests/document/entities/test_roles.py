"""Roles beside names of persons."""

from __future__ import annotations

import pytest

from tui.languages import load

ROLES = load("en").entities.roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Former Afghan President Anna Holm spoke", ["Former Afghan President"]),
        ("UK Prime Minister Anna Holm", ["UK Prime Minister"]),
        ("Russia’s envoy, Anna Holm, left", ["Russia’s envoy"]),
        ("the ex - minister Anna Holm", ["ex - minister"]),
        ("Anna Holm, a minister from Kabul, left", ["a minister from Kabul"]),
        ("Anna Holm, the minister who resigned, left", ["the minister"]),
        ("President Anna Holm, the leader of the party, left", ["President", "the leader of the party"]),
        ("Mr Anna Holm left", []),
        ("Anna Holm, a friend of the minister, left", []),
        ("Anna Holm, Kabul", []),
        ("president\nAnna Holm", []),
        ("Anna Holm", []),
    ],
)
def test_roles_right_before_and_behind(text: str, roles: list[str]) -> None:
    start = text.index("Anna Holm")
    found = ROLES.find(text, start, start + len("Anna Holm"))
    assert [role.text for role in found] == roles
    assert all(text[role.start : role.end] == role.text for role in found)
