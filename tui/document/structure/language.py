"""What a language tells the structure stages: abbreviations, labels, openings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StructureLanguage:
    """What a language tells the structure stages: abbreviations, labels, openings."""
