"""Decides by evidence whether a text is a narrative (its own running date anchors what it leaves unsaid) or news."""

from __future__ import annotations

from datetime import date

from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.english.rules import RULES

_ONLY = {rule.name: rule.arguments["only"] for rule in RULES if "only" in rule.arguments}
_ENOUGH = 3  # years away from publication that make a text a narrative
_WEIGHT = 6  # how many of them a word like "Monday", "yesterday" or "last year" outweighs


def is_narrative(candidates: list[Candidate], published: date | None) -> bool:
    """Whether stated years away from the publication outnumber what only makes sense on the publication's own days.

    Without a publication date every text counts as a narrative.
    """
    if published is None:
        return True
    far = near = 0
    for candidate in candidates:
        year = candidate.meaning.year
        if year is not None:
            far += abs(published.year - year) > 1
        else:
            near += _points_here(candidate.meaning)
    return far >= _ENOUGH and far > _WEIGHT * near


def _points_here(meaning: Meaning) -> bool:
    """Whether an expression makes sense only near the day of publication: "Monday", "yesterday", "last year"."""
    bare_weekday = meaning.weekday is not None and meaning.day is None
    return bare_weekday or (meaning.anchor == "publication" and not meaning.report)


def keep_for_kind(candidates: list[Candidate], narrative: bool) -> list[Candidate]:
    """Drop what counts as a time expression only in the other kind of text ("former", "at this time"; "soon")."""
    kind = "narrative" if narrative else "news"
    return [candidate for candidate in candidates if _ONLY.get(candidate.rule, kind) == kind]
