"""The card about the text itself."""

from __future__ import annotations

from datetime import date

from tests.reader.samples import INDEX
from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.model import Document, Inline
from tui.reader.about import about, link_line
from tui.reader.index import Index


def words(index: Index, origin: str = "mill.txt") -> str:
    return "".join(text for text, _ in about(index, origin))


def test_what_is_known_is_said_and_what_is_not_as_well() -> None:
    document = Document(
        "See it.",
        "The mill",
        date(2021, 7, 5),
        PublicationBasis(PublicationRule.JSON_LD),
        author="Ada Brook",
        address="https://a.example/mill",
        inlines=(Inline("link", 4, 6, "https://b.example"), Inline("strong", 0, 3)),
    )
    said = words(Index(document))
    for part in (
        "5 Jul 2021 (the page's data (JSON-LD))",
        "Ada Brook",
        "mill.txt",
        "https://a.example/mill",
        "Links      1",
    ):
        assert part in said, part
    bare = words(Index(Document("x")))
    assert "unknown; --date" in bare
    assert "not given" in bare
    assert "Address" not in bare


def test_what_was_found_is_counted() -> None:
    assert f"{len(INDEX.document.events):,}, of which" in words(INDEX)


def test_a_link_is_its_words_and_its_address() -> None:
    document = Document("See it at https://b.example", inlines=())
    assert link_line(document, Inline("link", 4, 6, "https://a.example")) == "it  https://a.example"
    assert link_line(document, Inline("link", 10, 27, "https://b.example")) == "https://b.example"
