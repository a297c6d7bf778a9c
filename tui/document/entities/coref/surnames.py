"""Surnames: give each mention of a bare surname, or given name, to a person whose full name is in the text."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from tui.document.entities.coref.cluster import Cluster, form_of
from tui.document.entities.coref.context import CorefContext
from tui.document.entities.names import Name
from tui.document.evidence import Evidence, EvidenceKind

_NEARBY = 400
"""Code points after a full name, about a paragraph, in which a bare surname is taken to be of that person."""


@dataclass(frozen=True, slots=True, eq=False)
class _Candidate:
    """A person who may be meant: offsets of the full names, in order, and the genders that they are addressed with."""

    cluster: Cluster
    starts: list[int]
    genders: frozenset[str]

    @classmethod
    def of(cls, cluster: Cluster, context: CorefContext) -> _Candidate:
        """Make a candidate of a cluster."""
        genders = {context.persons.gender(context.text, name) for name in cluster.names}
        return cls(cluster, _full_starts(cluster, context.text), frozenset(genders - {""}))

    def last_before(self, offset: int) -> int:
        """Return the last start before `offset`; if there is none, the negative of the first one."""
        at = bisect(self.starts, offset)
        return self.starts[at - 1] if at else -self.starts[0]


def merge_surnames(clusters: list[Cluster], context: CorefContext) -> list[Cluster]:
    """Merge persons named by one word into those with that surname, or with that given name if only one has it."""
    core, key = context.persons.core, context.key
    persons = [cluster for cluster in clusters if cluster.kind == "person"]
    full = [cluster for cluster in persons if len(core(cluster.fullest)) > 1]
    by_surname: defaultdict[str, list[Cluster]] = defaultdict(list)
    by_given: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in full:
        first, *_, last = core(cluster.fullest)
        for surname in {key(last), key(last.rpartition(" ")[2])}:  # "von Metternich" is also "Metternich"
            by_surname[surname].append(cluster)
        by_given[key(first)].append(cluster)
    alone: list[Cluster] = []
    for cluster in persons:
        words = core(cluster.fullest)
        if len(words) == 1:
            given = by_given.get(key(words[0]), [])
            homes = by_surname.get(key(words[0])) or (given if len(given) == 1 else [])
            rest = _share(cluster, homes, context) if homes else cluster
            alone += [rest] if rest else []
    return [*(cluster for cluster in clusters if cluster.kind != "person"), *full, *alone]


def _share(cluster: Cluster, homes: list[Cluster], context: CorefContext) -> Cluster | None:
    """Share the mentions of a bare surname out among `homes`; a cluster of those that fit none, None without such."""
    shares: defaultdict[Cluster | None, list[Name]] = defaultdict(list)
    for name, home in _assign(cluster, [_Candidate.of(home, context) for home in homes], context):
        shares[home].append(name)
    surname = cluster.fullest
    why = EvidenceKind.SURNAME if len(homes) == 1 else EvidenceKind.NEAREST_SURNAME
    for home in homes:
        if home in shares:
            home.absorb(_part(cluster, shares[home], context.text), why)
    if None not in shares:
        return None
    left = _part(cluster, shares[None], context.text)
    left.why.append(Evidence(EvidenceKind.FORM_OF_ADDRESS, (surname,)))
    return left


def _assign(
    cluster: Cluster, candidates: list[_Candidate], context: CorefContext
) -> Iterator[tuple[Name, Cluster | None]]:
    """Yield each name of `cluster` with the person who is meant, None where the form of address fits no person.

    It is the one whose full name was the last, if that was nearby or the surname has been used all the while since;
    else the one named first in the text, as its subject: a biography's "Lindqvist" is not her brother, who was
    mentioned some pages before.
    """
    current: _Candidate | None = None
    at = 0
    for name in sorted(cluster.names, key=itemgetter(0)):
        gender = context.persons.gender(context.text, name)
        fitting = [candidate for candidate in candidates if not gender or candidate.genders <= {gender}]
        if not fitting:
            yield name, None
            continue
        latest = max(fitting, key=lambda candidate: candidate.last_before(name.start))
        if 0 <= name.start - latest.last_before(name.start) <= _NEARBY:
            current = latest
        elif current is None or current not in fitting or name.start - at > _NEARBY:
            current = min(fitting, key=lambda candidate: candidate.starts[0])
        yield name, current.cluster
        at = name.start


def _full_starts(cluster: Cluster, text: str) -> list[int]:
    """Return the offsets of the names that have several words, of all names if none has; in text order."""
    names = sorted(cluster.names, key=itemgetter(0))
    return [name.start for name in names if " " in text[name.start : name.end]] or [name.start for name in names]


def _part(cluster: Cluster, names: list[Name], text: str) -> Cluster:
    """Return a cluster of some of the names of `cluster`."""
    part = Cluster(cluster.kind, cluster.canonical)
    for name in names:
        part.add(name, form_of(text, name))
    return part
