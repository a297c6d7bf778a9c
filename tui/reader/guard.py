"""Keep an error in one handler from ending the reading.

Textual ends the app on any error in a handler, with a traceback that shows the values of variables. Here the app is
sent a Fault, which it logs and shows as a notice, and the next message is handled.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.events import Click, Key
from textual.geometry import Size
from textual.message import Message
from textual.message_pump import MessagePump
from textual.widgets import Input, OptionList


@dataclass
class Fault(Message):
    """A handler of `where` (the name of its class) raised `error`."""

    error: Exception
    where: str


class Guarded(MessagePump):
    """A widget, screen or app whose handlers may fail once it is mounted; what can't even be built is of no use."""

    async def _dispatch_message(self, message: Message) -> None:
        """Handle `message`; report an error to the app."""
        try:
            await super()._dispatch_message(message)
        except Exception as error:
            if not self._is_mounted:
                raise
            self.app.post_message(Fault(error, type(self).__name__))


class GuardedInput(Guarded, Input):
    """A line to type in, in which keys that come in a burst are answered one after the other.

    Textual hands a key to the line that had the focus when it came, and lets Enter bubble up to the app and back: of
    ":2006", Enter and "q" at once, the "q" would be typed before the Enter is heard, or after the line was left.
    """

    async def _on_key(self, event: Key) -> None:
        """Answer Enter at once, and pass on a key that came while the focus went elsewhere."""
        if self.screen.focused is not self:
            event.stop()
            event.prevent_default()
            self.app.post_message(Key(event.key, event.character))
        elif event.key == "enter":
            event.stop()
            event.prevent_default()
            self.submit(self.value)
        else:
            await super()._on_key(event)

    def submit(self, value: str) -> None:
        """Take `value`; by default, report it as Textual does."""
        self.post_message(self.Submitted(self, value, None))


class GuardedOptionList(Guarded, OptionList):
    """A list to choose from.

    Textual's own raises KeyError for a page up or down before it was laid out and where there is no room for it, and
    IndexError for a click on an option that has just been taken away, and ValueError for a screen that has no column
    for its options.
    """

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The height of all options, wrapped in one column at least."""
        padding = self.get_component_styles("option-list--option").padding.width
        return super().get_content_height(container, viewport, max(width, padding + 1))

    def on_click(self, event: Click) -> None:
        """Keep a click on what is no longer there from Textual's handler."""
        if event.style.meta.get("option", -1) >= self.option_count:
            event.prevent_default()

    def action_page_down(self) -> None:
        """Move down by the height of the list."""
        self._move(self.size.height)

    def action_page_up(self) -> None:
        """Move up by the height of the list."""
        self._move(-self.size.height)

    def _move(self, rows: int) -> None:
        if self.option_count:
            self.highlighted = min(max(0, (self.highlighted or 0) + rows), self.option_count - 1)
