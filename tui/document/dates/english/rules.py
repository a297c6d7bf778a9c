"""The English rules: how the words of `words.py` make up time expressions. One line a rule, tried together.

Of the matches that start at a token the longest wins; among equally long ones the rule that stands first here. The
builders named in the third column are functions in `tui/document/dates/parsers/`.
"""

from __future__ import annotations

from tui.document.dates.grammar import Rule, literals

# Macros, to keep patterns readable.
_DOM = "(DAY TH? | ORD)"  # a day of the month
_YEAR = "(YEAR | ' YY)"
_QTY = "(NUM | A | a few | SOME | a couple of | couple of | a dozen | NUM and a half | a half | half A)"

_LINES: tuple[tuple[str, str, str], ...] = (
    # Dates.
    ("day month year", f"(WEEKDAY ,? )? the? DAY TH? of? MONTH ,? of? {_YEAR}", "date"),
    ("month day year", f"(WEEKDAY ,? )? MONTH the? DAY TH? ,? {_YEAR}", "date"),
    ("day month", "(WEEKDAY ,? )? the? DAY TH? of? MONTH", "date"),
    ("month day", "(WEEKDAY ,? )? MONTH the? DAY TH?", "date"),
    ("ordinal month", f"(WEEKDAY ,? )? (the? ORD (day of)? of? MONTH | MONTH the? ORD) (,? {_YEAR})?", "date"),
    ("month year", f"MONTH (, | of)? {_YEAR}", "date"),
    ("month of a near year", "MONTH of? (LAST | NEXT | THIS) year", "date"),
    ("iso date", "YEAR - MON - DAY", "date glued=1"),
    ("iso month", "YEAR - MON", "date glued=1"),
    ("digits date", "DIGITS8", "digits_date"),
    ("numeric date", "DAY / MON / YEAR | MON / DAY / YEAR | DAY . MON . YEAR | MON - DAY - YY | MON / DAY / YY | "
     "MON - DAY - YEAR", "date glued=1"),
    ("nine eleven", "NUM / NUM:second", "nine_eleven glued=1"),
    ("month", "MONTH", "bare_month"),
    ("year", "YEAR", "bare_year"),
    ("the year", "the? year (YEAR | YEARWORD)", "date"),
    ("short year", "' YY", "short_year"),
    ("season year", f"the? (SEASON | FALL) (, | of)? {_YEAR}", "date"),
    ("season", "the? SEASON", "bare_season"),
    ("near season", "(LAST | NEXT | THIS | this LAST) (SEASON | FALL)", "near part=season"),
    ("quarter", f"the? ORD -? quarter ((, | of | in)? {_YEAR})?", "quarter"),
    ("half", f"the? (ORD | LAST | latter) -? half of the? (year | {_YEAR})", "half"),
    ("decade", "the? YEAR '? s | the? ' YY '? s", "decade glued=1"),
    ("decade word", "the TENS | the? NUM TENS", "decade_word"),
    ("century", "the? (ORD | DAY TH) -? century ERA?", "century"),
    ("era year", "(YEARN | NUM) ERA | ERA YEARN", "era_year"),
    # Weekdays and days by name.
    ("near weekday", "(LAST | NEXT | THIS) WEEKDAY PART?", "near part=weekday"),
    ("weekday", "WEEKDAY", "weekday"),
    ("weekday part", "WEEKDAY PART", "weekday"),
    ("weekdays", "(on | EVERY)? WEEKDAYS PART?", "weekday_set"),
    ("day word", "DAYWORD (PART | PART)?", "day_word"),
    ("tonight", "tonight", "near_part step=0 part=NI"),
    ("last night", "last night", "near_part step=-1 part=NI"),
    ("this morning", "this PART", "near_part step=0"),
    ("that morning", "that PART", "story_part"),
    # Units counted from now or from the story's time.
    ("near unit", "the? (LAST | NEXT | THIS) CALUNIT", "near_unit"),
    ("story unit", "(the | that)? STORY CALUNIT | that (day | week | month | year)", "story_unit"),
    ("ago", f"{_QTY} (UNIT | UNITS) AGO", "offset anchor=publication"),
    ("later", f"{_QTY} (UNIT | UNITS) (LATER | EARLIER)", "offset anchor=story"),
    # Durations and sets.
    ("near duration", f"the? (LAST | NEXT) {_QTY}? (UNIT | UNITS)", "near_duration"),
    ("the past fortnight", "the? (LAST | NEXT) fortnight", "near_duration"),
    ("duration", f"{_QTY} more? (UNIT | UNITS)", "duration"),
    ("duration adjective", "NUM - UNIT (- old)?", "duration"),
    ("the first nine months", "the (ORD | LAST) NUM (UNIT | UNITS)", "duration"),
    ("vague units", "UNITS", "bare_units"),
    ("recent units", "recent UNITS", "recent"),
    ("coming units", "(the? coming | the? next few) UNITS", "coming"),
    ("every", "EVERY (NUM (UNIT | UNITS) | UNIT)", "every"),
    ("set word", "SETWORD", "set_word"),
    # Times of day.
    ("clock", "HOUR (: | .) MIN (: MIN:seconds)? AMPM? TZ?", "clock"),
    ("hour", "HOUR AMPM TZ?", "clock"),
    ("clock word", "CLOCKWORD", "clock_word"),
    ("the morning", "the PART", "bare_part"),
    # References.
    ("present", "PRESENT", "reference"),
    ("past", "PASTWORD", "reference"),
    ("future", "FUTUREWORD", "reference"),
    ("the past", "the past", "reference value=PAST_REF"),
    ("the future", "the future", "reference value=FUTURE_REF"),
)


def _rule(name: str, pattern: str, builder: str) -> Rule:
    function, *arguments = builder.split()
    return Rule(name, pattern, function, dict(argument.split("=") for argument in arguments))


RULES = tuple(_rule(*line) for line in _LINES)
LITERALS = literals(RULES)
