"""Event coreference: a clause or a noun that is about an event dated elsewhere has the date of that event.

The place of a definite noun ("the attack", "Rabin's murder") is a further place of the event that it takes up. A clause
that tells again, without a date, what happens but once to those who take part ("Rabin was killed") takes its date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tui.document.basis import DAY, Anchor, AnchorKind, Basis, Rule
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating
from tui.document.events.discourse_time import families_of
from tui.document.events.event_nouns import EventNoun
from tui.document.events.language import EventFamilies
from tui.document.interval import Interval
from tui.document.mentions import MentionIndex
from tui.document.span import Span

_TOLD = frozenset(("happened", "planned", "ongoing"))
"""Kinds of candidates that tell of an event which can be taken up."""
_AGAIN = frozenset(("happened", "state", "ongoing"))
"""Kinds of candidates that can tell of it again."""
_NEAR, _FAR = 700, 1500
"""Code points behind the last place of an event within which a noun takes it up: one of several, or the only one."""
_LEAD = 1000
"""Code points at the beginning of a text where a noun can name what is told below."""


@dataclass(slots=True)
class _Told:
    """The dated event that the candidate `number` tells of, in which `names` take part; last named at `place`."""

    number: int
    dating: Dating
    is_plan: bool
    names: frozenset[str]
    place: int


def resolve_events(candidates: Sequence[Candidate], mentions: MentionIndex, families: EventFamilies) -> list[Candidate]:
    """`candidates`, in text order, with what they take up: the places of nouns in `also`, the dates of clauses."""
    told = _told(candidates, mentions, families)
    places: dict[int, list[Span]] = defaultdict(list)
    for number, one in enumerate(candidates):
        for noun in one.nouns:
            event = _taken_up(noun, number, told.get(noun.family, ()), mentions) if noun.taken_up else None
            if event is not None:
                places[event.number].append(noun.span)
                event.place = noun.span.start
    resolved = []
    for number, one in enumerate(candidates):
        again = _told_again(one, number, told, mentions, families)
        if again is not None:
            one = replace(one, dating=_of_same_event(again.dating))
        if number in places:
            one = replace(one, also=(*one.also, *places[number]))
        resolved.append(one)
    return resolved


def _told(
    candidates: Sequence[Candidate], mentions: MentionIndex, families: EventFamilies
) -> Mapping[str, Sequence[_Told]]:
    """The events of each family that are told with a date which the text gives, both ends known."""
    told: dict[str, list[_Told]] = defaultdict(list)
    for number, one in enumerate(candidates):
        dating = one.dating
        if dating is None or one.kind not in _TOLD or dating.basis.certainty == "assumed":
            continue
        if dating.interval.earliest is None or dating.interval.latest is None:
            continue
        names = frozenset(mentions.names(one.start, one.end))
        for family in _families(one, families):
            told[family].append(_Told(number, dating, one.kind == "planned", names, one.start))
    return told


def _families(one: Candidate, families: EventFamilies) -> set[str]:
    """The families of the events that a candidate tells of."""
    if one.facts is None:
        return families_of(one.title, families)
    found = {noun.family for noun in one.nouns if noun.told}
    verb = families.verbs.get(one.facts.verb)
    return found | {verb} if verb is not None else found


def _taken_up(noun: EventNoun, number: int, told: Sequence[_Told], mentions: MentionIndex) -> _Told | None:
    """The event that a noun of the candidate `number` takes up: of those in which all its names take part the last.

    One that is told only later counts at the beginning of the text, where there is no other date.
    """
    place = noun.span.start
    names = frozenset(mentions.names(noun.scope.start, noun.scope.end))
    possible = [one for one in told if one.number != number and names <= one.names]
    only = _only(possible)
    before = [one for one in possible if one.place < place]
    if not before:
        return only if place < _LEAD else None
    last = max(before, key=lambda one: one.place)
    return last if place - last.place < (_NEAR if only is None else _FAR) else None


def _told_again(
    one: Candidate,
    number: int,
    told: Mapping[str, Sequence[_Told]],
    mentions: MentionIndex,
    families: EventFamilies,
) -> _Told | None:
    """The event that a clause without a date of its own tells again: the only one with its verb and its people."""
    if one.facts is None or one.kind not in _AGAIN or one.facts.negated:
        return None
    dating = one.dating
    if dating is not None and (dating.times or dating.basis.rule is Rule.DISCOURSE_TIME):
        return None
    family = families.verbs.get(one.facts.verb, "")
    if family not in families.once:
        return None
    names = frozenset(mentions.names(one.start, one.end))
    return _only(
        [
            other
            for other in told.get(family, ())
            if other.number != number and names & other.names and not other.is_plan
        ]
    )


def _only(events: Sequence[_Told]) -> _Told | None:
    """The first of `events` where all have the same days; None where they have not, or there is none."""
    days = {(one.dating.interval.earliest, one.dating.interval.latest) for one in events}
    return events[0] if len(days) == 1 else None


def _of_same_event(dating: Dating) -> Dating:
    """The dating of a clause that tells again of an event of `dating`."""
    anchor = Anchor(AnchorKind.SAME_EVENT, dating.interval.value)
    interval: Interval = replace(dating.interval, modifier=None)
    return Dating(interval, Basis(Rule.COREFERENCE, "inferred", implied=DAY, anchor=anchor))
