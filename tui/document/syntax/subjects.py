"""Subjects: the noun phrases of a sentence that no preposition governs, and what belongs to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.phrase import Kind, Phrase
from tui.document.syntax.tokens import Token

Range: TypeAlias = tuple[int, int]
"""The phrases from one index up to another (exclusive)."""
_IN_SUBJECT = frozenset(
    (Kind.PREPOSITION, Kind.COORDINATOR, Kind.PARTICIPLE, Kind.GERUND, Kind.ADJECTIVE, Kind.INFINITIVE)
)


class Phrased:
    """The phrases of one sentence, with look-ups that finding clauses needs."""

    def __init__(self, phrases: Sequence[Phrase], tokens: Sequence[Token], language: SyntaxLanguage) -> None:
        """Look up in `phrases`, which are over `tokens`, by the words of `language`."""
        self.phrases, self.tokens, self.language = phrases, tokens, language

    def word(self, i: int) -> str:
        """The head word of phrase `i`, in lower case."""
        return self.tokens[self.phrases[i].head].text.lower()

    def kind(self, i: int) -> Kind:
        """The kind of phrase `i`; OTHER outside the sentence."""
        return self.phrases[i].kind if 0 <= i < len(self.phrases) else Kind.OTHER

    def is_subject(self, i: int) -> bool:
        """Whether phrase `i` is a noun phrase that no preposition governs."""
        if self.kind(i) is not Kind.NOUN:
            return False
        return self.kind(i - 1) is not Kind.PREPOSITION or self.word(i - 1) in self.language.subordinators

    def is_name(self, i: int) -> bool:
        """Whether the head word of phrase `i` has a capital."""
        return self.tokens[self.phrases[i].head].text[0].isupper()

    def in_brackets(self, i: int) -> bool:
        """Whether phrase `i` stands between brackets."""
        before = next((j for j in range(i, -1, -1) if self.kind(j) in (Kind.OPEN, Kind.CLOSE)), None)
        closed = any(self.kind(j) is Kind.CLOSE for j in range(i + 1, len(self.phrases)))
        return before is not None and self.kind(before) is Kind.OPEN and closed

    def subject_in(self, low: int, high: int) -> Range | None:
        """The first subject among the phrases [low, high), with those that belong to it up to the next comma."""
        governed = (i for i in range(low + 1, high) if self.kind(i - 1) is Kind.PREPOSITION)  # "since the attack"
        within = frozenset(governed)
        free = (i for i in self._outside_brackets(low, high) if i not in within)
        first = next((i for i in free if self.is_subject(i) and not self._says_when(i)), None)
        if first is None:
            return None
        if first + 2 == high and self.kind(first + 1) is Kind.NOUN and self.word(first) in self.language.clause_nouns:
            first += 1  # "this time | a bomb exploded"
        if [self.kind(i) for i in range(first + 1, high)] == [Kind.ADVERB, Kind.NOUN]:
            first += 2  # "moments | later | it fell"
        return self.extended(first, high)

    def extended(self, first: int, high: int) -> Range:
        """The noun phrase `first` with the phrases before `high` that belong to it, up to the next comma."""
        last = first + 1
        while last < high and self._continues(last, high):
            last += 1
        if self.kind(high - 1) is Kind.COMMA:  # what stands between commas is no list: "Ada, 52, a miller, left"
            last = next((i for i in range(first + 1, last) if self.kind(i) is Kind.COMMA), last)
        while last > first + 1 and self.kind(last - 1) in (Kind.COORDINATOR, Kind.COMMA, Kind.PREPOSITION, Kind.ADVERB):
            last -= 1
        return first, last

    def _says_when(self, i: int) -> bool:
        """Whether noun phrase `i` before a comma only says when or how often: "Three times, the troops fled"."""
        return self.kind(i + 1) is Kind.COMMA and self.word(i) in self.language.clause_nouns

    def _outside_brackets(self, low: int, high: int) -> Iterator[int]:
        """The phrases [low, high) but for those in brackets."""
        closing = [i for i in range(low, high) if self.kind(i) is Kind.CLOSE]
        opening = next((i for i in range(low, high) if self.kind(i) is Kind.OPEN), high)
        behind = closing[0] + 1 if closing and closing[0] < opening else low
        for i in range(low, high):
            if i >= behind and self.kind(i) is Kind.OPEN:
                behind = next((j + 1 for j in closing if j > i), i + 1)
            if i >= behind:
                yield i

    def _continues(self, i: int, high: int) -> bool:
        """Whether phrase `i` belongs to the noun phrase before it: "of Kabul", "and others", "killed there"."""
        kind = self.kind(i)
        if kind is Kind.COMMA:  # a list: "A, B and C"
            ahead = [self.kind(j) for j in range(i + 1, min(i + 6, high))]
            return Kind.COORDINATOR in ahead and ahead[0] is Kind.NOUN
        if kind is Kind.NOUN:  # not one behind another: "the day | they left"
            return self.kind(i - 1) is not Kind.NOUN
        return kind in _IN_SUBJECT
