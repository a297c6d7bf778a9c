"""Themes: the program's own are right, a user's are found, and a wrong one says what would be right."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui import themes
from tui.document.clean import clean
from tui.problem import Problem

GOOD = (themes.find("ink")).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["ink", "paper", "contrast", "terminal", "sepia", "safe", "mono"])
def test_own_themes_are_right(name: str) -> None:
    theme = themes.load(name)
    assert theme.title
    assert set(theme.marks) == {*themes.MARKS, *themes.INLINE_MARKS}


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
        ('accent: "#e0af5f"', "accent: 7", "colors.accent: '7' is no colour here"),
        ('accent: "#e0af5f"', 'accent: "color(9)"', "colors.accent: 'color(9)' is no colour here"),
        ("dark: true", "dark: true\nterminal_colours: true", 'write one like "bright_blue"'),
        ('accent: "#e0af5f"', 'acent: "#e0af5f"', "colors.acent: no such key"),
        ('credit: "#636b7a"', 'credit: "bolt #636b7a"', "marks.credit: 'bolt #636b7a' is no style"),
        ('  credit: "#636b7a"\n', "", "marks.credit: is missing"),
        ("colors:", "colors: [", "is no YAML"),
        ("title: Ink", "title: !!python/object/apply:os.getcwd []", "title: is a list; it wants a text"),
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
    with pytest.raises(Problem, match="there are contrast, ink, mono, paper"):
        themes.load("nope")


BOMB = "a: &a [x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 8)}]\n" for n in range(12)
)


@pytest.mark.parametrize(
    "value",
    ["2001-99-99", "9" * 6_000, "0x" + "f" * 5_000, "1:" * 3_000 + "1", ".nan", "2001-01-01 99:99:99", "!!int x", "~"],
    ids=range(8),
)
def test_a_value_that_yaml_knows_and_cannot_build_is_a_text(tmp_path: Path, value: str) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text(GOOD.replace("title: Ink", f"title: {value}"))
    assert themes.read(path).title
    path.write_text(GOOD.replace("dark: true", f"dark: {value}"))
    with pytest.raises(Problem, match="true or false") as caught:
        themes.read(path)
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize(
    "data",
    ["[" * 5_000, "[" * 60_000, "{a: " * 9_000, BOMB, GOOD.replace("title: Ink", "title: &a [*a]")],
    ids=range(5),
)
def test_a_file_made_to_break_the_reader_of_it_is_a_problem(tmp_path: Path, data: str) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(data)
    with pytest.raises(Problem) as caught:
        themes.read(path)
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize("kind", ["pipe", "device", "large"])
def test_what_is_no_file_or_too_large_is_a_problem(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "odd.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        path.write_text("# " + "x" * 1_000_000)
    with pytest.raises(Problem):
        themes.read(path)


def test_a_name_and_its_values_never_reach_the_terminal_raw() -> None:
    themes.user_folder().mkdir(parents=True)
    (themes.user_folder() / "a\x1b]0;x\x07\n.yaml").write_text(GOOD.replace("title: Ink", r'title: "\e[31m"'))
    (name,) = set(themes.names()) - {"contrast", "ink", "mono", "paper", "safe", "sepia", "terminal"}
    theme = themes.load(name)
    assert clean(theme.name) == theme.name == name
    assert clean(theme.title) == theme.title
    assert "\n" not in name
    path = themes.user_folder() / "b.yaml"
    path.write_text(GOOD.replace('credit: "#636b7a"', r'credit: "link https://a.b/\e]8;;"'))
    with pytest.raises(Problem, match=r"marks\.credit"):
        themes.read(path)


def test_a_name_that_no_theme_has_is_shown_in_short() -> None:
    with pytest.raises(Problem) as caught:
        themes.find("x" * 100_000)
    assert len(str(caught.value)) < 400
