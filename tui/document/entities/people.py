"""People's names -> people: full names, surnames, initials, and two people with one surname."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from tui.document.entities.lexicon import lexicon
from tui.document.entities.recognise import Name
from tui.document.entities.spelling import name_key

if TYPE_CHECKING:
    from tui.document.entities.resolve import Cluster

_PARTICLES = frozenset(
    "bin ibn bint abu al el de la le van von der den ter di da del della du dos san".split()  # noqa: SIM905
)
_MEN = frozenset({"mr", "sir", "lord", "king", "prince", "messrs"})
_WOMEN = frozenset({"mrs", "ms", "miss", "lady", "dame", "queen", "princess", "madame"})
_BEFORE = re.compile(r"(\w+)\.?\s+$")
_NEARBY = 400
"""Code points over which a full name is in mind, about a paragraph."""
_MANY = 40


@lru_cache(10_000)
def core(name: str) -> tuple[str, ...]:
    """The words of a person's name without titles, particles joined to what follows: ("Osama", "Bin Laden")."""
    titles = lexicon().titles
    words = name.split()
    while len(words) > 1 and words[0].lower() in titles:
        words.pop(0)
    joined: list[str] = []
    for word in reversed(words):
        if joined and word.lower() in _PARTICLES:
            joined[0] = f"{word} {joined[0]}"
        else:
            joined.insert(0, word)
    return tuple(joined)


def merge_people(clusters: list[Cluster], text: str) -> list[Cluster]:
    """Merge the clusters of people in `clusters` that are of one person; surnames go to whom they were said of last."""
    people = [cluster for cluster in clusters if cluster.kind == "person"]
    rest = [cluster for cluster in clusters if cluster.kind != "person"]
    full = _full_names([cluster for cluster in people if len(core(cluster.fullest)) > 1])
    by_word: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in full:
        last = core(cluster.fullest)[-1]
        for key in {name_key(last), name_key(last.rpartition(" ")[2])}:  # "von Metternich" is also "Metternich"
            by_word[key].append(cluster)
    given = _by_given_name(full, by_word)
    alone: list[Cluster] = []
    for cluster in people:
        if len(core(cluster.fullest)) == 1:
            key = name_key(core(cluster.fullest)[0])
            homes = by_word.get(key) or given.get(key, [])
            if homes:
                _share_out(cluster, homes, text, alone)
            else:
                alone.append(cluster)
    return [*rest, *full, *alone]


def _full_names(clusters: list[Cluster]) -> list[Cluster]:
    """Merge full names that go together: "G. W. Bush", "George Bush"; "Dost Mohammad Khan", "Dost Mohammad"."""
    homes: defaultdict[str, list[Cluster]] = defaultdict(list)
    starts: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in sorted(clusters, key=lambda cluster: (-len(core(cluster.fullest)), -len(cluster.fullest))):
        words = [name_key(word) for word in core(cluster.fullest)]
        same = homes[words[-1]]
        longer = starts[" ".join(words)]
        if len(longer) == 1:
            longer[0].absorb(cluster, "the same name, its end left out")
            continue
        fitting = [home for home in same[:_MANY] if _fits(words, [name_key(word) for word in core(home.fullest)])]
        if len(fitting) == 1:
            fitting[0].absorb(cluster, "the same name, shorter")
        else:
            same.append(cluster)
            for i in range(2, len(words)):
                starts[" ".join(words[:i])].append(cluster)
    return [cluster for same in homes.values() for cluster in same]


def _fits(short: list[str], full: list[str]) -> bool:
    """Whether `short` can be short for `full`: its words are in it in order, the first perhaps by its initial."""
    if not (short[0] == full[0] or (min(len(short[0]), len(full[0])) == 1 and short[0][:1] == full[0][:1])):
        return False
    rest = iter(full[1:])
    return all(any(word == other or word == other[:1] for other in rest) for word in short[1:])


def _by_given_name(full: list[Cluster], by_word: dict[str, list[Cluster]]) -> dict[str, list[Cluster]]:
    """The people by their given names, where just one has it and nobody has it as a surname."""
    found: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in full:
        found[name_key(core(cluster.fullest)[0])].append(cluster)
    return {key: homes for key, homes in found.items() if len(homes) == 1 and key not in by_word}


def _share_out(cluster: Cluster, homes: list[Cluster], text: str, alone: list[Cluster]) -> None:
    """Give each mention of a bare surname to one of `homes`; what fits none stays in `alone`.

    It is of the one whose full name was told last, if that was nearby or the surname has gone on since; else of the one
    named first in the text, whom it is about: a biography's "Lindqvist" is not the brother told of some pages before.
    """
    starts = {id(home): _full_starts(home, text) for home in homes}
    genders = {id(home): {_gender(text, name) for name in home.names} - {""} for home in homes}
    shares: defaultdict[int, list[Name]] = defaultdict(list)
    last: Cluster | None = None
    at = 0
    for name in sorted(cluster.names):
        gender = _gender(text, name)
        fitting = [home for home in homes if not gender or genders[id(home)] <= {gender}]
        if not fitting:
            shares[0].append(name)
            continue
        latest = max(fitting, key=lambda home: _last_before(starts[id(home)], name.start))
        told = _last_before(starts[id(latest)], name.start)
        if 0 <= name.start - told <= _NEARBY:
            last = latest
        elif last is None or last not in fitting or name.start - at > _NEARBY:
            last = min(fitting, key=lambda home: starts[id(home)][0])
        shares[id(last)].append(name)
        at = name.start
    surname = cluster.fullest
    for home in homes:
        part = shares.get(id(home))
        if part:
            why = "the surname" if len(homes) == 1 else "the surname, of whom it was said last"
            home.absorb(_part(cluster, part, text), why)
    if 0 in shares:
        left = _part(cluster, shares[0], text)
        left.why.append(f"{surname} kept apart: the form of address does not fit")
        alone.append(left)


def _full_starts(home: Cluster, text: str) -> list[int]:
    """Where the names of `home` stand that have more than one word, all of its names if none has; in text order."""
    names = sorted(home.names)
    return [name.start for name in names if " " in text[name.start : name.end]] or [name.start for name in names]


def _part(cluster: Cluster, names: list[Name], text: str) -> Cluster:
    """A cluster of some of the names of `cluster`."""
    part = type(cluster)(cluster.kind, cluster.canonical, names)
    part.forms.update(" ".join(text[name.start : name.end].split()) for name in names)
    return part


def _last_before(starts: list[int], offset: int) -> int:
    """The last of `starts` before `offset`; one that lies behind counts less the farther it is."""
    at = bisect(starts, offset)
    return starts[at - 1] if at else -starts[0]


def addressed(text: str, name: Name) -> bool:
    """Whether a form of address or a title stands right before a name."""
    match = _BEFORE.search(text, max(0, name.start - 20), name.start)
    return match is not None and match.group(1).lower() in lexicon().titles


def _gender(text: str, name: Name) -> str:
    """ "m" or "f" where the form of address before a name tells it, else ""."""
    match = _BEFORE.search(text, max(0, name.start - 12), name.start)
    before = match.group(1).lower() if match else ""
    return "m" if before in _MEN else "f" if before in _WOMEN else ""
