"""What a language tells the entity stage: gazetteers, weights, cues."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EntityLanguage:
    """What a language tells the entity stage: gazetteers, weights, cues."""
