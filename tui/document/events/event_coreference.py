"""Event coreference: a clause or a noun that is about an event dated elsewhere has the date of that event.

The place of a definite noun ("the attack", "Rabin's murder") is a further place of the event that it takes up. A clause
that tells again, without a date, what happens but once to those who take part ("Rabin was killed") takes its date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from tui.document.basis import DAY, Anchor, AnchorKind, Basis, Rule
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating
from tui.document.events.discourse_time import families_of
from tui.document.events.event_nouns import EventNoun
from tui.document.events.language import EventFamilies
from tui.document.mentions import MentionIndex
from tui.document.span import Span

_TOLD = frozenset(("happened", "planned", "ongoing"))
"""Kinds of candidates that tell of an event which can be taken up."""
_AGAIN = frozenset(("happened", "state", "ongoing"))
"""Kinds of candidates that can tell of it again."""
_NEAR, _FAR = 700, 1500
"""Code points behind the last place of an event within which a noun takes it up: one of several, or the only one."""
_ENOUGH = 3
"""Events of one name that are looked at: of two dates, beside its own, a clause tells neither for certain."""
_LEAD = 1000
"""Code points at the beginning of a text where a noun can name what is told below."""
_AHEAD = 100
"""Events of a family told below that are looked at."""


@dataclass(slots=True)
class _Told:
    """The dated event that the candidate `number` tells of, in which `names` take part; last named at `place`."""

    number: int
    dating: Dating
    is_plan: bool
    names: frozenset[str]
    start: int
    place: int

    @property
    def days(self) -> tuple[object, object]:
        """The first and last day."""
        return self.dating.interval.earliest, self.dating.interval.latest


class _Family:
    """The events of one family in text order, as a reader meets them."""

    def __init__(self) -> None:
        """Begin without events."""
        self.told: list[_Told] = []
        self._met = 0
        self._near: list[_Told] = []

    def near(self, place: int) -> Sequence[_Told]:
        """The events last named in the `_FAR` code points before `place`, which never decreases; so work is linear."""
        while self._met < len(self.told) and self.told[self._met].start < place:
            self._near.append(self.told[self._met])
            self._met += 1
        self._near = [one for one in self._near if place - one.place < _FAR]
        return self._near

    def ahead(self) -> Sequence[_Told]:
        """The events next told, a few."""
        return self.told[self._met : self._met + _AHEAD]


def resolve_events(candidates: Sequence[Candidate], mentions: MentionIndex, families: EventFamilies) -> list[Candidate]:
    """`candidates`, in text order, with what they take up: the places of nouns in `also`, the dates of clauses."""
    told = _told(candidates, mentions, families)
    places: dict[int, list[Span]] = defaultdict(list)
    nouns = [(noun, number) for number, one in enumerate(candidates) for noun in one.nouns if noun.taken_up]
    for noun, number in sorted(nouns, key=lambda pair: pair[0].span.start):
        event = _taken_up(noun, number, told[noun.family], mentions) if noun.family in told else None
        if event is not None:
            places[event.number].append(noun.span)
            event.place = noun.span.start
    known = _by_name(told)
    resolved = []
    for number, one in enumerate(candidates):
        again = _told_again(one, number, known, mentions, families)
        if again is not None:
            one = replace(one, dating=_of_same_event(again.dating))
        if number in places:
            one = replace(one, also=(*one.also, *places[number]))
        resolved.append(one)
    return resolved


def _told(candidates: Sequence[Candidate], mentions: MentionIndex, families: EventFamilies) -> dict[str, _Family]:
    """The events of each family that are told with a date which the text gives, both ends known."""
    told: dict[str, _Family] = defaultdict(_Family)
    for number, one in enumerate(candidates):
        dating = one.dating
        if dating is None or one.kind not in _TOLD or dating.basis.certainty == "assumed":
            continue
        if dating.interval.earliest is None or dating.interval.latest is None:
            continue
        names = frozenset(mentions.names(one.start, one.end))
        for family in _families(one, families):
            told[family].told.append(_Told(number, dating, one.kind == "planned", names, one.start, one.start))
    return dict(told)


def _families(one: Candidate, families: EventFamilies) -> set[str]:
    """The families of the events that a candidate tells of."""
    if one.facts is None:
        return families_of(one.title, families)
    found = {noun.family for noun in one.nouns if noun.told}
    verb = families.verbs.get(one.facts.verb)
    return found | {verb} if verb is not None else found


def _taken_up(noun: EventNoun, number: int, family: _Family, mentions: MentionIndex) -> _Told | None:
    """The event that a noun of the candidate `number` takes up: of those in which all its names take part the last.

    Of events of the same days it is the first, which the others are mostly parts of. One that is told only later counts
    at the beginning of the text, where there is no other date.
    """
    place = noun.span.start
    names = frozenset(mentions.names(noun.scope.start, noun.scope.end))
    before = [one for one in family.near(place) if one.number != number and names <= one.names]
    if not before:
        ahead = [one for one in family.ahead() if one.number != number and names <= one.names]
        return _only(ahead) if place < _LEAD else None
    last = max(before, key=lambda one: one.place)
    return _only(before) or (last if place - last.place < _NEAR else None)


def _by_name(told: Mapping[str, _Family]) -> Mapping[tuple[str, str], Mapping[tuple[object, object], _Told]]:
    """The events that happened by their family and each name in them; of those of the same days the first."""
    known: dict[tuple[str, str], dict[tuple[object, object], _Told]] = defaultdict(dict)
    for family, events in told.items():
        for one in events.told:
            for name in one.names if not one.is_plan else ():
                known[family, name].setdefault(one.days, one)
    return known


def _told_again(
    one: Candidate,
    number: int,
    known: Mapping[tuple[str, str], Mapping[tuple[object, object], _Told]],
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
    events: dict[tuple[object, object], _Told] = {}
    for name in mentions.names(one.start, one.end):
        for days, event in islice(known.get((family, name), {}).items(), _ENOUGH):
            if event.number != number:
                events.setdefault(days, event)
    return next(iter(events.values())) if len(events) == 1 else None


def _only(events: Sequence[_Told]) -> _Told | None:
    """The first of `events` where all have the same days; None where they have not, or there is none."""
    return events[0] if len({one.days for one in events}) == 1 else None


def _of_same_event(dating: Dating) -> Dating:
    """The dating of a clause that tells again of an event of `dating`."""
    anchor = Anchor(AnchorKind.SAME_EVENT, dating.interval.value)
    interval = replace(dating.interval, modifier=None)
    return Dating(interval, Basis(Rule.COREFERENCE, "inferred", implied=DAY, anchor=anchor))
