"""The list of the texts of a library: Enter goes to one, x shows its events alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from tui.reader.screens.overlay import ListOverlay


class LibraryScreen(ListOverlay):
    """A list of texts, the one that is read under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("x", "alone", show=False)]
    DEFAULT_CSS = """
    LibraryScreen { align: center middle; }
    LibraryScreen > OptionList { width: 90%; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(
        self,
        lines: Sequence[tuple[str, str]],
        here: int,
        go: Callable[[str], object],
        alone: Callable[[str], object],
    ) -> None:
        """Show `lines`, names of texts with their words; `go` and `alone` are given the name of the one chosen."""
        super().__init__(
            f"{len(lines)} texts", *(Option(Content(words), id=str(number)) for number, (_, words) in enumerate(lines))
        )
        self.list.border_subtitle = Content("Enter goes there · x its events alone · Esc closes")
        self.list.highlighted = here
        self._names = [name for name, _ in lines]
        self._go, self._alone = go, alone

    def chosen(self, name: str) -> None:
        """Go there."""
        self._go(self._names[int(name)])

    def action_alone(self) -> None:
        """Close, and show the events of the text under the cursor."""
        at = self.list.highlighted
        if at is not None and self.app.screen is self:
            self.dismiss()
            self._alone(self._names[at])
