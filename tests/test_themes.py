"""Themes: the program's own are right, a user's are found, and a wrong one says what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui import themes
from tui.problem import Problem

GOOD = (themes.find("ink")).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["ink", "paper", "contrast", "terminal", "sepia"])
def test_own_themes_are_right(name: str) -> None:
    theme = themes.load(name)
    assert theme.title
    assert set(theme.marks) == set(themes.MARKS)


def test_there_are_a_dark_a_light_and_a_terminal_one() -> None:
    loaded = [themes.load(name) for name in themes.names()]
    assert {theme.dark for theme in loaded} == {True, False}
    assert any(theme.terminal_colours for theme in loaded)


def test_a_users_theme_is_found_and_goes_first() -> None:
    themes.user_folder().mkdir(parents=True)
    (themes.user_folder() / "mine.yaml").write_text(GOOD.replace("title: Ink", "title: Mine"))
    (themes.user_folder() / "ink.yaml").write_text(GOOD.replace("title: Ink", "title: My ink"))
    assert themes.load("mine").title == "Mine"
    assert themes.load("ink").title == "My ink"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("dark: true", "dark: perhaps", "dark: is 'perhaps'; it wants true or false"),
        ("dark: true", "drak: true", "drak: no such key"),
        ("title: Ink", "", "title: is missing"),
        ('accent: "#e0af5f"', 'accent: "#zzz"', "colors.accent: '#zzz' is no colour here"),
        ('accent: "#e0af5f"', "accent: 7", "colors.accent: is 7"),
        ('accent: "#e0af5f"', 'accent: "color(9)"', "colors.accent: 'color(9)' is no colour here"),
        ("dark: true", "dark: true\nterminal_colours: true", 'write one like "bright_blue"'),
        ('accent: "#e0af5f"', 'acent: "#e0af5f"', "colors.acent: no such key"),
        ('credit: "#636b7a"', 'credit: "bolt #636b7a"', "marks.credit: 'bolt #636b7a' is no style"),
        ('  credit: "#636b7a"\n', "", "marks.credit: is missing"),
        ("colors:", "colors: [", "is no YAML"),
        ("title: Ink", "title: !!python/object/apply:os.getcwd []", "is no YAML"),
    ],
)
def test_a_wrong_theme_names_file_key_and_remedy(tmp_path: Path, before: str, after: str, words: str) -> None:
    assert before in GOOD
    path = tmp_path / "wrong.yaml"
    path.write_text(GOOD.replace(before, after, 1))
    with pytest.raises(Problem) as caught:
        themes.read(path)
    assert str(path) in str(caught.value)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"- a\n- b\n", b"\xff\xfe\x00", b"just words"])
def test_no_theme_at_all(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_bytes(data)
    with pytest.raises(Problem):
        themes.read(path)


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(Problem, match="there are contrast, ink, paper"):
        themes.load("nope")
