"""The rules of the reader: one function for each intent, from a state to the next."""

from tui.reader.rules import axis, bookmarks, moving, named, names, prompt, screen, taking, views
from tui.reader.rules.answer import answer

__all__ = ["answer", "axis", "bookmarks", "moving", "named", "names", "prompt", "screen", "taking", "views"]
