"""The help: every key, from the table that the bindings are made from, and what the signs on the timeline mean."""

from __future__ import annotations

from collections.abc import Iterator

from tui.labels import GLYPHS
from tui.reader.cards import Marked
from tui.reader.commands import SECTIONS
from tui.reader.palette import Palette
from tui.reader.screens.card import Box

_KEYS_WIDTH = 18


def help_text() -> Iterator[Marked]:
    """List the keys by section, then what the signs mean."""
    for section, table in SECTIONS:
        yield f"{section}\n", "year"
        for command in table:
            yield command.key_names.rjust(_KEYS_WIDTH), "key"
            yield f"  {command.help}\n", ""
        yield "\n", ""
    yield "In the list of names\n", "year"
    for keys, words in (("Enter", "show only its events, or all again"), ("x", "choose one more name")):
        yield keys.rjust(_KEYS_WIDTH), "key"
        yield f"  {words}\n", ""
    yield "\nSigns on the timeline\n", "year"
    for glyph, words in GLYPHS.items():
        yield glyph.rjust(_KEYS_WIDTH), "glyph"
        yield f"  {words}\n", ""


class HelpScreen(Box):
    """Every key and sign."""

    def __init__(self, palette: Palette) -> None:
        """Show the table of commands in the styles of `palette`."""
        super().__init__("Keys", help_text(), palette)
