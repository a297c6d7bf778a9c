"""Event coreference: a clause or a noun that is about an event dated elsewhere has the date of that event.

The place of a definite noun ("the attack", "Rabin's murder") is a further place of the event that it takes up. A clause
that tells again, without a date, what happens but once to somebody ("Rabin was killed") takes its date.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

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
_WORD = re.compile(r"[^\W\d_]{4,}")
_POSSESSOR = re.compile(r"([^\W\d_]+)['’]s?\s")
_STEM = 5
"""Letters of a word that are compared."""
_LEAD = 1000
"""Code points at the beginning of a text where a noun can name what is told below."""
_AHEAD = 100
"""Events of a family told below that are looked at."""


@dataclass(slots=True)
class _Told:
    """The event of `dating` that the candidate `number` tells of, in which `names` take part; last named at `place`."""

    number: int
    candidate: Candidate
    dating: Dating
    names: frozenset[str]
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
        while self._met < len(self.told) and self.told[self._met].candidate.start < place:
            self._near.append(self.told[self._met])
            self._met += 1
        self._near = [one for one in self._near if place - one.place < _FAR]
        return self._near

    def ahead(self) -> Sequence[_Told]:
        """The events next told, a few."""
        return self.told[self._met : self._met + _AHEAD]


def resolve_events(
    text: str, candidates: Sequence[Candidate], mentions: MentionIndex, families: EventFamilies
) -> list[Candidate]:
    """`candidates` of `text`, in order, with what they take up: the places of nouns in `also`, the dates of clauses."""
    told = _told(candidates, mentions, families)
    places: dict[int, list[Span]] = defaultdict(list)
    nouns = [(noun, number) for number, one in enumerate(candidates) for noun in one.nouns if noun.taken_up]
    for noun, number in sorted(nouns, key=lambda pair: pair[0].span.start):
        event = None
        if noun.family in told:
            event = _taken_up(_Reference.of(noun, number, candidates[number], text, mentions), told[noun.family], text)
        if event is not None:
            places[event.number].append(noun.span)
            event.place = noun.span.start
    known = _by_patient(told, families)
    resolved = []
    for number, one in enumerate(candidates):
        again = _told_again(one, known, mentions, families)
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
            told[family].told.append(_Told(number, one, dating, names, one.start))
    return dict(told)


def _families(one: Candidate, families: EventFamilies) -> set[str]:
    """The families of the events that a candidate tells of."""
    if one.facts is None:
        return families_of(one.title, families)
    found = {noun.family for noun in one.nouns if noun.told}
    verb = families.verbs.get(one.facts.verb)
    return found | {verb} if verb is not None else found


@dataclass(frozen=True, slots=True)
class _Reference:
    """A noun of the candidate `number` that takes up an event: at `place`, with the `names` and `words` that define it.

    `dating` is that of its clause, where the noun is its subject.
    """

    number: int
    place: int
    head: str
    names: frozenset[str]
    words: frozenset[str]
    dating: Dating | None

    @classmethod
    def of(cls, noun: EventNoun, number: int, one: Candidate, text: str, mentions: MentionIndex) -> _Reference:
        """Gather what defines `noun`, in the candidate `one` of that number: the words behind it, or its possessor."""
        head = text[noun.span.start : noun.span.end].split()[-1]
        possessor = _POSSESSOR.search(text[noun.span.start : noun.span.end])
        names = mentions.names(noun.scope.start, noun.scope.end)
        words = _stems(text[noun.span.end : noun.scope.end]) - _stems(" ".join(names))
        if possessor is not None and possessor[1] not in " ".join(names):
            words |= {possessor[1].lower()}
        dating = one.dating if noun.subject and one.dating is not None and one.dating.times else None
        return cls(number, noun.span.start, head, frozenset(names), words, dating)

    def may_be(self, event: _Told, text: str) -> bool:
        """Whether `event` can be meant: its people are those of the noun, and so is what it is of or at."""
        if event.number == self.number or not self.names <= event.names:
            return False
        if self.dating is not None and not _overlap(self.dating, event.dating):
            return False
        return not self.words or not self.words.isdisjoint(_stems(_words_of(event, text)))


def _stems(words: str) -> frozenset[str]:
    """The longer words of `words` in lower case, cut to what endings leave alone."""
    return frozenset(word[:_STEM].lower() for word in _WORD.findall(words))


def _words_of(event: _Told, text: str) -> str:
    return text[event.candidate.start : event.candidate.end]


def _overlap(one: Dating, other: Dating) -> bool:
    """Whether both can be of one day; an end that is open reaches as far as any."""
    first, second = one.interval, other.interval
    if first.earliest is None or first.latest is None or second.earliest is None or second.latest is None:
        return True
    return not first.begins_after(second.latest) and not second.begins_after(first.latest)


def _taken_up(noun: _Reference, family: _Family, text: str) -> _Told | None:
    """The event that `noun` takes up: the one that it can mean and that was last named.

    Of events of the same days it is the first, which the others are mostly parts of. One that is told only later counts
    at the beginning of the text, by the same word, where there is no other date.
    """
    before = [one for one in family.near(noun.place) if noun.may_be(one, text)]
    if not before and noun.place < _LEAD:
        stem = _stems(noun.head)
        return _only([one for one in family.ahead() if noun.may_be(one, text) and stem <= _stems(_words_of(one, text))])
    if not before:
        return None
    last = max(before, key=lambda one: one.place)
    return _only(before) or (last if noun.place - last.place < _NEAR else None)


def _by_patient(told: Mapping[str, _Family], families: EventFamilies) -> Mapping[tuple[str, str], Sequence[_Told]]:
    """The events that happened by their family and whom they happened to."""
    known: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for family in families.once.intersection(told):
        for one in told[family].told:
            for name in one.names if one.candidate.kind != "planned" else ():
                if _happens_to(one.candidate, name, families):
                    known[family, name].append(one)
    return known


def _happens_to(one: Candidate, name: str, families: EventFamilies) -> bool:
    """Whether a candidate tells what happened to `name`: the subject of a passive, or else no subject."""
    words = name.split()
    first, *others = one.title.split() or [""]
    if one.facts is not None and (one.facts.passive or one.facts.verb in families.suffered):
        return first in words
    return first not in words and not set(words).isdisjoint(others)


def _told_again(
    one: Candidate,
    known: Mapping[tuple[str, str], Sequence[_Told]],
    mentions: MentionIndex,
    families: EventFamilies,
) -> _Told | None:
    """The event that a clause without a date of its own tells again: what happens but once to its subject."""
    facts, dating = one.facts, one.dating
    if facts is None or one.kind not in _AGAIN or facts.negated or facts.subject != "name":
        return None
    if dating is not None and (dating.times or dating.basis.rule is Rule.DISCOURSE_TIME):
        return None
    family = families.verbs.get(facts.verb, "")
    if family not in families.once or not (facts.passive or facts.verb in families.suffered):
        return None
    patient = next((name for name in mentions.names(one.start, one.end) if _happens_to(one, name, families)), "")
    return _only(known.get((family, patient), ()))


def _only(events: Sequence[_Told]) -> _Told | None:
    """The first of `events` where all have the same days; None where they have not, or there is none."""
    return events[0] if len({one.days for one in events}) == 1 else None


def _of_same_event(dating: Dating) -> Dating:
    """The dating of a clause that tells again of an event of `dating`."""
    anchor = Anchor(AnchorKind.SAME_EVENT, dating.interval.value)
    interval = replace(dating.interval, modifier=None)
    return Dating(interval, Basis(Rule.COREFERENCE, "inferred", implied=DAY, anchor=anchor))
