"""Keep an error in one handler from ending the reading.

Textual ends the app on any error in a handler, with a traceback that shows the values of variables. Here the app is
sent a Fault, which it logs and shows as a notice, and the next message is handled.
"""

from __future__ import annotations

from dataclasses import dataclass

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
    """A line to type in."""


class GuardedOptionList(Guarded, OptionList):
    """A list to choose from."""
