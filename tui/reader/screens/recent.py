"""The list of the texts read before: Enter opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widgets.option_list import Option

from tui.document.clean import brief, one_line
from tui.reader.screens.overlay import ListOverlay
from tui.state.texts import Recent


def line(text: Recent) -> str:
    """Describe a text in a line: how far it was read, its title and where it is from."""
    title = f"{one_line(text.title)} · " if text.title and text.title not in text.origin else ""
    return f"{text.share:4.0%}  {title}{brief(one_line(text.origin))}"


class RecentScreen(ListOverlay):
    """A list of texts, the latest first."""

    DEFAULT_CSS = """
    RecentScreen { align: center middle; }
    RecentScreen > OptionList { width: 80%; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, texts: Sequence[Recent], go: Callable[[Sequence[str]], object]) -> None:
        """Show `texts`; `go` is given the names of the one chosen."""
        self._names = [text.names for text in texts]
        options = (Option(Content(line(text)), id=str(number)) for number, text in enumerate(texts))
        super().__init__("Read before", *options)
        self.list.border_subtitle = Content("Enter opens · Esc closes")
        self._go = go

    def chosen(self, name: str) -> None:
        """Open the text."""
        self._go(self._names[int(name)])
