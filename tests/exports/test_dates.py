"""The table of time expressions, for a pipe and for a terminal."""

from __future__ import annotations

import io
from datetime import date

from tests.golden import exported
from tui.document import parse
from tui.document.dates.explain import HEADINGS
from tui.exports.dates import write

DOCUMENT = parse("Kabul\tfell on\nMonday. [bold]It was\nlast Friday[/].", published=date(2021, 7, 5), language="en")


class Terminal(io.StringIO):
    """Text that claims to go to a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_tab_separated_values() -> None:
    heading, *rows = [line.split("\t") for line in exported("dates", DOCUMENT).decode().splitlines()]
    assert tuple(heading) == HEADINGS
    assert [row[0] for row in rows] == ["Monday", "last Friday"]
    assert all(len(row) == len(HEADINGS) for row in rows)


def test_a_terminal_gets_a_table() -> None:
    out = Terminal()
    write(DOCUMENT, out)
    assert "2021-07-05" in out.getvalue()
    assert "\t" not in out.getvalue()
