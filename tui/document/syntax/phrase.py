"""A phrase (a noun phrase, a verb group, a time, a word or mark between them) and the sentence it is found in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from enum import Enum
from typing import NamedTuple

from tui.document.record import transient
from tui.document.syntax.tokens import Token

NOUNS = frozenset(("NN", "NNP"))
"""The tags of nouns."""


class Kind(Enum):
    """What a phrase is."""

    NOUN = "noun phrase"
    VERB = "verb group"  # finite: "has been killed"
    INFINITIVE = "infinitive"  # "to leave"
    GERUND = "gerund or present participle"  # "leaving"
    PARTICIPLE = "past participle"  # "killed in the attack"
    TIME = "time expression"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PREPOSITION = "preposition or conjunction"
    RELATIVE = "relative or interrogative word"
    COORDINATOR = "coordinating conjunction"
    COMMA = "comma"
    BREAK = "semicolon, colon or dash"
    QUOTE = "quotation mark"
    OPEN = "opening bracket"
    CLOSE = "closing bracket"
    OTHER = "other"

    __hash__ = object.__hash__
    """By identity: members are unique, and to hash their names would take a call in Python for each look-up."""


class Phrase(NamedTuple):
    """A phrase of `kind` over the tokens `first` up to `last` (exclusive); `head` is the index of its head word."""

    kind: Kind
    first: int
    last: int
    head: int


@transient
class Tagged:
    """A tagged sentence, as the phrases are found in it.

    `timed` maps the first token of a time expression to the index behind its last.
    `quantified` maps the first token of words that belong to a number behind them to the index of that number. The
    others are indexes of tokens: `open_verbs` may stand before another verb of the same group, `agents` open an agent,
    `clause_nouns` and the verbs in `opinions` may be followed by a clause that no word opens, `openers` open one;
    `participles` are tagged as past tenses, and may be participles; `prepositions` have the form of a verb.
    `be` are the forms of the verb of the passive.
    """

    tokens: Sequence[Token]
    tags: Sequence[str]
    timed: Mapping[int, int]
    open_verbs: Set[int]
    quantified: Mapping[int, int]
    agents: Set[int]
    clause_nouns: Set[int]
    opinions: Set[int]
    openers: Set[int]
    participles: Set[int]
    prepositions: Set[int]
    be: Set[str]
