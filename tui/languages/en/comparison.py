"""What is left out where titles and names in English are compared."""

from __future__ import annotations

import re

from tui.document.comparison import Comparison

COMPARISON = Comparison(
    common_words=frozenset(
        "a an the of in on at to for from by with and or as its his her their our your my it he she they that this "  # noqa: SIM905
        "these those is are was were be been being has have had will would may might could can not no after before "
        "over into out up down who which what when where while than then also more most new about all any between "
        "during against says said say tells told announces announced reports reported".split()
    ),
    endings=re.compile(r"(?:ingly|edly|ations?|ments?|ions?|ing|ies|ied|ed|es|s|e|y)$"),
    numbers=frozenset(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "  # noqa: SIM905
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
        "first second third fourth fifth sixth seventh eighth ninth tenth dozen dozens".split()
    ),
    article="the ",
    suffixes=frozenset(
        {"inc", "inc.", "ltd", "ltd.", "corp", "corp.", "corporation", "plc", "co", "co.", "llc", "limited"}
    ),
)
