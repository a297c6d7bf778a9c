"""Cite the text itself: as CSL JSON, which reference managers read, and as BibTeX (biblatex's `date`)."""

from __future__ import annotations

import json
import re
from datetime import date

from tui.document.model import Document

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "&%$#_{}"},
}


def csl_json(document: Document, source: str, accessed: date | None = None) -> str:
    """Return the text named `source`, read on the day `accessed`, as a list of one item of CSL JSON (schema 1.0)."""
    item: dict[str, object] = {
        "id": key(document, source),
        "type": "article-newspaper" if document.genre == "news" else "document",
        "title": document.title or source,
    }
    if document.author:
        item["author"] = [{"literal": document.author}]
    if document.address:
        item["URL"] = document.address
    if accessed is not None:
        item["accessed"] = _date_parts(accessed)
    if document.published is not None:
        item["issued"] = _date_parts(document.published)
    return json.dumps([item], ensure_ascii=False, indent=1)


def bibtex(document: Document, source: str, accessed: date | None = None) -> str:
    """Return the text named `source`, read on the day `accessed`, as an entry of biblatex."""
    fields = {"title": _escaped(document.title or source)}
    if document.author:
        fields["author"] = f"{{{_escaped(document.author)}}}"
    if document.address:
        fields["url"] = _escaped(document.address)
    if document.published is not None:
        fields["date"] = document.published.isoformat()
    if accessed is not None:
        fields["urldate"] = accessed.isoformat()
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    kind = "article" if document.genre == "news" else "misc"
    return f"@{kind}{{{key(document, source)},\n{lines}}}"


def key(document: Document, source: str) -> str:
    """Make the key of a citation: the first words of the title and the year."""
    words = re.findall(r"[a-z0-9]+", (document.title or source).lower())[:3]
    year = str(document.published.year) if document.published else ""
    return "-".join([*words, year]).strip("-") or "text"


def _date_parts(day: date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}


def _escaped(words: str) -> str:
    """Return `words` without what TeX would obey."""
    return "".join(_SPECIAL.get(character, character) for character in words)
