"""Styles from a theme file."""

from __future__ import annotations

import pytest
from rich.color import Color

from tui import themes
from tui.reader.palette import Palette


@pytest.mark.parametrize("name", themes.names())
def test_every_theme_gives_every_mark(name: str) -> None:
    theme = themes.load(name)
    palette = Palette(theme)
    assert all(palette[mark] is not None for mark in themes.MARKS)
    assert palette.base.bgcolor == Color.parse(theme.colors["background"])


def test_an_unknown_mark_is_an_error() -> None:
    with pytest.raises(KeyError, match="nothing"):
        Palette(themes.load("ink"))["nothing"]
