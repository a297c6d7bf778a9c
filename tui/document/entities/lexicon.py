"""What the recogniser knows before it reads: the tables of `english/`, read once, when first asked for."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tui.document.model import EntityKind

_FOLDER = Path(__file__).parent / "english"


class Known(NamedTuple):
    """What a name stands for: its kind, and the one name under which all its spellings meet."""

    kind: EntityKind
    name: str
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables: `known` from a spelling (without accents) to what it stands for; the others sets of words.

    `first_words` are those that the spellings begin with; `lower_names` those spellings of one word that have no
    capital; `event_words` from a word to "sure" where it hardly means anything else, else ""; `joining_words`
    from a word to the part it has in names of several parts (see joining.py); `titles` from a title in
    lower case to its kind ("role", "name", "honorific"); `spellings` from a word of names, in lower case, to the one
    way of writing it that stands for all; `descriptions` from a noun ("group") to the sort of entity that "the" with
    it means. The long lists of words are in words.py.
    """

    known: dict[str, Known]
    first_words: frozenset[str]
    lower_names: frozenset[str]
    titles: dict[str, str]
    organisation_words: frozenset[str]
    place_words: frozenset[str]
    event_words: dict[str, str]
    law_words: frozenset[str]
    joining_words: dict[str, str]
    spellings: dict[str, str]
    descriptions: dict[str, str]


def fold(text: str) -> str:
    """`text` without accents and with straight apostrophes, of the same letters otherwise."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _lines(file: str) -> list[str]:
    """The lines of a table, without the comment that heads it."""
    return (_FOLDER / file).read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]


def _rows(file: str, columns: int) -> list[list[str]]:
    """The rows of a table of tab-separated columns, short rows filled up with empty cells."""
    return [(line.split("\t") + [""] * columns)[:columns] for line in _lines(file)]


def _known() -> dict[str, Known]:
    known: dict[str, Known] = {}
    for file, kind in (("peoples.txt", "group"), ("regions.txt", "place"), ("events.txt", "event")):
        names = set(_lines(file))
        known |= {name: Known(kind, one if (one := name.removesuffix("s")) in names else name) for name in names}  # type: ignore[arg-type]
    for country, others, people, capital in _rows("countries.tsv", 4):
        known |= {word: Known("place", country, adjective=True) for word in people.split(";") if word}
        known |= {name: Known("place", country) for name in (country, *others.split(";")) if name}
        if capital:
            known.setdefault(capital, Known("place", capital))
    for file, kind in (("organisations.tsv", "organisation"), ("groups.tsv", "group")):
        for name, others in _rows(file, 2):
            known |= {word: Known(kind, name) for word in (name, *others.split(";")) if word}  # type: ignore[arg-type]
    for name, what in tuple(known.items()):
        known.setdefault(name[:1].upper() + name[1:], what)
    return {fold(name): what for name, what in known.items()}


@cache
def lexicon() -> Lexicon:
    """The tables of English."""
    known = _known()
    return Lexicon(
        known=known,
        first_words=frozenset(name.partition(mark)[0] for name in known for mark in " '"),
        lower_names=frozenset(name for name in known if name.islower() and name.isalpha()),
        titles=dict(row[:2] for row in _rows("titles.tsv", 2)),
        organisation_words=frozenset(_lines("organisation_words.txt")),
        event_words=dict(row[:2] for row in _rows("event_words.tsv", 2)),
        joining_words=dict(row[:2] for row in _rows("joining_words.tsv", 2)),
        law_words=frozenset(_lines("law_words.txt")),
        place_words=frozenset(_lines("place_words.txt")),
        descriptions=dict(row[:2] for row in _rows("descriptions.tsv", 2)),
        spellings={word: one for one, others in _rows("spellings.tsv", 2) for word in others.split(";")},
    )
