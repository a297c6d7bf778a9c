"""The whole model as JSON: what `--export json` prints."""

from __future__ import annotations

import json
from typing import TextIO

from tui.document.json_model import to_json
from tui.document.model import Document


def write(document: Document, out: TextIO) -> None:
    """Write the model as one JSON object, non-ASCII text as it is."""
    json.dump(to_json(document), out, ensure_ascii=False, indent=1)
    out.write("\n")
