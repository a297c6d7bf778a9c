"""Resolvers put candidates on the calendar: one for each kind of meaning."""

from __future__ import annotations

from tui.document.basis import Rule
from tui.document.dates.candidate import Candidate
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import Duration, Fixed, Offset, Period, Point, Report, offset
from tui.document.dates.resolvers.fixed import resolve_duration, resolve_fixed
from tui.document.dates.resolvers.offsets import resolve_offset
from tui.document.dates.resolvers.periods import resolve_period
from tui.document.dates.resolvers.points import resolve_point
from tui.document.dates.resolvers.reports import resolve_report
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.resolvers.weekdays import resolve_weekday
from tui.document.dates.values import year_value


def resolve(candidate: Candidate, discourse: Discourse) -> Resolved | None:
    """Resolve `candidate` by its words and the anchors before it; None where it gives no time."""
    match candidate.meaning:
        case Point() as point if point.is_bare_weekday:
            return resolve_weekday(point, discourse, candidate.direction)
        case Point() as point:
            return resolve_point(point, discourse, candidate)
        case Fixed() as fixed:
            return resolve_fixed(candidate.type, fixed)
        case Duration() as duration:
            return resolve_duration(duration)
        case Offset() as counted:
            return resolve_offset(counted, discourse, candidate.start)
        case Report() as report:
            return resolve_report(report, discourse) or _plain(report, discourse, candidate.start)
        case Period() as period:
            return resolve_period(period, discourse)


def _plain(report: Report, discourse: Discourse, place: int) -> Resolved | None:
    """Return what "the latest quarter" means outside business reports: its year, or a period near publication."""
    if report.year is not None:
        return Resolved(year_value(report.year), Rule.STATED)
    return resolve_offset(offset(report.unit, report.step, "publication"), discourse, place)
