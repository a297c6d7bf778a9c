"""Where the files that come with the program lie: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
SEED = "afghanistan-2021-07-05.txt"


def folder(name: str) -> Path:
    """Find the folder `name` ("themes" or "seeds") of this installation. Raises FileNotFoundError if there is none."""
    for parent in (_PACKAGE / "data", _PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"this installation has no folder {name!r}")


def seed_article() -> Path:
    """Return the article that the bare command opens."""
    return folder("seeds") / SEED
