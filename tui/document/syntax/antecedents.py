"""Antecedents: the noun phrases that a relative clause is about."""

from __future__ import annotations

from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Phrased, Range


def antecedent(sentence: Phrased, low: int, last: int, word: str) -> Range:
    """The noun phrases that a relative word stands for, `last` being the one right before it.

    A person is the nearest, and so is a thing that a comma parts from the word ("views of the accord, which ..."), but
    not a name within a noun phrase ("the Battle of Gettysburg, which ..."). Of other things it is mostly the first of
    nouns linked by prepositions ("the bombings at the embassies in Kenya that left 250 dead").
    """
    first = last = _before_place(sentence, low, last, word)
    apart = sentence.kind(last + 1) is Kind.COMMA and not sentence.is_name(last)
    while not apart and word not in sentence.language.personal_relatives and first - 2 >= low:
        linked = 2 + (sentence.kind(first - 2) is Kind.COORDINATOR)  # "in Kenya and | in Tanzania"
        if (
            sentence.kind(first - 1) not in (Kind.PREPOSITION, Kind.COORDINATOR)
            or sentence.kind(first - linked) is not Kind.NOUN
            or first - linked < low
        ):
            break
        first -= linked
    return first, last + 1


def _before_place(sentence: Phrased, low: int, last: int, word: str) -> int:
    """The noun phrase that a relative word can stand for, without a place behind it: "in Basra | , Iraq, which"."""
    kinds = [sentence.kind(i) for i in range(last - 2, last + 2)]
    is_region = kinds == [Kind.NOUN, Kind.COMMA, Kind.NOUN, Kind.COMMA]
    if is_region and last - 2 >= low and sentence.is_name(last) and sentence.is_name(last - 2):
        last -= 2
    if word not in sentence.language.personal_relatives or last - 2 < low or sentence.kind(last - 2) is not Kind.NOUN:
        return last
    is_place = sentence.is_name(last) and sentence.word(last - 1) in sentence.language.locatives
    return last - 2 if is_place else last  # "troops in Basra, who"
