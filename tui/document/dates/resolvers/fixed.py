"""Resolve what needs no anchor: sets, references, converted dates and lengths of time."""

from __future__ import annotations

from tui.document.basis import Rule
from tui.document.dates.meaning import Duration, Fixed
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import duration_value
from tui.document.model import TimexType

_REFERENCES = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))
_RULES = {"SET": Rule.SET, "DURATION": Rule.DURATION}


def resolve_fixed(kind: TimexType, fixed: Fixed) -> Resolved:
    """Resolve a set, a reference, a length without a number, or a date converted from another calendar."""
    dated = Rule.REFERENCE if fixed.value in _REFERENCES else Rule.CONVERTED
    return Resolved(fixed.value, _RULES.get(kind, dated))


def resolve_duration(duration: Duration) -> Resolved:
    """Resolve a length of time."""
    return Resolved(duration_value(duration.number, duration.unit), Rule.DURATION)
