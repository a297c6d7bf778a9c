"""Tokens of a sentence, and the tense of its first verb group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from tui.document.events.language import Grammar, Nouns, Verbs

Tense: TypeAlias = Literal["past", "perfect", "pluperfect", "present", "future", "none"]

LONGEST = 1200
"""Code points of a sentence that are split into tokens; what is longer has none behind them."""
_AUXILIARY_GAP = 5
"""Words after an auxiliary among which its participle is looked for."""
_TOKEN = re.compile(r"\w[\w’'.-]*\w|\w|[,;:()“”\"–—]|--")


class Token(NamedTuple):
    """A word or mark of a sentence with its span in the text; `is_verb`: the word can be the verb of a clause.

    The sentence's first word is in lower case, others keep their capital: it tells the name "United States" from the
    verb "states".
    """

    word: str
    start: int
    end: int
    is_verb: bool


def tokens_of(text: str, start: int, end: int, verbs: Verbs) -> list[Token]:
    """Split `text[start:end]`, at most `LONGEST` code points of it, into words and marks."""
    is_verb = verbs.is_verb
    matches = _TOKEN.finditer(text, start, min(end, start + LONGEST))
    tokens = [Token(match[0], match.start(), match.end(), is_verb(match[0])) for match in matches]
    if tokens and tokens[0].start == start:
        word = tokens[0].word.lower()
        tokens[0] = Token(word, start, tokens[0].end, is_verb(word))
    return tokens


def tense_of(tokens: Sequence[Token], grammar: Grammar) -> Tense:
    """Find the tense of the first verb group in `tokens`; "none" where no verb is known."""
    verbs = grammar.verbs
    for index, token in enumerate(tokens):
        word = token.word
        if word in verbs.future and not _is_noun(tokens, index, grammar.nouns):
            return "future"
        if word in verbs.pluperfect:
            return "pluperfect" if _participle_follows(tokens, index, verbs) else "past"
        if word in verbs.perfect:
            return "perfect" if _participle_follows(tokens, index, verbs) else "present"
        if word in verbs.past_auxiliaries:
            return "past"
        if word in verbs.auxiliaries or word in verbs.present:
            return "present"
        if word in verbs.saying:
            return "past" if word.endswith(verbs.past_endings) or word in verbs.irregular else "present"
        if verbs.is_past_form(word):
            return "past"
    return "none"


def _is_noun(tokens: Sequence[Token], index: int, nouns: Nouns) -> bool:
    """Whether the word at `index` is a noun by the word before it: "her father's will"."""
    before = tokens[index - 1].word if index else ""
    if before in nouns.demonstratives:
        return False
    return before in nouns.determiners or before.endswith(nouns.possessive_endings)


def _participle_follows(tokens: Sequence[Token], index: int, verbs: Verbs) -> bool:
    """Whether a past participle follows the auxiliary at `index`, past adverbs."""
    for token in tokens[index + 1 : index + 1 + _AUXILIARY_GAP]:
        if verbs.is_past_form(token.word):
            return True
        if not (token.word.endswith(verbs.adverb_endings) or token.word in verbs.between):
            return False
    return False
