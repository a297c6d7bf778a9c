"""The rules of dates in other languages and calendars: a day and a year beside one of their month names."""

from __future__ import annotations

from tui.document.dates.grammar import Rule
from tui.document.dates.world.words import FOREIGN_MONTHS, LUNAR_MONTHS, SOLAR_MONTHS

CATEGORIES: dict[str, dict[str, int]] = {
    "FMONTH": FOREIGN_MONTHS,
    "SOLAR": SOLAR_MONTHS,
    "LUNAR": LUNAR_MONTHS,
    "LUNAR_HEAD": {"rabi": 3, "jumada": 5, "dhu": 11},
    "LUNAR_TAIL": {
        "awwal": 0,
        "awal": 0,
        "ula": 0,
        "qadah": 0,
        "qidah": 0,
        "thani": 1,
        "akhir": 1,
        "akhira": 1,
        "hijjah": 1,
        "hijja": 1,
    },
    "AH": {"ah": 1, "a.h.": 1, "a.h": 1},
    "SH": {"sh": 1, "s.h.": 1, "a.p.": 1, "هجری": 1},
}

_LUNAR = "(LUNAR | LUNAR_HEAD al - LUNAR_TAIL)"

RULES: tuple[Rule, ...] = (
    Rule("foreign date", "(le | el | il)? DAY (. | de | er)? FMONTH (de | del | ,)? YEAR", "foreign_date"),
    Rule("foreign day", "(le | el | il) DAY (. | de)? FMONTH", "foreign_date"),
    Rule("foreign month", "FMONTH (de | del)? YEAR", "foreign_date"),
    Rule("solar Hijri date", "(the? DAY TH? of? SOLAR | SOLAR (DAY TH?)?) ,? YEAR SH?", "solar_date"),
    Rule("lunar Hijri date", f"the? DAY TH? of? {_LUNAR} ,? YEAR AH? | {_LUNAR} ,? YEAR AH?", "lunar_date"),
    Rule("solar Hijri year", "YEAR SH", "solar_date"),
    Rule("lunar Hijri year", "YEAR AH | AH YEAR", "lunar_date"),
)
