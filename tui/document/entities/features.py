"""What the model sees of a word: its letters, its shape, the tables that have it, its neighbours, its place.

After Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity Recognition" (CoNLL 2009): local
features of the words two to each side, gazetteers, and what the rest of the document says of the same word.

Features come in groups. A group is a function of this module with its arguments; it stands for the list of features
that the call returns. Training asks for the lists, reading for the sum of their weights, which is kept a group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from tui.document.entities.lexicon import fold, lexicon
from tui.document.entities.words import Word
from tui.document.entities.words import words as words_of

Group: TypeAlias = tuple[Any, ...]
"""(function, *arguments): `function(*arguments)` is a list of features, all strings."""

OUTSIDE = "<>"
"""Stands for the words before the first and after the last of a region."""

SENTENCE_END = frozenset('.!?:“"‘–•')
_REPEATED = re.compile(r"(.)\1+")
_DIGIT = re.compile(r"\d")
_UPPER, _LOWER, _DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"
_CASES = str.maketrans(_UPPER + _LOWER + _DIGITS, "X" * 26 + "x" * 26 + "0" * 10)
_BREAKS = frozenset({"of", "for", "and", "in", "'s", "’s", "at", "on", "to", "with"})
_LONGEST = 6
_NO_WORD = Word()
_REMEMBERED = 10_000


def features(groups: Sequence[Group]) -> list[str]:
    """The features of all `groups`."""
    return [feature for function, *arguments in groups for feature in function(*arguments)]


def word_groups(words: list[str], i: int, first: int, end: int, how: str, habit: str) -> list[Group]:
    """The groups of word `i` of the run `words[first:end]`, in a region of `words` written `how` (see `style`).

    `habit` says how the rest of the document writes the word (see `habits`).
    """
    count = len(words)
    word = words[i]
    left = words[i - 1] if i else OUTSIDE
    right = words[i + 1] if i + 1 < count else OUTSIDE
    opens = not i or left in SENTENCE_END
    return [
        (here, word),
        (near, "-1", left),
        (near, "+1", right),
        (far, "-2", words[i - 2] if i > 1 else OUTSIDE),
        (far, "+2", words[i + 2] if i + 2 < count else OUTSIDE),
        (pair, "<", left, word),
        (pair, ">", word, right),
        (stand, word, how, opens, min(i - first, 3), min(end - i - 1, 3), min(end - first, 5)),
        (habits, word, habit),
    ]


def run_groups(words: list[str]) -> list[list[Group]]:
    """For each word of a run, the groups that look at the whole run: gazetteers of longer names, and last words."""
    last: Group = (head, "head", words[-1])
    found: list[list[Group]] = [[last] for _ in words]
    until = len(words) - 1
    for i in range(len(words) - 1, -1, -1):
        if words[i] in _BREAKS:
            until = i - 1
        if i <= until:
            found[i].append((head, "before", words[until]))
    if len(words) > 1:
        for i, mark in _phrases(words):
            found[i].append((listed_phrase, mark))
    return found


def style(words: list[str]) -> str:
    """How a region is written: "caps" (a shouting headline), "table" (many numbers), "line" (no end), "prose"."""
    letters = [word for word in words if len(word) > 3 and word[0].isalpha()]
    if letters and all(map(str.isupper, letters)):
        return "caps"
    if sum(word[0].isdigit() for word in words) * 4 > len(words):
        return "table"
    return "line" if len(words) < 16 and words[-1] not in '.!?”"' else "prose"


@lru_cache(_REMEMBERED)
def shape(word: str) -> str:
    """The case pattern of `word`, letters and digits of one kind in a row counted once: "U.S." -> "X.X."."""
    if not word.isascii():
        word = "".join("X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in word)
    return _REPEATED.sub(r"\1", word.translate(_CASES))


@lru_cache(_REMEMBERED)
def listed(word: str) -> tuple[str, ...]:
    """The tables that have `word`, one short mark each."""
    tables, lists = lexicon(), words_of()
    plain = fold(word)
    marks: list[str] = []
    for form in (plain, plain.title()) if len(plain) > 3 and plain.isupper() else (plain,):
        known = tables.known.get(form)
        if known:
            marks.append("adjective" if known.adjective else known.kind)
        name = lists[form]
        marks += [mark for mark, has in zip(_NAME_LISTS, (name.city, name.given, name.surname), strict=True) if has]
        if name.famous:
            marks.append(f"famous {name.famous}")
    lower = plain.lower()
    if lower in tables.titles:
        marks.append(tables.titles[lower])
    marks += [mark for mark, table in _WORD_TABLES if lower in getattr(tables, table)]
    noun = lists[lower]
    if noun.word:
        marks.append("common" if noun.common else "word")
        marks += [f"class {c}" for c in noun.classes]
    return tuple(marks) or ("unlisted",)


_NAME_LISTS = ("city", "given", "surname")
_WORD_TABLES = (("organising", "organisation_words"), ("placing", "place_words"))


def _plain(word: str) -> str:
    return _DIGIT.sub("0", word.lower())


def here(word: str) -> list[str]:
    """The features of the word itself."""
    lower = _plain(word)
    marks = listed(word)
    found = [f"0w={lower}", f"0W={word}", f"0s={shape(word)}", f"0n={min(len(word), 9)}", f"0L={'+'.join(marks)}"]
    found += [f"0l={mark}" for mark in marks]
    found += [f"0b{size}={lower[:size]}" for size in (1, 2, 3, 4) if len(lower) > size]
    return found + [f"0e{size}={lower[-size:]}" for size in (1, 2, 3, 4, 5) if len(lower) > size]


def near(at: str, word: str) -> list[str]:
    """The features of a neighbour, `at` "-1" or "+1"."""
    lower = _plain(word)
    marks = listed(word)
    found = [f"{at}w={lower}", f"{at}s={shape(word)}", f"{at}e={lower[-3:]}", f"{at}L={'+'.join(marks)}"]
    return found + [f"{at}l={mark}" for mark in marks]


def far(at: str, word: str) -> list[str]:
    """The features of a word two words away, `at` "-2" or "+2"."""
    return [f"{at}w={_plain(word)}", f"{at}s={shape(word)}", *(f"{at}l={mark}" for mark in listed(word))]


def pair(at: str, left: str, right: str) -> list[str]:
    """The features of two words in a row."""
    a, b = "+".join(listed(left)), "+".join(listed(right))
    return [f"{at}ww={left.lower()} {right.lower()}", f"{at}ss={shape(left)} {shape(right)}", f"{at}LL={a} {b}"]


def stand(word: str, how: str, opens: bool, at: int, left: int, of: int) -> list[str]:
    """Where a word stands: whether it opens a sentence, how many words of its run are before, behind, in all."""
    form = shape(word)
    found = [f"how={how} {form}", f"at={at} {form}", f"left={left} {form}", f"of={of}"]
    return [*found, "opens", f"opens L={'+'.join(listed(word))}"] if opens else found


def habits(word: str, habit: str) -> list[str]:
    """How the document writes a word elsewhere: "l" ever in lower case, "i" ever capitalised within a sentence."""
    return [f"doc={habit}", f"doc={habit} L={'+'.join(listed(word))}"]


def head(where: str, word: str) -> list[str]:
    """The features of the last word of the name that a word may be in: `where` "head" of its run, "before" an "of"."""
    return [f"{where}={word.lower()}", f"{where} s={shape(word)}", *(f"{where} l={mark}" for mark in listed(word))]


def listed_phrase(mark: str) -> list[str]:
    """The feature of a part of a name of several words that a table has."""
    return [f"g={mark}"]


def cue(mark: str) -> list[str]:
    """The feature of a cue beside the name itself (see cues.py)."""
    return [f"cue {mark}"]


def heard(where: str, mark: str) -> list[str]:
    """The feature of a cue beside another occurrence of the name ("all") or of its last word ("head")."""
    return [f"heard {where} {mark}"]


def told(mark: str) -> list[str]:
    """The feature of what the first reading made of the word elsewhere (see evidence.py)."""
    return [mark]


def _phrases(words: list[str]) -> list[tuple[int, str]]:
    """(index, mark) for each word of a run that is part of a name of several words that a table has."""
    tables, lists = lexicon(), words_of()
    found: list[tuple[int, str]] = []
    plain = [fold(word) for word in words]
    for i in range(len(plain) - 1):
        for end in range(min(len(plain), i + _LONGEST), i + 1, -1):
            phrase = " ".join(plain[i:end])
            if phrase.isupper():
                phrase = phrase.title()
            known = tables.known.get(phrase)
            name = _NO_WORD if known else lists[phrase]
            mark = known.kind if known else "city" if name.city else name.famous
            if mark:
                mark = "adjective" if known and known.adjective else mark
                found += [(k, f"{'B' if k == i else 'I'}:{mark}") for k in range(i, end)]
                break
    return found
