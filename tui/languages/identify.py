"""Identify the language of a text by its script and the share of function words among its words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from tui.languages import CODES, UNDETERMINED, load

if TYPE_CHECKING:
    from tui.document.language import Identification

_SAMPLE = 20_000
"""Code points looked at: the beginning of a text tells its language."""
_WORDS = 400
"""Words looked at. Function words are few and content words many: in a longer sample their share falls."""
_ENOUGH_WORDS = 20
"""Distinct words under which a text is too short to tell."""
_ENOUGH_LETTERS = 30
"""Letters under which a text is too short to tell its script."""
_LEAST_SHARE = 0.035
"""The least share of function words among the distinct words.

In 1,800 English texts (news, encyclopedia, tables of sports results) it was 0.04 and more; in fifteen paragraphs of
other languages 0.
"""
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def identify(text: str) -> str:
    """Return the code of the language of `text`: UNDETERMINED for one that is not here.

    A text too short to tell is in the first of CODES.
    """
    sample = text[:_SAMPLE]
    return next((code for code in CODES if _could_be(sample, load(code).identification)), UNDETERMINED)


def _could_be(sample: str, signs: Identification) -> bool:
    """Return whether nothing speaks against the language with these `signs`."""
    letters = len(_LETTER.findall(sample))
    if letters >= _ENOUGH_LETTERS and len(signs.letters.findall(sample)) < letters / 2:
        return False
    # Names and headlines are the same in every language: words without a capital tell it.
    lower = (word for word in _WORD.findall(sample) if word == word.lower())
    words = set(islice(lower, _WORDS))
    return len(words) < _ENOUGH_WORDS or len(words & signs.function_words) >= _LEAST_SHARE * len(words)
