"""Resolves the quarters of business reports: "the latest quarter", "the year-ago period", "a year earlier"."""

from __future__ import annotations

from datetime import date

from tui.document.basis import Anchor, AnchorKind, Rule
from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import Resolved

_A_YEAR_BEFORE = frozenset(("ago", "later"))  # the rules that say "a year ago", "a year earlier"


def resolve_report(candidate: Candidate, clock: Clock) -> Resolved | None:
    """The quarter being told of, or the same one a year before."""
    meaning = candidate.meaning
    compares = (meaning.unit, meaning.step) == ("year", -1) and candidate.rule in _A_YEAR_BEFORE and clock.quarter
    if clock.published is None or clock.narrative or not (meaning.report or compares):
        return None
    if meaning.unit == "quarter":
        value = clock.quarter or _last_quarter(clock.published)
        if meaning.year:
            value = f"{meaning.year}{value[4:]}"
        kind = AnchorKind.QUARTER if clock.quarter else AnchorKind.PUBLICATION
        anchor = Anchor(kind, clock.quarter or clock.published.isoformat())
        return Resolved(value, Rule.REPORTED_QUARTER, anchor, ("quarter",))
    if not clock.quarter:
        anchor = Anchor(AnchorKind.PUBLICATION, clock.published.isoformat())
        return Resolved(f"{clock.published.year - 1:04}", Rule.COMPARED_QUARTER, anchor, ("year",))
    value = f"{int(clock.quarter[:4]) - 1:04}{clock.quarter[4:]}"
    anchor = Anchor(AnchorKind.QUARTER, clock.quarter)
    return Resolved(value, Rule.COMPARED_QUARTER, anchor, ("year", "quarter"))


def _last_quarter(published: date) -> str:
    """The last quarter that had ended by the day of publication."""
    months = published.year * 12 + published.month - 1 - 3
    return f"{months // 12:04}-Q{months % 12 // 3 + 1}"
