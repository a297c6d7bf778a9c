"""Identify the language of a text by its script and the share of function words among its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.languages import CODES, UNDETERMINED, load

if TYPE_CHECKING:
    from tui.document.language import Identification

_SAMPLE = 4_000
"""Code points at the beginning of a text whose script is looked at."""
_READ = 20_000
"""Code points at the beginning in which words are looked for."""
_WORDS = 400
"""Words looked at. Function words are few and content words many: in a longer sample their share falls."""
_ENOUGH_WORDS = 20
"""Distinct words under which a text is too short to identify."""
_ENOUGH_LETTERS = 30
"""Letters under which a text is too short to identify its script."""
_LEAST_SHARE = 0.035
"""The least share of function words among the distinct words.

In 1,800 English texts (news, encyclopedia, tables of sports results) it was 0.04 and more; in fifteen paragraphs of
other languages 0.
"""
_LETTERS = re.compile(r"[^\W\d_]+")
"""Runs of letters; a few that are only like letters ("½") may be among them."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def identify(text: str) -> str:
    """Return the code of the language of `text`: UNDETERMINED for one that is not here.

    A text too short to identify is taken to be in the first of CODES.
    """
    runs = _LETTERS.findall(text, 0, _SAMPLE)
    letters = sum([len(run) if run.isalpha() else sum(map(str.isalpha, run)) for run in runs])
    words = _sample_words(text)
    return next((code for code in CODES if _could_be(text, letters, words, load(code).identification)), UNDETERMINED)


def _sample_words(text: str) -> set[str]:
    """Return the first words of `text` without a capital: names and headlines are the same in every language."""
    found: list[str] = []
    for read in (_SAMPLE, _READ):
        found = [word for word in _WORD.findall(text, 0, read) if word.islower()]
        if len(found) > _WORDS or len(text) <= read:  # and so none of the first words is cut
            break
    return set(found[:_WORDS])


def _could_be(text: str, letters: int, words: set[str], signs: Identification) -> bool:
    """Whether nothing speaks against the language with these `signs`.

    `letters` is the number of letters in the sample of `text`, `words` are some of its words in lower case.
    """
    if letters >= _ENOUGH_LETTERS and sum(map(len, signs.letters.findall(text, 0, _SAMPLE))) < letters / 2:
        return False
    return len(words) < _ENOUGH_WORDS or len(words & signs.function_words) >= _LEAST_SHARE * len(words)
