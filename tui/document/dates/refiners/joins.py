"""Joins a time of day with the date beside it: "5 p.m. EST Nov. 9", "noon Saturday", "the morning of 31 January"."""

from __future__ import annotations

from dataclasses import replace

from tui.document.dates.candidate import Candidate
from tui.document.dates.refiners.context import Context

_BRACKETS = frozenset("()")
_NEAR = 8  # words between a time and the day that it is of
_LINKS = frozenset(("", ",", "of", "on", "of the"))


def join_times(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Make one candidate of a time without a date and a date without a time that stand side by side."""
    joined: list[Candidate] = []
    for candidate in candidates:
        last = joined[-1] if joined else None
        if last is not None and _fit(last, candidate, context):
            time, day = (last, candidate) if last.meaning.clock else (candidate, last)
            day.meaning.clock = time.meaning.clock
            day.type = "TIME"
            day.first, day.start = last.first, last.start
            day.end, day.stop = candidate.end, candidate.stop
            day.modifier = last.modifier or day.modifier
            day.touched += [*time.touched, "joined times"]
            joined[-1] = day
        else:
            joined.append(candidate)
    return joined


def lend_days(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Give a bare time the day that is told right behind it: "at 10:35 a.m. (0735 GMT) Friday"."""
    for position, candidate in enumerate(candidates):
        if not _is_time(candidate) or candidate.meaning.states():
            continue
        at = candidate.end
        for other in candidates[position + 1 : position + 3]:
            if other.first - candidate.end > _NEAR or not _BRACKETS.issuperset(context.tokens.words[at : other.first]):
                break
            if other.meaning.weekday is not None or other.meaning.day is not None:
                candidate.meaning = replace(other.meaning, clock=candidate.meaning.clock)
                candidate.touched.append("lent day")
                break
            if not _is_time(other):
                break
            at = other.end
    return candidates


def _fit(left: Candidate, right: Candidate, context: Context) -> bool:
    """Whether the two are a bare time and a dated day with nothing but a link between them."""
    if right.first - left.end > 2:
        return False
    link = " ".join(context.tokens.words[left.end : right.first]).lower()
    if _is_time(left) and _is_day(right):
        return link in _LINKS
    return _is_day(left) and _is_time(right) and right.rule in ("clock", "hour") and link in ("", ",")


def _is_time(candidate: Candidate) -> bool:
    meaning = candidate.meaning
    return bool(meaning.clock) and meaning.weekday is None and meaning.day is None and not meaning.anchor


def _is_day(candidate: Candidate) -> bool:
    meaning = candidate.meaning
    if meaning.clock or candidate.type != "DATE":
        return False
    counted = meaning.unit == "day" and meaning.step is not None
    return counted or meaning.day is not None or meaning.weekday is not None
