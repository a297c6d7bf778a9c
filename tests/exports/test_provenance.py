"""What is known of the text itself, in words."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.model import Document
from tui.exports.provenance import provenance, published, whole

DAY = date(2021, 7, 5)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (Document("x"), ("no publication date", "", "No publication date")),
        (
            Document("x", "", DAY, PublicationBasis(PublicationRule.JSON_LD), author="Ada Brook"),
            (
                "published 5 Jul 2021",
                "date: the page's data (JSON-LD) · author: Ada Brook",
                "Published 5 Jul 2021 · date: the page's data (JSON-LD) · author: Ada Brook",
            ),
        ),
        (
            Document("x", address="https://a.example"),
            ("no publication date", "https://a.example", "No publication date · https://a.example"),
        ),
    ],
)
def test_what_is_known_is_worded(document: Document, expected: tuple[str, str, str]) -> None:
    assert (published(document), provenance(document), whole(document)) == expected
