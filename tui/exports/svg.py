"""The timeline drawn: years, dates, signs and titles down a line, as SVG 1.1 without scripts or fonts of its own."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TextIO
from xml.sax.saxutils import escape

from tui.document.model import Document
from tui.exports.timeline import Row, rows

_WIDTH, _MARGIN = 860, 24
_AXIS, _TITLE = 190, 216
"""Pixels from the left to the line, and to the titles."""
_LINE = 20
_COLUMNS = 76
"""Characters of a title in a line: what fits in a common sans serif of 14 pixels."""
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STYLE = """
text { font: 14px system-ui, sans-serif; fill: #1d2433; }
.page { fill: #fbfaf7; } .head { font-weight: 700; font-size: 18px; } .year { font-weight: 700; }
.when { text-anchor: end; } .sign { text-anchor: middle; } .sure { font-style: italic; fill: #5b6475; }
.line { stroke: #8a93a3; stroke-width: 1; }
@media (prefers-color-scheme: dark) {
text { fill: #e2e5ea; } .page { fill: #14171d; } .sure { fill: #a3acbb; }
}
"""


def write(document: Document, out: TextIO) -> None:
    """Draw the events of `document` in calendar order; one that is not stated says so in words."""
    drawn, y = _Drawing(), _MARGIN + _LINE
    drawn.text(_MARGIN, y, "head", document.title or "Timeline")
    y += _LINE
    year, top = None, y
    for row in rows(document):
        if row.year != year:
            year, y = row.year, y + _LINE * 3 // 2
            drawn.text(_MARGIN, y, "year", year)
        y = drawn.event(row, y + _LINE)
    height = y + _MARGIN
    out.write(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img">\n<title>{_words(document.title or "Timeline")}</title>\n<style>{_STYLE}</style>\n'
        f'<rect class="page" width="{_WIDTH}" height="{height}"/>\n'
        f'<line class="line" x1="{_AXIS}" y1="{top}" x2="{_AXIS}" y2="{y}"/>\n'
    )
    out.writelines(drawn.parts)
    out.write("</svg>\n")


class _Drawing:
    """The texts of the drawing."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def text(self, x: int, y: int, kind: str, words: str) -> None:
        self.parts.append(f'<text class="{kind}" x="{x}" y="{y}">{_words(words)}</text>\n')

    def event(self, row: Row, y: int) -> int:
        """Draw an event at `y` and return where its last line is."""
        when = f"{row.when} {row.clock}".strip()
        if when and when != row.year:
            self.text(_AXIS - 14, y, "when", when)
        self.text(_AXIS, y, "sign", row.sign)
        sure = row.certainty not in ("stated", "undated")
        lines = wrap(" ".join(row.title.split()), _COLUMNS) or [""]
        for number, line in enumerate(lines):
            self.text(_TITLE, y + number * _LINE, "title", line)
        y += (len(lines) - 1) * _LINE
        if sure:
            y += _LINE
            self.text(_TITLE, y, "sure", row.certainty)
        return y


def _words(words: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", words))
