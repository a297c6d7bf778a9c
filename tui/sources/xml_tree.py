"""XML that may come from anywhere: without document types, and so without entities that blow up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError, XMLParser
from xml.parsers import expat

from tui.problem import Problem

_MOST_DEPTH = 500


def parse(data: bytes, origin: str) -> Element:
    """Parse `data`. Raises Problem where it is no XML, has a document type, or is nested without end."""
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
