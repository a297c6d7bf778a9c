"""XML that may come from anywhere: without entities of its own, and so without any that blow up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError, XMLParser
from xml.parsers import expat

from tui.problem import Problem

_MOST_DEPTH = 500
_TYPE = re.compile(rb"<!DOCTYPE\s[^\[\]<>]*>")
"""A document type that only names one: whatever it declares elsewhere is not read."""
_CDATA = re.compile(rb"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)
_REFERENCE = re.compile(rb"&(?:#(\d{1,7}|x[\da-fA-F]{1,6});|([a-zA-Z]\w{1,30};))?")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_KNOWN = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))


def parse_loosely(data: bytes, origin: str) -> Element:
    """Parse `data` as `parse` does, with what feeds get wrong put right.

    That is the named characters of HTML, ampersands that stand for themselves, and control characters.
    """
    try:
        return parse(data, origin)
    except Problem:
        mended = _mended(data)
        if mended == data:
            raise
        return parse(mended, origin)


def _mended(data: bytes) -> bytes:
    """Put the references outside of literal sections right, and leave out control characters."""
    parts = _CDATA.split(_CONTROL.sub(b"", data))
    return b"".join(part if number % 2 else _REFERENCE.sub(_reference, part) for number, part in enumerate(parts))


def _reference(match: re.Match[bytes]) -> bytes:
    """Write a reference as XML has it; an ampersand that begins none becomes one."""
    if match[1] is not None:
        number = int(b"0" + match[1], 16) if match[1].startswith(b"x") else int(match[1])
        return match[0] if _is_character(number) else b""
    name = (match[2] or b"").decode("ascii", "replace")
    if name in _KNOWN:
        return match[0]
    if name in html5:
        return "".join(f"&#{ord(letter)};" for letter in html5[name]).encode()
    return b"&amp;" + match[0][1:]


def _is_character(number: int) -> bool:
    """Whether a code point is a character by the XML standard (2.2)."""
    return (
        number in (0x9, 0xA, 0xD)
        or 0x20 <= number <= 0xD7FF
        or 0xE000 <= number <= 0xFFFD
        or 0xFFFF < number < 0x110000
    )


def parse(data: bytes, origin: str) -> Element:
    """Parse `data`. Raises Problem where it is no XML, declares entities, or is nested without end."""
    data = _TYPE.sub(b"", data, count=1)
    try:
        _check(data, origin)
        parser = XMLParser()  # noqa: S314 - what is dangerous was looked for
        parser.feed(data)
        root = parser.close()
    except (expat.ExpatError, ParseError, ValueError, LookupError, RecursionError) as error:
        raise Problem(f"{origin}: is broken: {error}") from error
    if not isinstance(root, Element):
        raise Problem(f"{origin}: is broken: it is empty")
    return root


def _check(data: bytes, origin: str) -> None:
    """Walk through `data` without keeping any of it. Raises Problem for a document type, or too deep nesting."""
    depth = 0

    def has_type(*_: object) -> NoReturn:
        raise Problem(f"{origin}: has a document type, which is not read")

    def begin(_name: str, _attributes: object) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise Problem(f"{origin}: is nested more than {_MOST_DEPTH} deep")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = has_type
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(data, True)


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def each(element: Element, name: str) -> Iterator[Element]:
    """Walk the elements below `element` with the local name `name`."""
    return (one for one in element.iter() if local(one) == name)


def text_of(element: Element | None) -> str:
    """The words in an element, in one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
