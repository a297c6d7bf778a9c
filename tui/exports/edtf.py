"""The date of an event in EDTF (Extended Date/Time Format, Library of Congress 2019; ISO 8601-2)."""

from __future__ import annotations

from tui import labels
from tui.document.iso_days import event_days
from tui.document.model import Event

_ABOUT, _ASSUMED, _BOTH = "~", "?", "%"
_DECADE, _CENTURY = 9, 99


def edtf(event: Event) -> str:
    """Give the date of `event`; "" where it lies on no calendar.

    "~" stands behind a date that is about right, "?" behind one that is only assumed, "%" behind one that is both. An
    end that is not known is left out ("/2021-07-05"). A decade or century is a year with X ("197X").
    """
    first, last = event_days(event)
    if first is None and last is None:
        return ""
    mark = _mark(event)
    if first is not None and first == last:
        clock = labels.clock(event)
        return f"{first}T{clock}:00" if clock and not mark else f"{first}{mark}"
    if masked := _masked(event):
        return f"{masked}{mark}"
    return f"{first + mark if first else ''}/{last + mark if last else ''}"


def _mark(event: Event) -> str:
    about, assumed = event.modifier == "about", event.certainty == "assumed"
    return _BOTH if about and assumed else _ABOUT if about else _ASSUMED if assumed else ""


def _masked(event: Event) -> str:
    """Give a whole decade or century of the common era with its last digits masked."""
    if event.precision not in ("decade", "century") or event.earliest is None or event.latest is None:
        return ""
    first, last = event.earliest.isoformat(), event.latest.isoformat()
    if not (first.endswith("-01-01") and last.endswith("-12-31")) or first.startswith("-"):
        return ""
    begin, end = int(first[:-6]), int(last[:-6])
    if end - begin == _DECADE and begin % 10 == 0:
        return f"{begin // 10:03}X"
    return f"{begin // 100:02}XX" if end - begin == _CENTURY and begin % 100 == 0 else ""
