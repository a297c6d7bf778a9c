"""Makes the finished time expression of a candidate: its days, its precision, and the reason for them."""

from __future__ import annotations

from tui.document.basis import Anchor, AnchorKind, Basis, Part, Relation, Rule
from tui.document.calendar import Day
from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import Moment, moment_of, shifted
from tui.document.dates.values import interval as days_of
from tui.document.model import Interval, Precision, TimeExpression
from tui.document.span import Span


def finish(candidate: Candidate, resolved: Resolved, clock: Clock, text: str) -> TimeExpression:
    """The time expression of `candidate` in `text`, resolved while `clock` stood as it stands."""
    earliest: Day | None = None
    latest: Day | None = None
    precision: Precision = "vague"
    anchor, relation = resolved.anchor, resolved.relation
    days = days_of(resolved.value)
    if days is not None:
        earliest, latest, precision = days
    elif candidate.type == "DURATION":
        placed = _placed(candidate, clock, text)
        if placed is not None:
            earliest, latest, anchor, relation = placed
    basis = Basis(
        rule=resolved.rule,
        certainty="inferred" if anchor is not None or resolved.rule is Rule.REFERENCE else "stated",
        words=Span(candidate.start, candidate.stop),
        stated=_stated(candidate.meaning),
        implied=resolved.implied,
        anchor=anchor,
        step=resolved.step,
        relation=relation,
        pattern=candidate.rule,
    )
    interval = Interval(earliest, latest, resolved.value, precision, candidate.modifier)
    return TimeExpression(candidate.start, candidate.stop, candidate.type, interval, basis)


def _stated(meaning: Meaning) -> tuple[Part, ...]:
    """The parts of the calendar the words state, the largest first."""
    parts: dict[Part, object] = {
        "century": meaning.century,
        "decade": meaning.decade,
        "year": meaning.year if meaning.year is not None else meaning.short_year,
        "half": meaning.half,
        "quarter": meaning.quarter,
        "season": meaning.season or None,
        "month": None if meaning.named else meaning.month,
        "day": meaning.named or meaning.day,
        "weekday": meaning.weekday,
        "time": meaning.clock or None,
    }
    return tuple(name for name, part in parts.items() if part is not None)


def _placed(candidate: Candidate, clock: Clock, text: str) -> tuple[Day, Day, Anchor, Relation] | None:
    """The days of a length of time that the words tie to an anchor: "the past three days", "within 14 months"."""
    meaning = candidate.meaning
    anchor = moment_of(clock.published) if clock.published else None
    kind = AnchorKind.PUBLICATION
    if clock.narrative or (candidate.leads == "within" and _same_paragraph(candidate, clock, text)):
        anchor, kind = clock.story, AnchorKind.STORY
    lies = meaning.lies or (1 if candidate.leads == "within" else 0)
    if anchor is None or meaning.count is None or not lies or (meaning.lies > 0 and candidate.direction < 0):
        return None  # "he spent the next four decades abroad" was not counted from now
    here = anchor.date()
    moved: Moment | None = shifted(anchor, meaning.unit, lies * meaning.count)
    there = moved.date() if moved else None
    if here is None or there is None:
        return None
    if lies < 0:
        return there, here, Anchor(kind, here.isoformat()), Relation.ENDS
    return here, there, Anchor(kind, here.isoformat()), Relation.BEGINS


def _same_paragraph(candidate: Candidate, clock: Clock, text: str) -> bool:
    """Whether a day was told earlier in the candidate's paragraph."""
    if clock.story is None or clock.story.day is None or clock.story_at < 0:
        return False
    return "\n" not in text[clock.story_at : candidate.start]
