"""Turn a theme into Textual's: the colours of borders, inputs and boxes."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES
from textual.theme import Theme as TextualTheme

from tui.themes import Theme


def _css(color: str, terminal_colours: bool) -> str:
    """Name a colour of a theme file as Textual does."""
    return f"ansi_{color}" if terminal_colours else color


def _variables(theme: Theme) -> dict[str, str]:
    """Return the variables that Textual's widgets need and cannot derive from terminal colours."""
    model = BUILTIN_THEMES["ansi-dark" if theme.dark else "ansi-light"]
    return dict(model.variables) if theme.terminal_colours else {}


def textual_theme(theme: Theme) -> TextualTheme:
    """Make the Textual theme that goes with `theme`."""
    own = theme.terminal_colours
    color = {name: _css(value, own) for name, value in theme.colors.items()}
    return TextualTheme(
        name=theme.name,
        primary=color["accent"],
        secondary=color["muted"],
        accent=color["accent"],
        warning=color["warning"],
        error=color["error"],
        success=color["accent"],
        foreground=color["foreground"],
        background=color["background"],
        surface=color["surface"],
        panel=color["surface"],
        boost=color["surface"],
        dark=theme.dark,
        ansi=own,
        variables=_variables(theme) | {"rule": color["border"], "quiet": color["muted"]},
    )
