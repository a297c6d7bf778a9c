"""What a pane may ask of the screen. Panes know nothing of each other; the screen moves the cursor and tells them."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass
class Scrolled(Message):
    """The article was moved: `offset` is now its first character, `reading` where the eye is taken to be."""

    offset: int
    reading: int


@dataclass
class EventChosen(Message):
    """Go to the event `id`."""

    id: str


@dataclass
class NameChosen(Message):
    """Choose the entity `name`, or no longer, if it is chosen; `add` keeps the others."""

    name: str
    add: bool = False


@dataclass
class ChoiceCleared(Message):
    """Choose no entity."""


@dataclass
class OffsetChosen(Message):
    """Go to the character `offset` of the article."""

    offset: int
