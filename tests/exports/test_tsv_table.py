"""The table with tabs."""

from __future__ import annotations

import csv
import io

from tests.exports.hostile import hostile
from tests.exports.reading import of
from tui.document import Document


def test_tabs_hold_what_commas_hold(article: Document) -> None:
    tabs = list(csv.reader(io.StringIO(of("tsv", article)), dialect="excel-tab"))
    assert tabs == list(csv.reader(io.StringIO(of("csv", article))))
    (_, cells) = csv.reader(io.StringIO(of("tsv", hostile())), dialect="excel-tab")
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)
