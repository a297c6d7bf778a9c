"""Decides by evidence whether a text is a narrative (its own running date anchors what it leaves unsaid) or news."""

from __future__ import annotations

from datetime import date

from tui.document.dates.candidate import Candidate
from tui.document.dates.english.rules import RULES

_ONLY = {rule.name: rule.arguments["only"] for rule in RULES if "only" in rule.arguments}


def is_narrative(candidates: list[Candidate], published: date | None) -> bool:
    """Whether stated years away from the publication outnumber what only makes sense on the publication's own days.

    Without a publication date every text counts as a narrative.
    """
    if published is None:
        return True
    far = near = 0
    for candidate in candidates:
        meaning = candidate.meaning
        if meaning.year is not None:
            far += abs(published.year - meaning.year) > 1
        elif (meaning.weekday and meaning.day is None) or (
            meaning.anchor == "publication" and (meaning.unit in ("day", "week") or meaning.lies)
        ):
            near += 1
    return far >= 3 and far > 8 * near


def keep_for_kind(candidates: list[Candidate], narrative: bool) -> list[Candidate]:
    """Drop what counts as a time expression only in the other kind of text ("former", "at this time"; "soon")."""
    kind = "narrative" if narrative else "news"
    return [candidate for candidate in candidates if _ONLY.get(candidate.rule, kind) == kind]
