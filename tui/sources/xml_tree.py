"""XML that may come from anywhere: without document types, and so without entities that blow up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, XMLParser

from tui.problem import Problem

_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.I)
_MOST_DEPTH = 500


def parse(data: bytes, origin: str) -> Element:
    """Parse `data`. Raises Problem where it is no XML, has a document type, or is nested without end."""
    if _DOCTYPE.search(data[:10_000]) or b"<!ENTITY" in data:
        raise Problem(f"{origin}: has a document type, which is not read")
    parser = XMLParser()  # noqa: S314 - without document types there are no entities
    try:
        parser.feed(data)
        root = parser.close()
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise Problem(f"{origin}: is broken: {error}") from error
    if not isinstance(root, Element):
        raise Problem(f"{origin}: is broken: it is empty")
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def each(element: Element, name: str) -> Iterator[Element]:
    """Walk the elements below `element` with the local name `name`."""
    return (one for one in element.iter() if local(one) == name)


def text_of(element: Element | None) -> str:
    """The words in an element, in one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
