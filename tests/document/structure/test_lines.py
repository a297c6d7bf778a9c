"""Lines become blocks: what begins one, and what continues the one before."""

from __future__ import annotations

import pytest

from tui.document.stage import ignore
from tui.document.structure.lines import line_blocks, measure_of, stands_alone
from tui.languages import load

STRUCTURE = load("en").structure


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("One.\nTwo.", ["paragraph", "paragraph"]),
        ("One line that\ngoes further.", ["paragraph"]),
        ("# One\nTwo.", ["heading", "paragraph"]),
        ("#One", ["paragraph"]),
        ("One\n===\nTwo.", ["heading", "paragraph"]),
        ("One\n---\n---\nTwo.", ["heading", "boilerplate", "paragraph"]),
        ("> One\n> two", ["quote"]),
        ("- One\n- Two", ["list", "list"]),
        ("-One", ["paragraph"]),
        ("```\n# One\n```\nTwo.", ["boilerplate", "paragraph"]),
        ("***", ["boilerplate"]),
        (" \n\t\n", []),
    ],
)
def test_line_blocks(text: str, kinds: list[str]) -> None:
    assert [block.kind for block in line_blocks(text, STRUCTURE, ignore)] == kinds


@pytest.mark.parametrize(("level", "text"), [(1, "# One"), (3, "### One"), (6, "###### One")])
def test_headings_have_a_level(level: int, text: str) -> None:
    assert [block.level for block in line_blocks(text, STRUCTURE, ignore)] == [level]


@pytest.mark.parametrize(
    ("line", "alone"),
    [("5 July 2021", True), ("By Ann Other", True), ("Published: 5 July 2021", True), ("The dam broke.", False)],
)
def test_some_lines_are_blocks_by_their_form(line: str, alone: bool) -> None:
    assert stands_alone(line, STRUCTURE) is alone
    assert not stands_alone(line + " and more" * 20, STRUCTURE)


def test_the_measure_is_that_of_lines_that_others_follow() -> None:
    assert measure_of(["x" * 72, "x" * 70, "x" * 20, ""]) == 72
    assert measure_of(["x" * 300, "x" * 300]) == 50
