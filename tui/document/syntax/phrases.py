"""Phrases: tagged tokens grouped into noun phrases, verb groups, times and the words and marks between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.noun_phrases import IN_NOUN, behind_attribute, modifies, noun_phrase
from tui.document.syntax.phrase import NOUNS, Kind, Phrase, Tagged
from tui.document.syntax.tagger import FINITE
from tui.document.syntax.tokens import Token
from tui.document.syntax.verb_repair import waits

_new = tuple.__new__  # what Phrase(...) does, without its call in Python
_VERBAL = frozenset(("VB", "VBN", "VBG", "VBD", "VBP", "RB"))
"""What may follow an auxiliary in its group; the finite forms are taggers' slips for participles."""
_PARTICIPLES = frozenset(("VBN", "VBG"))
_NONFINITE = _PARTICIPLES | {"VB"}
_WITHIN_CLAUSE = frozenset((Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.GERUND, Kind.INFINITIVE, Kind.TIME))
_NONE: frozenset[int] = frozenset()
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


def find_phrases(
    tokens: Sequence[Token], tags: Sequence[str], language: SyntaxLanguage, times: Sequence[tuple[int, int]] = ()
) -> list[Phrase]:
    """The phrases of a sentence, in order, without gaps.

    `times` are the spans (code points, end exclusive) of the sentence's time expressions, in order.
    """
    sentence = _tagged(tokens, tags, language, times)
    found: list[Phrase] = []
    i = 0
    while i < len(tokens):
        phrase = _phrase(sentence, i)
        if phrase.kind is Kind.VERB and _is_reduced(sentence, found, phrase):
            phrase = phrase._replace(kind=Kind.PARTICIPLE)
        found.append(phrase)
        i = phrase.last
    return _parted(sentence, found) if sentence.participles else found


def _tagged(
    tokens: Sequence[Token], tags: Sequence[str], language: SyntaxLanguage, times: Sequence[tuple[int, int]]
) -> Tagged:
    """The sentence, with what its words are by the word classes of `language`; see `find_phrases`."""
    lower = [token.text.lower() for token in tokens]
    present = frozenset(lower)

    def numbers(words: Set[str]) -> Set[int]:
        if words.isdisjoint(present):  # mostly so
            return _NONE
        return frozenset([i for i, word in enumerate(lower) if word in words])

    tagger = language.tagger
    return Tagged(
        tokens,
        tags,
        _timed(tokens, times),
        open_verbs=numbers(language.auxiliaries),
        quantified=_quantified(lower, tags, language.quantifiers) if "CD" in tags else {},
        agents=numbers(language.agents),
        clause_nouns=numbers(language.clause_nouns),
        opinions=numbers(language.opinion_verbs),
        openers=numbers(language.subordinators),
        prepositions=numbers(language.participial_prepositions),
        be=language.be,
        participles=frozenset([i for i, tag in enumerate(tags) if tag == "VBD" and tagger.may_be(lower[i], "VBN")]),
    )


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


def _phrase(sentence: Tagged, i: int) -> Phrase:
    """The phrase that begins at token `i`."""
    tags, timed = sentence.tags, sentence.timed
    if i in timed and behind_attribute(tags, i, i, timed[i]) is None:
        return Phrase(Kind.TIME, i, timed[i], timed[i] - 1)
    if i in sentence.quantified:
        phrase = noun_phrase(sentence, sentence.quantified[i])
        return phrase._replace(first=i)
    if i in sentence.prepositions:
        return Phrase(Kind.PREPOSITION, i, i + 1, i)  # "including", "according"
    tag = tags[i]
    if tag in IN_NOUN:
        return noun_phrase(sentence, i)
    if tag in FINITE:
        return _finite(sentence, i, tag)
    if tag == "TO" and "VB" in tags[i + 1 : i + 3] and tags[i + 1] in ("VB", "RB"):
        return _verb_group(sentence, i, Kind.INFINITIVE)
    if tag == "PRP":
        return Phrase(Kind.NOUN, i, i + 1, i)
    if i in timed or (tag in _PARTICIPLES and modifies(sentence, i)):
        return noun_phrase(sentence, i)
    if tag in _NONFINITE:
        return _verb_group(sentence, i, _WORDS[tag])
    return _new(Phrase, (_MARKS.get(sentence.tokens[i].text) or _WORDS.get(tag, Kind.OTHER), i, i + 1, i))


def _finite(sentence: Tagged, i: int, tag: str) -> Phrase:
    """The finite verb group that begins at token `i`; a participle before its agent: "remarks made by the envoy"."""
    group = _verb_group(sentence, i, Kind.VERB)
    bare = tag == "VBD" and group.last - i == 1 and i not in sentence.open_verbs
    behind = sentence.timed.get(group.last, group.last)
    agent = bare and behind in sentence.agents and not (i and sentence.tags[i - 1] in ("PRP", "WH"))
    agent = agent and sentence.tags[behind + 1 : behind + 2] != ["VBG"]  # "the committee reacted by sending troops"
    return group._replace(kind=Kind.PARTICIPLE) if agent else group


def _is_reduced(sentence: Tagged, before: Sequence[Phrase], phrase: Phrase) -> bool:
    """Whether a past tense is rather a participle that belongs to the noun before: "it was a league founded in 1886".

    `phrase` is a verb group. A participle has no object.
    """
    bare = phrase.last - phrase.first == 1 and sentence.tags[phrase.first] == "VBD"
    if not bare or not before:
        return False
    apart = before[:-1] if before[-1].kind is Kind.ADVERB else before  # ", also called Ada,"
    if apart and apart[-1].kind is Kind.COMMA:
        return _is_apposed(sentence, apart[:-1], phrase)
    if phrase.first in sentence.opinions or sentence.tags[before[-1].head] not in NOUNS:
        return False
    if sentence.tags[phrase.last : phrase.last + 1] in (["DT"], ["PRP"]) and phrase.last not in sentence.timed:
        return False
    return _has_verb(sentence, before)


def _has_verb(sentence: Tagged, before: Sequence[Phrase]) -> bool:
    """Whether the noun phrase that ends `before` belongs to a verb there, with nothing between to open a clause."""
    if not sentence.clause_nouns.isdisjoint(range(before[-1].first, before[-1].last)):
        return False  # "the third time guards fled"
    opened = False
    for left, right in pairwise(reversed(before)):  # from right to left
        if right.kind is Kind.COMMA and opened:
            return any(one.kind is Kind.VERB for one in before)  # "they sold 10, including shares bought on Monday"
        if right.kind is Kind.VERB:
            return left.kind is not Kind.VERB and right.head not in sentence.opinions
        if right.kind not in _WITHIN_CLAUSE or right.head in sentence.openers or right.head in sentence.opinions:
            return False
        if left.kind is right.kind is Kind.NOUN:
            return False  # "the troops they sent left"
        opened = right.kind is Kind.PREPOSITION
    return False


def _is_apposed(sentence: Tagged, before: Sequence[Phrase], phrase: Phrase) -> bool:
    """Whether a past tense behind a comma is rather a participle.

    It is where the sentence's verb follows a later comma ("the gun, also called a dart gun, was made"), or comes before
    and a date or preposition follows: "he cited a communique, read on Wednesday at a rally". No "and" with a verb may
    follow then, which would make it one of several ("they came, looked around and left").
    """
    tags, after = sentence.tags, phrase.last
    if not before or before[-1].kind is not Kind.NOUN or phrase.first not in sentence.participles:
        return False
    if any(one.kind is Kind.VERB for one in before):
        if waits(before):
            return False  # "the bank, which was founded in 1890, collapsed on Friday"
        followed = after in sentence.timed or tags[after : after + 1] == ["IN"]
        return followed and not any(tags[i] == "CC" and tags[i + 1] in FINITE for i in range(after, len(tags) - 1))
    comma = next((i for i in range(after, len(tags) - 1) if sentence.tokens[i].text == ","), None)
    return comma is not None and tags[comma + 1] in FINITE and "CC" not in tags[after:comma]


def _parted(sentence: Tagged, found: Sequence[Phrase]) -> list[Phrase]:
    """`found`, with past tenses made participles that another finite verb, or a passive before, shows to be one."""
    return [
        one._replace(kind=Kind.PARTICIPLE)
        if one.kind is Kind.VERB
        and one.first in sentence.participles
        and (_is_resumed(sentence, found, i) or _is_coordinated(sentence, found, i))
        else one
        for i, one in enumerate(found)
    ]


def _is_resumed(sentence: Tagged, found: Sequence[Phrase], i: int) -> bool:
    """Whether the noun before the past tense `found[i]` has its verb behind it: "A plan made on Monday has ..."."""
    one = found[i]
    bare = one.kind is Kind.VERB and one.last - one.first == 1 and one.first not in sentence.opinions
    if not bare or not i or found[i - 1].kind is not Kind.NOUN or sentence.tags[found[i - 1].head] not in NOUNS:
        return False
    behind = i + 1
    while behind < len(found) and found[behind].kind in _WITHIN_CLAUSE | {Kind.ADVERB}:
        if found[behind].head in sentence.openers:
            return False
        free = found[behind].kind is Kind.NOUN and found[behind - 1].kind is not Kind.PREPOSITION
        if free and sentence.tags[found[behind].first] in ("DT", "CD", "NNP", "PRP"):
            return False  # it has an object
        behind += 1
    return behind < len(found) and behind > i + 1 and found[behind].kind is Kind.VERB


def _is_coordinated(sentence: Tagged, found: Sequence[Phrase], i: int) -> bool:
    """Whether the past tense `found[i]` goes on a passive: "he was arrested and shot in 1937"."""
    one = found[i]
    before = i - 2 if i and found[i - 1].kind in (Kind.ADVERB, Kind.ADJECTIVE) else i - 1
    if (
        one.kind is not Kind.VERB
        or one.last - one.first > 1
        or before < 1
        or found[before].kind is not Kind.COORDINATOR
    ):
        return False
    last = next((other for other in reversed(found[:before]) if other.kind is Kind.VERB), None)
    passive = last is not None and last.last - last.first > 1 and sentence.tags[last.head] in ("VBN", "VBD")
    helped = last is not None and sentence.tokens[last.first].text.lower() in sentence.be
    followed = i + 1 < len(found) and found[i + 1].kind in (Kind.NOUN, Kind.ADVERB, Kind.INFINITIVE)
    return passive and helped and not followed


def _verb_group(sentence: Tagged, i: int, kind: Kind) -> Phrase:
    """The verb group that begins at `i`: auxiliaries with the adverbs between them, and the main verb."""
    head = i
    for j in range(i + 1, len(sentence.tags)):
        if j in sentence.timed or head not in sentence.open_verbs or sentence.tags[j] not in _VERBAL:
            break
        if sentence.tags[j] != "RB":
            head = j
    return _new(Phrase, (kind, i, head + 1, head))
