"""Textual's theme from a theme file."""

from __future__ import annotations

import pytest

from tui import themes
from tui.reader.app_theme import textual_theme


@pytest.mark.parametrize("name", themes.names())
def test_every_theme_gives_one_of_textual(name: str) -> None:
    theme = themes.load(name)
    made = textual_theme(theme)
    assert (made.name, made.dark) == (theme.name, theme.dark)
    assert made.background == (
        f"ansi_{theme.colors['background']}" if theme.terminal_colours else theme.colors["background"]
    )
