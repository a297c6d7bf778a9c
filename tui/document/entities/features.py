"""What the model sees of a word: its letters, its shape, the tables that have it, its neighbours, its place.

After Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity Recognition" (CoNLL 2009): local
features of the words two to each side, gazetteers, and what the rest of the document says of the same word.

Each function here lists the features of one sight of a word. sight.py adds them up: as lists when training, as sums of
weights when reading. Where features depend on the look of a word alone (its shape and the tables that have it), their
function takes the look, of which there are few, so that most sums are already known when a new word comes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from tui.document.entities.lexicon import fold, lexicon
from tui.document.entities.words import decode
from tui.document.entities.words import words as words_of

OUTSIDE = "<>"
"""Stands for the words before the first and after the last of a region; no token is written so."""

SENTENCE_END = frozenset('.!?:“"‘–•')
_REPEATED = re.compile(r"(.)(?=\1)")
_DIGIT = re.compile(r"\d")
_UPPER, _LOWER, _DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"
_CASES = str.maketrans(_UPPER + _LOWER + _DIGITS, "X" * 26 + "x" * 26 + "0" * 10)
_BREAKS = frozenset({"of", "for", "and", "in", "'s", "’s", "at", "on", "to", "with"})
_LONGEST = 6
_REMEMBERED = 10_000


def style(words: list[str]) -> str:
    """How a region is written: "caps" (a shouting headline), "table" (many numbers), "line" (no end), "prose"."""
    long = (word for word in words if len(word) > 3 and word[0].isalpha())
    if next(long, "").isupper() and all(map(str.isupper, long)):
        return "caps"
    if sum(map(str.isdigit, map(itemgetter(0), words))) * 4 > len(words):
        return "table"
    return "line" if len(words) < 16 and words[-1] not in '.!?”"' else "prose"


@lru_cache(_REMEMBERED)
def shape(word: str) -> str:
    """The case pattern of `word`, letters and digits of one kind in a row counted once: "U.S." -> "X.X."."""
    if not word.isascii():
        word = "".join("X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in word)
    return _REPEATED.sub("", word.translate(_CASES))


@lru_cache(_REMEMBERED)
def listed(word: str) -> tuple[str, ...]:
    """The tables that have `word`, one short mark each."""
    tables, lists = lexicon(), words_of()
    plain = fold(word)
    lower = plain.lower()
    marks: list[str] = []
    for form in (plain, plain.title()) if len(plain) > 3 and plain.isupper() else (plain,):
        known = tables.known.get(form)
        if known:
            marks.append("adjective" if known.adjective else known.kind)
        marks += _marks(lists.code(form))[0]
    if lower in tables.titles:
        marks.append(tables.titles[lower])
    if lower in tables.organisation_words:
        marks.append("organising")
    if lower in tables.place_words:
        marks.append("placing")
    marks += _marks(lists.code(lower))[1]
    return tuple(marks) or ("unlisted",)


_NAME_LISTS = ("city", "given", "surname", "town")


@lru_cache(2_000)
def _marks(code: int) -> tuple[list[str], list[str]]:
    """The marks of a name and of a noun of which the word lists say what `code` stands for."""
    word = decode(code)
    name = [mark for mark in _NAME_LISTS if getattr(word, mark)] + ([f"famous {word.famous}"] if word.famous else [])
    noun = ["common" if word.common else "word", *(f"class {c}" for c in word.classes)] if word.word else []
    return name, noun


@lru_cache(_REMEMBERED)
def _plain(word: str) -> str:
    return word.lower() if word.isalpha() else _DIGIT.sub("0", word.lower())


@lru_cache(_REMEMBERED)
def look(word: str) -> str:
    """The look of `word` as one string: its shape, a space, its tables joined by "+"."""
    return f"{shape(word)} {'+'.join(listed(word))}"


def _split(look: str) -> tuple[str, str, list[str]]:
    """The shape of a look, its tables as they are joined, and each of them."""
    form, _, joined = look.partition(" ")
    return form, joined, joined.split("+")


def here(word: str) -> list[str]:
    """The features of the letters of the word itself."""
    lower = _plain(word)
    size = len(lower)
    found = [f"0w={lower}", f"0W={word}", f"0n={min(len(word), 9)}"]
    if size > 4:  # most words: all at once is quicker
        found += (f"0b1={lower[0]}", f"0b2={lower[:2]}", f"0b3={lower[:3]}", f"0b4={lower[:4]}")
        found += (f"0e1={lower[-1]}", f"0e2={lower[-2:]}", f"0e3={lower[-3:]}", f"0e4={lower[-4:]}")
    else:
        found += [f"0b{n}={lower[:n]}" for n in range(1, size)] + [f"0e{n}={lower[-n:]}" for n in range(1, size)]
    if size > 5:
        found.append(f"0e5={lower[-5:]}")
    return found


def here_look(look: str) -> list[str]:
    """The features of the look of the word itself."""
    form, joined, marks = _split(look)
    return [f"0s={form}", f"0L={joined}", *(f"0l={mark}" for mark in marks)]


def near(at: str, word: str) -> str:
    """The feature of the letters of a neighbour: `at` is how many words away it is, "-1", "+2"..."""
    return f"{at}w={_plain(word)}"


def near_look(at: str, look: str) -> list[str]:
    """The features of the look of a neighbour."""
    form, joined, marks = _split(look)
    return [f"{at}s={form}", f"{at}L={joined}", *(f"{at}l={mark}" for mark in marks)]


def far_look(at: str, look: str) -> list[str]:
    """The features of the look of a word two words away."""
    form, _, marks = _split(look)
    return [f"{at}s={form}", *(f"{at}l={mark}" for mark in marks)]


def pair(at: str, left: str, right: str) -> str:
    """The feature of two words in a row."""
    return f"{at}ww={left.lower()} {right.lower()}"


def pair_shape(at: str, left: str, right: str) -> str:
    """The feature of the shapes of two words in a row."""
    return f"{at}ss={left} {right}"


def stand(form: str, how: str, at: int, left: int, of: int) -> list[str]:
    """Where a word of shape `form` stands: how many words of its run are before, behind, in all (see `style`)."""
    return [f"how={how} {form}", f"at={at} {form}", f"left={left} {form}", f"of={of}"]


def opens(look: str) -> list[str]:
    """The features of a word of this look that opens a sentence."""
    return ["opens", f"opens L={look.partition(' ')[2]}"]


def habits(habit: str, look: str) -> list[str]:
    """How the document writes a word elsewhere: "l" ever in lower case, "i" ever capitalised within a sentence."""
    return [f"doc={habit}", f"doc={habit} L={look.partition(' ')[2]}"]


def head(where: str, word: str) -> str:
    """The feature of the last word of the name that a word may be in: `where` "head" of its run, "before" an "of"."""
    return f"{where}={word.lower()}"


def head_look(where: str, look: str) -> list[str]:
    """The features of the look of that last word."""
    form, _, marks = _split(look)
    return [f"{where} s={form}", *(f"{where} l={mark}" for mark in marks)]


def listed_phrase(mark: str) -> list[str]:
    """The feature of a part of a name of several words that a table has."""
    return [f"g={mark}"]


def cue(mark: str) -> list[str]:
    """The feature of a cue beside the name itself (see cues.py)."""
    return [f"cue {mark}"]


def heard(where: str, mark: str) -> list[str]:
    """The feature of a cue beside another occurrence of the name ("all") or of its last word ("head")."""
    return [f"heard {where} {mark}"]


def heads(words: Sequence[str]) -> list[str]:
    """For each word of a run the last word of the name before the next "of" or the like; "" from the "of" on."""
    found = [""] * len(words)
    until = len(words) - 1
    for i in range(len(words) - 1, -1, -1):
        if words[i] in _BREAKS:
            until = i - 1
        if i <= until:
            found[i] = words[until]
    return found


def phrases(words: Sequence[str]) -> list[tuple[int, str]]:
    """(index, mark) for each word of a run that is part of a name of several words that a table has."""
    found: list[tuple[int, str]] = []
    plain = [fold(word) for word in words]
    for i in range(len(plain) - 1):
        if not _leads(plain[i]):
            continue
        for end in range(min(len(plain), i + _LONGEST), i + 1, -1):
            mark = _phrase(" ".join(plain[i:end]))
            if mark:
                found += [(k, f"{'B' if k == i else 'I'}:{mark}") for k in range(i, end)]
                break
    return found


@lru_cache(_REMEMBERED)
def _leads(word: str) -> bool:
    """Whether a name of several words in the tables begins with `word`, or with `word` in upper case."""
    forms = (word, word.title()) if word.isupper() else (word,)
    return any(form in lexicon().first_words or words_of().leads(form) for form in forms)


@lru_cache(_REMEMBERED)
def _phrase(phrase: str) -> str:
    """What the tables say of a name of several words; "" where they do not have it."""
    if phrase.isupper():
        phrase = phrase.title()
    known = lexicon().known.get(phrase)
    if known:
        return "adjective" if known.adjective else known.kind
    name = words_of()[phrase]
    return "city" if name.city else "town" if name.town else name.famous
