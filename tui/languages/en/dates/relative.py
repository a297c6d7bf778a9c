"""Builders of English expressions counted from an anchor: weekdays, "yesterday", "last week", "two days later"."""

from __future__ import annotations

from typing import Literal

from tui.document.dates.match import Builder, Built, Match
from tui.document.dates.meaning import AnchorName, Duration, Fixed, Offset, Point, Shift
from tui.document.dates.meaning import offset as offset_by
from tui.languages.en.dates.quantity import count_of, unit_of
from tui.languages.en.dates.words import BEHIND_THAT, MONTHS, NOT_AFTER_UNIT, UNIT_LEADS

_STEPS = ("LAST", "NEXT", "THIS", "STORY")


def _step(match: Match) -> int:
    """Return which way "last", "this", "next"... point: -1, 0 or 1."""
    return next((match.number(name) or 0 for name in _STEPS if match.has(name)), 0)


def weekday(match: Match) -> Built | None:
    """Build a weekday, with or without a part of its day."""
    part = match.text("PART")
    word = match.tokens.word(match.first)
    if len(word) <= 5 and not part and match.tokens.ends[match.first] - match.tokens.starts[match.first] == len(word):
        return None  # an abbreviation without its dot: "Sun", "Wed"
    return ("TIME" if part else "DATE"), Point(weekday=match.number("WEEKDAY"), clock=part)


def near(part: Literal["weekday", "month", "season"]) -> Builder:
    """Return a builder of a weekday, month or season with "last", "this" or "next"."""

    def build(match: Match) -> Built | None:
        anchor: AnchorName = "focus" if match.has("STORY") else "publication"
        shift, clock = Shift(part, _step(match), anchor), match.text("PART")
        kind: Literal["TIME", "DATE"] = "TIME" if clock else "DATE"
        if part == "weekday":
            return kind, Point(weekday=match.number("WEEKDAY"), clock=clock, shift=shift)
        if part == "month":
            return kind, Point(month=match.number("MONTH"), day=match.number("DAY"), clock=clock, shift=shift)
        return kind, Point(season=match.text("SEASON") or match.text("FALL"), clock=clock, shift=shift)

    return build


def day_word(match: Match) -> Built | None:
    """Build "yesterday", "today", "tomorrow", with or without a part of the day."""
    part = match.text("PART")
    meaning = offset_by("day", match.number("DAYWORD") or 0, "publication", part, deictic=True)
    return ("TIME" if part else "DATE"), meaning


def day_near(step: int) -> Builder:
    """Return a builder of a day so many steps from that of speaking: "the day after tomorrow"."""
    built: Built = ("DATE", offset_by("day", step, "publication", deictic=True))
    return lambda _match: built


def near_part(step: int, part: str = "") -> Builder:
    """Return a builder of a part of a day near that of speaking: "this morning", "last night" (`part` is fixed)."""

    def build(match: Match) -> Built | None:
        return "TIME", offset_by("day", step, "publication", part or match.text("PART"), deictic=True)

    return build


def focus_part(match: Match) -> Built | None:
    """Build a part of the day in focus, or of one beside it: "that morning", "the following night"."""
    return "TIME", offset_by("day", _step(match), "focus", match.text("PART"))


def focus_season(match: Match) -> Built | None:
    """Build a season of the year in focus: "that summer"."""
    return "DATE", Point(season=match.text("SEASON"), shift=Shift("year", 0, "focus"))


def weekday_of_week(match: Match) -> Built | None:
    """Build a weekday in the week of publication or in one beside it: "Monday last week"."""
    return "DATE", Point(weekday=match.number("WEEKDAY"), shift=Shift("week", _step(match), "publication"))


def near_unit(match: Match) -> Built | None:
    """Build a unit next to the publication date: "last week", "this year"."""
    unit = match.text("CALUNIT")
    if match.has("LAST") and (match.after() == "of" or (match.after() == "in" and match.after(2) in MONTHS)):
        return None  # "the last week of August" is dated by August
    words = match.tokens.words[match.first : match.end]
    if len(words) == 2 and words[1].istitle() and match.before():
        return None  # a title: ABC's "This Week"
    if unit == "day":
        if match.has("LAST"):
            return None
        return "DATE", offset_by("day", 1, "focus") if match.has("NEXT") else Fixed("PRESENT_REF")
    return "DATE", offset_by(unit, _step(match), "publication")


def weekend(_match: Match) -> Built | None:
    """Build the weekend nearest to publication."""
    return "DATE", offset_by("weekend", 0, "publication")


def the_unit(match: Match) -> Built | None:
    """Build the present year or month of the text: "the end of the year"."""
    unit = next(name for name in ("year", "month", "week") if match.has(name))
    before = match.before()
    if unit == "year" and match.after() in ("ended", "ending"):
        return "DURATION", Duration(1, "year")  # a business year: "the year ended March 31"
    if match.after() in NOT_AFTER_UNIT:
        return None  # "the week commencing 8 July" is dated by what follows
    if match.tokens.words[match.end - 1].istitle():
        return None  # "the Year III"
    qualified = match.has("full", "fiscal", "whole", "entire")
    if before not in UNIT_LEADS and not (qualified and unit == "year"):
        return None
    return "DATE", offset_by(unit, 0, "focus")


def focus_unit(match: Match) -> Built | None:
    """Build a unit next to the date in focus: "the following day", "that year"."""
    unit = match.text("CALUNIT") or match.tokens.word(match.end - 1)
    return "DATE", offset_by(unit, _step(match), "focus")


def offset(anchor: AnchorName) -> Builder:
    """Return a builder of a distance from an anchor: "three days ago", "two weeks later", "a few years earlier"."""

    return lambda match: _counted(match, count_of(match), 1 if match.has("LATER") else -1, anchor)


def offset_from_that(match: Match) -> Built | None:
    """Build a distance from the date in focus: "two days after that", "the year before this", but not "that battle"."""
    behind = match.after()
    if behind.isalpha() and behind not in BEHIND_THAT:
        return None
    count = 1 if match.has("the") else count_of(match)
    return _counted(match, count, 1 if match.has("after") else -1, "focus")


def _counted(match: Match, count: float | None, sign: int, anchor: AnchorName) -> Built:
    """Build a distance of `count` units (None: some) from an anchor, ahead of it (1) or back (-1)."""
    step = None if count is None else sign * count
    return "DATE", Offset(unit_of(match), step, sign, anchor, counted=True)
