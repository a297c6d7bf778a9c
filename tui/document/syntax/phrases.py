"""Phrases: tagged tokens grouped into noun phrases, verb groups, times and the words and marks between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.tagger import FINITE
from tui.document.syntax.tokens import Token


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


class Phrase(NamedTuple):
    """A phrase of `kind` over the tokens `first` up to `last` (exclusive); `head` is the index of its head word."""

    kind: Kind
    first: int
    last: int
    head: int


_NOUNS = frozenset(("NN", "NNP"))
_IN_NOUN = frozenset(("DT", "CD", "JJ", "NN", "NNP", "POS"))
_VERBAL = frozenset(("VB", "VBN", "VBG", "VBD", "VBP", "RB"))
"""What may follow an auxiliary in its group; the finite forms are taggers' slips for participles."""
_WITHIN_CLAUSE = frozenset((Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.GERUND, Kind.INFINITIVE, Kind.TIME))
_MARKS = {
    ",": Kind.COMMA,
    ";": Kind.BREAK, ":": Kind.BREAK, "-": Kind.BREAK, "--": Kind.BREAK, "–": Kind.BREAK, "—": Kind.BREAK,
    "_": Kind.BREAK, "...": Kind.BREAK, "…": Kind.BREAK,
    '"': Kind.QUOTE, "“": Kind.QUOTE, "”": Kind.QUOTE, "``": Kind.QUOTE, "''": Kind.QUOTE, "«": Kind.QUOTE,
    "»": Kind.QUOTE,
    "(": Kind.OPEN, "[": Kind.OPEN, ")": Kind.CLOSE, "]": Kind.CLOSE,
}  # fmt: skip
_WORDS = {
    "IN": Kind.PREPOSITION, "TO": Kind.PREPOSITION, "WH": Kind.RELATIVE, "CC": Kind.COORDINATOR, "RB": Kind.ADVERB,
    "RP": Kind.ADVERB, "VBG": Kind.GERUND, "VBN": Kind.PARTICIPLE, "VB": Kind.INFINITIVE, "JJ": Kind.ADJECTIVE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What the phrases are found in: `timed` maps the first token of a time expression to the index behind its last.

    `quantified` maps the first token of words that belong to a number behind them to the index of that number. The
    others are indexes of tokens: `open_verbs` may stand before another verb of the same group, `agents` open an agent,
    `clause_nouns` and the verbs in `opinions` may be followed by a clause that no word opens, `openers` open one.
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


def find_phrases(
    tokens: Sequence[Token], tags: Sequence[str], language: SyntaxLanguage, times: Sequence[tuple[int, int]] = ()
) -> list[Phrase]:
    """The phrases of a sentence, in order, without gaps.

    `times` are the spans (code points, end exclusive) of the sentence's time expressions, in order.
    """
    lower = [token.text.lower() for token in tokens]

    def numbers(words: Set[str]) -> frozenset[int]:
        return frozenset(i for i, word in enumerate(lower) if word in words)

    sentence = _Sentence(
        tokens,
        tags,
        _timed(tokens, times),
        open_verbs=numbers(language.auxiliaries),
        quantified=_quantified(lower, tags, language.quantifiers),
        agents=numbers(language.agents),
        clause_nouns=numbers(language.clause_nouns),
        opinions=numbers(language.opinion_verbs),
        openers=numbers(language.subordinators),
    )
    found: list[Phrase] = []
    i = 0
    while i < len(tokens):
        phrase = _phrase(sentence, i)
        found.append(phrase._replace(kind=Kind.PARTICIPLE) if _is_reduced(sentence, found, phrase) else phrase)
        i = phrase.last
    return found


def _quantified(words: Sequence[str], tags: Sequence[str], quantifiers: Mapping[str, Sequence[str]]) -> dict[int, int]:
    """For the first token of words like "more than" before a number, the index of that number."""
    found: dict[int, int] = {}
    for i, word in enumerate(words):
        rest = quantifiers.get(word)
        if rest is not None:
            number = i + 1 + len(rest)
            if number < len(words) and tags[number] == "CD" and list(rest) == list(words[i + 1 : number]):
                found[i] = number
    return found


def _timed(tokens: Sequence[Token], times: Sequence[tuple[int, int]]) -> dict[int, int]:
    """For the first token of each time expression, the index behind its last."""
    found: dict[int, int] = {}
    i = 0
    for start, end in times:
        while i < len(tokens) and tokens[i].end <= start:
            i += 1
        first = i
        while i < len(tokens) and tokens[i].start < end:
            i += 1
        if i > first:
            found[first] = i
    return found


def _phrase(sentence: _Sentence, i: int) -> Phrase:
    """The phrase that begins at token `i`."""
    tags = sentence.tags
    if i in sentence.timed and "POS" not in tags[sentence.timed[i] : sentence.timed[i] + 1]:
        return Phrase(Kind.TIME, i, sentence.timed[i], sentence.timed[i] - 1)
    tag = tags[i]
    if i in sentence.quantified:
        phrase = _noun_phrase(sentence, sentence.quantified[i])
        return phrase._replace(first=i)
    if tag in FINITE:
        group = _verb_group(sentence, i, Kind.VERB)
        bare = tag == "VBD" and group.last - i == 1 and i not in sentence.open_verbs
        agent = bare and group.last in sentence.agents and not (i and tags[i - 1] in ("PRP", "WH"))
        return group._replace(kind=Kind.PARTICIPLE) if agent else group  # "remarks made by the ambassador"
    if tag == "TO" and "VB" in tags[i + 1 : i + 3] and tags[i + 1] in ("VB", "RB"):
        return _verb_group(sentence, i, Kind.INFINITIVE)
    if tag == "PRP":
        return Phrase(Kind.NOUN, i, i + 1, i)
    if tag in _IN_NOUN or i in sentence.timed or (tag in ("VBN", "VBG") and _modifies(sentence, i)):
        return _noun_phrase(sentence, i)
    if tag in ("VBG", "VBN", "VB"):
        return _verb_group(sentence, i, _WORDS[tag])
    return Phrase(_MARKS.get(sentence.tokens[i].text) or _WORDS.get(tag, Kind.OTHER), i, i + 1, i)


def _is_reduced(sentence: _Sentence, before: Sequence[Phrase], phrase: Phrase) -> bool:
    """Whether a past tense is rather a participle that belongs to the noun before: "it was a league founded in 1886".

    The noun then belongs to a verb before it, with nothing between that could open another clause.
    """
    bare = phrase.kind is Kind.VERB and phrase.last - phrase.first == 1 and sentence.tags[phrase.first] == "VBD"
    if not bare or phrase.first in sentence.opinions or not before or sentence.tags[before[-1].head] not in _NOUNS:
        return False
    if not sentence.clause_nouns.isdisjoint(range(before[-1].first, before[-1].last)):
        return False  # "the third time guards fled"
    for left, right in pairwise(reversed(before)):  # from right to left
        if right.kind is Kind.VERB:
            return left.kind is not Kind.VERB and right.head not in sentence.opinions
        if right.kind not in _WITHIN_CLAUSE or right.head in sentence.openers or right.head in sentence.opinions:
            return False
        if left.kind is right.kind is Kind.NOUN:
            return False  # "the troops they sent left"
    return False


def _verb_group(sentence: _Sentence, i: int, kind: Kind) -> Phrase:
    """The verb group that begins at `i`: auxiliaries with the adverbs between them, and the main verb."""
    head = i
    for j in range(i + 1, len(sentence.tags)):
        if j in sentence.timed or head not in sentence.open_verbs or sentence.tags[j] not in _VERBAL:
            break
        if sentence.tags[j] != "RB":
            head = j
    return Phrase(kind, i, head + 1, head)


def _modifies(sentence: _Sentence, i: int) -> bool:
    """Whether a participle at `i` stands before a noun that it modifies: "of wounded soldiers"."""
    tags = sentence.tags
    if i == 0 or tags[i - 1] not in ("IN", "DT", "CD", "JJ"):
        return False
    after = next((j for j in range(i + 1, min(i + 4, len(tags))) if tags[j] not in ("JJ", "VBN", "VBG")), len(tags))
    return after < len(tags) and tags[after] in _NOUNS and after not in sentence.timed


def _noun_phrase(sentence: _Sentence, i: int) -> Phrase:
    """The noun phrase that begins at `i`; an adjective without a noun is a phrase of its own kind.

    A time expression belongs to it that stands as an attribute: "a July 16 press conference", "Monday's attack".
    """
    tags = sentence.tags
    head, j = -1, i
    while j < len(tags):
        if j in sentence.timed:
            after = sentence.timed[j]
            if not _is_attribute(tags, i, j, after):
                break
            j = after
            continue
        tag = tags[j]
        if head >= 0 and _begins_another(sentence, head, j):
            break
        if tag in _NOUNS or tag == "CD":
            head = j
        elif tag not in _IN_NOUN and not _continues(tags, j, i):
            break
        elif tag == "JJ" and head >= 0 and tags[head] == "NN" and tags[j - 1] != "POS":
            break  # "made the city safe"
        j += 1
    while j > i + 1 and tags[j - 1] == "POS":
        j -= 1
    if head < 0:
        kind = Kind.NOUN if tags[i] in ("DT", "POS") else Kind.ADJECTIVE
        return Phrase(kind, i, j, j - 1)
    return Phrase(Kind.NOUN, i, j, min(head, j - 1))


def _begins_another(sentence: _Sentence, head: int, j: int) -> bool:
    """Whether another noun phrase begins at token `j`, behind the noun `head`."""
    if sentence.tags[j] == "DT":
        return sentence.tags[j - 1] != "POS"
    # "the third time | Afghan soldiers have fled"
    return head == j - 1 and head in sentence.clause_nouns and sentence.tokens[j].text[0].isupper()


def _is_attribute(tags: Sequence[str], first: int, start: int, end: int) -> bool:
    """Whether the time expression over the tokens [start, end) modifies a noun of the phrase begun at `first`."""
    after = tags[end] if end < len(tags) else "."
    if after == "POS":
        return start == first
    opened = start > first and tags[start - 1] in ("DT", "JJ", "POS")
    return opened and after in ("NN", "NNP", "JJ")


def _continues(tags: Sequence[str], j: int, first: int) -> bool:
    """Whether the participle, adverb or conjunction at `j` stands within a noun phrase begun before it."""
    if j == first:
        return True
    after = tags[j + 1] if j + 1 < len(tags) else "."
    if tags[j] in ("VBN", "VBG"):
        return tags[j - 1] in ("DT", "JJ", "CD", "POS") and after in ("NN", "NNP", "JJ")
    if tags[j] == "RB":
        return tags[j - 1] in ("DT", "POS") and after in ("JJ", "VBN", "VBG", "CD")
    return tags[j] == "CC" and tags[j - 1] == "JJ" and after == "JJ" and "NN" in tags[j + 2 : j + 3]
