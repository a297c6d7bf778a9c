"""Labels of a run -> labels in which names that the model cut in pieces are whole."""

from __future__ import annotations

from tui.document.entities.lexicon import Known, fold, lexicon
from tui.document.entities.tokens import Token
from tui.document.entities.words import words

_LONGEST = 7
_KINDS = frozenset({"person", "place", "organisation"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_OF_PEOPLE = frozenset({"von", "van", "bin", "ibn", "bint"})
"""Particles that stand within the names of people alone."""
_SMALL = frozenset({"of", "the", "for"})


def joined(tokens: list[Token], labels: list[str]) -> list[str]:
    """`labels` of the words of a run with the names of the tables, and some of several parts, in one piece."""
    fixed = _known(tokens, labels)
    for i, token in enumerate(tokens):
        if token.text == "for":
            _purpose(tokens, fixed, i)
        elif token.text == "of":
            _lord(tokens, fixed, i)
        elif token.text in _OWNING:
            _owned(tokens, fixed, i)
        elif token.text in _OF_PEOPLE and 0 < i < len(tokens) - 1:
            _particle(tokens, fixed, i)
    return fixed


def longest(tokens: list[Token], at: int) -> tuple[Known | None, int]:
    """What the longest name of the tables that begins at token `at` stands for, and the token after it."""
    if fold(tokens[at].text) not in lexicon().first_words:
        return None, at + 1
    known, phrase, best, after = lexicon().known, "", None, at + 1
    for i in range(at, min(at + _LONGEST, len(tokens))):
        word = tokens[i].text
        phrase = f"{phrase}{'' if word in _OWNING else ' '}{word}" if phrase else word
        what = known.get(fold(phrase))
        if what and (len(phrase) > 2 or what.kind == "place"):
            best, after = what, i + 1
    return best, after


def is_lord(tokens: list[Token], at: int) -> bool:
    """Whether token `at`, not the last, is a title that is one with the "of" after it: "Duke of Wellington"."""
    return tokens[at + 1].text == "of" and _part(tokens[at]) == "lord"


def _part(token: Token) -> str:
    """The part that a capitalised word may have in a name of several parts: "owner", "cause", "lord", or ""."""
    return lexicon().joining_words.get(token.text.lower(), "") if token.text[0].isupper() else ""


def _known(tokens: list[Token], labels: list[str]) -> list[str]:
    """`labels` with each known name of several words ("South Sudanese") in one piece, unless it is part of a longer."""
    fixed = list(labels)
    at = 0
    while at < len(tokens) - 1:
        known, after = longest(tokens, at)
        if known and after > at + 1 and labels[at][0] != "I" and (after == len(tokens) or labels[after][0] != "I"):
            _mark(fixed, at, after, known.kind if known.kind in _KINDS else "other")
        at = after
    return fixed


def _mark(labels: list[str], first: int, end: int, kind: str) -> None:
    """Make the words from `first` to before `end` one name of `kind`."""
    labels[first:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - first - 1)]
    if end < len(labels) and labels[end][0] == "I":
        labels[end] = "B" + labels[end][1:]


def _purpose(tokens: list[Token], labels: list[str], at: int) -> None:
    """A body with its purpose after the "for" at `at`: "Popular Front for the Liberation of Palestine"."""
    if not at or _part(tokens[at - 1]) != "cause" or labels[at - 1] == "O":
        return
    first = at - 1
    while labels[first][0] == "I":
        first -= 1
    end = at + 1
    while end < len(tokens) and (tokens[end].text[0].isupper() or tokens[end].text in _SMALL):
        end += 1
    if end > at + 1 and labels[at] == "O":
        _mark(labels, first, end, "organisation")


def _lord(tokens: list[Token], labels: list[str], at: int) -> None:
    """A lord by his land, around the "of" at `at`: "Duke of Wellington"."""
    if at and at + 1 < len(tokens) and is_lord(tokens, at - 1):
        end = at + 2
        while end < len(labels) and labels[end][0] == "I":
            end += 1
        _mark(labels, at - 1, end, "person")


def _owned(tokens: list[Token], labels: list[str], at: int) -> None:
    """A body with those whose it is in front, around the mark of the genitive at `at`: "Women's Protection Units"."""
    if not at or _part(tokens[at - 1]) != "owner" or labels[at + 1 : at + 2] != ["B-organisation"]:
        return
    first = at - 1
    while first and labels[first] == "I-organisation":
        first -= 1
    end = at + 2
    while end < len(labels) and labels[end] == "I-organisation":
        end += 1
    _mark(labels, first, end, "organisation")


def _particle(tokens: list[Token], labels: list[str], at: int) -> None:
    """A person whose name was cut at the particle at `at`: "Erich von Manstein"."""
    before, after = tokens[at - 1].text, tokens[at + 1].text
    whole = labels[at][0] == labels[at + 1][0] == "I"
    if whole or not (before[0].isupper() and after[0].isupper()):
        return
    first = at if words().is_small(before.lower()) or before.lower() in lexicon().titles else at - 1
    while first and labels[first] == "I-person":
        first -= 1
    end = at + 2
    while end < len(tokens) and labels[end][0] == "I" and tokens[end].text[0].isupper():
        end += 1
    _mark(labels, first, end, "person")
