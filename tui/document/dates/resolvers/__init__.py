"""Resolvers put candidates on the calendar: each knows one kind of meaning; the first that answers decides."""

from __future__ import annotations

from collections.abc import Callable

from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.offsets import resolve_offset
from tui.document.dates.resolvers.plain import resolve_length, resolve_present, resolve_value
from tui.document.dates.resolvers.points import resolve_period, resolve_point
from tui.document.dates.resolvers.quarters import resolve_report
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.resolvers.weekdays import resolve_weekday

RESOLVERS: tuple[Callable[[Candidate, Clock], Resolved | None], ...] = (
    resolve_report,
    resolve_value,
    resolve_length,
    resolve_weekday,
    resolve_present,
    resolve_offset,
    resolve_period,
    resolve_point,
)


def resolve(candidate: Candidate, clock: Clock) -> Resolved | None:
    """Where `candidate` lies on the calendar, by its words and `clock`; None where it says nothing at all."""
    for resolver in RESOLVERS:
        resolved = resolver(candidate, clock)
        if resolved is not None:
            candidate.touched.append(resolver.__name__)
            return resolved
    return None
