"""Make the finished time expression of a candidate: its days, its precision, and the reason for them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import timedelta

from tui.document.basis import Anchor, AnchorKind, Basis, Part, Relation, Rule
from tui.document.calendar import Day, day_of, month_length, partial, shift
from tui.document.dates.candidate import Candidate
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import Duration, Meaning, Offset, Period, Point, Report
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import days_of, year_of, year_value
from tui.document.interval import Interval
from tui.document.model import TimeExpression
from tui.document.span import Span

_MONTHS = 12


def finish(
    candidate: Candidate, resolved: Resolved, discourse: Discourse, text: str, limits: AbstractSet[str]
) -> TimeExpression:
    """Return the time expression of `candidate` in `text`, resolved with the anchors of `discourse`.

    `limits` are the prepositions that make a limit of a length of time ("within 14 months").
    """
    rule, anchor, relation = resolved.rule, resolved.anchor, resolved.relation
    earliest, latest, precision = days_of(resolved.value) or (None, None, "vague")
    if earliest is None and isinstance(candidate.meaning, Duration):
        is_limit = candidate.preposition in limits
        placed = _placed(candidate.meaning, candidate, discourse, text, is_limit)
        if placed is not None:
            earliest, latest, anchor, relation = placed
            rule = Rule.LIMIT if is_limit else rule
    basis = Basis(
        rule=rule,
        certainty="inferred" if anchor is not None or rule is Rule.REFERENCE else "stated",
        words=Span(candidate.start, candidate.stop),
        stated=_stated(candidate.meaning),
        implied=resolved.implied,
        anchor=anchor,
        step=resolved.step,
        relation=relation,
        pattern=candidate.rule.name,
    )
    interval = Interval(earliest, latest, resolved.value, precision, candidate.modifier)
    return TimeExpression(candidate.start, candidate.stop, candidate.type, interval, basis)


def _stated(meaning: Meaning) -> tuple[Part, ...]:
    """Return the parts of the calendar (year, month ...) that the words state, the largest first."""
    parts: dict[Part, object] = {}
    match meaning:
        case Point():
            parts = {
                "year": meaning.year if meaning.year is not None else meaning.short_year,
                "half": meaning.half,
                "quarter": meaning.quarter,
                "season": meaning.season or None,
                "month": None if meaning.named else meaning.month,
                "day": meaning.named or meaning.day,
                "weekday": meaning.weekday,
                "time": meaning.clock or None,
            }
        case Period():
            decade = meaning.decade if meaning.decade is not None else meaning.short_decade
            parts = {"century": meaning.century, "decade": decade}
        case Offset():
            parts = {"time": meaning.clock or None}
        case Report():
            parts = {"year": meaning.year}
    return tuple(name for name, part in parts.items() if part is not None)


def _placed(
    duration: Duration, candidate: Candidate, discourse: Discourse, text: str, is_limit: bool
) -> tuple[Day, Day, Anchor, Relation] | None:
    """Return the days of a length that the words tie to an anchor: "the past three days", "within 14 months"."""
    if duration.begins_year:
        return _of_report(duration, discourse)
    start = partial(discourse.published) if discourse.published else None
    kind = AnchorKind.PUBLICATION
    if discourse.is_narrative or (is_limit and _same_paragraph(candidate, discourse, text)):
        start, kind = discourse.focus, AnchorKind.STORY
    lies = duration.lies or (1 if is_limit else 0)
    if start is None or duration.number is None or not lies or (duration.lies > 0 and candidate.direction < 0):
        return None  # "he spent the next four decades abroad" was not counted from now
    here, moved = start.date(), shift(start, duration.unit, lies * duration.number)
    there = moved.date() if moved else None
    if here is None or there is None:
        return None
    if lies < 0:
        # three days that end with today began the day before yesterday
        first = there + timedelta(days=1) if there < here else here
        return first, here, Anchor(kind, here.isoformat()), Relation.ENDS
    return here, there, Anchor(kind, here.isoformat()), Relation.BEGINS


def _of_report(duration: Duration, discourse: Discourse) -> tuple[Day, Day, Anchor, Relation] | None:
    """Return the first months of the year that a news text reports on, which were over by publication."""
    published, number = discourse.published, duration.number
    if published is None or discourse.is_narrative or number is None or not 1 < number < _MONTHS or number % 1:
        return None
    month = int(number)
    year = year_of(discourse.quarter) if discourse.quarter else published.year
    if (year, month, month_length(year, month)) > (published.year, published.month, published.day):
        year -= 1
    last = day_of(year, month, month_length(year, month))
    return day_of(year, 1, 1), last, Anchor(AnchorKind.REPORT_YEAR, year_value(year)), Relation.BEGINS


def _same_paragraph(candidate: Candidate, discourse: Discourse, text: str) -> bool:
    """Whether a day was given earlier in the candidate's paragraph."""
    if discourse.focus is None or discourse.focus.day is None or discourse.focus_at < 0:
        return False
    return "\n" not in text[discourse.focus_at : candidate.start]
