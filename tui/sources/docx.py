"""DOCX (Office Open XML): paragraphs, headings, lists and tables of the main document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tui.document.clean import clean
from tui.document.model import BlockKind
from tui.sources import html
from tui.sources.days import iso_day
from tui.sources.packed import Archive
from tui.sources.source import Source
from tui.sources.xml_tree import each, local, parse, text_of

_MAIN = "word/document.xml"
_CORE = "docProps/core.xml"
_HEADING = re.compile(r"heading\s*([1-9])", re.I)


def read(data: bytes, origin: str) -> Source:
    """Read a document. Raises Problem where it is broken."""
    archive = Archive(data, origin)
    body = parse(archive.read(_MAIN), origin)
    words, blocks = html.joined(list(_parts(body)))
    core = parse(archive.read(_CORE), origin) if _CORE in archive.names else None
    title = next((text_of(one) for one in each(core, "title")), "") if core is not None else ""
    created = iso_day(next((text_of(one) for one in each(core, "created")), "")) if core is not None else None
    author = next((text_of(one) for one in each(core, "creator")), "") if core is not None else ""
    return Source(words, origin, "", blocks, clean(title), created, author=clean(author))


def _parts(body: Element) -> Iterator[tuple[BlockKind, int, str]]:
    """Give each paragraph and row its kind, level and words; what stands in a box comes behind its paragraph."""
    titled = False
    for element in _walk(body):
        if local(element) == "tr":
            cells = (" ".join(map(_words, each(cell, "p"))).strip() for cell in element if local(cell) == "tc")
            if row := "  ".join(filter(None, cells)):
                yield "list", 0, row
        elif words := _words(element):
            kind, level = _kind(element)
            if kind == "title" and titled:
                kind, level = "heading", 1
            titled = titled or kind == "title"
            yield kind, level, f"- {words}" if kind == "list" else words


def _walk(element: Element) -> Iterator[Element]:
    """Walk the paragraphs and rows, each once: a row holds its paragraphs, and an old copy for old programs is none."""
    for one in element:
        name = local(one)
        if name in ("p", "tr"):
            yield one
        if name not in ("tr", "Fallback"):
            yield from _walk(one)


def _words(paragraph: Element) -> str:
    """The words of a paragraph in one line, without what was deleted and what stands in a box."""
    return clean(" ".join("".join(_said(paragraph)).split()))


def _said(element: Element) -> Iterator[str]:
    for one in element:
        name = local(one)
        if name == "t":
            yield one.text or ""
        elif name in ("tab", "br", "cr"):
            yield " "
        elif name == "noBreakHyphen":
            yield "-"
        elif name not in ("p", "tbl", "txbxContent"):
            yield from _said(one)


def _kind(paragraph: Element) -> tuple[BlockKind, int]:
    style = next((value for one in each(paragraph, "pStyle") for value in one.attrib.values()), "")
    if found := _HEADING.match(style):
        return "heading", int(found[1])
    if style.lower() == "title":
        return "title", 1
    if style.lower() in ("quote", "intensequote"):
        return "quote", 0
    if style.lower() == "caption":
        return "caption", 0
    return ("list", 0) if next(each(paragraph, "numPr"), None) is not None else ("paragraph", 0)
