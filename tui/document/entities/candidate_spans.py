"""Candidate spans: runs of capitalised words, with the small words that join them, in which names may stand."""

from __future__ import annotations

from functools import lru_cache

from tui.document.entities.tables import Tables
from tui.document.entities.tokens import Tokens

_WRAPPED = 50
"""Characters of a line that was broken to fit a page, at least: a name may continue after it."""
_MOST = 40
"""Words in a run: longer ones, such as a page of titles without marks, are cut, so that the work stays linear."""


class CandidateSpans:
    """Find the runs of words in which names may stand; no name reaches out of one."""

    def __init__(self, tables: Tables, joining: frozenset[str]) -> None:
        """`joining` are the words, in lower case, and marks that may stand within a name ("of", "bin", "-")."""
        self._tables = tables
        self._joining = joining
        self._may_be_name = lru_cache(10_000)(self._alone)

    def find(self, tokens: Tokens, text: str) -> list[tuple[int, int]]:
        """Find the runs among `tokens` of `text`, in order, as spans (first, end) of token indexes."""
        found: list[tuple[int, int]] = []
        first = last = -1
        # the first test drops most words, which `_is_edge` would do, too, but slower
        edges = [
            i for i, word in enumerate(tokens.words) if (word < "a" or word > "{" or "-" in word) and _is_edge(word)
        ]
        for i in edges:
            if first >= 0 and (i - first >= _MOST or not self._are_joined(tokens, last, i, text)):
                self._close(tokens, first, last, found)
                first = i
            elif first < 0:
                first = i
            last = i
        if first >= 0:
            self._close(tokens, first, last, found)
        return found

    def _close(self, tokens: Tokens, first: int, last: int, found: list[tuple[int, int]]) -> None:
        """Add the run from `first` to `last` unless it is one small word or number."""
        words, starts, ends = tokens
        while first < last and not _has_letter(words[first]) and starts[first + 1] > ends[first] + 1:
            first += 1
        if first < last or self._may_be_name(words[first]):
            found.append((first, last + 1))

    def _alone(self, word: str) -> bool:
        """Whether a word alone may be a name: it is no number and no small word, or the lexicon has it as a name."""
        if (len(word) > 1 and word.isupper()) or word in self._tables.lexicon.known:
            return True
        return _has_letter(word) and not self._tables.gazetteer.is_small(word.lower())

    def _are_joined(self, tokens: Tokens, last: int, to: int, text: str) -> bool:
        """Whether a name may hold both the capitalised token `last` and the next one, `to`."""
        if to - last > 3:
            return False
        words, starts, ends = tokens
        for i in range(last, to):
            gap = starts[i + 1] - ends[i]
            if gap > 1 or (gap and text[ends[i]] == "\n" and not _wraps(text, ends[i])):
                return False
            if last < i and words[i].lower() not in self._joining:
                return False
        return True


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))


def _is_edge(word: str) -> bool:
    """Whether `word` may be the first or last of a name: "Kabul", "9/11", "al-Qaeda"."""
    head = word[0]
    return head.isupper() or head.isdigit() or (word[2:3] == "-" and word[1].islower() and len(word) > 3)


def _wraps(text: str, at: int) -> bool:
    """Whether the line that ends at offset `at` is long enough to have been broken to fit a page."""
    return at - text.rfind("\n", 0, at) > _WRAPPED
