"""Names -> clusters: which names are of one thing.

A sieve after Raghunathan et al., "A Multi-Pass Sieve for Coreference Resolution" (EMNLP 2010): the surest evidence
merges first, each pass sees what those before it merged, and a pass in doubt leaves names apart. The passes look at
the different forms of names that a text has, not at each mention, so that long texts stay cheap.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from tui.document.entities.lexicon import lexicon
from tui.document.entities.people import addressed, merge_people
from tui.document.entities.recognise import Name
from tui.document.entities.spelling import initials, name_key
from tui.document.entities.words import words
from tui.document.model import EntityKind

_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,7}")
_ALIAS = re.compile(
    r"(?:,|,? who (?:is|was)|,? (?:is|was))?[\s(]{1,2}(?:(?:also|better|commonly|otherwise|widely) )?"
    r"(?:known as|alias|aka|a\.k\.a\.) (?:the )?[“\"‘']?"
)
_GAP = 40
_COMPANY = frozenset({"corp", "corporation", "inc", "ltd", "co", "company", "group", "plc", "holdings", "limited"})


@dataclass(slots=True, eq=False)
class Cluster:
    """Names found to be of one thing. `canonical` is its name in the tables, if they have it."""

    kind: EntityKind
    canonical: str
    names: list[Name] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)
    why: list[str] = field(default_factory=list)
    _fullest: str = ""

    @property
    def fullest(self) -> str:
        """The form with the most words, the most frequent among those."""
        if not self._fullest:
            self._fullest = max(self.forms, key=lambda form: (form.count(" "), self.forms[form]))
        return self._fullest

    def absorb(self, other: Cluster, why: str) -> None:
        """Take in the names of `other`, for the reason `why`."""
        self.names += other.names
        self.forms += other.forms
        self.canonical = self.canonical or other.canonical
        self._fullest = ""
        self.why += [f"{other.fullest} and {self.fullest}: {why}", *other.why]


def resolve(text: str, names: Iterable[Name]) -> list[Cluster]:
    """`names` of `text` gathered in clusters, one a thing."""
    clusters = _same_form(text, names)
    clusters = _one_kind(clusters, text)
    for merge in (_surname_kind, _same_spelling):
        clusters = merge(clusters)
    clusters = merge_people(clusters, text)
    for merge in (_acronyms, _short_forms):
        clusters = merge(clusters)
    clusters = _known_as(clusters, text)
    for cluster in clusters:
        cluster.names.sort()
    return sorted(clusters, key=lambda cluster: cluster.names[0])


def _same_form(text: str, names: Iterable[Name]) -> list[Cluster]:
    """A cluster for each kind and form, or each kind and name of the tables."""
    found: dict[tuple[str, str], Cluster] = {}
    for name in names:
        form = " ".join(text[name.start : name.end].split())
        key = name.kind, name.canonical or form
        cluster = found.get(key)
        if cluster is None:
            cluster = found[key] = Cluster(name.kind, name.canonical)
        cluster.names.append(name)
        cluster.forms[form] += 1
    return list(found.values())


def _gathered(clusters: list[Cluster], key: Callable[[Cluster], str], why: str) -> list[Cluster]:
    """Merge clusters of the same key, the larger absorbing the smaller; an empty key stays alone."""
    homes: dict[str, Cluster] = {}
    alone: list[Cluster] = []
    for cluster in sorted(clusters, key=lambda cluster: -len(cluster.names)):
        mark = key(cluster)
        if not mark:
            alone.append(cluster)
        elif mark in homes:
            homes[mark].absorb(cluster, why)
        else:
            homes[mark] = cluster
    return [*homes.values(), *alone]


def _one_kind(clusters: list[Cluster], text: str) -> list[Cluster]:
    """One form, read as two kinds, is of one thing: of a person addressed as such, or where one reading prevails."""
    by_form: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        by_form[cluster.fullest].append(cluster)
    gone: set[Cluster] = set()
    for same in by_form.values():
        if len(same) == 1:
            continue
        best = max(same, key=lambda cluster: len(cluster.names))
        titled = [c for c in same if c.kind == "person" and any(addressed(text, name) for name in c.names)]
        best = titled[0] if titled else best
        for other in same:
            if other is best or (best.canonical and other.canonical):
                continue
            unsure = " " not in other.fullest and {best.kind, other.kind} == {"place", "organisation"}  # a town's club
            prevails = len(best.names) > len(other.names) * (2 if unsure else 1)
            if titled or prevails:
                best.absorb(other, f"read as {best.kind} everywhere else")
                gone.add(other)
    return [cluster for cluster in clusters if cluster not in gone]


def _surname_kind(clusters: list[Cluster]) -> list[Cluster]:
    """What seemed another thing, and no place that the lists have, but ends a person's full name is a person's name."""
    ends: set[str] = set()
    for cluster in clusters:
        parts = cluster.fullest.split()
        if cluster.kind == "person":
            ends.update(" ".join(parts[i:]) for i in range(1, len(parts)))
    for cluster in clusters:
        if cluster.kind in ("organisation", "other", "place") and not cluster.canonical and cluster.fullest in ends:
            lists = words()[cluster.fullest]
            if cluster.kind != "place" or not (lists.city or lists.town or lists.famous == "location"):
                cluster.kind = "person"
    return clusters


def _same_spelling(clusters: list[Cluster]) -> list[Cluster]:
    """Names of one kind that differ in spelling alone."""
    return _gathered(
        clusters,
        lambda cluster: f"{cluster.kind}:{name_key(cluster.canonical or cluster.fullest)}",
        "two spellings of one name",
    )


def _acronyms(clusters: list[Cluster]) -> list[Cluster]:
    """An acronym is of the one name whose words begin with its letters."""
    full: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind != "person":
            for letters in {letters for form in cluster.forms for letters in initials(form)}:
                full[letters].append(cluster)
    gone: set[Cluster] = set()
    for cluster in clusters:
        letters = cluster.fullest.replace(".", "")
        homes = [c for c in full.get(letters, ()) if c is not cluster and c not in gone]
        if _ACRONYM.fullmatch(cluster.fullest) and homes and (len(letters) > 2 or len(homes) == 1):
            home = _nearest(homes, cluster)
            if home.canonical and cluster.canonical and home.canonical != cluster.canonical:
                continue
            if home.kind == "other" and len(cluster.names) >= len(home.names):
                home.kind = cluster.kind
            home.absorb(cluster, "the acronym of the name")
            gone.add(cluster)
    return [cluster for cluster in clusters if cluster not in gone]


def _nearest(homes: list[Cluster], cluster: Cluster) -> Cluster:
    """The home whose first name is last before the first name of `cluster`, else the first of all."""
    start = min(cluster.names).start
    before = [home for home in homes if min(home.names).start < start]
    return max(before, key=lambda home: min(home.names)) if before else min(homes, key=lambda home: min(home.names))


def _short_forms(clusters: list[Cluster]) -> list[Cluster]:
    """The one "UN Security Council" is "the Council", too, and "Symtec Corp." is "Symtec"."""
    longer: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind in ("organisation", "event"):
            words = cluster.fullest.split()
            for i in range(1, len(words) - (words[-1].lower() not in lexicon().organisation_words)):
                longer[f"{cluster.kind}:{' '.join(words[i:])}"].append(cluster)
            if len(words) > 1 and words[-1].lower().strip(".") in _COMPANY:
                longer[f"{cluster.kind}:{' '.join(words[:-1])}"].append(cluster)
    gone: set[Cluster] = set()
    for cluster in clusters:
        homes = longer.get(f"{cluster.kind}:{cluster.fullest}", [])
        if len(homes) == 1 and homes[0] not in gone and not cluster.canonical:
            homes[0].absorb(cluster, "the name cut short")
            gone.add(cluster)
    return [cluster for cluster in clusters if cluster not in gone]


def _known_as(clusters: list[Cluster], text: str) -> list[Cluster]:
    """Two names of which the text says that they are of one thing: "Dagalo, known as Hemedti"."""
    placed = sorted((name.start, name.end, i) for i, cluster in enumerate(clusters) for name in cluster.names)
    homes = list(range(len(clusters)))  # of each cluster the number of the one that took it in, else its own

    def home(i: int) -> int:
        while homes[i] != i:
            homes[i] = i = homes[homes[i]]
        return i

    for (_, end, i), (start, _, k) in pairwise(placed):
        if 6 < start - end < _GAP and _ALIAS.fullmatch(text, end, start):
            small, large = sorted((home(i), home(k)), key=lambda at: len(clusters[at].names))
            one, other = clusters[large], clusters[small]
            if one is not other and one.kind == other.kind and not (one.canonical and other.canonical):
                one.absorb(other, "the text says that it is known as that")
                homes[small] = large
    return [cluster for i, cluster in enumerate(clusters) if homes[i] == i]
