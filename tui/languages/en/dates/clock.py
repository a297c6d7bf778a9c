"""Builders of English times of day."""

from __future__ import annotations

from tui.document.dates.match import Built, Match
from tui.document.dates.meaning import Point
from tui.languages.en.dates.words import COUNTED, TIME_LEADS


def clock(match: Match) -> Built | None:
    """Build a clock time: "9:30 a.m.", "14:05 GMT", "5 pm"."""
    hour, minute, half = match.number("HOUR"), match.number("MIN"), match.number("AMPM")
    if hour is None or (half is not None and not 1 <= hour <= 12):
        return None
    if half is None and ("." in match.items or match.in_longer_number(".:")):
        return None
    if minute is not None and not match.tokens.glued(match.items["HOUR"], match.items["MIN"] + 1):
        return None
    if half is not None:
        hour = hour % 12 + half
    return "TIME", Point(clock=f"{hour:02}:{minute or 0:02}", written_clock=True)


def military_clock(match: Match) -> Built | None:
    """Build a time of four digits: "0430 GMT", "1900 hours"."""
    if not match.has("TZ") and match.before() not in TIME_LEADS:
        return None  # "it took 1900 hours"
    return "TIME", Point(clock=match.text("HHMM"))


def spoken_clock(match: Match) -> Built | None:
    """Build a clock time as it is spoken: "half past four", "a quarter to six", "five o'clock in the afternoon"."""
    hour = match.number("NUM")
    if hour is None or not 1 <= hour <= 12 or match.after() in COUNTED:
        return None
    if match.has("quarter") and match.before() not in TIME_LEADS:
        return None  # "it fell a quarter to five"
    minutes = 30 if match.has("half") else 15 if match.has("quarter") else 0
    if match.has("to"):
        minutes = -minutes
    if match.has("PART"):
        hour = _by_part(hour, match.text("PART"))
    hours, minutes = divmod((60 * hour + minutes) % (24 * 60), 60)
    return "TIME", Point(clock=f"{hours:02}:{minutes:02}")


def _by_part(hour: int, part: str) -> int:
    """Return the hour of 24 that `hour` of twelve is in a part of the day: "five in the afternoon" is 17."""
    return hour % 12 + (0 if part == "MO" else 12)


def clock_word(match: Match) -> Built | None:
    """Build a time from the word noon or midnight, but not from "high noon"."""
    if match.before() == "high":
        return None
    return "TIME", Point(clock=match.text("CLOCKWORD"))


def bare_part(match: Match) -> Built | None:
    """Build a part of the day in focus: "the morning"."""
    if match.has("HOUR:1"):
        hour = _by_part(match.number("HOUR:1") or 0, match.text("PART"))
        return "TIME", Point(clock=f"{hour:02}:00")
    if match.has("the") and match.after() == "after":
        return None
    return "TIME", Point(clock=match.text("PART") or match.text("CLOCKPART"))
