"""Styles and Textual's theme from a theme file."""

from __future__ import annotations

import pytest
from rich.color import Color

from tui import themes
from tui.reader.palette import Palette, textual_theme


@pytest.mark.parametrize("name", themes.names())
def test_every_theme_gives_every_mark_and_a_textual_theme(name: str) -> None:
    theme = themes.load(name)
    palette = Palette(theme)
    assert all(palette[mark] is not None for mark in themes.MARKS)
    assert palette.base.bgcolor == Color.parse(theme.colors["background"])
    made = textual_theme(theme)
    assert (made.name, made.dark) == (theme.name, theme.dark)
    assert made.background == (
        f"ansi_{theme.colors['background']}" if theme.terminal_colours else theme.colors["background"]
    )


def test_an_unknown_mark_is_an_error() -> None:
    with pytest.raises(KeyError, match="nothing"):
        Palette(themes.load("ink"))["nothing"]
