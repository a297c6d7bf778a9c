"""The list of bookmarks: Enter goes to one, Delete takes it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from tui.reader.screens.overlay import ListOverlay


class BookmarkScreen(ListOverlay):
    """A list of marked places, each in a line."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("delete,d,x", "forget", show=False)]
    DEFAULT_CSS = """
    BookmarkScreen { align: center middle; }
    BookmarkScreen > OptionList { width: 80%; }
    """

    def __init__(
        self, lines: Sequence[tuple[int, str]], go: Callable[[int], None], forget: Callable[[int], None]
    ) -> None:
        """Show `lines`: offsets with their words. `go` and `forget` are given the offset of the one chosen."""
        super().__init__("Bookmarks", *(Option(Content(words), id=str(offset)) for offset, words in lines))
        self.list.border_subtitle = Content("Enter goes there · Delete takes away · Esc closes")
        self._go, self._forget = go, forget

    def chosen(self, name: str) -> None:
        """Go to the place."""
        self._go(int(name))

    def action_forget(self) -> None:
        """Take the bookmark under the cursor away; close with the last one."""
        at = self.list.highlighted
        if at is None:
            return
        offset = self.list.get_option_at_index(at).id
        self.list.remove_option_at_index(at)
        if offset:
            self._forget(int(offset))
        if not self.list.option_count:
            self.dismiss()
