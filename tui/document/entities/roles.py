"""What a person is said to be, beside the name: "former Afghan President", ", a parliamentarian from Badakhshan"."""

from __future__ import annotations

import re
from functools import cache

from tui.document.entities.lexicon import lexicon
from tui.document.entities.tokens import Token, tokenise
from tui.document.model import Role

_REACH = 90
_TIME = frozenset({"former", "ex", "then", "late", "future", "acting", "outgoing", "incoming", "newly-elected", "new"})
_AFTER = re.compile(r",\s+((?:(?:an?|the|his|her|their|now|once|then)\s|[^\s,;:.]+['’]s?\s)[^,;:.\n()“”\"]{3,90})")
_STOP = re.compile(r"\s(?:who|which|that|said|says|told|was|is|were|are|has|had)\s")


def roles_at(text: str, start: int, end: int) -> list[Role]:
    """The roles said right before and right after the person's name `text[start:end]`."""
    return [role for role in (_before(text, start), _after(text, end)) if role]


def _before(text: str, start: int) -> Role | None:
    """The title before a name, with the words that belong to it: "UK Prime Minister", "Russia's envoy, "."""
    nearest = text[max(0, start - 24) : start].rstrip(", \t").rpartition(" ")[2].lower()
    if nearest not in _last_words():
        return None
    begin = max(0, start - _REACH, text.rfind("\n", 0, start) + 1)
    columns = tokenise(text, begin, start)
    tokens = columns.cut(0, len(columns.words))
    if tokens and tokens[-1].text == ",":
        tokens.pop()
    first = _title_start(tokens)
    if first == len(tokens):
        return None
    while first and _belongs(tokens, first - 1):
        first -= 1
    return Role(text[tokens[first].start : tokens[-1].end], tokens[first].start, tokens[-1].end)


@cache
def _last_words() -> frozenset[str]:
    """The last words of all titles that are roles."""
    return frozenset(title.split()[-1] for title, kind in lexicon().titles.items() if kind == "role")


def _title_start(tokens: list[Token]) -> int:
    """Where the title begins that ends with the last token; the number of tokens where there is none."""
    titles = lexicon().titles
    for size in (3, 2, 1):
        phrase = " ".join(t.text.lower() for t in tokens[-size:])
        if len(tokens) >= size and titles.get(phrase) == "role":
            return len(tokens) - size
    return len(tokens)


def _belongs(tokens: list[Token], at: int) -> bool:
    """Whether token `at`, before a title, says whose title it is or when it was held."""
    word = tokens[at].text
    known = lexicon().known
    if word in ("'s", "’s"):
        return at > 0 and tokens[at - 1].text in known
    return word.lower() in _TIME or word in known or (word == "-" and at > 0 and tokens[at - 1].text.lower() == "ex")


def _after(text: str, end: int) -> Role | None:
    """The apposition after a name, where it tells a role: ", the leader of the Popalzai Durrani tribe,"."""
    match = _AFTER.match(text, end, end + _REACH + 4) if text.startswith(",", end) else None
    if not match:
        return None
    words = text[match.start(1) : match.end(1)]
    stop = _STOP.search(words)
    words = words[: stop.start()] if stop else words
    noun = _role_noun(words)
    return Role(words, match.start(1), match.start(1) + len(words)) if noun else None


def _role_noun(words: str) -> bool:
    """Whether a word for a role is among `words`, before any "of" or "from"."""
    head = re.split(r"\s(?:of|from|in|for|at|to|with)\s", words, maxsplit=1)[0]
    return any(lexicon().titles.get(word) == "role" for word in head.lower().split())
