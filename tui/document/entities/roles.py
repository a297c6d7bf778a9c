"""Roles of persons, given beside their names: "former Afghan President", ", a parliamentarian from Badakhshan"."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.document.entities.lexicon import Lexicon
from tui.document.entities.patterns import ANY_TOKEN, NEVER
from tui.document.entities.tokens import Token, tokenise
from tui.document.model import Role

_REACH = 90
"""Characters beside a name within which its role is given."""
_LONGEST_WORD = 24


class RoleWords(NamedTuple):
    """How a language gives roles.

    `times` are words, in lower case, for when a title was held ("former"), `prefixes` those of them that a hyphen may
    join to it ("ex"), `genitives` the marks of the genitive. `apposition` matches a comma and the phrase behind a name,
    the phrase in group 1; `clause` finds where a clause begins within that, `complement` where a complement of its noun
    begins.
    """

    times: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    apposition: re.Pattern[str] = NEVER
    clause: re.Pattern[str] = NEVER
    complement: re.Pattern[str] = NEVER


class RoleFinder:
    """Find the roles given beside names by the titles of a lexicon."""

    def __init__(self, lexicon: Lexicon, words: RoleWords, token: re.Pattern[str] = ANY_TOKEN) -> None:
        """`token` is the pattern of tokens (see `tokenise`)."""
        self._known = lexicon.known
        self._words = words
        self._token = token
        self._roles = frozenset(title for title, kind in lexicon.titles.items() if kind == "role")
        self._last_words = frozenset(title.split()[-1] for title in self._roles)

    def find(self, text: str, start: int, end: int) -> list[Role]:
        """Find the roles given right before and right after the person's name `text[start:end]`."""
        return [role for role in (self._before(text, start), self._after(text, end)) if role]

    def _before(self, text: str, start: int) -> Role | None:
        """Return the title before a name, with the words that belong to it: "UK Prime Minister", "Russia's envoy, "."""
        nearest = text[max(0, start - _LONGEST_WORD) : start].rstrip(", \t").rpartition(" ")[2].lower()
        if nearest not in self._last_words:
            return None
        begin = max(0, start - _REACH, text.rfind("\n", 0, start) + 1)
        columns = tokenise(text, begin, start, self._token)
        tokens = columns.cut(0, len(columns.words))
        if tokens and tokens[-1].text == ",":
            tokens.pop()
        first = self._title_start(tokens)
        if first == len(tokens):
            return None
        while first and self._belongs(tokens, first - 1):
            first -= 1
        return Role(text[tokens[first].start : tokens[-1].end], tokens[first].start, tokens[-1].end)

    def _title_start(self, tokens: list[Token]) -> int:
        """Find where the title begins that ends with the last token; the number of tokens where there is none."""
        for size in (3, 2, 1):
            phrase = " ".join(token.text.lower() for token in tokens[-size:])
            if len(tokens) >= size and phrase in self._roles:
                return len(tokens) - size
        return len(tokens)

    def _belongs(self, tokens: list[Token], at: int) -> bool:
        """Whether token `at`, before a title, says whose title it is or when it was held."""
        word = tokens[at].text
        if word in self._words.genitives:
            return at > 0 and tokens[at - 1].text in self._known
        if word == "-":
            return at > 0 and tokens[at - 1].text.lower() in self._words.prefixes
        return word.lower() in self._words.times or word in self._known

    def _after(self, text: str, end: int) -> Role | None:
        """Return the apposition after a name, where it gives a role: ", the leader of the Popalzai Durrani tribe,"."""
        if not text.startswith(",", end):
            return None
        match = self._words.apposition.match(text, end, end + _REACH + 4)
        if not match:
            return None
        words = match.group(1)
        clause = self._words.clause.search(words)
        words = words[: clause.start()] if clause else words
        return Role(words, match.start(1), match.start(1) + len(words)) if self._has_role(words) else None

    def _has_role(self, words: str) -> bool:
        """Whether a word for a role is among `words`, before any complement ("of", "from")."""
        head = self._words.complement.split(words, maxsplit=1)[0]
        return any(word in self._roles for word in head.lower().split())
