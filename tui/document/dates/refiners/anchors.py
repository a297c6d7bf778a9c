"""Puts candidates on the calendar: fills what they leave unsaid from the publication date or the story's own date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.named_days import day_in
from tui.document.dates.values import (
    Moment,
    day_value,
    duration_value,
    interval,
    moment_of,
    shifted,
    week_value,
    year_value,
)

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(slots=True)
class Clock:
    """What is known while reading on: the publication date, the story's running date, and which of them rules."""

    published: date | None
    narrative: bool = False
    story: Moment | None = None
    story_at: int = -1  # where in the text the story's date was told
    quarter: str = ""

    def now(self, asked: str = "") -> tuple[Moment | None, str]:
        """The anchor an expression counts from, and its name in words; `asked` is what its own words say."""
        publication = moment_of(self.published) if self.published else None
        story_first = self.narrative or asked == "story"
        if story_first and self.story is not None:
            return self.story, f"the story's date, {day_value(self.story)}"
        if publication is not None and not (self.narrative and asked != "publication"):
            return publication, f"publication, {day_value(publication)}"
        if self.story is not None:
            return self.story, f"the story's date, {day_value(self.story)}"
        return None, ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The value of a candidate, and why: the rule in words, the anchor used, the parts implied."""

    value: str
    words: str
    anchor: str = ""
    implied: tuple[str, ...] = ()


def resolve(candidate: Candidate, clock: Clock) -> Resolved | None:
    """Where `candidate` lies on the calendar, by its words and `clock`; None where it says nothing at all."""
    meaning = candidate.meaning
    if meaning.report:
        return _report(meaning, clock)
    if meaning.value:
        return Resolved(meaning.value, "stands for itself")
    if meaning.count is not None or (
        meaning.unit and meaning.step is None and not meaning.vague and not _states(meaning)
    ):
        return Resolved(duration_value(meaning.count, meaning.unit), "a length of time")
    if meaning.vague:
        value = "PAST_REF" if meaning.vague < 0 else "FUTURE_REF"
        return Resolved(value, "no number says how far")
    if meaning.weekday is not None and meaning.month is None:
        return _weekday(candidate, clock)
    if meaning.step == -1 and meaning.unit == "year" and clock.quarter and candidate.rule in ("ago", "later"):
        return _report(meaning, clock)
    if clock.narrative and meaning.anchor == "publication" and meaning.unit == "day" and meaning.step == 0:
        return Resolved("PRESENT_REF", "the present of whoever speaks")
    if meaning.step is not None and not _states(meaning):
        return _stepped(candidate, clock)
    return _point(candidate, clock)


def _states(meaning: Meaning) -> bool:
    """Whether any part of the calendar is stated."""
    return any(
        (
            meaning.year is not None, meaning.month, meaning.day, meaning.weekday, meaning.season, meaning.quarter,
            meaning.half, meaning.decade, meaning.century, meaning.short_year is not None,
        )
    )  # fmt: skip


def _timed(value: str, meaning: Meaning) -> str:
    """`value` with the time of day the meaning states."""
    return f"{value}T{meaning.clock}" if meaning.clock else value


def _report(meaning: Meaning, clock: Clock) -> Resolved | None:
    """A quarter of a business report: the one being told of, or the same one a year before."""
    if clock.published is None or clock.narrative:
        return None
    months = clock.published.year * 12 + clock.published.month - 1 - 3
    last = f"{months // 12}-Q{months % 12 // 3 + 1}"
    if meaning.unit == "quarter":
        value = clock.quarter or last
        if meaning.year:
            value = f"{meaning.year}{value[4:]}"
        return Resolved(value, "the quarter being told of", "the quarter last told", ("quarter",))
    if not clock.quarter:
        return Resolved(f"{clock.published.year - 1}", "the year before publication", "publication", ("year",))
    return Resolved(
        f"{int(clock.quarter[:4]) - 1}{clock.quarter[4:]}",
        "the same quarter a year before",
        "the quarter last told",
        ("year", "quarter"),
    )


def _weekday(candidate: Candidate, clock: Clock) -> Resolved:
    meaning = candidate.meaning
    weekday = meaning.weekday or 1
    name = WEEKDAY_NAMES[weekday - 1]
    anchor, anchor_words = clock.now(meaning.anchor)
    base = anchor.date() if anchor else None
    if base is None:
        return Resolved(_timed(f"XXXX-WXX-{weekday}", meaning), f"{name}: no date says which")
    back = (base.isoweekday() - weekday) % 7
    if meaning.step is None and back == 0:
        day, how = base, "on or before"
    elif meaning.step is not None and meaning.step < 0:
        day, how = base - timedelta(days=back or 7), "before"
    elif (meaning.step or 0) > 0 or candidate.direction > 0:
        day, how = base + timedelta(days=(7 - back) % 7 or 7), "after"
    elif clock.narrative:
        day, how = base + timedelta(days=(7 - back) % 7), "on or after"
    else:
        day, how = base - timedelta(days=back), "on or before"
    words = f"{name}: the {name} {how} {anchor_words}"
    return Resolved(_timed(day.isoformat(), meaning), words, anchor_words, ("year", "month", "day"))


def _stepped(candidate: Candidate, clock: Clock) -> Resolved | None:
    """ "yesterday", "last week", "three days ago", "two years later"."""
    meaning = candidate.meaning
    anchor, anchor_words = clock.now(meaning.anchor)
    unit, step = meaning.unit, meaning.step or 0
    if anchor is None:
        return Resolved("XXXX" if unit == "year" else "XXXX-XX-XX", "no date to count from")
    moved = shifted(anchor, unit, step)
    how = (
        f"{abs(step):g} {unit}{'' if abs(step) == 1 else 's'} {'before' if step < 0 else 'after'}"
        if step
        else f"the {unit} of"
    )
    words = f"{how} {anchor_words}"
    if moved is None:
        return Resolved(_blank(unit, anchor), words, anchor_words)
    return Resolved(_timed(_at(moved, unit), meaning), words, anchor_words, ("year", "month", "day"))


def _blank(unit: str, anchor: Moment) -> str:
    """The value of a place near an anchor that is too coarse to count from."""
    if unit in ("day", "week", "weekend", "hour", "minute", "second"):
        return f"{year_value(anchor.year)}-{f'{anchor.month:02}' if anchor.month else 'XX'}-XX"
    return f"{year_value(anchor.year)}-XX"


def _at(moment: Moment, unit: str) -> str:
    """The value of `moment` at the granularity of `unit`."""
    day = moment.date()
    if unit in ("week", "weekend") and day is not None:
        if unit == "weekend" and day.isoweekday() <= 3:
            day -= timedelta(days=7)
        return week_value(day) + ("-WE" if unit == "weekend" else "")
    if unit == "quarter" and moment.month:
        return f"{year_value(moment.year)}-Q{(moment.month + 2) // 3}"
    if unit == "month":
        return day_value(Moment(moment.year, moment.month))
    if unit == "year":
        return year_value(moment.year)
    if unit == "decade" and moment.year > 0:
        return f"{moment.year // 10:03}"
    if unit in ("century", "millennium") and moment.year > 0:
        return f"{moment.year // 100:02}"
    return day_value(moment)


def _year(meaning: Meaning, clock: Clock, anchor: Moment | None) -> int | None:
    """The year that two digits stand for: the one nearest to the anchor's time that is not far ahead of it."""
    if meaning.short_year is None:
        return meaning.year
    base = anchor.year if anchor else (clock.published.year if clock.published else 2000)
    century = base // 100 * 100
    year = century + meaning.short_year
    return year - 100 if year > base + 30 else year


def _point(candidate: Candidate, clock: Clock) -> Resolved | None:
    """A point or period of the calendar with at least one part stated."""
    meaning = candidate.meaning
    if meaning.century is not None:
        prefix = "BC" if meaning.bce else ""
        return Resolved(f"{prefix}{meaning.century - 1:02}", "the century is stated")
    anchor, anchor_words = clock.now(meaning.anchor)
    year = _year(meaning, clock, anchor)
    if meaning.decade is not None or meaning.unit == "decade":
        decade = meaning.decade if meaning.decade is not None else (year or 0) // 10
        return Resolved(f"{decade:03}", "the decade is stated")
    if year is not None:
        implied: tuple[str, ...] = ("century",) if meaning.short_year is not None else ()
        return Resolved(_timed(_stated(meaning, year), meaning), "the year is stated", "", implied)
    if anchor is None:
        return Resolved(_timed(_stated(meaning, None), meaning), "no date says which year")
    if meaning.clock and not _states(meaning):
        if anchor.day is None:
            return Resolved(f"XXXX-XX-XXT{meaning.clock}", "no date says which day")
        return Resolved(
            _timed(day_value(anchor), meaning), f"on {anchor_words}", anchor_words, ("year", "month", "day")
        )
    year, rule = _implied_year(candidate, clock, anchor)
    words = f"the year {rule} {anchor_words}"
    return Resolved(_timed(_stated(meaning, year), meaning), words, anchor_words, ("year",))


def _stated(meaning: Meaning, year: int | None) -> str:
    """The value of the stated parts in `year`."""
    if meaning.named:
        return _named(meaning.named, year)
    start = "XXXX" if year is None else year_value(year)
    if meaning.season:
        return f"{start}-{meaning.season}"
    if meaning.quarter:
        return f"{start}-Q{meaning.quarter}"
    if meaning.half:
        return f"{start}-H{meaning.half}"
    if meaning.month is None:
        return f"{start}-XX-{meaning.day:02}" if meaning.day else start
    return f"{start}-{meaning.month:02}" + (f"-{meaning.day:02}" if meaning.day else "")


def _named(rule: str, year: int | None) -> str:
    """The value of a named day in `year`."""
    if year is None or not 1 <= year <= 9999:
        return "XXXX-XX-XX"
    return day_in(rule, year).isoformat()


_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}


def _implied_year(candidate: Candidate, clock: Clock, anchor: Moment) -> tuple[int, str]:
    """The year a month, quarter or season without one belongs to."""
    meaning = candidate.meaning
    if meaning.unit == "year" and meaning.step is not None:
        return anchor.year + int(meaning.step), {-1: "before", 0: "of", 1: "after"}.get(int(meaning.step), "by")
    if anchor.month is None:
        return anchor.year, "of"
    month = meaning.month or _SEASON_MONTH.get(meaning.season) or 3 * (meaning.quarter or 0) or 6 * (meaning.half or 0)
    if clock.narrative and not meaning.step:
        if anchor.month - month >= _NEW_YEAR_GAP:
            return anchor.year + 1, "after"
        return anchor.year, "of"
    if meaning.unit in ("season", "month") and meaning.step:
        if meaning.step < 0:
            return (anchor.year - 1, "before") if month >= anchor.month else (anchor.year, "of")
        return (anchor.year, "of") if month > anchor.month else (anchor.year + 1, "after")
    return _nearest_year(month, anchor, candidate)


_NEW_YEAR_GAP = 9  # a narrative that goes from a month to one that many months lower has entered a new year


def _nearest_year(month: int, anchor: Moment, candidate: Candidate) -> tuple[int, str]:
    """The year in which a month comes nearest to the anchor, leaning to the side the tense tells."""
    distance = month - (anchor.month or 1)
    lean = 2 * candidate.direction if candidate.meaning.day else 4 * candidate.direction or -2
    if distance - lean > 6:
        return anchor.year - 1, "before"
    if distance - lean < -7:
        return anchor.year + 1, "after"
    return anchor.year, "of"


def story_of(value: str) -> Moment | None:
    """The moment the story is at after an expression of this value, None where it tells no year."""
    days = interval(value)
    if days is None or value.startswith("BC") and len(value) < 6:
        return None
    if days[2] in ("decade", "century"):
        return None
    year = 1 - int(value[2:6]) if value.startswith("BC") else int(value[:4])
    rest = value[6:] if value.startswith("BC") else value[4:]
    month = int(rest[1:3]) if rest[1:3].isdigit() else None
    day = int(rest[4:6]) if month and rest[4:6].isdigit() else None
    return Moment(year, month, day)


_FLASHBACK, _OUTLOOK = -1, 2  # how many years back and ahead a bare year may move the story


def advance(clock: Clock, candidate: Candidate, value: str) -> None:
    """Move the story's date to that of an expression just resolved, unless it only looks back or ahead.

    Dates in brackets never move it; a year alone does only where it opens a sentence and lies near the story.
    """
    meaning = candidate.meaning
    if meaning.quarter and value[4:6] == "-Q" and _is_told(value, clock):
        clock.quarter = value
    story = story_of(value)
    if story is None:
        return
    if clock.story is not None:
        if candidate.aside:
            return
        if story.month is None and not candidate.leads.startswith("\n"):
            gap = story.year - clock.story.year
            if (gap == 0 and not meaning.year) or (gap and not candidate.opens):
                return
            if not _FLASHBACK <= gap <= _OUTLOOK or (gap and candidate.leads in _BOUNDS):
                return
    clock.story, clock.story_at = story, candidate.start


def _is_told(value: str, clock: Clock) -> bool:
    """Whether a quarter had begun by publication, so that a report can be about it."""
    days = interval(value)
    return days is not None and clock.published is not None and days[0] <= clock.published


_BOUNDS = frozenset(("until", "since", "by", "till"))
