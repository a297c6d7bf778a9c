"""A list of what was kept, bookmarks or views with names: Enter goes to one, Delete takes it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from tui.reader.screens.overlay import ListOverlay


class KeptScreen(ListOverlay):
    """A list of what was kept, each in a line."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("delete,d,x", "forget", show=False)]
    DEFAULT_CSS = """
    KeptScreen { align: center middle; }
    KeptScreen > OptionList { width: 80%; }
    """

    def __init__(
        self,
        title: str,
        lines: Sequence[tuple[str, str]],
        go: Callable[[str], object],
        forget: Callable[[str], object],
    ) -> None:
        """Show `lines` under `title`: keys with their words. `go` and `forget` are given the key of the one chosen."""
        super().__init__(title, *(Option(Content(words), id=key) for key, words in lines))
        self.list.border_subtitle = Content("Enter goes there · Delete takes away · Esc closes")
        self._go, self._forget = go, forget

    def chosen(self, name: str) -> None:
        """Go there."""
        self._go(name)

    def action_forget(self) -> None:
        """Take the one under the cursor away; close with the last one."""
        at = self.list.highlighted
        if at is None:
            return
        key = self.list.get_option_at_index(at).id
        self.list.remove_option_at_index(at)
        if key is not None:
            self._forget(key)
        if not self.list.option_count:
            self.dismiss()
