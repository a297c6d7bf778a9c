"""Tokens -> runs with all that the model looks at: the one place where training and recognising see the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.document.entities import features
from tui.document.entities.cues import cues
from tui.document.entities.features import Group
from tui.document.entities.runs import runs
from tui.document.entities.tokens import Token


class Run(NamedTuple):
    """A run of words that may hold names: `own` are the groups of each word, `shared` those of all its words."""

    tokens: list[Token]
    own: list[list[Group]]
    shared: list[Group]


class _Heard:
    """The cues beside all occurrences of each run and of each last word of a run, by the words in lower case."""

    def __init__(self) -> None:
        self._cues: dict[str, Counter[str]] = {}

    def add(self, key: str, marks: list[str]) -> None:
        """Take in the cues of one occurrence."""
        counts = self._cues.get(key)
        if counts is None:
            counts = self._cues[key] = Counter()
        counts.update(marks)

    def groups(self, where: str, key: str, own: list[str]) -> list[Group]:
        """The groups of the cues beside the other occurrences, `own` being beside this one."""
        counts = self._cues[key]
        return [(features.heard, where, mark) for mark, n in counts.items() if n > own.count(mark)]


def read_runs(regions: Sequence[list[Token]], text: str) -> Iterator[Run]:
    """The runs of `regions` (paragraphs as tokens of `text`), in order, each word with what the text tells of it."""
    lower = {token.text for region in regions for token in region if token.text.islower()}
    inside = {
        token.text
        for region in regions
        for before, token in pairwise(region)
        if token.text[0].isupper() and before.text not in features.SENTENCE_END
    }
    heard = _Heard()
    found: list[tuple[list[Token], list[str], int, int, list[str]]] = []
    for region in regions:
        words = [token.text for token in region]
        for first, end in runs(region, text):
            marks = cues(words, first, end)
            heard.add(_whole(words, first, end), marks)
            if end > first + 1:
                heard.add(words[end - 1].lower(), marks)
            found.append((region, words, first, end, marks))
    how, styled = "", None
    for region, words, first, end, marks in found:
        if styled is not words:
            how, styled = features.style(words), words
        own = features.run_groups(words[first:end])
        for i in range(first, end):
            word = words[i]
            habit = ("l" if word.lower() in lower else "") + ("i" if word in inside else "")
            own[i - first] += features.word_groups(words, i, first, end, how, habit)
        shared: list[Group] = [(features.cue, mark) for mark in marks]
        shared += heard.groups("head", words[end - 1].lower(), marks)
        shared += heard.groups("all", _whole(words, first, end), marks)
        yield Run(region[first:end], own, shared)


def _whole(words: list[str], first: int, end: int) -> str:
    return " ".join(words[first:end]).lower()
