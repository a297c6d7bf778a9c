"""Choose a theme from a list: the one under the cursor is shown at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.reader.screens.overlay import ListOverlay


class ThemeScreen(ListOverlay):
    """A list of themes; Enter keeps the one under the cursor, Esc brings back the one there was."""

    DEFAULT_CSS = """
    ThemeScreen > OptionList { width: 30; }
    """

    def __init__(
        self, names: Sequence[str], current: str, use: Callable[[str], bool], keep: Callable[[], None]
    ) -> None:
        """Choose among `names`, from `current`; `use` shows one, `keep` remembers it."""
        super().__init__("Theme", *(Option(Content(name), id=name) for name in names))
        self._current, self._use, self._keep = current, use, keep
        if current in names:
            self.list.highlighted = names.index(current)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the theme under the cursor."""
        if event.option.id and event.option.id != self.app.theme:
            self._use(event.option.id)

    def chosen(self, name: str) -> None:  # noqa: ARG002
        """Keep the theme, which is shown already."""
        self._keep()

    def action_cancel(self) -> None:
        """Go back to the theme that there was."""
        if self.app.theme != self._current:
            self._use(self._current)
        self.dismiss()
