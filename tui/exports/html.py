"""The article and its timeline side by side in one HTML file: linked both ways, without network, light and dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TextIO

from tui import labels
from tui.document.model import Block, Document, Event
from tui.document.order import main_count, main_events
from tui.exports.html_page import FOOT, HEAD
from tui.exports.provenance import whole
from tui.exports.timeline import Row, rows
from tui.languages import UNDETERMINED

_TAGS = {"title": "h1", "quote": "blockquote", "boilerplate": "pre", "caption": "figcaption"}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def write(document: Document, out: TextIO) -> None:
    """Write the page. All words of the text are escaped; the one script is the same in every page."""
    title = _words(document.title or "Timeline")
    language = "" if document.language == UNDETERMINED else document.language
    out.write(HEAD.format(language=escape(language), title=title))
    out.write('<main id="article" tabindex="0" aria-label="Article">\n')
    out.writelines(_article(document))
    out.write('</main>\n<nav id="timeline" tabindex="0" aria-label="Timeline">\n')
    out.writelines(_timeline(document))
    out.write(f"</nav>\n{FOOT}")


def _article(document: Document) -> Iterator[str]:
    """Write the blocks, with a link to its line of the timeline where each event begins."""
    yield f'<p class="meta">{_words(whole(document))}</p>\n'
    events = sorted(document.events, key=lambda event: event.start)
    at = 0
    for number, block in enumerate(document.blocks or (Block("paragraph", 0, len(document.text)),), 1):
        begun: list[Event] = []
        while at < len(events) and events[at].start < block.end:
            begun.append(events[at])
            at += 1
        tag = _TAGS.get(block.kind, f"h{min(6, block.level + 1)}" if block.kind == "heading" else "p")
        yield f'<{tag} id="p{number}" class="{block.kind}">{_marked(document.text, block, begun)}</{tag}>\n'


def _marked(text: str, block: Block, events: list[Event]) -> str:
    """Write the words of a block with a mark before those of each event."""
    parts, done = [], block.start
    for event in events:
        start = max(done, event.start)
        label = f"{labels.dated(event)}: {event.title}"
        parts.append(_words(text[done:start]))
        parts.append(
            f'<a class="mark" id="s-{escape(event.id)}" href="#e-{escape(event.id)}" title="{_words(label)}" '
            f'aria-label="{_words("on the timeline: " + label)}" data-sign="{labels.glyph(event)}"></a>'
        )
        done = start
    parts.append(_words(text[done : block.end]))
    return "".join(parts)


def _timeline(document: Document) -> Iterator[str]:
    """Write the events by year, each a link to its words; those that are not main ones can be hidden."""
    main = frozenset(main_events(document.events, main_count(document)))
    lesser = len(document.events) - len(main)
    if lesser:
        yield f'<p><label><input type="checkbox" id="all"> show {lesser} lesser events</label></p>\n'
    year = None
    for number, (event, row) in enumerate(zip(document.events, rows(document), strict=True)):
        if row.year != year:
            yield ("" if year is None else "</ol>\n") + f"<h2>{_words(row.year)}</h2>\n<ol>\n"
            year = row.year
        yield _line(event, row, "main" if number in main else "lesser")
    yield "</ol>\n" if year is not None else "<p>No events were found.</p>\n"


def _line(event: Event, row: Row, weight: str) -> str:
    when = f"{row.when} {row.clock}".strip()
    sure = f' <em class="sure">{row.remark}</em>' if row.remark else ""
    names = f' <span class="names">{_words(", ".join(row.entities))}</span>' if row.entities else ""
    edtf = f' data-edtf="{escape(row.edtf)}"' if row.edtf else ""
    return (
        f'<li class="{weight} {row.certainty}" id="e-{escape(event.id)}"{edtf}><a href="#s-{escape(event.id)}">'
        f'<span class="when">{row.sign} {_words(when)}{sure}</span> {_words(row.title)}</a>{names}</li>\n'
    )


def _words(words: str) -> str:
    """Return `words` without what HTML would obey or may not hold."""
    return escape(_CONTROL.sub("\ufffd", words))
