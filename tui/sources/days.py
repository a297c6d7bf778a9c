"""Days as the heads of files give them."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def iso_day(words: str) -> date | None:
    """Read the day that `words` begin with, YYYY-MM-DD; None where they begin with none."""
    found = _ISO.match(words)
    return made(*map(int, found.groups())) if found else None


def made(year: int, month: int, day: int) -> date | None:
    """Make a date; None for a day that is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
