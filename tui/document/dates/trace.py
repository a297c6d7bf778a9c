"""Shows for a failing test which parsers and refiners touched each expression of a text."""

from __future__ import annotations

from tui.document.dates.pipeline import read


def trace(text: str) -> list[str]:
    """One line a candidate, in text order: its words, its parser and the refiners after it, and what it means."""
    return [
        f"[{text[candidate.start : candidate.stop]}] {' > '.join(candidate.touched)}: {_stated(candidate.meaning)}"
        for candidate in read(text, 0, len(text))
    ]


def _stated(meaning: object) -> str:
    """The fields of a meaning that say something."""
    names = getattr(type(meaning), "__slots__", ())
    shown = ((name, getattr(meaning, name)) for name in names)
    return ", ".join(f"{name} {value}" for name, value in shown if value not in (None, "", 0, False))
