"""Clauses: a sentence cut at the words that open one, each with the part it plays.

No grammar is parsed: a clause begins at a conjunction, a relative word, a semicolon, a dash, or behind a verb of
saying, where both sides have a verb of their own. That is enough to tell which words a date belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from tui.document.events.english import clauses as english
from tui.document.events.english import verbs
from tui.document.events.english.clauses import Part
from tui.document.events.english.nouns import ARTICLES, DETERMINERS

Tense: TypeAlias = Literal["past", "perfect", "pluperfect", "present", "future", "none"]

LONGEST = 1200
"""Code points of a sentence that are looked at; what is longer is cut there and goes on as one more clause."""

_TOKEN = re.compile(r"\w[\w’'.-]*\w|\w|[,;:()“”\"–—]|--")


class Token(NamedTuple):
    """A word or mark of a sentence with its span in the text; the sentence's first word is in lower case."""

    word: str
    start: int
    end: int

    @property
    def is_verb(self) -> bool:
        """Whether this form can be the verb of a clause."""
        return is_verb(self.word)


@dataclass(frozen=True)
class Clause:
    """A stretch of a sentence with at most one verb group; `opener` is the word that opens it, if one does."""

    text: str
    start: int
    end: int
    part: Part
    opener: str
    tokens: tuple[Token, ...]

    @property
    def words(self) -> str:
        """The clause as it stands in the text."""
        return self.text[self.start : self.end]

    @cached_property
    def has_verb(self) -> bool:
        """Whether any of its words can be its verb."""
        return any(token.is_verb for token in self.tokens)

    @cached_property
    def saying(self) -> Token | None:
        """The verb of saying of this clause, in a form that reports; "a claimed find" has none."""
        before = ("", *(token.word for token in self.tokens))
        return next(
            (
                token
                for token, previous in zip(self.tokens, before, strict=False)
                if token.word in verbs.REPORTING and previous not in ARTICLES
            ),
            None,
        )

    @property
    def is_question(self) -> bool:
        """Whether it asks rather than tells."""
        return self.words.rstrip("\"”’') ").endswith("?")

    @cached_property
    def tense(self) -> Tense:
        """The tense of its first verb group."""
        return tense_of(self.tokens)


def part_of(clause: Clause, start: int, end: int) -> Clause:
    """The words [start, end) of `clause` as a clause of their own."""
    if (start, end) == (clause.start, clause.end):
        return clause
    tokens = tuple(token for token in clause.tokens if start <= token.start < end)
    return Clause(clause.text, start, end, clause.part, clause.opener if start == clause.start else "", tokens)


def tense_of(tokens: Sequence[Token]) -> Tense:
    """The tense of the first verb group in `tokens`; "none" where no verb is known."""
    for index, token in enumerate(tokens):
        word = token.word
        if word in verbs.FUTURE and not _is_noun(tokens, index):
            return "future"
        if word in verbs.HAD:
            return "pluperfect" if _participle_follows(tokens, index) else "past"
        if word in verbs.HAVE:
            return "perfect" if _participle_follows(tokens, index) else "present"
        if word in verbs.PAST_AUXILIARIES:
            return "past"
        if word in verbs.AUXILIARIES or word in verbs.PRESENT:
            return "present"
        if word in verbs.SAYING:
            return "past" if word.endswith("ed") or word in verbs.IRREGULAR else "present"
        if word in verbs.IRREGULAR or is_past_in_ed(word):
            return "past"
    return "none"


def _is_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word at `index` is a noun by the word before it: "her father's will"."""
    before = tokens[index - 1].word if index else ""
    return before in DETERMINERS - {"that", "this", "these", "those"} or before.endswith(("'s", "’s"))


@lru_cache(10_000)
def is_verb(word: str) -> bool:
    """Whether `word`, in lower case, can be the verb of a clause; asked again and again of the same words."""
    return (
        word in verbs.AUXILIARIES
        or word in verbs.SAYING
        or word in verbs.IRREGULAR
        or word in verbs.PRESENT
        or is_past_in_ed(word)
    )


def is_past_in_ed(word: str) -> bool:
    """Whether `word` looks like a regular past form; "US-based" does not."""
    return len(word) > 3 and word.endswith("ed") and "-" not in word and word not in verbs.NOT_PAST


def _participle_follows(tokens: Sequence[Token], index: int) -> bool:
    """Whether a past participle stands behind the auxiliary at `index`, past adverbs."""
    for token in tokens[index + 1 : index + 6]:
        word = token.word
        if is_past_in_ed(word) or word in verbs.IRREGULAR or word == "been":
            return True
        if not (word.endswith("ly") or word in verbs.BETWEEN):
            return False
    return False


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of `text[start:end]`, at most `LONGEST` code points of it.

    A capital within the sentence stays: it tells the name "United States" from the verb "states".
    """
    found = _TOKEN.finditer(text, start, min(end, start + LONGEST))
    return [Token(m[0] if m.start() > start else m[0].lower(), m.start(), m.end()) for m in found]


def clauses_of(text: str, start: int, end: int) -> list[Clause]:
    """The clauses of the sentence `text[start:end]`, in order; together they cover it."""
    tokens = tokens_of(text, start, end)
    cuts = _cuts(tokens)
    merged: list[Clause] = []
    for (first, part, opener), (last, _, _) in zip(cuts, [*cuts[1:], (len(tokens), "main", "")], strict=True):
        if first == last and merged:
            continue
        begin = start if not merged else tokens[first].start
        clause = Clause(text, begin, 0, part, opener, tuple(tokens[first:last]))
        before = merged[-1] if merged else None
        if before and part != "relative" and before.part != "relative" and not (clause.has_verb and before.has_verb):
            merged[-1] = _joined(merged[-1], clause)
        else:
            merged.append(clause)
    ends = [clause.start for clause in merged[1:]] + [end]
    return [
        Clause(text, clause.start, _rstrip(text, clause.start, stop), clause.part, clause.opener, clause.tokens)
        for clause, stop in zip(merged, ends, strict=True)
    ]


def _joined(first: Clause, second: Clause) -> Clause:
    """Both as one clause; it plays the part of the first."""
    return Clause(first.text, first.start, 0, first.part, first.opener, first.tokens + second.tokens)


def _rstrip(text: str, start: int, end: int) -> int:
    """`end` less the white space and commas before it."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;–—"):
        end -= 1
    return end


def _cuts(tokens: list[Token]) -> list[tuple[int, Part, str]]:
    """Where clauses may begin: (index of the first token, part, opener)."""
    cuts: list[tuple[int, Part, str]] = [(0, _first_part(tokens), tokens[0].word if tokens else "")]
    resume = cuts[0][1] == "subordinate"  # a relative or opening subordinate clause is open, and a comma may end it
    for index in range(1, len(tokens)):
        token, before = tokens[index], tokens[index - 1].word
        word = token.word
        if word in english.OPENERS:
            part = english.OPENERS[word]
            if part == "relative" and before in english.BEFORE_RELATIVE:
                continue  # "a valley in which ..."
            if part == "coordinate" and before != "," and not _verb_soon(tokens, index + 1):
                continue
            cuts.append((index, part, word))
            resume = part == "relative"
        elif word == english.COMPLEMENTISER and _after_saying(tokens, index):
            cuts.append((index, "complement", word))
            resume = False
        elif before in (";", "--", "—", "–", ":"):
            cuts.append((index, "coordinate", before))
        elif before == "," and resume and word in english.BEFORE_RELATIVE and _resumes(tokens, index):
            continue  # "who will sail, in July 2006, have sold ..."
        elif before == "," and resume:
            cuts.append((index, "main", ""))
            resume = False
        elif before == "," and token.is_verb and word not in verbs.AUXILIARIES and word not in verbs.REPORTING:
            aside = any(one.is_verb for one in tokens[cuts[-1][0] : index]) or _resumes(tokens, index)
            if aside:
                cuts.append((index, "relative", ""))  # ", begun two years ago, has been"
                resume = True
        elif before == "," and word.endswith("ing") and len(word) > 5:
            cuts.append((index, "subordinate", word))
    return cuts


def _resumes(tokens: list[Token], index: int) -> bool:
    """Whether a verb stands right behind the next comma: then what is between is an aside."""
    comma = next((n for n in range(index, len(tokens) - 1) if tokens[n].word == ","), None)
    return comma is not None and tokens[comma + 1].is_verb


def _first_part(tokens: list[Token]) -> Part:
    """The part of a sentence's first clause: "even though it rained" opens a subordinate one as "though" does."""
    first = 1 if len(tokens) > 1 and tokens[0].word in english.FOCUSING else 0
    return "subordinate" if tokens and tokens[first].word in english.SUBORDINATORS else "main"


def _verb_soon(tokens: list[Token], index: int) -> bool:
    """Whether a verb stands within the next six words, before any mark."""
    for token in tokens[index : index + 6]:
        if token.word in ",;:":
            return False
        if token.is_verb:
            return True
    return False


def _after_saying(tokens: list[Token], index: int) -> bool:
    """Whether a verb of saying stands within the eight words before `index`."""
    return any(token.word in verbs.SAYING for token in tokens[max(0, index - 8) : index])
