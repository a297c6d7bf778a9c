"""The timeline as plain readable text, for a pipe or a printer: what the command prints when it can't show panes."""

from __future__ import annotations

from collections.abc import Set
from io import StringIO
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tui import labels
from tui.document.model import Document
from tui.document.order import main_count, main_events
from tui.exports.provenance import provenance, published
from tui.exports.timeline import rows

_NARROW, _WIDE = 60, 100
_NAMES = 4  # names shown of an event


def write(document: Document, out: TextIO) -> None:
    """Write the main events of `document` in calendar order, a row each: year, sign, date, title and names.

    Lines at the end say how many lesser events are left out, and what to do about dates that are missing.
    """
    # Rich would end the program on a broken pipe, so that it writes to a string first.
    printed = StringIO()
    console = Console(file=printed, force_terminal=out.isatty(), highlight=False)
    console.width = max(_NARROW, min(console.width, _WIDE))
    console.print(Text(_heading(document)), style="bold")
    if known := provenance(document):
        console.print(Text(known), style="dim")
    if document.events:
        shown = frozenset(main_events(document.events, main_count(document)))
        console.print(_table(document, shown))
        left_out = len(document.events) - len(shown)
        if left_out:
            console.print(Text(f"Lesser events left out: {left_out}. --export csv lists all."))
    if advice := labels.advice(document):
        console.print(Text(advice))
    out.write(printed.getvalue())


def _heading(document: Document) -> str:
    number = len(document.events)
    return f"{document.title or 'Timeline'} ({published(document)}; {number} event{'' if number == 1 else 's'})"


def _table(document: Document, wanted: Set[int]) -> Table:
    """Lay out the events whose numbers are `wanted`, the year only where it changes."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1, 0, 0))
    for _ in range(3):
        table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    shown = ""
    for number, row in enumerate(rows(document)):
        if number not in wanted:
            continue
        words = Text(row.title)
        if row.entities:
            words.append(f"  ({', '.join(row.entities[:_NAMES])})", style="dim")
        year = "" if row.year == shown else row.year
        sure = f" ({row.remark})" if row.remark else ""
        table.add_row(Text(year), Text(row.sign), Text(f"{row.when} {row.clock}".strip() + sure), words)
        shown = row.year
    return table
