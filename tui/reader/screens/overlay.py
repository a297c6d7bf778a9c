"""What lies over the reading screen and goes away again."""

from __future__ import annotations

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

from tui.reader.guard import Guarded


class Overlay(Guarded, ModalScreen[None]):
    """A screen over the reading screen; all that close do so here."""

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close this screen.

        Do nothing where it is not the one on top: two keys in one burst may both ask for it, and Textual would then
        close the screen below as well.
        """
        if self.app.screen is not self:
            return AwaitComplete()
        return super().dismiss(result)
