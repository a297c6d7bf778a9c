"""What a language tells the event stage: verbs, nouns, cues, patterns of titles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EventLanguage:
    """What a language tells the event stage: verbs, nouns, cues, patterns of titles."""
