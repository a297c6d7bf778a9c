"""The JSON file is the model, an item a line."""

from __future__ import annotations

import json

from tests.golden import exported
from tui.document import Document
from tui.document.json_model import to_json


def test_the_file_is_the_model_with_an_item_a_line(article: Document) -> None:
    text = exported("json", article).decode()
    assert json.loads(text) == to_json(article)
    lines = text.splitlines()
    assert sum(line.startswith(' {"id"') for line in lines) == len(article.events)
    assert max(map(len, lines)) < len(text) / 2


def test_an_empty_document_is_an_object_too() -> None:
    assert json.loads(exported("json", Document("漢")))["text"] == "漢"
    assert "漢" in exported("json", Document("漢")).decode()
