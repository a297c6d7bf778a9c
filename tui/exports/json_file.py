"""The whole model as JSON: what `--export json` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from tui.document.json_model import to_json
from tui.document.model import Document


def write(document: Document, out: TextIO) -> None:
    """Write the model as one JSON object, each item of a list on a line of its own, non-ASCII text as it is."""
    out.writelines(_lines(to_json(document)))


def _lines(model: dict[str, Any]) -> Iterator[str]:
    """Yield the lines: json's own `indent` would put every number on one, and takes four times as long."""
    before = "{\n"
    for key, value in model.items():
        yield f"{before}{_dumps(key)}: {_listed(value) if isinstance(value, list) else _dumps(value)}"
        before = ",\n"
    yield "\n}\n"


def _listed(items: list[Any]) -> str:
    return "[\n " + ",\n ".join(map(_dumps, items)) + "\n]" if items else "[]"


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
