"""RSS 2.0, RSS 1.0 and Atom 1.0: each entry a text of its own, and all of them under a heading each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from xml.etree.ElementTree import Element, tostring

from tui.document.basis import PublicationRule
from tui.document.clean import clean
from tui.document.model import BlockKind
from tui.problem import Problem
from tui.sources import html
from tui.sources.html_tree import parse as parse_page
from tui.sources.signs import is_address
from tui.sources.source import Source
from tui.sources.xml_tree import local, parse_loosely, text_of

_BODIES = ("encoded", "content", "description", "summary")
_DAYS = ("pubDate", "published", "updated", "date", "issued")


def read(data: bytes, origin: str) -> Source:
    """Read a feed. Raises Problem where it is broken or has no entries."""
    root = parse_loosely(data, origin)
    entries = [one for one in root.iter() if local(one) in ("item", "entry")]
    if not entries:
        raise Problem(f"{origin}: is a feed without entries")
    channel = next((one for one in root.iter() if local(one) in ("channel", "feed")), root)
    title = clean(text_of(_child(channel, "title")))
    parts: list[tuple[BlockKind, int, str]] = [("title", 1, title)] if title else []
    days = []
    for entry in entries:
        day = _day(entry)
        days += [day] if day else []
        parts += _entry(entry, day)
    words, blocks = html.joined(parts)
    return Source(
        words,
        origin,
        "",
        blocks,
        title,
        max(days, default=None),
        rule=PublicationRule.ENTRIES,
        entries=tuple(filter(None, map(_source, entries))),
    )


def _source(entry: Element) -> Source | None:
    """Make a text of an entry: its title and words, its day, author and address; None where it says nothing."""
    heading = clean(text_of(_child(entry, "title")))
    parts: list[tuple[BlockKind, int, str]] = [("title", 1, heading)] if heading else []
    words, blocks = html.joined([*parts, *_words(entry)])
    link = _child(entry, "link")
    address = (link.attrib.get("href") or text_of(link)) if link is not None else ""
    name = _child(entry, "author")
    author = text_of(_child(name, "name") if name is not None and len(name) else name)
    author = author or text_of(_child(entry, "creator"))
    if not words.strip():
        return None
    return Source(
        words,
        heading,
        "",
        blocks,
        heading,
        _day(entry),
        author=clean(author),
        address=address if is_address(address) else "",
    )


def _entry(entry: Element, day: date | None) -> Iterator[tuple[BlockKind, int, str]]:
    """Give the heading of an entry, its day, and its words."""
    heading = clean(text_of(_child(entry, "title")))
    if heading:
        yield "heading", 2, heading
    if day:
        yield "metadata", 0, f"Published {day.day} {day:%B} {day.year}"
    yield from _words(entry)


def _words(entry: Element) -> Iterator[tuple[BlockKind, int, str]]:
    """Give the words of an entry by the rules for pages."""
    bodies = (_page(found) for name in _BODIES if (found := _child(entry, name)) is not None)
    page = next((words for words in bodies if words.strip()), "")
    yield from html.parts(parse_page(clean(page)).blocks)


def _page(body: Element) -> str:
    """Give the page that an element holds: as words, or as the elements of XHTML."""
    if not len(body):
        return "".join(body.itertext())
    for one in body.iter():
        one.tag = local(one) or "span"
    return tostring(body, encoding="unicode", method="html")


def _child(element: Element, name: str) -> Element | None:
    """The part `name` of a feed, an entry or a channel; one of media has other names in another namespace."""
    return next((one for one in element if local(one) == name and "search.yahoo.com/mrss" not in one.tag), None)


def _day(entry: Element) -> date | None:
    """The day of an entry, as RFC 5322 or ISO 8601 has it."""
    for name in _DAYS:
        words = text_of(_child(entry, name))
        for read_day in (datetime.fromisoformat, parsedate_to_datetime):
            try:
                return read_day(words).date()
            except (ValueError, TypeError, IndexError, OverflowError):
                continue
    return None
