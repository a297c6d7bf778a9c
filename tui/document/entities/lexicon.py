"""Lexicon: the short tables of a language, from names and words to what they stand for."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tui.document.empty import NOTHING
from tui.document.model import EntityKind

_NO_WORDS: frozenset[str] = frozenset()
_LISTS: tuple[tuple[str, EntityKind], ...] = (
    ("peoples.txt", "group"),
    ("regions.txt", "place"),
    ("events.txt", "event"),
)
_ALIASES: tuple[tuple[str, EntityKind], ...] = (("organisations.tsv", "organisation"), ("groups.tsv", "group"))


class Known(NamedTuple):
    """What a name stands for: its kind, and the canonical name under which all its spellings meet."""

    kind: EntityKind
    name: str
    adjective: bool = False


class Lexicon(NamedTuple):
    """The short tables of a language; all empty where nothing is given.

    - `known`: from a spelling (folded, see `fold`) to what it stands for;
    - `first_words`: the words that these spellings begin with;
    - `lower_names`: those spellings of one word that have no capital;
    - `titles`: from a title in lower case to its kind ("role", "name", "honorific");
    - `organisation_words`, `place_words`, `law_words`: nouns that end names of that sort;
    - `event_words`: from a noun to "sure" where it hardly means anything but an event, else "";
    - `joining_words`: from a word to its part in names of several parts ("owner", "cause", "lord");
    - `spellings`: from a word of names, in lower case, to the one way of writing it that stands for all;
    - `descriptions`: from a noun ("group") to the kind of entity that it refers to after a definite article.
    """

    known: Mapping[str, Known] = NOTHING
    first_words: frozenset[str] = _NO_WORDS
    lower_names: frozenset[str] = _NO_WORDS
    titles: Mapping[str, str] = NOTHING
    organisation_words: frozenset[str] = _NO_WORDS
    place_words: frozenset[str] = _NO_WORDS
    event_words: Mapping[str, str] = NOTHING
    law_words: frozenset[str] = _NO_WORDS
    joining_words: Mapping[str, str] = NOTHING
    spellings: Mapping[str, str] = NOTHING
    descriptions: Mapping[str, str] = NOTHING


def fold(text: str) -> str:
    """Strip accents from `text` and make its apostrophes straight."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def read_lexicon(folder: Path, plural: str) -> Lexicon:
    """Read the tables in `folder`, one file each; `plural` is the ending of plurals in the lists of names.

    Raises OSError where a table is missing.
    """
    known = _read_known(folder, plural)
    return Lexicon(
        known=known,
        first_words=frozenset(name.partition(mark)[0] for name in known for mark in " '"),
        lower_names=frozenset(name for name in known if name.islower() and name.isalpha()),
        titles=_read_pairs(folder / "titles.tsv"),
        organisation_words=frozenset(_read_lines(folder / "organisation_words.txt")),
        place_words=frozenset(_read_lines(folder / "place_words.txt")),
        event_words=_read_pairs(folder / "event_words.tsv"),
        law_words=frozenset(_read_lines(folder / "law_words.txt")),
        joining_words=_read_pairs(folder / "joining_words.tsv"),
        spellings={word: one for one, others in _read_rows(folder / "spellings.tsv", 2) for word in others.split(";")},
        descriptions=_read_pairs(folder / "descriptions.tsv"),
    )


def _read_known(folder: Path, plural: str) -> dict[str, Known]:
    """Read the tables of names; where two have a spelling, the later table wins."""
    known: dict[str, Known] = {}
    for file, kind in _LISTS:
        names = set(_read_lines(folder / file))
        for name in names:
            singular = name.removesuffix(plural)
            known[name] = Known(kind, singular if singular in names else name)
    for country, others, people, capital in _read_rows(folder / "countries.tsv", 4):
        known |= {word: Known("place", country, adjective=True) for word in people.split(";") if word}
        known |= {name: Known("place", country) for name in (country, *others.split(";")) if name}
        if capital:
            known.setdefault(capital, Known("place", capital))
    for file, kind in _ALIASES:
        for name, others in _read_rows(folder / file, 2):
            known |= {word: Known(kind, name) for word in (name, *others.split(";")) if word}
    for name, what in tuple(known.items()):
        known.setdefault(name[:1].upper() + name[1:], what)
    return {fold(name): what for name, what in known.items()}


def _read_lines(path: Path) -> list[str]:
    """Read the lines of a table, without the comment that heads it."""
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]


def _read_rows(path: Path, columns: int) -> list[list[str]]:
    """Read the rows of tab-separated columns of a table; short rows are filled up with empty cells."""
    return [(line.split("\t") + [""] * columns)[:columns] for line in _read_lines(path)]


def _read_pairs(path: Path) -> dict[str, str]:
    """Read a table of two columns as a mapping from the first to the second."""
    return dict(row[:2] for row in _read_rows(path, 2))
