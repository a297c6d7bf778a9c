"""Walks the rules over tokens: at each token the longest match a builder accepts becomes a candidate."""

from __future__ import annotations

from functools import cache

from tui.document.dates.candidate import Candidate
from tui.document.dates.english import rules as english
from tui.document.dates.grammar import Node, build_trie, walk
from tui.document.dates.parsers import builder
from tui.document.dates.parsers.match import REJECTED, Builder, Match
from tui.document.dates.tokens import Tokens
from tui.document.dates.world import rules as world

RULES = (*english.RULES, *world.RULES)


@cache
def _rules() -> tuple[Node, tuple[Builder, ...]]:
    """The trie of all rules, and the builder of each."""
    return build_trie(RULES), tuple(builder(rule.builder) for rule in RULES)


def propose(tokens: Tokens) -> list[Candidate]:
    """The candidates of a chunk, in text order and without overlaps (the leftmost, then the longest, wins)."""
    trie, builders = _rules()
    first_steps = trie.next
    found: list[Candidate] = []
    tags, i, size = tokens.tags, 0, len(tokens.tags)
    while i < size:
        tag = tags[i]
        if tag is None or not any(category in first_steps for category in tag):
            i += 1
            continue
        for end, number, names in sorted(walk(trie, tags, i), key=lambda match: (-match[0], match[1])):
            rule = RULES[number]
            items = {name: i + k for k, name in enumerate(names)}
            built = builders[number](Match(tokens, i, end, items, rule.arguments))
            if built is REJECTED:
                i = end
                break
            if built is not None:
                kind, meaning = built
                start, stop = tokens.starts[i], tokens.ends[end - 1]
                found.append(Candidate(i, end, start, stop, kind, meaning, rule.name, touched=[rule.name]))
                i = end
                break
        else:
            i += 1
    return found
