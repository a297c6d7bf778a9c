"""What a language tells the date stages: words, rules, and the order of parsers and refiners."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DateLanguage:
    """What a language tells the date stages: words, rules, and the order of parsers and refiners."""
