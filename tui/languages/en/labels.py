"""English: the short words for dates that views show."""

from __future__ import annotations

from types import MappingProxyType

from tui.document.labels import Labels
from tui.languages.en.calendar_names import MONTHS, WEEKDAYS

_UNDATED = "no date"

LABELS = Labels(
    undated=_UNDATED,
    months=tuple(name[:3] for name in MONTHS),
    weekdays=WEEKDAYS,
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
    no_later="≤ {}",
    no_earlier="≥ {}",
    assumed="~{}",
    unknown_week="{}, week unknown",
    unknown_year="{}, year unknown",
    certainties=MappingProxyType(
        {"stated": "stated", "inferred": "inferred", "assumed": "assumed", "undated": "no date"}
    ),
    bce="{} BCE",
    decade="{}s",
    glyphs=MappingProxyType(
        {
            "●": "a day",
            "◐": "a week or a month",
            "○": "a season, a year or more",
            "┃": "a span of time",
            "◇": "planned or expected",
            "×": "did not happen",
            "·": _UNDATED,
        }
    ),
    gaps=((365.25, "years"), (30.44, "months"), (7, "weeks"), (1, "days")),
)
