"""EPUB 2 and 3: the chapters in their reading order, each by the rules for pages."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from tui.document.clean import clean
from tui.document.model import BlockKind
from tui.problem import Problem
from tui.sources import html
from tui.sources.days import iso_day
from tui.sources.encodings import decode
from tui.sources.html_tree import parse as parse_page
from tui.sources.packed import Archive
from tui.sources.source import Source
from tui.sources.xml_tree import each, parse, text_of

_PAGES = ("application/xhtml+xml", "text/html")


def read(data: bytes, origin: str) -> Source:
    """Read a book. Raises Problem where it is broken, encrypted or holds no text."""
    archive = Archive(data, origin)
    if "META-INF/encryption.xml" in archive.names and b"CipherReference" in archive.read("META-INF/encryption.xml"):
        raise Problem(f"{origin}: is encrypted")
    container = parse(archive.read("META-INF/container.xml"), origin)
    root = next((one.attrib.get("full-path", "") for one in each(container, "rootfile")), "")
    if not root:
        raise Problem(f"{origin}: is broken: it names no package")
    package = parse(archive.read(root), origin)
    parts: list[tuple[BlockKind, int, str]] = []
    for name in _chapters(package, posixpath.dirname(root)):
        if name in archive.names:
            words, _ = decode(archive.read(name))
            parts += html.parts(parse_page(clean(words)).blocks)
    words, blocks = html.joined(parts)
    title = next((text_of(one) for one in each(package, "title")), "")
    author = ", ".join(filter(None, (text_of(one) for one in each(package, "creator"))))
    days = (iso_day(text_of(one)) for one in each(package, "date"))
    return Source(words, origin, "", blocks, title, next(filter(None, days), None), author=clean(author))


def _chapters(package: Element, folder: str) -> list[str]:
    """List the files of the chapters in their reading order."""
    files = {
        one.attrib.get("id", ""): one.attrib.get("href", "")
        for one in each(package, "item")
        if one.attrib.get("media-type") in _PAGES and "nav" not in one.attrib.get("properties", "").split()
    }
    order = [one.attrib.get("idref", "") for one in each(package, "itemref") if one.attrib.get("linear") != "no"]
    found = [posixpath.normpath(posixpath.join(folder, unquote(files[name]))) for name in order if files.get(name)]
    return list(dict.fromkeys(found))
