"""English: the short words for dates that views show."""

from __future__ import annotations

from types import MappingProxyType

from tui.document.labels import Labels

_UNDATED = "no date"

LABELS = Labels(
    undated=_UNDATED,
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    modifiers=MappingProxyType(
        {
            "about": "c. ",
            "early": "early ",
            "mid": "mid ",
            "late": "late ",
            "before": "before ",
            "after": "after ",
            "until": "until ",
            "since": "since ",
            "by": "by ",
        }
    ),
    since="since {}",
    until="until {}",
    bce="{} BCE",
    decade="{}s",
    glyphs=MappingProxyType(
        {
            "●": "a day",
            "◐": "a week or a month",
            "○": "a season, a year or more",
            "┃": "a span of time",
            "~": "approximate",
            "◇": "planned or expected",
            "×": "did not happen",
            "·": _UNDATED,
        }
    ),
    gaps=((365.25, "years"), (30.44, "months"), (7, "weeks"), (1, "days")),
)
