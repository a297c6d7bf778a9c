"""Chunk repair: join the labels of names that the model cut into pieces."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from tui.document.entities.known_names import KnownNames
from tui.document.entities.name_words import NameWords
from tui.document.entities.tables import Tables
from tui.document.entities.tokens import Token

_KINDS = frozenset({"person", "place", "organisation"})
_TOWN = 5
"""Tokens in the name of a town, at most."""
_Rule: TypeAlias = Callable[[list[Token], list[str], int], None]
"""Repair labels in place around the token of this index."""


class ChunkRepair:
    """Repair the labels of candidate spans by rules, each set off by a word of the language."""

    def __init__(self, tables: Tables, known: KnownNames, words: NameWords) -> None:
        """`words` say which rule is set off by which word."""
        self._tables = tables
        self._known = known
        self._words = words
        self._rules: dict[str, _Rule] = {
            **dict.fromkeys(words.purposes, self._join_purpose),
            **dict.fromkeys(words.of, self._join_lord),
            **dict.fromkeys(words.genitives, self._join_owner),
            **dict.fromkeys(words.particles, self._join_particle),
        }

    def repair(self, tokens: list[Token], labels: list[str]) -> list[str]:
        """Repair the `labels` of a candidate span so that each known name, or name of several parts, is one."""
        repaired = self._join_known(tokens, labels)
        self._join_towns(tokens, repaired)
        for i, token in enumerate(tokens):
            rule = self._rules.get(token.text)
            if rule:
                rule(tokens, repaired, i)
        return repaired

    def _join_known(self, tokens: list[Token], labels: list[str]) -> list[str]:
        """Join each known name of several words ("South Sudanese"), unless it is part of a longer one."""
        joined = list(labels)
        at = 0
        while at < len(tokens) - 1:
            known, after = self._known.longest(tokens, at)
            if known and after > at + 1 and labels[at][0] != "I" and (after == len(tokens) or labels[after][0] != "I"):
                _mark(joined, at, after, known.kind if known.kind in _KINDS else "other")
            at = after
        return joined

    def _join_towns(self, tokens: list[Token], labels: list[str]) -> None:
        """Join each town that has a small word in its name ("Dar es Salaam"), unless it is part of a longer name."""
        gazetteer = self._tables.gazetteer
        for i, token in enumerate(tokens[1:-1]):
            if not token.text.islower() or labels[i][0] == "I" or not gazetteer.leads(tokens[i].text):
                continue
            ends = range(min(len(tokens), i + _TOWN), i + 2, -1)
            end = next((end for end in ends if gazetteer[" ".join(one.text for one in tokens[i:end])].city), 0)
            if end and (end == len(tokens) or labels[end][0] != "I"):
                _mark(labels, i, end, "place")

    def _join_purpose(self, tokens: list[Token], labels: list[str], at: int) -> None:
        """Join a body and its purpose after the "for" at `at`: "Popular Front for the Liberation of Palestine"."""
        if not at or self._known.part(tokens[at - 1]) != "cause" or labels[at - 1] == "O":
            return
        first = at - 1
        while labels[first][0] == "I":
            first -= 1
        end = at + 1
        while end < len(tokens) and (tokens[end].text[0].isupper() or tokens[end].text in self._words.in_bodies):
            end += 1
        if end > at + 1 and labels[at] == "O":
            _mark(labels, first, end, "organisation")

    def _join_lord(self, tokens: list[Token], labels: list[str], at: int) -> None:
        """Join a lord and his land around the "of" at `at`: "Duke of Wellington"."""
        if at and at + 1 < len(tokens) and self._known.is_lord(tokens, at - 1):
            _mark(labels, at - 1, _after_inside(labels, at + 2), "person")

    def _join_owner(self, tokens: list[Token], labels: list[str], at: int) -> None:
        """Join a body and its owners around the genitive mark at `at`: "Women's Protection Units"."""
        if not at or self._known.part(tokens[at - 1]) != "owner" or labels[at + 1 : at + 2] != ["B-organisation"]:
            return
        first = at - 1
        while first and labels[first] == "I-organisation":
            first -= 1
        end = at + 2
        while end < len(labels) and labels[end] == "I-organisation":
            end += 1
        _mark(labels, first, end, "organisation")

    def _join_particle(self, tokens: list[Token], labels: list[str], at: int) -> None:
        """Join a person whose name was cut at the particle at `at`: "Erich von Manstein"."""
        if not 0 < at < len(tokens) - 1:
            return
        before, after = tokens[at - 1].text, tokens[at + 1].text
        whole = labels[at][0] == labels[at + 1][0] == "I"
        if whole or not (before[0].isupper() and after[0].isupper()):
            return
        lower = before.lower()
        first = at if self._tables.gazetteer.is_small(lower) or lower in self._tables.lexicon.titles else at - 1
        while first and labels[first] == "I-person":
            first -= 1
        end = at + 2
        while end < len(tokens) and labels[end][0] == "I" and tokens[end].text[0].isupper():
            end += 1
        _mark(labels, first, end, "person")


def _after_inside(labels: list[str], at: int) -> int:
    """Return the first index from `at` on whose label is not "I-..."."""
    while at < len(labels) and labels[at][0] == "I":
        at += 1
    return at


def _mark(labels: list[str], first: int, end: int, kind: str) -> None:
    """Label the tokens from `first` to before `end` as one name of `kind`."""
    labels[first:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - first - 1)]
    if end < len(labels) and labels[end][0] == "I":
        labels[end] = "B" + labels[end][1:]
