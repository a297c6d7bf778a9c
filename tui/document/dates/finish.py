"""Makes the finished time expression of a candidate: its days, its precision, and the reason in words."""

from __future__ import annotations

from tui.document.calendar import Day
from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import Moment, interval, moment_of, shifted
from tui.document.model import Basis, Precision, TimeExpression


def finish(candidate: Candidate, resolved: Resolved, clock: Clock, text: str) -> TimeExpression:
    """The time expression of `candidate` in `text`, resolved while `clock` stood as it stands."""
    earliest: Day | None = None
    latest: Day | None = None
    precision: Precision = "vague"
    words = resolved.words
    days = interval(resolved.value)
    if days is not None:
        earliest, latest, precision = days
    elif candidate.type == "DURATION":
        placed = _placed(candidate, clock, text)
        if placed is not None:
            earliest, latest, where = placed
            words = f"{words} {where}"
    basis = Basis(
        candidate.rule,
        f"{said(text, candidate.start, candidate.stop)}: {words}",
        _stated(candidate.meaning),
        resolved.implied,
        resolved.anchor,
    )
    return TimeExpression(
        start=candidate.start,
        end=candidate.stop,
        type=candidate.type,
        value=resolved.value,
        earliest=earliest,
        latest=latest,
        precision=precision,
        basis=basis,
        modifier=candidate.modifier,
    )


def said(text: str, start: int, end: int) -> str:
    """The words of `text[start:end]` on one line, as a basis quotes them."""
    return " ".join(text[start:end].split())


def _stated(meaning: Meaning) -> tuple[str, ...]:
    """The parts of the calendar the words state, the largest first."""
    parts = {
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


def _placed(candidate: Candidate, clock: Clock, text: str) -> tuple[Day, Day, str] | None:
    """The days of a length of time that the words tie to an anchor: "the past three days", "within 14 months"."""
    meaning = candidate.meaning
    anchor = moment_of(clock.published) if clock.published else None
    name = "publication"
    if clock.narrative or (candidate.leads == "within" and _same_paragraph(candidate, clock, text)):
        anchor, name = clock.story, "the date told before it"
    lies = meaning.lies or (1 if candidate.leads == "within" else 0)
    if anchor is None or meaning.count is None or not lies or (meaning.lies > 0 and candidate.direction < 0):
        return None  # "he spent the next four decades abroad" was not counted from now
    here = anchor.date()
    moved: Moment | None = shifted(anchor, meaning.unit, lies * meaning.count)
    there = moved.date() if moved else None
    if here is None or there is None:
        return None
    if lies < 0:
        return there, here, f"that ends on {name}, {here.isoformat()}"
    return here, there, f"that begins on {name}, {here.isoformat()}"


def _same_paragraph(candidate: Candidate, clock: Clock, text: str) -> bool:
    """Whether a day was told earlier in the candidate's paragraph."""
    if clock.story is None or clock.story.day is None or clock.story_at < 0:
        return False
    return "\n" not in text[clock.story_at : candidate.start]
