"""How a language lets titles and names of different texts be compared."""

from __future__ import annotations

import re
from typing import NamedTuple


class Comparison(NamedTuple):
    """The words by which nothing is told apart, in lower case, and the endings that inflection adds.

    `numbers` are words for numbers, by which two events are told apart. `article` stands before a name or not;
    `suffixes` are of companies, which a name may have or not ("Inc").
    """

    common_words: frozenset[str]
    endings: re.Pattern[str]
    numbers: frozenset[str]
    article: str
    suffixes: frozenset[str]
