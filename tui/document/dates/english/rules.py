"""The English rules: how the words of `words.py` make up time expressions. One line a rule, tried together.

Of the matches that start at a token the longest wins; among equally long ones the rule that stands first here. The
builders named in the third column are functions in `tui/document/dates/parsers/`.
"""

from __future__ import annotations

from tui.document.dates.english.named_days import NAMED_DAYS
from tui.document.dates.grammar import Rule

# Macros, to keep patterns readable.
_YEAR = "(YEAR | ' YY)"
_NTH = "the? ORD of? MONTH | the? (ORD | DAY TH) day of MONTH"
_NO_YEAR = "(MONTH (DAY TH?)? | the? DAY TH? of? MONTH | the? SEASON)"  # a date without its year
_QTY = "(NUM | A NUM | A | a few | SOME | a couple of | couple of | a dozen | NUM and a half | a half | half A)"

_LINES: tuple[tuple[str, str, str], ...] = (
    # Dates.
    ("day month year", f"(WEEKDAY ,? )? the? DAY TH? of? MONTH ,? of? {_YEAR}", "date"),
    ("month day year", f"(WEEKDAY ,? )? MONTH the? DAY TH? ,? {_YEAR}", "date"),
    ("day month", "(WEEKDAY ,? )? the? DAY TH? of? MONTH", "date"),
    ("month day", "(WEEKDAY ,? )? MONTH the? DAY TH?", "date"),
    ("ordinal month", f"(WEEKDAY ,? )? ({_NTH} | MONTH the? ORD) (,? {_YEAR})?", "date"),
    ("month year", f"MONTH (, | of)? {_YEAR}", "date"),
    ("year month day", "YEAR , (DAY TH? MONTH | MONTH (DAY TH?)?) | YEAR MONTH (DAY TH?)?", "year_first"),
    ("month of a near year", "MONTH of? (LAST | NEXT | THIS) year", "date"),
    ("month of the story's year", f"{_NO_YEAR} of? (that | the? STORY) year", "date"),
    ("season of a near year", "the? SEASON of (LAST | NEXT | THIS) year", "date"),
    ("part of a near year", "(LAST | NEXT | THIS) year ' s (ORD quarter | SEASON | FALL | MONTH)", "date"),
    ("iso date", "YEAR - MON - DAY | YEAR / MON / DAY", "date glued=1"),
    ("iso month", "YEAR - MON", "iso_month"),
    ("digits date", "DIGITS8", "digits_date"),
    ("numeric date", "MON / DAY / (YEAR | YY) | DAY . MON . YEAR | MON - DAY - (YEAR | YY)", "date glued=1"),
    ("numeric date, day first", "DAY / MON / (YEAR | YY) | DAY - MON - (YEAR | YY)", "date glued=1"),
    ("day month name", "DAY - MONTH - (YEAR | YY)", "date glued=1"),
    ("nine eleven", "NUM / NUM:second", "nine_eleven glued=1"),
    ("day of the month", "the DAY TH", "bare_day"),
    ("month", "MONTH", "bare_month"),
    ("year", "YEAR", "bare_year"),
    ("the year", "the? year (YEAR | YEARWORD)", "date"),
    ("short year", "' YY", "short_year"),
    ("season year", f"the? (SEASON | FALL) (, | of)? {_YEAR}", "date"),
    ("season", "the? SEASON", "bare_season"),
    ("near month", "(LAST | NEXT | THIS | this LAST | the? STORY) MONTH (DAY TH?)?", "near part=month"),
    ("attributive season", "SEASON", "attributive_season only=narrative"),
    ("near season", "(LAST | NEXT | THIS | this LAST | the? STORY) (SEASON | FALL)", "near part=season"),
    ("quarter", f"(the? fiscal? ORD quarter | fiscal? ORD - quarter) ((, | of | in)? {_YEAR})?", "quarter"),
    ("year-ago", "year - (AGO | EARLIER)", "year_ago"),
    ("year-ago quarter", "the? LIKE? year - (AGO | EARLIER) (quarter | period | ORD quarter)", "year_ago"),
    ("latest quarter", "the (latest | YEAR) (quarter | period) | (the | that | this) quarter", "same_quarter"),
    ("same quarter a year ago", "the LIKE? (quarter | period) (LAST year | a year (AGO | EARLIER))", "year_ago"),
    ("quarter of last year", "LAST year ' s (quarter | period)", "year_ago"),
    ("year's end", "the? year ' s end | year -? end", "year_end"),
    ("month's end", "the? month ' s end", "month_end"),
    ("quarter code", f"QCODE (of? {_YEAR})?", "period_code"),
    ("half", f"the? (ORD | LAST | latter) -? half of the? (year | {_YEAR})", "half"),
    ("decade", "the? YEAR '? s | the? ' YY '? s", "decade glued=1"),
    ("short decade", "the YY '? s", "decade"),
    ("decade word", "the TENS | the? NUM TENS", "decade_word"),
    ("century", "the? (ORD | DAY TH) -? century ERA?", "century"),
    ("era year", "(YEARN | NUM) ERA | ERA YEARN", "era_year"),
    # Weekdays and days by name.
    ("near weekday", "(LAST | NEXT | THIS | this NEXT | this LAST | the? STORY) WEEKDAY PART?", "near part=weekday"),
    ("weekday", "WEEKDAY", "weekday"),
    ("weekday of a near week", "WEEKDAY of? (LAST | NEXT | THIS) week", "weekday_of_week"),
    ("weekday part", "WEEKDAY PART", "weekday"),
    ("weekdays", "EVERY? WEEKDAYS PART?", "weekday_set"),
    ("day word", "DAYWORD (PART | PART)?", "day_word"),
    ("day before yesterday", "the? day before yesterday", "day_word step=-2"),
    ("day after tomorrow", "the? day after tomorrow", "day_word step=2"),
    ("tonight", "tonight", "near_part step=0 part=NI"),
    ("last night", "last night", "near_part step=-1 part=NI"),
    ("this morning", "this PART", "near_part step=0"),
    ("that morning", "that PART | the? STORY PART", "story_part"),
    ("that summer", "that SEASON", "story_season"),
    # Units counted from now or from the story's time.
    ("weekend", "the weekend", "weekend"),
    ("the unit", "the (full | fiscal | whole | entire)? (year | month | week)", "the_unit"),
    ("fiscal year", "(fiscal year? | fy) YEAR", "date"),
    ("near unit", "the? (LAST | NEXT | THIS) CALUNIT (or so)?", "near_unit"),
    ("story unit", "(the | that)? STORY CALUNIT | that (day | week | month | year)", "story_unit"),
    ("ago", f"{_QTY} (UNIT | UNITS) (or (so | more))? AGO", "offset anchor=publication"),
    ("later", f"{_QTY} (UNIT | UNITS) (LATER | EARLIER)", "offset anchor=story"),
    ("units later", "UNITS (AGO | LATER | EARLIER)", "offset anchor=story"),
    # Durations and sets; "1900 hours" may be a time of day.
    ("military time", "HHMM (TZ | hours | hrs)", "military_clock"),
    ("near duration", f"the? (LAST | NEXT) {_QTY}? (UNIT | UNITS) (or so)?", "near_duration"),
    ("the past fortnight", "the? (LAST | NEXT) fortnight", "near_duration"),
    ("a year and a half", "A UNIT and a half", "duration"),
    ("duration", f"{_QTY} more? (UNIT | UNITS) (or (so | more))?", "duration"),
    ("per unit", "A UNIT", "per_unit only=narrative"),
    ("range of lengths", "NUM (to | or | -) NUM:2 (UNIT | UNITS)", "duration"),
    ("duration adjective", "NUM -? UNIT | NUM -? UNIT -? long | the NUM UNIT -? long", "duration"),
    ("age", "the? NUM -? UNIT -? old | NUM (UNIT | UNITS) (- | of age | old)", "age"),
    ("the nine months", "the (ORD | LAST | NEXT | STORY | latest | year - (EARLIER | AGO))? NUM UNITS", "duration"),
    ("long", "(UNIT | UNITS) - long", "long"),
    ("weeks or months", "UNITS or UNITS:2", "bare_units"),
    ("vague units", "UNITS", "bare_units"),
    ("recent units", "recent UNITS (and UNITS:2)?", "recent"),
    ("coming units", "(the? coming | the? next few) UNITS | the UNITS ahead", "coming"),
    ("every", "EVERY (NUM (UNIT | UNITS) | UNIT)", "every"),
    ("every weekday", "EVERY WEEKDAY PART? | WEEKDAY PARTS", "every_point"),
    ("every month", "EVERY (MONTH | SEASON) | the LAST NUM? SEASONS", "every_point"),
    ("every other", "EVERY other (UNIT | WEEKDAY)", "every_other"),
    ("twice a year", "(TIMES | NUM times) (A | per | EVERY) UNIT", "rate"),
    ("set word", "SETWORD", "set_word"),
    # Times of day.
    ("clock", "HOUR (: | .) MIN (: MIN:seconds)? (AMPM | hrs)? TZ?", "clock"),
    ("hour", "HOUR AMPM TZ?", "clock"),
    ("spoken clock", "half past NUM (in the PART)? | NUM o ' clock (in the PART)?", "spoken_clock"),
    ("quarter clock", "a? quarter (past | to) NUM (in the PART)?", "spoken_clock"),
    ("clock word", "CLOCKWORD", "clock_word"),
    ("the morning", "the PART | mid -? PART | CLOCKPART | HOUR:1 in the PART", "bare_part"),
    # References.
    ("present", "PRESENT", "reference"),
    ("right now", "right PRESENT", "reference"),
    ("these days", "these days", "reference value=PRESENT_REF"),
    ("recent", "recent | more? PASTWORD", "recently"),
    ("future word", "FUTUREWORD", "soon only=news"),
    ("current", "current", "reference value=PRESENT_REF"),
    ("future", "future", "reference value=FUTURE_REF only=narrative"),
    ("former", "former", "reference value=PAST_REF only=narrative"),
    ("this time", "(this | that) time | this (period | date) | the (same? time | period)", "this_time only=narrative"),
    ("a while", "a while | some time", "vague_length"),
    ("the time being", "the time being", "reference value=PRESENT_REF"),
    ("night", "PART | PARTS", "part_set only=narrative"),
    ("the past", "the past", "reference value=PAST_REF"),
    ("the future", "the future", "reference value=FUTURE_REF"),
)


def _rule(name: str, pattern: str, builder: str) -> Rule:
    function, *arguments = builder.split()
    return Rule(name, pattern, function, dict(argument.split("=") for argument in arguments))


def _named(name: str, day: str) -> Rule:
    """The rule of one named day."""
    words = name.replace("'", " ' ")
    return Rule("named day", f"{words} (,? YEAR)?", "named_day", {"day": day})


RULES = (*(_rule(*line) for line in _LINES), *(_named(name, day) for name, day in NAMED_DAYS.items()))
