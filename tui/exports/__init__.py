"""The formats that a Document can be written in: one module each, and the registry of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from io import BytesIO, StringIO
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from tui.document.model import Document

Write: TypeAlias = "Callable[[Document, IO[Any]], None]"


class Format(NamedTuple):
    """A format by `name`, with the `suffix` of its files and a `description` of one line for the help.

    `write(document, out)` writes a Document to a stream: of bytes where the format is `binary`, else of text. It lists
    the events of the document that it is given; for one that `is_brief`, those of a whole text are too many.
    """

    name: str
    suffix: str
    description: str
    write: Write
    binary: bool = False
    is_brief: bool = False


def _late(module: str) -> Write:
    """Make a `write` that imports `module` of this package when first called, so that one format costs no other."""

    def write(document: Document, out: IO[Any]) -> None:
        import_module(f"{__name__}.{module}").write(document, out)

    return write


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        one.name: one
        for one in (
            Format("json", ".json", "the whole model", _late("json_file")),
            Format("text", ".txt", "the timeline to read", _late("text")),
            Format("csv", ".csv", "the timeline as a table", _late("csv_table")),
            Format("tsv", ".tsv", "the same with tabs", _late("tsv_table")),
            Format("jsonl", ".jsonl", "a line for each event", _late("jsonl")),
            Format("markdown", ".md", "the timeline for a note", _late("markdown"), is_brief=True),
            Format("html", ".html", "a page with article and timeline", _late("html")),
            Format("svg", ".svg", "the timeline drawn", _late("svg"), is_brief=True),
            Format("ics", ".ics", "the timeline for a calendar", _late("ics"), binary=True, is_brief=True),
            Format("timelinejs", ".timelinejs.json", "for TimelineJS", _late("timelinejs"), is_brief=True),
            Format("markwhen", ".mw", "for markwhen", _late("markwhen"), is_brief=True),
            Format("timeml", ".tml", "the text with TIMEX3", _late("timeml")),
            Format("bibtex", ".bib", "the text as a citation", _late("bibtex")),
            Format("csl", ".csl.json", "the same as CSL JSON", _late("csl")),
            Format("dates", ".dates.tsv", "every date, its value and why", _late("dates")),
        )
    }
)
"""Name -> format."""


def format_of(name: str) -> Format | None:
    """Find the format of a file by the end of its name; None for an unknown one."""
    found = [one for one in FORMATS.values() if name.lower().endswith(one.suffix)]
    return max(found, key=lambda one: len(one.suffix), default=None)


def written(form: Format, document: Document) -> bytes:
    """Write `document` in the format `form` as the bytes of a file, text as UTF-8."""
    if form.binary:
        data = BytesIO()
        form.write(document, data)
        return data.getvalue()
    words = StringIO()
    form.write(document, words)
    return words.getvalue().encode("utf-8", "replace")
