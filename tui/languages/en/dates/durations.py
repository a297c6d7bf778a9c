"""Builders of English durations and sets: "three days", "the past fortnight", "weeks", "every Monday", "daily"."""

from __future__ import annotations

from tui.document.dates.match import REJECTED, Built, Match
from tui.document.dates.meaning import Duration, Fixed
from tui.document.dates.values import duration_value
from tui.languages.en.dates.quantity import count_of, unit_of
from tui.languages.en.dates.words import MONEY, MONTHS

_MONTH_NAMES = frozenset(MONTHS)
_HUNDRED = 100  # "a hundred years" is one number


def duration(match: Match) -> Built | None:
    """Build a length of time: "three days", "10-year", "a couple of weeks"."""
    unit = unit_of(match)
    number = match.number("NUM")
    if match.has("UNIT") and not match.has("-", "A", "a") and number != 1 and not _qualifies(match):
        return None
    if match.has("A") and number is not None and number < _HUNDRED:
        return None  # "a three hour speech" is read as "three hour"
    if match.has("A") and (match.after() == "-" or _is_rate(match)):
        return None
    if unit == "second" and match.has("A"):
        return None
    if unit == "quarter" and (match.has("A", "a", "SOME") or match.after() == "of"):
        return None  # "some quarters", "three quarters of the troops"
    if match.after() == "of" and match.has("ORD") and match.tokens.word(match.end + 1) in _MONTH_NAMES:
        return None  # "the first two weeks of May" are dated by May
    return "DURATION", Duration(number=count_of(match), unit=unit)


def first_of_year(match: Match) -> Built | None:
    """Build a length of time that can begin a year: "the first nine months"; "the second five years" cannot."""
    built = duration(match)
    if built is None or match.number("ORD") != 1 or unit_of(match) != "month" or match.after() in ("of", "after"):
        return built
    return "DURATION", Duration(match.number("NUM"), "month", begins_year=True)


def _qualifies(match: Match) -> bool:
    """Whether a unit in the singular qualifies what follows: "a six year process", but not "the six year"."""
    return match.after()[:1].isalpha() or match.after() == "'"


def _is_rate(match: Match) -> bool:
    """Whether a length only measures a rate: "$1.76 a year", "5% a month"."""
    before = match.tokens.tags[match.first - 1] if match.first else None
    return (before is not None and "NUM" in before) or match.before() in MONEY


def per_unit(match: Match) -> Built | None:
    """Build the unit of a rate, which counts as a time expression in narratives: "30 attacks a day"."""
    return ("DURATION", Duration(number=1, unit=unit_of(match))) if _is_rate(match) else None


def every_point(match: Match) -> Built | None:
    """Build a set of weekdays, months or seasons: "each Thursday", "every May", "the past three summers"."""
    weekday, month = match.number("WEEKDAY"), match.number("MONTH")
    if weekday is not None:
        part = match.text("PART") or match.text("PARTS")
        return "SET", Fixed(f"XXXX-WXX-{weekday}{'T' + part if part else ''}")
    season = match.text("SEASON") or match.text("SEASONS")
    return "SET", Fixed(f"XXXX-{month:02}" if month else f"XXXX-{season}")


def age(_match: Match) -> Built | None:
    """Take the age of a person, which is no time expression, so that no part of it is read as one."""
    return REJECTED


def long(match: Match) -> Built | None:
    """Build a vague length as an adjective: "decades-long"; one of the unit where it is in the singular."""
    return "DURATION", Duration(number=1 if match.has("UNIT") else None, unit=unit_of(match))


def near_duration(match: Match) -> Built | None:
    """Build a length of time that ends or begins at the anchor: "the past three days", "the next four years"."""
    unit = unit_of(match)
    lies = -1 if match.has("LAST") else 1
    if match.has("LAST") and match.after() == "of":
        return None  # "the last days of August" are dated by August
    if match.has("UNIT") and not match.has("NUM", "A", "a") and unit != "fortnight":
        return None
    count = count_of(match)
    if count is None and not match.has("SOME", "few") and unit == "fortnight":
        count = 1
    return "DURATION", Duration(number=count, unit=unit, lies=lies)


def bare_units(match: Match) -> Built | None:
    """Build a vague length: "weeks", "years"."""
    unit = unit_of(match)
    if unit in ("second", "quarter", "minute", "weekend"):
        return None
    if match.after() == "of" and (match.tokens.word(match.end + 1) in _MONTH_NAMES or unit == "hour"):
        return None  # "the closing weeks of August", "the early hours of Monday"
    return "DURATION", Duration(None, unit)


def recent(match: Match) -> Built | None:
    """Build the vague near past: "recent weeks"."""
    return "DURATION", Duration(None, unit_of(match), lies=-1)


def coming(match: Match) -> Built | None:
    """Build the vague near future: "the coming months"."""
    return "DURATION", Duration(None, unit_of(match), lies=1)


def every(match: Match) -> Built | None:
    """Build a set of units: "every day", "each year", "every three weeks"."""
    return "SET", Fixed(duration_value(match.number("NUM") or 1, unit_of(match)))


def every_other(match: Match) -> Built | None:
    """Build a set of every second unit or weekday: "every other week"."""
    if match.has("WEEKDAY"):
        return "SET", Fixed(f"XXXX-WXX-{match.number('WEEKDAY')}")
    return "SET", Fixed(duration_value(2, unit_of(match)))


def rate(match: Match) -> Built | None:
    """How often in each unit: "twice a year", "three times a week"."""
    return "SET", Fixed(duration_value(1, unit_of(match)))


def weekday_set(match: Match) -> Built | None:
    """Build a set of weekdays: "Mondays", "Tuesday nights"."""
    part = match.text("PART")
    return "SET", Fixed(f"XXXX-WXX-{match.number('WEEKDAYS')}{'T' + part if part else ''}")


def set_word(match: Match) -> Built | None:
    """Build a set in one word: "daily"; a newspaper's name ("the daily Granma") is none."""
    following = match.tokens.words[match.end : match.end + 1]
    if following and following[0][:1].isupper() and match.tokens.tags[match.end] is None and match.before() != "":
        return None
    return "SET", Fixed(match.text("SETWORD"))
