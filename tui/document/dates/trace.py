"""Show for a failing test which rule and refiners touched each expression of a text."""

from __future__ import annotations

from tui.document.dates.language import DateLanguage
from tui.document.dates.meaning import Meaning
from tui.document.dates.pipeline import read


def trace(text: str, language: DateLanguage) -> list[str]:
    """Return one line a candidate, in text order: its words, its rule and the refiners after it, and what it means."""
    return [
        f"[{text[candidate.start : candidate.stop]}] {' > '.join(candidate.touched)}: {_shown(candidate.meaning)}"
        for candidate in read(text, 0, len(text), language)
    ]


def _shown(meaning: Meaning) -> str:
    """Return the fields of a meaning that are set."""
    stated = ", ".join(
        f"{name} {value}" for name, value in meaning._asdict().items() if value not in (None, "", 0, False)
    )
    return f"{type(meaning).__name__} {stated}"
