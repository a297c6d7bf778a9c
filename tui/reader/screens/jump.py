"""Labels over what is in view: typing one goes there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual import events
from textual.app import ComposeResult
from textual.widgets import Static

from tui.reader.intents import Intent
from tui.reader.jumps import Target
from tui.reader.screens.overlay import Overlay


class JumpScreen(Overlay):
    """The labels; any key that is none of them closes."""

    DEFAULT_CSS = """
    JumpScreen {
        background: $background 0%;
        & > Static {
            position: absolute; width: auto; height: 1; background: $accent; color: $background; text-style: bold;
        }
    }
    """

    def __init__(self, targets: Mapping[str, Target], post: Callable[[Intent], object]) -> None:
        """Show the labels of `targets`; the intents of the one typed are given to `post`."""
        super().__init__()
        self.targets, self._post = targets, post
        self._typed = ""

    def compose(self) -> ComposeResult:
        """Put each label where its target is."""
        for name, target in self.targets.items():
            label = Static(name, id=f"label-{name}", markup=False)
            label.styles.offset = (target.x, target.y)
            yield label

    def on_key(self, event: events.Key) -> None:
        """Take the letter; with a whole label, go there."""
        event.stop()
        if self.app.screen is not self:
            return  # a key of the same burst as the last letter
        self._typed += event.character or " "
        left = [name for name in self.targets if name.startswith(self._typed)]
        if self._typed in self.targets:
            self.dismiss()
            for intent in self.targets[self._typed].intents:
                self._post(intent)
        elif left:
            for name in self.targets:
                self.query_one(f"#label-{name}").display = name in left
        else:
            self.dismiss()
