"""The rules of dates in other languages and calendars: a day and a year beside one of their month names."""

from __future__ import annotations

from tui.document.dates.grammar import Rule
from tui.document.dates.world.words import FOREIGN_MONTHS, LUNAR_MONTHS, SOLAR_MONTHS

CATEGORIES: dict[str, dict[str, int]] = {
    "FMONTH": FOREIGN_MONTHS,
    "SOLAR": SOLAR_MONTHS,
    "LUNAR": LUNAR_MONTHS,
    "AH": {"ah": 1, "a.h.": 1, "a.h": 1},
    "SH": {"sh": 1, "s.h.": 1, "a.p.": 1, "هجری": 1},
}

_LUNAR = (
    "(LUNAR | rabi al - (awwal:3 | awal:3 | thani:4 | akhir:4) | jumada al - (awwal:5 | ula:5 | thani:6 | akhira:6) | "
    "dhu al - (qadah:11 | qidah:11 | hijjah:12 | hijja:12))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "foreign date", "(le | el | den | il | am | op)? DAY (. | de | er)? FMONTH (de | del | ,)? YEAR", "foreign_date"
    ),
    Rule("foreign day", "(le | el | den | am) DAY (. | de)? FMONTH", "foreign_date"),
    Rule("foreign month", "FMONTH (de | del)? YEAR", "foreign_date"),
    Rule(
        "solar Hijri date",
        "the? DAY TH? of? SOLAR ,? YEAR SH? | SOLAR DAY TH? ,? YEAR SH? | SOLAR ,? YEAR SH?",
        "solar_date",
    ),
    Rule("lunar Hijri date", f"the? DAY TH? of? {_LUNAR} ,? YEAR AH? | {_LUNAR} ,? YEAR AH?", "lunar_date"),
    Rule("solar Hijri year", "YEAR SH", "solar_date"),
    Rule("lunar Hijri year", "YEAR AH | AH YEAR", "lunar_date"),
)
