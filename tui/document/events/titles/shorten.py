"""Cutting a title to its length, at phrases if possible and never through a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tui.document.events.language import EventLanguage, Verbs
from tui.document.events.titles.words import LONGEST, MARKS, SHORTEST, balanced, without_end

_PUNCTUATION = re.compile(r"[,;:]\s|\s[–—]\s")
"""Where a clause ends by its punctuation."""
_LEAST_AT_MARK, _LEAST_AT_PHRASE = SHORTEST * 1.5, SHORTEST * 1.25
"""Code points that a cut leaves at least."""


def shorten(words: str, names: Sequence[str], language: EventLanguage) -> str:
    """Shorten `words` to `LONGEST` code points, without cutting through one of `names`.

    First asides go, then all behind a clause or phrase; else the end goes, and "…" stands for it.
    """
    titles, verbs = language.titles, language.grammar.verbs
    for spared in (titles.aside, titles.setting, titles.between_commas):
        if len(words) > LONGEST and _is_complete(without := spared.sub(" ", words, count=1).strip(), "", verbs):
            words = without[:1].upper() + without[1:]
    if len(words) <= LONGEST:
        return words
    for cut in _cuts(words, language):
        if _is_complete(words[:cut], words[cut:], verbs) and not _splits(words, cut, names):
            return without_end(balanced(words[:cut]), titles.loose)
    return _cut_at_word(words, names, language)


def _cuts(words: str, language: EventLanguage) -> Iterator[int]:
    """Yield where `words` may be cut, the best place first: at punctuation, then before phrases, the last first."""
    marks = (match.start() for match in _PUNCTUATION.finditer(words, 0, LONGEST + 6))
    phrases = (match.start() for match in language.titles.phrase.finditer(words, 0, LONGEST + 6))
    for starts, least in ((marks, _LEAST_AT_MARK), (phrases, _LEAST_AT_PHRASE)):
        yield from reversed([start for start in starts if least <= start <= LONGEST])


def _cut_at_word(words: str, names: Sequence[str], language: EventLanguage) -> str:
    """Cut `words` at a space before `LONGEST`, and put "…" behind them."""
    cut = words.rfind(" ", SHORTEST, LONGEST)
    for name in names:
        at = words.find(name)
        if SHORTEST // 2 < at < cut < at + len(name):
            cut = at
    kept = words[: cut if cut > 0 else LONGEST - 1].rstrip(MARKS)
    return without_end(balanced(kept), language.titles.dangling) + "…"


def _splits(words: str, cut: int, names: Sequence[str]) -> bool:
    """Whether a cut would go through one of `names`."""
    return any(0 <= (at := words.find(name)) < cut < at + len(name) for name in names)


def _is_complete(words: str, rest: str, verbs: Verbs) -> bool:
    """Whether `words` have a verb of their own, besides one of saying and an auxiliary at the end.

    A present form that can be a noun ("forces") counts only where no surer verb follows in `rest`.
    """
    found = [word for word in words.lower().split() if verbs.is_verb(word)]
    if not found or found[-1] in verbs.auxiliaries:
        return False
    sure = any(word in verbs.auxiliaries or verbs.is_past_form(word) for word in rest.lower().split())
    full = (word for word in found if word not in verbs.saying and word not in verbs.auxiliaries)
    return any(word not in verbs.present or not sure for word in full)
