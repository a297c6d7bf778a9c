"""What each export format prints for the bundled article: `python -m tests.golden` writes the files anew.

Look at what changed (`git diff tests/exports/golden`) before it is committed.
"""

from __future__ import annotations

import io
from pathlib import Path

from tui.document import Document, parse
from tui.exports import FORMATS
from tui.resources import seed_article

FOLDER = Path(__file__).parent / "exports" / "golden"


def golden_file(name: str) -> Path:
    """The file that holds what the format `name` prints."""
    return FOLDER / f"article-{name}{FORMATS[name].suffix}"


def exported(name: str, document: Document) -> bytes:
    """What the format `name` prints of `document`."""
    if FORMATS[name].binary:
        data = io.BytesIO()
        FORMATS[name].write(document, data)
        return data.getvalue()
    text = io.StringIO()
    FORMATS[name].write(document, text)
    return text.getvalue().encode()


def main() -> None:
    """Write all golden files."""
    document = parse(seed_article().read_text(encoding="utf-8"))
    FOLDER.mkdir(exist_ok=True)
    for name in FORMATS:
        golden_file(name).write_bytes(exported(name, document))
        print(golden_file(name))


if __name__ == "__main__":
    main()
