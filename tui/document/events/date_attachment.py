"""Date attachment: which clause, verb or noun of a sentence each of its dates belongs to.

A date belongs to the nearest verb that governs it: the verb before it in its clause, finite or not ("agreed to sell the
ships by 2030" dates the sale), else the verb of the clause that it opens. A date that is the attribute of a noun dates
the noun ("the July 16 press conference"), and the clause as well where a preposition makes the noun its setting.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tui.document.events.dating import Dating, PlacedDating, combine
from tui.document.events.language import EventLanguage
from tui.document.events.non_anchoring import (
    expected_event,
    is_baseline,
    is_compared,
    is_denied,
    is_distance,
    is_ranked_over,
)
from tui.document.interval import PRECISIONS, Interval
from tui.document.model import Document
from tui.document.record import transient
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause
from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Range

_NONFINITE = frozenset((Kind.INFINITIVE, Kind.GERUND, Kind.PARTICIPLE))
_COARSE = frozenset(("decade", "century", "era"))
_MOST = 6
"""Expressions that one date is put together from at most ("Monday, 5 July 2021, at noon")."""
_APART = 90
"""Code points between two expressions beyond which they are two dates."""
_ALTERNATIVE_GAP = 12
_REACH = 12
"""Phrases before a date among which a verb that is not finite can govern it."""


@transient
class NounDate:
    """A date of a noun phrase: `phrases` are the noun's, `clause` is the number of the clause that it is in."""

    dating: Dating
    phrases: Range
    clause: int


@dataclass(slots=True)
class Attachments:
    """The dates of a sentence by what they belong to: finite clauses and other verbs by number, and nouns."""

    clauses: dict[int, list[Dating]] = field(default_factory=dict)
    verbs: dict[int, list[Dating]] = field(default_factory=dict)
    nouns: list[NounDate] = field(default_factory=list)


def attach_dates(
    document: Document, analysis: Analysis, datings: Sequence[PlacedDating], language: EventLanguage
) -> Attachments:
    """Attach each of the `datings` of a sentence to what it dates.

    Distances from another time are left out, and dates that are denied.
    `Attachments.verbs` is keyed by the phrase of a verb that is not finite.
    """
    found = Attachments()
    if not datings:
        return found
    starts = [analysis.tokens[phrase.first].start for phrase in analysis.phrases]
    for placed in datings:
        if _dates_nothing(document, placed, language):
            continue
        phrase = max(0, bisect_right(starts, placed.place) - 1)
        if _attach_measure(document, analysis, phrase, placed, found, language):
            continue
        clause = analysis.clause_at(phrase)
        owner = _owner(analysis, phrase, language)
        noun = owner or _noun_of(document, analysis, phrase, placed, language)
        if noun is not None:
            found.nouns.append(NounDate(placed.dating, noun, clause))
            is_apart = owner is None and analysis.kind(phrase) is Kind.TIME  # "since its sale in May"
            if is_apart or not _is_setting(analysis, noun, language):
                continue
        elif (verb := _nonfinite_before(analysis, analysis.clauses[clause], phrase)) is not None:
            _add(document, found.verbs.setdefault(verb, []), placed.dating, language)
            continue
        _add(document, found.clauses.setdefault(clause, []), placed.dating, language)
    for listed in (*found.clauses.values(), *found.verbs.values()):
        _drop_coarse(listed)
    return found


def _dates_nothing(document: Document, placed: PlacedDating, language: EventLanguage) -> bool:
    """Whether a date dates no event: it is a distance, or is denied."""
    words = language.dates
    return is_distance(document, placed.dating, words) or is_denied(document, placed.place, words)


def _attach_measure(
    document: Document,
    analysis: Analysis,
    phrase: int,
    placed: PlacedDating,
    found: Attachments,
    language: EventLanguage,
) -> bool:
    """Attach a date that something is measured by, which is not its clause's; say whether it was one.

    A figure that another is compared with has it, or a relative clause behind a time that something is ranked over or a
    change is measured from.
    """
    number = analysis.clause_at(phrase)
    clause = analysis.clauses[number]
    behind_verb = clause.part == "relative" and clause.verb < phrase
    if not behind_verb and is_compared(document, placed.dating, placed.place, language.dates):
        figure = _compared(analysis, phrase)
        if figure is not None:
            found.nouns.append(NounDate(placed.dating, figure, number))
        return True
    is_measured_from = len(placed.dating.times) == 1 and is_baseline(document, placed.place, language.dates)
    if is_measured_from or is_ranked_over(document, placed.dating, placed.place, language.dates):
        defined = _defined_by(analysis, phrase)
        if defined is not None:
            found.clauses.setdefault(defined, []).append(placed.dating)
        return True
    return False


def _compared(analysis: Analysis, phrase: int) -> Range | None:
    """The noun phrase that the time at `phrase` belongs to: "a loss of $3 million last year", "year-earlier profit"."""
    if analysis.kind(phrase) is Kind.NOUN:
        return phrase, phrase + 1
    if analysis.kind(phrase + 1) is Kind.NOUN:
        return phrase + 1, phrase + 2
    noun = phrase - 2 if analysis.kind(phrase - 1) is Kind.PREPOSITION else phrase - 1
    while analysis.kind(noun - 1) is Kind.PREPOSITION and analysis.kind(noun - 2) is Kind.NOUN:
        noun -= 2
    return (noun, noun + 1) if analysis.kind(noun) is Kind.NOUN else None


def _defined_by(analysis: Analysis, phrase: int) -> int | None:
    """The relative clause right behind the time at `phrase`: "the worst fire since 1987, when a leak killed ten"."""
    behind = phrase + 2 if analysis.kind(phrase + 1) is Kind.COMMA else phrase + 1
    return next((i for i, one in enumerate(analysis.clauses) if one.part == "relative" and one.first == behind), None)


def _noun_of(
    document: Document, analysis: Analysis, phrase: int, placed: PlacedDating, language: EventLanguage
) -> Range | None:
    """The noun phrase that a date is part of, or that is still to come on it ("ahead of the summit on Friday")."""
    if analysis.kind(phrase) is Kind.NOUN:
        return phrase, phrase + 1
    origin = _origin(analysis, phrase, language)
    if origin is not None:
        return origin
    place = expected_event(document, placed.place, language.dates, language.nouns)
    if place is None:
        return None
    first = next((i for i in range(phrase - 1, -1, -1) if analysis.span((i, i + 1)).start <= place), None)
    return None if first is None else (first, max(first + 1, phrase - 1))


def _owner(analysis: Analysis, phrase: int, language: EventLanguage) -> Range | None:
    """The noun phrase of a subject that a date is the genitive of: "the minutes of 8 April were signed".

    Of nouns that are linked ("the pact of both states of May 1939") it is the nearest that names an event, or else the
    last. What a verb has for its object is mostly of the time of the verb: "they signed the treaty of 8 April 1919".
    """
    if [analysis.kind(phrase - 1), analysis.kind(phrase)] != [Kind.PREPOSITION, Kind.TIME]:
        return None
    if analysis.head(phrase - 1) not in language.genitives:
        return None
    subject = analysis.clauses[analysis.clause_at(phrase)].subject
    noun = last = phrase - 2
    if analysis.kind(last) is not Kind.NOUN or subject is None or not subject[0] <= last < subject[1]:
        return None
    while not language.nouns.is_eventive(analysis.head(noun)):
        linked = analysis.kind(noun - 1) is Kind.COORDINATOR or analysis.head(noun - 1) in language.dates.linking
        if not linked or analysis.kind(noun - 2) is not Kind.NOUN:
            return last, last + 1
        noun -= 2
    return noun, noun + 1


def _origin(analysis: Analysis, phrase: int, language: EventLanguage) -> Range | None:
    """The noun phrases that a date belongs to since time is counted from or to them: "since its flotation in 1996"."""
    noun = phrase - 2
    if analysis.kind(phrase - 1) is not Kind.PREPOSITION or analysis.kind(noun) is not Kind.NOUN:
        return None
    while analysis.kind(noun - 1) is Kind.PREPOSITION:
        if analysis.head(noun - 1) in language.dates.origins:
            return noun, phrase - 1
        if analysis.kind(noun - 2) is not Kind.NOUN:
            break
        noun -= 2  # "since the sale of its ships in 1996"
    return None


def _is_setting(analysis: Analysis, noun: Range, language: EventLanguage) -> bool:
    """Whether a dated noun sets the scene of its clause: "in a July conference, he said", "after Sunday's attack"."""
    before = noun[0] - 1
    return analysis.kind(before) is Kind.PREPOSITION and analysis.head(before) in language.dates.settings


def _nonfinite_before(analysis: Analysis, clause: Clause, phrase: int) -> int | None:
    """The verb that is not finite and governs a date: the nearest verb before it in the clause, no comma between.

    In front of the clause's own verb that is a past participle or a perfect gerund that introduces it: "Built in 1974,
    the bridge was closed", "having served since 1985, he left", but not "Speaking on Monday, he said".
    """
    first = clause.first if phrase < clause.verb else max(clause.first, clause.verb)
    for i in range(phrase - 1, max(first, phrase - _REACH) - 1, -1):
        kind = analysis.kind(i)
        is_perfect = kind is Kind.GERUND and analysis.head_tag(i) == "VBN"
        if kind is Kind.PARTICIPLE or is_perfect or (kind in _NONFINITE and phrase > clause.verb):
            return i
        if kind in (Kind.VERB, Kind.BREAK) or (kind is Kind.COMMA and analysis.kind(i + 1) is not Kind.TIME):
            return None
    return None


def _add(document: Document, listed: list[Dating], dating: Dating, language: EventLanguage) -> None:
    """Add a date to those of one verb: as a part of the last, an alternative to it, or a second date."""
    if listed:
        last = listed[-1]
        gap = document.text[document.times[last.times[-1]].end : document.times[dating.times[0]].start]
        if len(gap) < _ALTERNATIVE_GAP and gap.strip() in language.dates.alternatives:
            either = _either(last, dating)
            if either is not None:
                listed[-1] = either
                return
        parts = len(gap) <= _APART and len(last.times) < _MOST and not language.dates.conjunction.search(gap)
        if parts and (dating.within(last) or last.within(dating)):
            listed[-1] = combine([last, dating])
            return
    listed.append(dating)


def _either(first: Dating, second: Dating) -> Dating | None:
    """One dating that covers both alternatives; None where one is open."""
    one, other = first.interval, second.interval
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return None
    interval = Interval(
        min(one.earliest, other.earliest),
        max(one.latest, other.latest),
        f"{one.value}/{other.value}",
        one.precision,
        one.modifier,
    )
    return Dating(interval, first.basis, (*first.times, *second.times))


def _drop_coarse(listed: list[Dating]) -> None:
    """Drop decades and centuries beside a finer date: "the third time in the past decade"."""
    if any(dating.interval.precision not in _COARSE for dating in listed):
        listed[:] = [dating for dating in listed if dating.interval.precision not in _COARSE]


def finest(listed: Sequence[Dating]) -> Dating:
    """The finest of several dates of one verb, the first of equals."""
    return min(listed, key=lambda dating: PRECISIONS.index(dating.interval.precision))


def open_since(dating: Dating) -> Dating:
    """`dating` opened to the right; one that is open already stays as it is."""
    interval = dating.interval
    if interval.earliest is None or interval.latest is None:
        return dating
    return replace(dating, interval=replace(interval, latest=None, value=f"{interval.value}/..", modifier="since"))
