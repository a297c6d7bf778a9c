"""The article and its timeline side by side in one HTML file: linked both ways, without network, light and dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import NamedTuple, TextIO

from tui import labels
from tui.document.model import Block, Document, Event
from tui.document.order import main_count, main_events
from tui.exports.html_page import FOOT, HEAD, NOTES
from tui.exports.provenance import whole
from tui.exports.timeline import Row, rows
from tui.languages import UNDETERMINED

_TAGS = {"title": "h1", "quote": "blockquote", "boilerplate": "pre", "caption": "figcaption"}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


class _Line(NamedTuple):
    """An event of the timeline with its row; `weight` is the class "main", or "lesser" for one that can be hidden."""

    event: Event
    row: Row
    weight: str


def write(document: Document, out: TextIO) -> None:
    """Write the page. All words of the text are escaped; the one script is the same in every page."""
    title = _words(document.title or "Timeline")
    language = "" if document.language == UNDETERMINED else document.language
    main = frozenset(main_events(document.events, main_count(document)))
    lines = [
        _Line(event, row, "main" if number in main else "lesser")
        for number, (event, row) in enumerate(zip(document.events, rows(document), strict=True))
    ]
    out.write(HEAD.format(language=escape(language), title=title))
    out.write('<main id="article" tabindex="0" aria-label="Article">\n')
    if not any(block.kind == "title" for block in document.blocks):
        seen = "" if document.title else ' class="unseen"'
        out.write(f"<h1{seen}>{title}</h1>\n")
    out.writelines(_article(document, lines))
    out.write('</main>\n<nav id="timeline" tabindex="0" aria-label="Timeline">\n<h2>Timeline</h2>\n')
    out.writelines(_timeline(lines))
    out.write(f"</nav>\n{FOOT}")


def _article(document: Document, lines: list[_Line]) -> Iterator[str]:
    """Write the blocks, with a link to its line of the timeline where each event begins."""
    yield f'<p class="meta">{_words(whole(document))}</p>\n'
    waiting = sorted(lines, key=lambda line: (line.event.start, -line.event.end))
    at = 0
    for number, block in enumerate(document.blocks or (Block("paragraph", 0, len(document.text)),), 1):
        begun: list[_Line] = []
        while at < len(waiting) and waiting[at].event.start < block.end:
            begun.append(waiting[at])
            at += 1
        tag = _TAGS.get(block.kind, f"h{min(6, block.level + 1)}" if block.kind == "heading" else "p")
        yield f'<{tag} id="p{number}" class="{block.kind}">{_marked(document.text, block, begun)}</{tag}>\n'


def _marked(text: str, block: Block, lines: list[_Line]) -> str:
    """Write the words of a block; those of each event are in an element of their own behind its mark.

    `lines` are in the order of their begin, the longer first. Words of an event that go on behind the block, or behind
    those of an event around it, are left outside.
    """
    parts: list[str] = []
    ends = [block.end]
    done = block.start
    for line in lines:
        start = max(done, line.event.start)
        while len(ends) > 1 and ends[-1] <= start:
            parts.append(_words(text[done : ends[-1]]) + "</span>")
            done = ends.pop()
        parts.append(_words(text[done:start]) + _mark(line) + '<span class="words">')
        done = start
        ends.append(max(start, min(ends[-1], line.event.end)))
    for end in reversed(ends[1:]):
        parts.append(_words(text[done:end]) + "</span>")
        done = end
    return "".join((*parts, _words(text[done : block.end])))


def _mark(line: _Line) -> str:
    """Write the link from the words of an event to its line."""
    label = f"{labels.dated(line.event)}: {line.event.title}"
    return (
        f'<a class="mark {line.weight}" id="s-{escape(line.event.id)}" href="#e-{escape(line.event.id)}" '
        f'title="{_words(label)}" aria-label="{_words("on the timeline: " + label)}" data-sign="{line.row.sign}"></a>'
    )


def _timeline(lines: list[_Line]) -> Iterator[str]:
    """Write the events by year, each a link to its words; those that are not main ones can be hidden."""
    if not lines:
        yield "<p>No events were found.</p>\n"
        return
    lesser = sum(line.weight == "lesser" for line in lines)
    choice = f'<label><input type="checkbox" id="all"> show {lesser} lesser events</label> ' if lesser else ""
    yield f'<p class="tools">{choice}<a href="#signs">what the signs mean</a></p>\n'
    for year, group in groupby(lines, key=lambda line: line.row.year):
        listed = list(group)
        weight = "main" if any(line.weight == "main" for line in listed) else "lesser"
        yield f'<section class="{weight}">\n<h3>{_words(year)}</h3>\n<ol>\n'
        yield from map(_line, listed)
        yield "</ol>\n</section>\n"
    yield '<section id="signs">\n<h3>Signs</h3>\n<dl>\n'
    yield from (f"<div><dt>{sign}</dt><dd>{_words(words)}</dd></div>\n" for sign, words in labels.GLYPHS.items())
    yield f"</dl>\n{NOTES}</section>\n"


def _line(line: _Line) -> str:
    event, row, weight = line
    when = _words(f"{row.when} {row.clock}".strip())
    sure = f' <em class="sure">{row.remark}</em>' if row.remark else ""
    names = f' <span class="names">{_words(", ".join(row.entities))}</span>' if row.entities else ""
    edtf = f' data-edtf="{escape(row.edtf)}"' if row.edtf else ""
    return (
        f'<li class="{weight} {row.certainty}" id="e-{escape(event.id)}"{edtf}><a href="#s-{escape(event.id)}">'
        f'<span class="sign" title="{_words(labels.GLYPHS[row.sign])}">{row.sign}</span> '
        f'<span class="when">{when}{sure}</span> <span class="what">{_words(row.title)}</span>{names}</a></li>\n'
    )


def _words(words: str) -> str:
    """Return `words` without what HTML would obey or may not hold."""
    return escape(_CONTROL.sub("\ufffd", words))
