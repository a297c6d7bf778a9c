"""The text as CSL JSON."""

from __future__ import annotations

import json

from tests.exports.reading import of
from tui.document import Document


def test_the_text_is_one_item(article: Document) -> None:
    (item,) = json.loads(of("csl", article))
    assert item["issued"] == {"date-parts": [[2021, 7, 5]]}
    assert "accessed" not in item
