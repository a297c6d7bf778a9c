"""Tags words with their parts of speech, greedily from left to right.

An averaged perceptron (Collins, 2002, "Discriminative training methods for hidden Markov models") chooses among the
tags that a word, or a word of its ending, was seen with; most words were seen with one and cost a look-up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from tui.document.syntax.tag_scores import TagScores
from tui.document.syntax.tokens import Token

Tags: TypeAlias = tuple[str, ...]
"""Parts of speech that a word can be, the likeliest first: Penn Treebank tags, a few of them merged."""


@dataclass(frozen=True, slots=True)
class TaggerTables:
    """A part-of-speech tagger: what each word and each word ending can be, and the weights that choose.

    `weights` maps a feature of a token in its context to what it adds for each tag. `is_verb` tells whether a word that
    is not listed, in lower case, can be a form of a verb.
    """

    words: Mapping[str, Tags]
    endings: Mapping[str, Tags]
    weights: Mapping[str, Mapping[str, int]]
    is_verb: Callable[[str], bool] = lambda _word: True


MARK = "."
"""The tag of whatever is no word."""
NUMBER = "CD"
_MARKS: Tags = (MARK,)
_NUMBERS: Tags = (NUMBER,)
_NAME: Tags = ("NNP",)
_COMPOUNDS: Tags = ("JJ", "NN")
_UNKNOWN: Tags = ("NN", "JJ", "VB")
_OUTSIDE = "^"
_OF_CAPITALS = frozenset(("NN", "JJ"))
"""What an unknown word with a capital can be within a sentence, beside a name."""
FINITE = frozenset(("MD", "VBD", "VBZ", "VBP"))
"""The tags of verbs with a tense, and of modals."""
_PLAIN_VERBS = frozenset(("VB", "VBP", "VBZ"))
"""The tags of forms that only verbs of the language have: others may end as participles do."""
_SUBJECTS = frozenset(("NN", "NNP", "PRP", "CD", "RB"))
_CLOSED = frozenset(("IN", "CC", "TO", "WH", "PRP", "MD", "DT"))
"""The tags of closed classes, whose words are no names where they open a sentence."""
_LISTED = _CLOSED | {"RP"}
"""The tags that no unknown word has: all of these are listed."""
_SUBJECTS_OF_PLAIN = frozenset(("NN", "NNP", "PRP", "WH"))
_VERBS = FINITE | {"TO", "VB", "VBG", "VBN"}
_OPENERS = frozenset(("WH", "IN", "CC", MARK))
_BEGIN_OBJECTS = frozenset(("DT", "PRP", "CD", "JJ", "NN", "NNP"))
_ANTECEDENTS = frozenset(("NN", "NNP", "CD", "RP"))
_OBJECTS = frozenset(("TO", "DT", "PRP"))
_REMEMBERED = 20_000
_FIRST_REMEMBERED = 2_000
"""Words whose candidates are remembered, within sentences and at their beginning."""


def plain(word: str) -> str:
    """`word` as the tables list it: in lower case, with the plain apostrophe."""
    return word.lower().replace("’", "'")


def candidates(word: str, first: bool, tables: TaggerTables) -> Tags:
    """The tags that `word` can have, the likeliest first; `first` says that it opens the sentence."""
    lower = plain(word)
    capital = word[0].isupper()
    known = tables.words.get(word if capital and not first else lower)
    if known is not None:
        return known
    if not word[0].isalpha():
        return _by_shape(word)
    ending = tuple(tag for tag in tables.endings.get(ending_of(lower, capital), ()) if tag not in _LISTED)
    if capital:
        usual = (tables.words.get(lower) if first else None) or ending or ()
        if first:
            return usual if usual and usual[0] in _CLOSED else tuple(dict.fromkeys((*usual, "NNP")))
        return ("NNP", *(tag for tag in usual if tag in _OF_CAPITALS))
    if not ending or tables.is_verb(lower):
        return ending or _UNKNOWN
    return tuple(tag for tag in ending if tag not in _PLAIN_VERBS) or _UNKNOWN[:1]


def _by_shape(word: str) -> Tags:
    """The tags of what does not begin with a letter."""
    if any(char.isdigit() for char in word):
        return _COMPOUNDS if word[-1].isalpha() else _NUMBERS
    return _MARKS


def ending_of(lower: str, capital: bool) -> str:
    """The class of unknown words that `lower` belongs to: by capital, hyphen and last letters."""
    return f"{'C' if capital else 'l'}{'-' if '-' in lower else lower[-3:]}"


def features(i: int, words: Sequence[str], tags: Sequence[Tags], before: str, before_that: str) -> tuple[str, ...]:
    """What the choice at token `i` may depend on; `words` are in lower case, `tags` the candidates of each.

    One class of feature a line: this word, its ending, the tags chosen before, the words and candidates around it.
    """
    word, last = words[i], len(words) - 1
    after = "/".join(tags[i + 1]) if i < last else MARK
    return (
        f"w{word}",
        f"s{word[-3:]}",
        f"p{before}",
        f"q{before_that} {before}",
        f"v{words[i - 1] if i else _OUTSIDE}",
        f"n{words[i + 1] if i < last else _OUTSIDE}",
        f"c{after}",
        f"d{tags[i + 1][0] if i < last else MARK} {tags[i + 2][0] if i + 1 < last else MARK}",
        f"b{before} {after}",
    )


_CORRECTED = frozenset(("DT", "PRP", "VBN", "VBD", "VB"))
"""The tags that `_corrected` may change."""


def _corrected(tag: str, before: tuple[str, str], after: str, allowed: Tags) -> str:
    """`tag`, unless it cannot stand between the two tags `before` and the one `after`.

    Such are a verb behind a determiner, "that" before a verb.
    """
    if tag == "VB" and before == ("NN", "TO") and after == NUMBER and allowed[0] == "NN":
        return "NN"  # "moved the hives to plot 41"
    return _between(tag, before[1], after, allowed)


def _between(tag: str, before: str, after: str, allowed: Tags) -> str:
    """`tag`, unless it cannot stand between `before` and `after`."""
    if tag == "DT" and "WH" in allowed and before in _ANTECEDENTS and after in FINITE:
        return "WH"  # "warnings that were issued"
    if tag == "PRP" and before in ("NN", "NNP") and "RB" in allowed:
        return "RB"  # "the mission there failed"
    if tag == "VBN" and before == "PRP" and "VBD" in allowed:
        return "VBD"  # "it reduced inventories"
    if tag == "VBN" and before in ("NN", "NNP") and after in ("DT", "PRP") and "VBD" in allowed:
        return "VBD"  # "the fund disclosed a stake"
    if tag == "VBD" and before == "DT" and len(allowed) > 1 and after in ("NN", "NNP", "JJ"):
        return "VBN"  # "the bombed-out embassy"
    if tag == "VB" and before in ("JJ", "NN") and "NN" in allowed:
        return "NN"  # "the minority stake"
    return tag


def _with_verb(tags: list[str]) -> list[str]:
    """The tags of a sentence, its first participle made its verb where it has no other and an object follows."""
    if not FINITE.isdisjoint(tags):
        return tags
    for i in range(1, len(tags) - 1):
        if tags[i] == "VBN" and tags[i - 1] in _SUBJECTS and tags[i + 1] in _OBJECTS:
            return [*tags[:i], "VBD", *tags[i + 1 :]]
    return tags


def _with_infinitives(tags: list[str], choices: Sequence[Tags]) -> list[str]:
    """The tags of a sentence, a noun behind a verb and "to" made an infinitive at its end: "they refused to march."."""
    for i in range(1, len(tags) - 2):
        could_be = "TO" in choices[i] and "VB" in choices[i + 1] and tags[i + 1] not in _VERBS
        if could_be and tags[i - 1] in FINITE and tags[i + 2] == MARK:
            return [*tags[:i], "TO", "VB", *tags[i + 2 :]]
    return tags


def _with_plural_verbs(tags: list[str]) -> list[str]:
    """The tags of a sentence, plain forms made finite behind a subject of their own: "critics say", "those who work".

    A verb before that subject may govern the plain form: "they let him go", "to help police find it".
    """
    changed = tags
    for i, tag in enumerate(tags):
        before = i - 2 if i and tags[i - 1] == "RB" else i - 1
        if tag != "VB" or before < 0 or tags[before] not in _SUBJECTS_OF_PLAIN or tags[i + 1 : i + 2] == ["VBN"]:
            continue  # "asked that the boy be returned"
        ahead = next((other for other in reversed(tags[:before]) if other in _VERBS or other in _OPENERS), MARK)
        if ahead not in _VERBS:
            changed = [*changed[:i], "VBP", *changed[i + 1 :]]
    return changed


def _with_coordinated_verbs(tags: list[str]) -> list[str]:
    """The tags of a sentence, participles made past tenses that go on one with an object: "killed 8 and injured 50"."""
    changed = tags
    for i in range(2, len(tags) - 1):
        if tags[i - 1 : i + 1] != ["CC", "VBN"] or tags[i + 1] not in _BEGIN_OBJECTS:
            continue
        last = next((j for j in range(i - 2, -1, -1) if tags[j] in _VERBS), -1)
        if last >= 0 and tags[last] == "VBD" and tags[last + 1] in _BEGIN_OBJECTS:
            changed = [*changed[:i], "VBD", *changed[i + 1 :]]
    return changed


def _with_participle(tags: list[str], words: Sequence[str]) -> list[str]:
    """The tags of a sentence, with a participle between the commas behind its subject: "Lesce, besieged in May, fell".

    No verb stands between its subject and another verb with a comma on either side.
    """
    first = words.index(",") + 1 if "," in words else 0
    if not 1 < first < len(tags) or tags[first] != "VBD":
        return tags
    if tags[first - 2] not in _SUBJECTS or not FINITE.isdisjoint(tags[: first - 1]):
        return tags
    closing = next((i for i in range(first + 1, len(words)) if words[i] == ","), len(words))
    behind = next((tag for tag in tags[closing + 1 :] if tag != "RB"), "")
    return [*tags[:first], "VBN", *tags[first + 1 :]] if behind in FINITE else tags


class Tagger:
    """A part-of-speech tagger over some tables; it remembers what words can be, since most words recur."""

    def __init__(self, tables: TaggerTables) -> None:
        """Tag by `tables`."""
        self._words = tables.words
        self._scores = TagScores(tables.weights)
        self._candidates = lru_cache(_REMEMBERED)(lambda word: candidates(word, False, tables))
        self._first_candidates = lru_cache(_FIRST_REMEMBERED)(lambda word: candidates(word, True, tables))

    def tag(self, tokens: Sequence[Token], named: Collection[int] = ()) -> list[str]:
        """One tag for each of `tokens`, which are those of one sentence; those numbered in `named` belong to names."""
        texts = [token.text for token in tokens]
        words = plain("\n".join(texts)).split("\n")  # all at once, which is quicker: no token has a line break
        choices = self._choices(texts, named)
        chosen: list[str] = []
        before = before_that = _OUTSIDE
        for i, allowed in enumerate(choices):
            best = allowed[0] if len(allowed) == 1 else self._choose(i, words, choices, (before_that, before))
            if best in _CORRECTED:
                after = choices[i + 1][0] if i + 1 < len(choices) else MARK
                best = _corrected(best, (before_that, before), after, allowed)
            chosen.append(best)
            before_that, before = before, best
        chosen = _with_plural_verbs(_with_infinitives(chosen, choices))
        chosen = _with_coordinated_verbs(chosen)
        return _with_verb(_with_participle(chosen, words))

    def lists(self, word: str, tag: str) -> bool:
        """Whether `word`, in lower case, is listed with `tag`."""
        return tag in self._words.get(word, ())

    def may_be(self, word: str, tag: str) -> bool:
        """Whether `word`, in lower case, can have `tag`."""
        return tag in self._candidates(word)

    def _choices(self, texts: Sequence[str], named: Collection[int]) -> list[Tags]:
        """What each of the tokens `texts` of a sentence can be; see `tag`."""
        choices = list(map(self._candidates, texts))
        if texts:
            choices[0] = self._first_candidates(texts[0])
        for i in named:
            choices[i] = _NAME
        return choices

    def _choose(self, i: int, words: Sequence[str], choices: Sequence[Tags], before: tuple[str, str]) -> str:
        """The tag with the highest score at token `i`, the likelier of equals; `before` are those of two before it."""
        allowed, last = choices[i], len(words) - 1
        beside = (words[i - 1] if i else _OUTSIDE, words[i + 1] if i < last else _OUTSIDE)
        after = (choices[i + 1] if i < last else _MARKS, choices[i + 2] if i + 1 < last else _MARKS)
        scores = self._scores.of(allowed, words[i], beside, before, after)
        return allowed[scores.index(max(scores))]
