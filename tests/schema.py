"""Write the JSON Schema of the model: `python -m tests.schema`. Look at what changed before it is committed."""

from __future__ import annotations

import json
from pathlib import Path

from tui.document.json_schema import schema

FILE = Path(__file__).parent.parent / "docs" / "document.schema.json"


def words() -> str:
    """The file as it should be."""
    return json.dumps(schema(), indent=1) + "\n"


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(words(), encoding="utf-8")
