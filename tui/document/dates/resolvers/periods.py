"""Resolve decades and centuries, and years of two digits."""

from __future__ import annotations

from tui.document.basis import Rule
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import AnchorName, Period
from tui.document.dates.resolvers.resolved import Resolved

_AHEAD = 30  # years that a year of two digits may lie ahead of its anchor
_THIS_CENTURY = 2000


def resolve_period(period: Period, discourse: Discourse) -> Resolved | None:
    """Resolve a decade or a century; the century of a decade of two digits comes from the anchor."""
    if period.century is not None:
        return Resolved(f"{'BC' if period.bce else ''}{period.century - 1:02}", Rule.STATED)
    if period.decade is not None:
        return Resolved(f"{period.decade:03}", Rule.STATED)
    if period.short_decade is None:
        return None
    year = full_year(period.short_decade, discourse)
    now = discourse.anchor()
    return Resolved(f"{year // 10:03}", Rule.CENTURY_IMPLIED, now[1] if now else None, ("century",))


def full_year(short_year: int, discourse: Discourse, asked: AnchorName = "") -> int:
    """Return the year that two digits mean: in the anchor's century, or the one before where that is far ahead."""
    now = discourse.anchor(asked)
    base = now[0].year if now else discourse.published.year if discourse.published else _THIS_CENTURY
    year = base // 100 * 100 + short_year
    return year - 100 if year > base + _AHEAD else year
