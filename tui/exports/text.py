"""The timeline as plain readable text, for a pipe or a printer: what the command prints when it can't show panes."""

from __future__ import annotations

from io import StringIO
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tui import labels
from tui.document.model import Document

_NARROW, _WIDE = 60, 100


def _title(document: Document) -> str:
    day = document.published
    told = f"published {labels.span(day, day)}" if day else "no publication date"
    return f"{document.title or 'Timeline'} ({told}; {len(document.events)} events)"


def write(document: Document, out: TextIO) -> None:
    """Write the events of `document` in calendar order, a row each: year, glyph, date, title, who was there."""
    console = Console(file=StringIO(), force_terminal=out.isatty(), highlight=False)
    console.width = max(_NARROW, min(console.width, _WIDE))
    _print(document, console)
    out.write(console.file.getvalue())  # type: ignore[attr-defined]  # Rich would end the program on a broken pipe


def _print(document: Document, console: Console) -> None:
    """Print the timeline of `document` to `console`."""
    console.print(Text(_title(document)), style="bold")
    if not document.events:
        console.print(Text("No dated events were found. Does the text give dates? --date says when it was published."))
        return
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    shown = ""
    for event in document.events:
        told = labels.year_rule(event)
        row = Text(event.title)
        if event.entities:
            row.append(f"  ({', '.join(event.entities[:4])})", style="dim")
        when = f"{labels.when(event, with_year=False)} {labels.clock(event)}".rstrip() if told != labels.UNDATED else ""
        table.add_row(Text(told if told != shown else ""), Text(labels.glyph(event)), Text(when), row)
        shown = told
    console.print(table)
