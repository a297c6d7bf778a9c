"""The words of a language by their part in names."""

from __future__ import annotations

from typing import NamedTuple

_NO_WORDS: frozenset[str] = frozenset()


class NameWords(NamedTuple):
    """Words and marks by their part in names, in lower case unless said otherwise; all empty where nothing is given.

    - `of`, `conjunctions`, `purposes`, `genitives`: words between the parts of a name ("of", "and", "for", "'s");
    - `articles`: what may stand before a name without being part of it;
    - `in_bodies`: small words within the purpose of a body ("Front for the Liberation of ...");
    - `particles`: words that stand only within names of people ("von", "bin");
    - `never_first`, `never_last`: words that begin or end no name, though the model may label them so;
    - `title_prefixes`: what may be joined to a title ("ex-");
    - `person_affixes`: what begins the last word of names of people ("al-");
    - `event_openers`: words, as written, that begin names of events ("Operation");
    - `certain`: names, as written, that are never anything else ("US").
    """

    of: frozenset[str] = _NO_WORDS
    conjunctions: frozenset[str] = _NO_WORDS
    purposes: frozenset[str] = _NO_WORDS
    genitives: frozenset[str] = _NO_WORDS
    articles: frozenset[str] = _NO_WORDS
    in_bodies: frozenset[str] = _NO_WORDS
    particles: frozenset[str] = _NO_WORDS
    never_first: frozenset[str] = _NO_WORDS
    never_last: frozenset[str] = _NO_WORDS
    title_prefixes: tuple[str, ...] = ()
    person_affixes: tuple[str, ...] = ()
    event_openers: frozenset[str] = _NO_WORDS
    certain: frozenset[str] = _NO_WORDS
