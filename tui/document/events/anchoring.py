"""Dates of clauses that give none: what their tense, part and place let a reader conclude, and no more.

In a news text the day of the story, or of publication, is assumed only for what the text tells as news: clauses in the
simple past, verbs of saying, the present. A past perfect, a present perfect, a relative clause or the content of what
somebody said is open towards the past; a plan is open towards the future. A subordinate clause shares the date of its
main clause. In a narrative an undated clause lies between the dated ones around it in its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from tui.document.basis import DAY, Anchor, AnchorKind, Basis, Certainty, Rule
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating, beginning
from tui.document.events.document_time import DocumentTime
from tui.document.events.facts import Facts, Tense
from tui.document.events.language import EventLanguage
from tui.document.interval import Interval

NewsPlace: TypeAlias = Literal["title", "lead", "body", "caption"]
"""Where a sentence of a news text stands: its title, its first sentences, behind them, or below a picture."""


def open_before(dating: Dating) -> Dating:
    """No later than `dating`, by tense."""
    latest = dating.interval.latest or dating.interval.earliest
    basis = Basis(Rule.OPEN_BEFORE, "inferred", implied=DAY, anchor=_anchor(dating))
    return Dating(Interval(None, latest, f"../{dating.interval.value}", dating.interval.precision, "by"), basis)


def open_after(dating: Dating) -> Dating:
    """No earlier than `dating`, by tense or by what comes before in a narrative."""
    earliest = dating.interval.earliest or dating.interval.latest
    basis = Basis(Rule.OPEN_AFTER, "inferred", implied=DAY, anchor=_anchor(dating))
    return Dating(Interval(earliest, None, f"{dating.interval.value}/..", dating.interval.precision, "after"), basis)


def governed(dating: Dating) -> Dating:
    """The date of the clause that governs, or is governed by, an undated one."""
    certainty: Certainty = "assumed" if dating.basis.certainty == "assumed" else "inferred"
    basis = Basis(Rule.GOVERNED, certainty, implied=DAY, anchor=Anchor(AnchorKind.MAIN_CLAUSE, dating.interval.value))
    return Dating(dating.interval, basis)


def _anchor(dating: Dating) -> Anchor:
    """What an implied date was taken from: the anchor of `dating` where that is implied itself."""
    if not dating.times and dating.basis.anchor is not None:
        return dating.basis.anchor
    return Anchor(AnchorKind.PRECEDING, dating.interval.value)


def anchor_news(
    candidates: Sequence[Candidate], place: NewsPlace, time: DocumentTime, language: EventLanguage
) -> list[Candidate]:
    """Date the undated ones of the candidates of a sentence of a news text, as far as their tense and `place` allow."""
    anchored = _shared(candidates)
    for of_governed in (False, True):  # main clauses first, since the others hang on them
        for i, one in enumerate(anchored):
            if one.dating is None and one.facts is not None and (one.governor is not None) is of_governed:
                governor = anchored[one.governor].dating if one.governor is not None else None
                anchored[i] = one.dated(_news_dating(one, one.facts, governor, place, time, language))
    return anchored


def _shared(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Give an undated clause the date of the nearest clause of its sentence that is dated by its own words."""
    dated = [
        (i, one.facts, one.dating) for i, one in enumerate(candidates) if one.dating is not None and not one.of_noun
    ]
    found = list(candidates)
    for i, one in enumerate(candidates):
        if one.dating is None and one.facts is not None and dated and one.facts.tense in ("past", "present", "future"):
            donors = [
                (abs(j - i), j > i, dating)
                for j, facts, dating in dated
                if _lends(facts, one.facts)
                and not (one.facts.tense == "past" and candidates[j].kind == "planned")
                and not _is_about_speaker(j, facts, one)
            ]
            if donors:
                dating = min(donors, key=lambda donor: donor[:2])[2]
                found[i] = one.dated(governed(beginning(dating) if one.kind == "happened" else dating))
    return found


def _is_about_speaker(number: int, facts: Facts | None, content: Candidate) -> bool:
    """Whether clause `number` is about who says `content`: "Ljung, who led it in March, said there were no plans"."""
    if facts is None or content.facts is None or content.governor is None:
        return False
    return facts.part == "relative" and content.facts.part == "complement" and number < content.governor


def _lends(dated: Facts | None, undated: Facts) -> bool:
    """Whether a clause shares its date with an undated one of its sentence; content and relative clauses rarely do."""
    if dated is None or (undated.reporting and dated.part != "subordinate"):
        return False
    if (undated.tense == "future") != (dated.tense == "future") and dated.part != "subordinate":
        return False
    if dated.part == "subordinate":
        return undated.part in ("main", "coordinate")
    if dated.part in ("complement", "relative"):
        return undated.part in ("complement", "relative") and not undated.reporting
    return True


def _news_dating(
    one: Candidate,
    facts: Facts,
    governor: Dating | None,
    place: NewsPlace,
    time: DocumentTime,
    language: EventLanguage,
) -> Dating | None:
    """The date of an undated clause of a news text; None where nothing can be said."""
    told = governor or time.story
    is_plan = facts.tense == "future" or one.kind == "planned"
    if place == "title" or (place == "caption" and not is_plan and facts.tense != "modal"):
        # pictures are of any time, and described in the present
        return time.story if place == "title" else open_before(time.publication)
    if is_plan:
        return time.story if _is_later(time.story, time.publication) else open_after(time.publication)
    if facts.question or facts.tense in ("modal", "none"):
        return None
    if facts.quoted and not facts.reporting:
        return governed(time.story)
    if facts.tense == "pluperfect" or (facts.recalled and facts.tense == "past"):
        return open_before(told)
    if facts.tense == "perfect":
        is_news = facts.reporting or (place == "lead" and facts.part == "main")
        return time.story if is_news else open_before(time.publication)
    if facts.part == "subordinate" and governor is not None:
        return open_before(governor) if facts.opener in language.forms.earlier else governed(governor)
    if facts.tense == "present":
        return time.publication
    if facts.part in ("complement", "relative") or (facts.part == "main" and one.governor is not None):
        return governed(told)
    return time.story


def _is_later(first: Dating, second: Dating) -> bool:
    """Whether `first` begins after the last day of `second`."""
    earliest, latest = first.interval.earliest, second.interval.latest
    return earliest is not None and latest is not None and earliest > latest


class Focus(NamedTuple):
    """What a narrative has reached: a date, and the tense of the clause that gave it."""

    dating: Dating
    tense: Tense


def anchor_narrative(candidates: Sequence[Candidate], focus: Focus | None) -> tuple[list[Candidate], Focus | None]:
    """Date the undated clauses of a sentence of a narrative by `focus`, what was reported last.

    What follows without a date is assumed to go on there. Return the candidates and the focus for the next sentence.
    """
    anchored = _shared(candidates)
    for i, one in enumerate(anchored):
        if one.dating is None and one.facts is not None and focus is not None and _goes_on(one.facts, focus):
            anchored[i] = one.dated(continued(focus.dating))
    own = [
        Focus(one.dating, one.facts.tense if one.facts is not None else "none")
        for one in anchored
        if one.dating is not None and one.dating.times and not one.of_noun
    ]
    return anchored, own[-1] if own else focus


def _goes_on(facts: Facts, focus: Focus) -> bool:
    """Whether an undated clause of a narrative can be about the time reported last.

    A present tense behind another tense describes what is so at any time: "He died in 1890. His works hang in Paris."
    """
    if facts.quoted or facts.question:
        return False
    return facts.tense == "past" or (facts.tense == focus.tense == "present")


def continued(dating: Dating) -> Dating:
    """The date of an undated clause that follows one of `dating`: the same, as far as anything speaks for it."""
    anchor = Anchor(AnchorKind.PRECEDING, dating.interval.value)
    return Dating(dating.interval, Basis(Rule.DISCOURSE_TIME, "assumed", implied=DAY, anchor=anchor))
