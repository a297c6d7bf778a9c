"""Where names may stand: runs of capitalised words with the small words that join them."""

from __future__ import annotations

from functools import lru_cache

from tui.document.entities.lexicon import lexicon
from tui.document.entities.tokens import Tokens
from tui.document.entities.words import words

_PARTICLES = "bin ibn bint abu al el de la le les du des da do dos das di del della den der van von ter und y e i zu"
_JOINING = frozenset(f"of the and for in on at to with a an s & - / ' 's ’s {_PARTICLES}".split())
_WRAPPED = 50
_MOST = 40
"""Words in a run: longer ones, such as a page of titles without marks, are cut, so that the work stays linear."""


def runs(tokens: Tokens, text: str) -> list[tuple[int, int]]:
    """Spans (first, end) of `tokens`, tokens of `text`, that may hold names; no name reaches out of one."""
    found: list[tuple[int, int]] = []
    words = tokens.words
    first = last = -1
    # the first test drops most words, which `_capitalised` would do, too, but slower
    for i in [i for i, word in enumerate(words) if (word < "a" or word > "{" or "-" in word) and _capitalised(word)]:
        if first >= 0 and (i - first >= _MOST or not _joined(tokens, last, i, text)):
            _close(tokens, first, last, found)
            first = i
        elif first < 0:
            first = i
        last = i
    if first >= 0:
        _close(tokens, first, last, found)
    return found


def _close(tokens: Tokens, first: int, last: int, found: list[tuple[int, int]]) -> None:
    """Add the run from `first` to `last` unless it is one small word or number."""
    words, starts, ends = tokens
    while first < last and not _has_letter(words[first]) and starts[first + 1] > ends[first] + 1:
        first += 1
    if first < last or _may_be_name(words[first]):
        found.append((first, last + 1))


@lru_cache(10_000)
def _may_be_name(word: str) -> bool:
    """Whether a word alone may be a name: it is no number and no small word, or the tables have it as a name."""
    if (len(word) > 1 and word.isupper()) or word in lexicon().known:
        return True
    return _has_letter(word) and not words().is_small(word.lower())


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))


def _capitalised(word: str) -> bool:
    """Whether `word` may be the first or last of a name."""
    head = word[0]
    return head.isupper() or head.isdigit() or (word[2:3] == "-" and word[1].islower() and len(word) > 3)


def _joined(tokens: Tokens, last: int, to: int, text: str) -> bool:
    """Whether a name may hold both the capitalised token `last` and the next one, `to`."""
    if to - last > 3:
        return False
    words, starts, ends = tokens
    for i in range(last, to):
        gap = starts[i + 1] - ends[i]
        if gap > 1 or (gap and text[ends[i]] == "\n" and not _wraps(text, ends[i])):
            return False
        if last < i and words[i].lower() not in _JOINING:
            return False
    return True


def _wraps(text: str, at: int) -> bool:
    """Whether the line that ends at `at` is long enough to have been broken to fit a page."""
    return at - text.rfind("\n", 0, at) > _WRAPPED
