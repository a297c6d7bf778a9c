"""Every time expression with its value and the reason for it: what `--explain-dates` prints, as a table."""

from __future__ import annotations

from typing import TextIO

from tui.document.dates.explain import HEADINGS, rows
from tui.document.model import Document
from tui.languages import DEFAULT, load


def _print_table(document: Document, out: TextIO) -> None:
    """Print a table for a person at a terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    explain = load(DEFAULT).messages.explain
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in HEADINGS:
        table.add_column(heading, overflow="fold")
    for row in rows(document, explain):
        table.add_row(*(Text(cell) for cell in row))
    Console(file=out, highlight=False).print(table)


def write(document: Document, out: TextIO) -> None:
    """Write a table where `out` is a terminal, else tab-separated values with a line of headings."""
    if out.isatty():
        _print_table(document, out)
        return
    for row in (HEADINGS, *rows(document, load(DEFAULT).messages.explain)):
        out.write("\t".join(" ".join(cell.split()) for cell in row) + "\n")
