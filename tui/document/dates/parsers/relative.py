"""Builders of expressions counted from an anchor: weekdays, "yesterday", "last week", "two days later"."""

from __future__ import annotations

from tui.document.dates.candidate import Meaning
from tui.document.dates.english.words import MONTHS, NOT_AFTER_UNIT, UNIT_LEADS
from tui.document.dates.parsers.match import Built, Match
from tui.document.dates.parsers.quantity import count_of, unit_of

_STEPS = ("LAST", "NEXT", "THIS", "STORY")


def _step(match: Match) -> int:
    """Which way "last", "this", "next"... point: -1, 0 or 1."""
    return next((match.number(name) or 0 for name in _STEPS if match.has(name)), 0)


def weekday(match: Match) -> Built | None:
    """A weekday, with or without a part of its day."""
    part = match.text("PART")
    meaning = Meaning(weekday=match.number("WEEKDAY"), clock=part)
    word = match.tokens.word(match.first)
    if len(word) <= 5 and not part and match.tokens.ends[match.first] - match.tokens.starts[match.first] == len(word):
        return None  # an abbreviation without its dot: "Sun", "Wed"
    return ("TIME" if part else "DATE"), meaning


def near(match: Match) -> Built | None:
    """A weekday or season with "last", "this" or "next"."""
    part = match.arguments["part"]
    anchor = "story" if match.has("STORY") else "publication"
    meaning = Meaning(unit=part, step=_step(match), anchor=anchor, clock=match.text("PART"))
    if part == "weekday":
        meaning.weekday = match.number("WEEKDAY")
    elif part == "month":
        meaning.month, meaning.day = match.number("MONTH"), match.number("DAY")
    else:
        meaning.season = match.text("SEASON") or match.text("FALL")
    return ("TIME" if meaning.clock else "DATE"), meaning


def day_word(match: Match) -> Built | None:
    """Yesterday, today, tomorrow, with or without a part of the day."""
    part = match.text("PART")
    meaning = Meaning(
        unit="day",
        step=int(match.arguments.get("step") or match.number("DAYWORD") or 0),
        anchor="publication",
        clock=part,
        deictic=True,
    )
    return ("TIME" if part else "DATE"), meaning


def near_part(match: Match) -> Built | None:
    """A part of a day near publication: "this morning", "last night"."""
    part = match.arguments.get("part") or match.text("PART")
    step = int(match.arguments["step"])
    return "TIME", Meaning(unit="day", step=step, anchor="publication", clock=part, deictic=True)


def story_part(match: Match) -> Built | None:
    """A part of the day the story is at, or of one beside it: "that morning", "the following night"."""
    return "TIME", Meaning(unit="day", step=_step(match), anchor="story", clock=match.text("PART"))


def story_season(match: Match) -> Built | None:
    """A season of the year the story is at: "that summer"."""
    return "DATE", Meaning(unit="year", step=0, anchor="story", season=match.text("SEASON"))


def weekday_of_week(match: Match) -> Built | None:
    """A weekday in the week of publication or in one beside it: "Monday last week"."""
    step = _step(match)
    return "DATE", Meaning(weekday=match.number("WEEKDAY"), unit="week", step=step, anchor="publication")


def near_unit(match: Match) -> Built | None:
    """A unit next to the publication date: "last week", "this year"."""
    unit = match.text("CALUNIT")
    if match.has("LAST") and (match.after() == "of" or (match.after() == "in" and match.after(2) in MONTHS)):
        return None  # "the last week of August" is told by August
    words = match.tokens.words[match.first : match.end]
    if len(words) == 2 and words[1].istitle() and match.before():
        return None  # a title: ABC's "This Week"
    if unit == "day":
        if match.has("LAST"):
            return None
        next_day = Meaning(unit="day", step=1, anchor="story")
        return "DATE", next_day if match.has("NEXT") else Meaning(value="PRESENT_REF")
    return "DATE", Meaning(unit=unit, step=_step(match), anchor="publication")


def weekend(_match: Match) -> Built | None:
    """The weekend nearest to publication."""
    return "DATE", Meaning(unit="weekend", step=0, anchor="publication")


def the_unit(match: Match) -> Built | None:
    """The year or month the text is in: "the end of the year"."""
    unit = next(name for name in ("year", "month", "week") if match.has(name))
    before = match.before()
    if unit == "year" and match.after() in ("ended", "ending"):
        return "DURATION", Meaning(count=1, unit="year")  # a business year: "the year ended March 31"
    if match.after() in NOT_AFTER_UNIT:
        return None  # "the week commencing 8 July" is told by its date
    if match.tokens.words[match.end - 1].istitle():
        return None  # "the Year III"
    qualified = match.has("full", "fiscal", "whole", "entire")
    if before not in UNIT_LEADS and not (qualified and unit == "year"):
        return None
    return "DATE", Meaning(unit=unit, step=0, anchor="story")


def story_unit(match: Match) -> Built | None:
    """A unit next to where the story is: "the following day", "that year"."""
    unit = match.text("CALUNIT") or match.tokens.word(match.end - 1)
    return "DATE", Meaning(unit=unit, step=_step(match), anchor="story")


def offset(match: Match) -> Built | None:
    """A distance from an anchor: "three days ago", "two weeks later", "a few years earlier"."""
    sign = 1 if match.has("LATER") else -1
    count, unit = count_of(match), unit_of(match)
    meaning = Meaning(unit=unit, anchor=match.arguments["anchor"])
    if count is None:
        meaning.vague = sign
    else:
        meaning.step = sign * count
    return "DATE", meaning
