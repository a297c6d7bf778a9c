"""Read values of JSON or YAML that somebody may have changed."""

from __future__ import annotations

from sys import maxsize


def whole_number(value: object, least: int = 0, most: int = maxsize) -> int | None:
    """Return `value` if it is a whole number from `least` to `most`, which true and false are not; else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most else None
