"""Turn a theme into what the panes draw with: a Rich style for each mark."""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style

from tui.themes import Theme


class Palette:
    """The styles of one theme. `palette["date"]` is the style of that mark; `base` that of plain text."""

    def __init__(self, theme: Theme) -> None:
        """Take the styles from `theme`, which is checked."""
        colors = theme.colors
        self.base = Style.parse(f"{colors['foreground']} on {colors['background']}")
        self._styles: Mapping[str, Style] = {name: Style.parse(text) for name, text in theme.marks.items()}
        self.muted = Style.parse(colors["muted"])

    def __getitem__(self, mark: str) -> Style:
        """Return the style of `mark`, to be added to another. Raises KeyError for a name not in themes.MARKS."""
        return self._styles[mark]
