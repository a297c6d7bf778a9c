"""The timeline drawn: years, dates, signs and titles down a line, as SVG 1.1 without scripts or fonts of its own."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from textwrap import wrap
from typing import TextIO

from tui.document.model import Document
from tui.exports.timeline import Row, rows

_WIDTH, _MARGIN = 860, 24
_AXIS, _TITLE = 190, 216
"""Pixels from the left to the line, and to the titles."""
_LINE, _STEP = 20, 26
"""Pixels from line to line within an event, and from event to event."""
_COLUMNS, _BESIDE = 76, 16
"""Characters of a title in a line, and of a year with a date beside it: what fits in a sans serif of 14 pixels."""
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STYLE = """
svg { background: #fbfaf7; }
text { font: 14px system-ui, sans-serif; fill: #1d2433; }
.head { font-weight: 700; font-size: 18px; } .year { font-weight: 700; }
.when { text-anchor: end; } .sure { font-style: italic; fill: #566073; }
.sign { text-anchor: middle; fill: #8a4b00; stroke: #fbfaf7; stroke-width: 8px; paint-order: stroke; }
line { shape-rendering: crispEdges; }
.page { fill: #fbfaf7; } .line { stroke: #8a93a3; } .rule { stroke: #d5d7dc; }
@media screen and (prefers-color-scheme: dark) {
svg { background: #14171d; }
text { fill: #e2e5ea; } .sure { fill: #a3acbb; } .sign { fill: #e0af5f; stroke: #14171d; }
.page { fill: #14171d; } .line { stroke: #6b7484; } .rule { stroke: #363d4a; }
}
"""


def write(document: Document, out: TextIO) -> None:
    """Draw the events of `document` in calendar order; one that is not stated says so in words."""
    drawn, y = _Drawing(), _MARGIN + _LINE
    drawn.text(_MARGIN, y, "head", document.title or "Timeline")
    top = y + _LINE
    for year, listed in groupby(rows(document), key=lambda row: row.year):
        y = drawn.year(year, list(listed), y + _STEP)
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
    """The texts and rules of the drawing."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def text(self, x: int, y: int, kind: str, words: str) -> None:
        self.parts.append(f'<text class="{kind}" x="{x}" y="{y}">{_words(words)}</text>\n')

    def year(self, year: str, listed: list[Row], y: int) -> int:
        """Draw the events of a year below a rule at `y`, the first beside its name where both have room."""
        self.parts.append(f'<line class="rule" x1="{_MARGIN}" y1="{y}" x2="{_WIDTH - _MARGIN}" y2="{y}"/>\n')
        self.text(_MARGIN, y + _STEP, "year", year)
        if len(year) + len(_when(listed[0])) > _BESIDE:
            y += _LINE
        for row in listed:
            y = self.event(row, y + _STEP)
        return y

    def event(self, row: Row, y: int) -> int:
        """Draw an event at `y` and return where its last line is."""
        if when := _when(row):
            self.text(_AXIS - 14, y, "when", when)
        self.text(_AXIS, y, "sign", row.sign)
        lines = wrap(" ".join(row.title.split()), _COLUMNS - len(row.remark)) or [""]
        for number, line in enumerate(lines, 1):
            last = row.remark and number == len(lines)
            sure = f'<tspan class="sure" dx="8">{_words(row.remark)}</tspan>' if last else ""
            self.parts.append(f'<text class="title" x="{_TITLE}" y="{y}">{_words(line)}{sure}</text>\n')
            y += _LINE
        return y - _LINE


def _when(row: Row) -> str:
    """Word the date of a row but for the year above it."""
    when = f"{row.when} {row.clock}".strip()
    return "" if when == row.year else when


def _words(words: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", words), quote=False)
