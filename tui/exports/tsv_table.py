"""The timeline as tab-separated values, a row an event: the columns of the CSV."""

from __future__ import annotations

import csv
from typing import TextIO

from tui.document.model import Document
from tui.exports.csv_table import table


def write(document: Document, out: TextIO) -> None:
    """Write a line of headings and one for each event. Words of the text are never read as a formula."""
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(table(document))
