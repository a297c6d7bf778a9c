"""Resolve the quarters of business reports: "the latest quarter", "the year-ago period", "a year earlier"."""

from __future__ import annotations

from datetime import date

from tui.document.basis import Anchor, AnchorKind, Rule
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import Report
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import year_before, year_value


def resolve_report(report: Report, discourse: Discourse) -> Resolved | None:
    """Return the quarter reported on, or the same one a year before; None where the text is no report."""
    published = discourse.published
    if published is None or discourse.is_narrative:
        return None
    if report.unit == "year":
        return resolve_comparison(discourse) or Resolved(
            year_value(published.year - 1),
            Rule.COMPARED_QUARTER,
            Anchor(AnchorKind.PUBLICATION, published.isoformat()),
            ("year",),
        )
    value = discourse.quarter or _last_quarter(published)
    if report.year:
        value = f"{report.year}{value[-3:]}"
    kind = AnchorKind.QUARTER if discourse.quarter else AnchorKind.PUBLICATION
    anchor = Anchor(kind, discourse.quarter or published.isoformat())
    return Resolved(value, Rule.REPORTED_QUARTER, anchor, ("quarter",))


def resolve_comparison(discourse: Discourse) -> Resolved | None:
    """Return the quarter a year before the one reported on; None where no quarter is."""
    quarter = discourse.quarter
    if discourse.published is None or discourse.is_narrative or not quarter:
        return None
    return Resolved(
        year_before(quarter), Rule.COMPARED_QUARTER, Anchor(AnchorKind.QUARTER, quarter), ("year", "quarter")
    )


def _last_quarter(published: date) -> str:
    """Return the last quarter that had ended by the day of publication."""
    months = published.year * 12 + published.month - 1 - 3
    return f"{year_value(months // 12)}-Q{months % 12 // 3 + 1}"
