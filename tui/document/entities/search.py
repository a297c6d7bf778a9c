"""Search entities by name and alias, allowing for accents, spellings and typing errors in the query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tui.document.entities.lexicon import fold
from tui.document.entities.normalise import Normaliser, initials
from tui.document.model import Entity

_START, _WORD, _INSIDE, _ACRONYM, _SPELLING, _SLIP = range(6)
_ONE_SLIP, _TWO_SLIPS = 4, 8
_SHORTEST_KEY = 3
"""Letters of a spelling key: a shorter one begins the names of strangers ("zzz" has the key "z")."""


class Match(NamedTuple):
    """An entity found: `text` is its name or alias that matched, `start`, `end` the characters of `text` that did.

    `rank` is 0 for the best sort of match.
    """

    entity: Entity
    text: str
    start: int
    end: int
    rank: int

    def is_whole(self, query: str, normaliser: Normaliser) -> bool:
        """Whether `query` is the name, whole words of it, its initials or another spelling: no part and no slip."""
        if self.rank in (_START, _WORD):
            return not self.text[self.end : self.end + 1].isalnum()
        if self.rank == _ACRONYM:
            return query.strip().upper() in initials(self.text)
        return self.rank == _SPELLING and normaliser.key(query) == normaliser.key(self.text)


def search(entities: Iterable[Entity], query: str, normaliser: Normaliser) -> list[Match]:
    """Find the entities that `query` may mean, the best match first; all in their order for an empty query.

    From best to worst: the start of a name, the start of a word, inside a word, the initials ("nsc"), another spelling
    by the keys of `normaliser` ("al qaida"), a slip (one wrong, missing, added or swapped letter in a query of four
    letters or more, two in one of eight). Equal matches are ordered by the number of mentions.
    """
    wanted = _plain(" ".join(query.split()))[0]
    if not wanted:
        return [Match(entity, entity.name, 0, 0, _START) for entity in entities]
    best = (min(_matches(entity, wanted, normaliser), key=_rank, default=None) for entity in entities)
    return sorted((match for match in best if match), key=lambda match: (match.rank, -len(match.entity.mentions)))


def _rank(match: Match) -> int:
    return match.rank


def _matches(entity: Entity, wanted: str, normaliser: Normaliser) -> Iterator[Match]:
    """Yield all matches of an entity's name and aliases."""
    key = normaliser.key(wanted)
    for text in (entity.name, *entity.aliases):
        plain, places = _plain(text)
        at = plain.find(wanted)
        while at > 0 and plain[at - 1].isalnum() and (later := plain.find(wanted, at + 1)) > 0:
            at = later
        if at >= 0:
            rank = _START if at == 0 else _INSIDE if plain[at - 1].isalnum() else _WORD
            yield Match(entity, text, places[at], places[at + len(wanted) - 1] + 1, rank)
        elif wanted.upper() in initials(text):
            yield Match(entity, text, 0, len(text), _ACRONYM)
        elif len(key) >= _SHORTEST_KEY and normaliser.key(text).startswith(key):
            yield Match(entity, text, 0, len(text), _SPELLING)
        else:
            yield from _slipped(entity, text, plain, places, wanted)


def _slipped(entity: Entity, text: str, plain: str, places: list[int], wanted: str) -> Iterator[Match]:
    """Yield the match of the first words that begin with `wanted` but for a slip."""
    allowed = (len(wanted) >= _ONE_SLIP) + (len(wanted) >= _TWO_SLIPS)
    if not allowed:
        return
    for at in range(len(plain)):
        if at and plain[at - 1].isalnum():
            continue
        part = plain[at : at + len(wanted) + allowed]
        if wanted[0] in part[:2] and (reached := _reach(wanted, part, allowed)):
            yield Match(entity, text, places[at], places[at + reached - 1] + 1, _SLIP)
            return


def _reach(wanted: str, part: str, allowed: int) -> int:
    """Return how many letters of `part` make up `wanted` with at most `allowed` slips; 0 where none do.

    The distance counts a wrong, missing or added letter and two swapped as one slip (optimal string alignment).
    """
    before: list[int] = []
    row = list(range(len(part) + 1))
    for i, letter in enumerate(wanted, 1):
        older, before, row = before, row, [i]
        for k, other in enumerate(part, 1):
            cost = min(before[k] + 1, row[k - 1] + 1, before[k - 1] + (letter != other))
            if older and k > 1 and letter == part[k - 2] and wanted[i - 2] == other:
                cost = min(cost, older[k - 2] + 1)
            row.append(cost)
    least = min(row[1:], default=allowed + 1)
    return row.index(least, 1) if least <= allowed else 0


def _plain(text: str) -> tuple[str, list[int]]:
    """Fold `text` to lower case without accents; with the index in `text` of each letter of the result."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for plain in fold(letter).lower():
            letters.append(plain)
            places.append(place)
    return "".join(letters), places
