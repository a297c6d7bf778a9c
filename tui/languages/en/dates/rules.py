"""The English rules: how the words of `words.py` make up time expressions. One line a rule, tried together.

Of the matches that start at a token the longest wins; among equally long ones the rule that stands first here. The
builders are functions of the modules beside this one.
"""

from __future__ import annotations

from tui.document.dates.match import Rule
from tui.languages.en.dates import clock, durations, points, references, relative
from tui.languages.en.dates.named_days import NAMED_DAYS
from tui.languages.und.dates.calendars import calendar_rules
from tui.languages.und.dates.numeric import DAY_FIRST, ISO_RULES, MONTH_FIRST, numeric_date

# Macros, to keep patterns readable.
_YEAR = "(YEAR | ' YY)"
_NTH = "the? ORD of? MONTH | the? (ORD | DAY TH) day of MONTH"
_NO_YEAR = "(MONTH (DAY TH?)? | the? DAY TH? of? MONTH | the? SEASON)"  # a date without its year
_QTY = "(NUM | A NUM | A | a few | SOME | a couple of | couple of | a dozen | NUM and a half | a half | half A)"

_ENGLISH = (
    # Dates.
    Rule("day month year", f"(WEEKDAY ,? )? the? DAY TH? of? MONTH ,? of? {_YEAR}", points.date),
    Rule("month day year", f"(WEEKDAY ,? )? MONTH the? DAY TH? ,? {_YEAR}", points.date),
    Rule("day month", "(WEEKDAY ,? )? the? DAY TH? of? MONTH", points.date),
    Rule("month day", "(WEEKDAY ,? )? MONTH the? DAY TH?", points.date),
    Rule("ordinal month", f"(WEEKDAY ,? )? ({_NTH} | MONTH the? ORD) (,? {_YEAR})?", points.date),
    Rule("month year", f"MONTH (, | of)? {_YEAR}", points.date),
    Rule("year month day", "YEAR , (DAY TH? MONTH | MONTH (DAY TH?)?) | YEAR MONTH (DAY TH?)?", points.year_first),
    Rule("month of a near year", "MONTH of? (LAST | NEXT | THIS) year", points.date),
    Rule("month of the year in focus", f"{_NO_YEAR} of? (that | the? STORY) year", points.date),
    Rule("season of a near year", "the? SEASON of (LAST | NEXT | THIS) year", points.date),
    Rule("part of a near year", "(LAST | NEXT | THIS) year ' s (ORD quarter | SEASON | FALL | MONTH)", points.date),
    Rule("day month name", "DAY - MONTH - (YEAR | YY)", numeric_date),
    Rule("nine eleven", "NUM / NUM:second", points.nine_eleven),
    Rule("day of the month", "the DAY TH", points.bare_day),
    Rule("month", "MONTH", points.bare_month),
    Rule("year", "YEAR", points.bare_year),
    Rule("the year", "the? year (YEAR | YEARWORD)", points.date),
    Rule("short year", "' YY", points.short_year),
    Rule("season year", f"the? (SEASON | FALL) (, | of)? {_YEAR}", points.date),
    Rule("season", "the? SEASON", points.bare_season),
    Rule("near month", "(LAST | NEXT | THIS | this LAST | the? STORY) MONTH (DAY TH?)?", relative.near("month")),
    Rule("attributive season", "SEASON", points.attributive_season, "narrative"),
    Rule("near season", "(LAST | NEXT | THIS | this LAST | the? STORY) (SEASON | FALL)", relative.near("season")),
    Rule("quarter", f"(the? fiscal? ORD quarter | fiscal? ORD - quarter) ((, | of | in)? {_YEAR})?", points.quarter),
    Rule("quarter of a year", "the? YEAR (fiscal? ORD quarter | ORD - quarter)", points.quarter),
    Rule("year-ago", "year - (AGO | EARLIER)", points.year_ago),
    Rule("year-ago quarter", "the? LIKE? year - (AGO | EARLIER) (quarter | period | ORD quarter)", points.year_ago),
    Rule("latest quarter", "the (latest | YEAR) (quarter | period) | (the | that | this) quarter", points.same_quarter),
    Rule(
        "same quarter a year ago", "the LIKE? (quarter | period) (LAST year | a year (AGO | EARLIER))", points.year_ago
    ),
    Rule("quarter of last year", "LAST year ' s (quarter | period)", points.year_ago),
    Rule("year's end", "the? year ' s end | year -? end", points.year_end),
    Rule("month's end", "the? month ' s end", points.month_end),
    Rule("quarter code", f"QCODE (of? {_YEAR})?", points.period_code),
    Rule("half", f"the? (ORD | LAST | latter) -? half of the? (year | {_YEAR})", points.half),
    Rule("decade", "the? YEAR '? s | the? ' YY '? s", points.decade),
    Rule("short decade", "the YY '? s", points.decade),
    Rule("decade word", "the TENS | the? NUM TENS", points.decade_word),
    Rule("century", "the? (ORD | DAY TH) -? century ERA?", points.century),
    Rule(
        "date in an era",
        "(the? DAY TH? of? MONTH | MONTH (the? DAY TH?)? | the? (SEASON | FALL)) (, | of | in)? (YEARN | NUM) ERA",
        points.era_date,
    ),
    Rule("era year", "(YEARN | NUM) ERA | ERA YEARN", points.era_year),
    # Weekdays and days by name.
    Rule(
        "near weekday",
        "(LAST | NEXT | THIS | this NEXT | this LAST | the? STORY) WEEKDAY PART?",
        relative.near("weekday"),
    ),
    Rule("weekday", "WEEKDAY", relative.weekday),
    Rule("weekday of a near week", "WEEKDAY of? (LAST | NEXT | THIS) week", relative.weekday_of_week),
    Rule("weekday part", "WEEKDAY PART", relative.weekday),
    Rule("weekdays", "EVERY? WEEKDAYS PART?", durations.weekday_set),
    Rule("day word", "DAYWORD (PART | PART)?", relative.day_word),
    Rule("day before yesterday", "the? day before yesterday", relative.day_near(-2)),
    Rule("day after tomorrow", "the? day after tomorrow", relative.day_near(2)),
    Rule("tonight", "tonight", relative.near_part(0, "NI")),
    Rule("last night", "last night", relative.near_part(-1, "NI")),
    Rule("this morning", "this PART", relative.near_part(0)),
    Rule("that morning", "that PART | the? STORY PART", relative.focus_part),
    Rule("that summer", "that SEASON", relative.focus_season),
    # Units counted from now or from the date in focus.
    Rule("weekend", "the weekend", relative.weekend),
    Rule("the unit", "the (full | fiscal | whole | entire)? (year | month | week)", relative.the_unit),
    Rule("fiscal year", "(fiscal year? | fy) YEAR", points.date),
    Rule("near unit", "the? (LAST | NEXT | THIS) CALUNIT (or so)?", relative.near_unit),
    Rule("unit in focus", "(the | that)? STORY CALUNIT | that (day | week | month | year)", relative.focus_unit),
    Rule("ago", f"{_QTY} (UNIT | UNITS) (or (so | more))? AGO", relative.offset("publication")),
    Rule("later", f"{_QTY} (UNIT | UNITS) (LATER | EARLIER)", relative.offset("focus")),
    Rule("after that", f"({_QTY} | the) (UNIT | UNITS) (after | before) (that | this)", relative.offset_from_that),
    Rule("units later", "UNITS (AGO | LATER | EARLIER)", relative.offset("focus")),
    # Durations and sets; "1900 hours" may be a time of day.
    Rule("military time", "HHMM (TZ | hours | hrs)", clock.military_clock),
    Rule("near duration", f"the? (LAST | NEXT) {_QTY}? (UNIT | UNITS) (or so)?", durations.near_duration),
    Rule("the past fortnight", "the? (LAST | NEXT) fortnight", durations.near_duration),
    Rule("a year and a half", "A UNIT and a half", durations.duration),
    Rule("duration", f"{_QTY} more? (UNIT | UNITS) (or (so | more))?", durations.duration),
    Rule("per unit", "A UNIT", durations.per_unit, "narrative"),
    Rule("range of lengths", "NUM (to | or | -) NUM:2 (UNIT | UNITS)", durations.duration),
    Rule("duration adjective", "NUM -? UNIT | NUM -? UNIT -? long | the NUM UNIT -? long", durations.duration),
    Rule("age", "the? NUM -? UNIT -? old | NUM (UNIT | UNITS) (- | of age | old)", durations.age),
    Rule(
        "the nine months",
        "the (LAST | NEXT | STORY | latest | year - (EARLIER | AGO))? NUM UNITS",
        durations.duration,
    ),
    Rule("the first nine months", "the ORD NUM UNITS", durations.first_of_year),
    Rule("long", "(UNIT | UNITS) - long", durations.long),
    Rule("weeks or months", "UNITS or UNITS:2", durations.bare_units),
    Rule("vague units", "UNITS", durations.bare_units),
    Rule("recent units", "recent UNITS (and UNITS:2)?", durations.recent),
    Rule("coming units", "(the? coming | the? next few) UNITS | the UNITS ahead", durations.coming),
    Rule("every", "EVERY (NUM (UNIT | UNITS) | UNIT)", durations.every),
    Rule("every weekday", "EVERY WEEKDAY PART? | WEEKDAY PARTS", durations.every_point),
    Rule("every month", "EVERY (MONTH | SEASON) | the LAST NUM? SEASONS", durations.every_point),
    Rule("every other", "EVERY other (UNIT | WEEKDAY)", durations.every_other),
    Rule("twice a year", "(TIMES | NUM times) (A | per | EVERY) UNIT", durations.rate),
    Rule("set word", "SETWORD", durations.set_word),
    # Times of day.
    Rule("clock", "HOUR (: | .) MIN (: MIN:seconds)? (AMPM | hrs)? TZ?", clock.clock),
    Rule("hour", "HOUR AMPM TZ?", clock.clock),
    Rule("spoken clock", "half past NUM (in the PART)? | NUM o ' clock (in the PART)?", clock.spoken_clock),
    Rule("quarter clock", "a? quarter (past | to) NUM (in the PART)?", clock.spoken_clock),
    Rule("clock word", "CLOCKWORD", clock.clock_word),
    Rule("the morning", "the PART | mid -? PART | CLOCKPART | HOUR:1 in the PART", clock.bare_part),
    # References.
    Rule("present", "PRESENT", references.reference("PRESENT_REF")),
    Rule("right now", "right PRESENT", references.reference("PRESENT_REF")),
    Rule("these days", "these days", references.reference("PRESENT_REF")),
    Rule("recent", "recent | more? PASTWORD", references.recently),
    Rule("future word", "FUTUREWORD", references.soon, "news"),
    Rule("current", "current", references.reference("PRESENT_REF")),
    Rule("future", "future", references.reference("FUTURE_REF"), "narrative"),
    Rule("former", "former", references.reference("PAST_REF"), "narrative"),
    Rule(
        "this time",
        "(this | that) time | this (period | date) | the (same? time | period)",
        references.this_time,
        "narrative",
    ),
    Rule("a while", "a while | some time", references.vague_length),
    Rule("the time being", "the time being", references.reference("PRESENT_REF")),
    Rule("night", "PART | PARTS", references.part_set, "narrative"),
    Rule("the past", "the past", references.reference("PAST_REF")),
    Rule("the future", "the future", references.reference("FUTURE_REF")),
)


def _named(name: str, day: str) -> Rule:
    """Return the rule of one named day."""
    words = name.replace("'", " ' ")
    return Rule("named day", f"{words} (,? YEAR)?", points.named_day(day))


RULES: tuple[Rule, ...] = (
    *_ENGLISH,
    *ISO_RULES,
    MONTH_FIRST,
    DAY_FIRST,
    *(_named(name, day) for name, day in NAMED_DAYS.items()),
    *calendar_rules("the? DAY TH? of?"),
)
