"""The whole model as JSON: what `--export json` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from tui.document.json_model import stream
from tui.document.model import Document


def write(document: Document, out: TextIO) -> None:
    """Write the model as one JSON object, each item of a list on a line of its own, non-ASCII text as it is."""
    out.writelines(_lines(stream(document)))


def _lines(model: Iterator[tuple[str, Any]]) -> Iterator[str]:
    """Yield the lines: json's own `indent` would put every number on one, and takes four times as long."""
    before = "{\n"
    for key, value in model:
        yield f"{before}{_dumps(key)}: "
        if isinstance(value, Iterator):
            yield from _listed(value)
        else:
            yield _dumps(value)
        before = ",\n"
    yield "\n}\n"


def _listed(items: Iterator[Any]) -> Iterator[str]:
    """Yield a list, a line an item."""
    before = "[\n "
    for item in items:
        yield before + _dumps(item)
        before = ",\n "
    yield "[]" if before.startswith("[") else "\n]"


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
