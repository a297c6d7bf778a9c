"""The pattern language of the rules, and one trie of all patterns, walked from a token to find all that match.

A pattern is written in items parted by spaces: `MONTH` is any token of that category, `the` that very word, `-` that
sign; `DAY:2` is a second item of a category; `( ... )` groups, `|` parts alternatives, `?` makes the item or group
before it optional. A pattern stands for a finite set of sequences, so a walk is bounded by the longest and cannot
backtrack badly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Item: TypeAlias = tuple[str, str]  # category, name (the category, or with a suffix: DAY:2)
Path: TypeAlias = tuple[Item, ...]

_LEXEME = re.compile(r"[()|?]|[^\s()|?]+")


@dataclass(slots=True)
class Node:
    """A node of the trie: where each category leads, and the patterns that end here with the names of their items."""

    next: dict[str, Node] = field(default_factory=dict)
    ends: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)


def expand(pattern: str) -> list[Path]:
    """Return all sequences of items a pattern stands for. Raises ValueError for a pattern that is not well formed."""
    lexemes = _LEXEME.findall(pattern)
    paths, end = _alternatives(lexemes, 0)
    if end != len(lexemes):
        raise ValueError(f"unbalanced pattern: {pattern}")
    return list(dict.fromkeys(paths))


def _alternatives(lexemes: Sequence[str], i: int) -> tuple[list[Path], int]:
    """Read `a b | c` up to a closing bracket or the end."""
    found: list[Path] = []
    current: list[Path] = [()]
    while i < len(lexemes) and lexemes[i] != ")":
        if lexemes[i] == "|":
            found += current
            current = [()]
            i += 1
            continue
        if lexemes[i] == "(":
            part, i = _alternatives(lexemes, i + 1)
            if i >= len(lexemes):
                raise ValueError("a bracket is not closed")
        else:
            category = lexemes[i].partition(":")[0] or lexemes[i]
            part = [((category, lexemes[i]),)]
        i += 1
        if i < len(lexemes) and lexemes[i] == "?":
            part = [*part, ()]
            i += 1
        current = [a + b for a in current for b in part]
    return found + current, i


def literals(patterns: Iterable[str]) -> set[str]:
    """Return the words and signs that patterns name as themselves."""
    found = set()
    for pattern in patterns:
        for lexeme in _LEXEME.findall(pattern):
            word = lexeme.partition(":")[0] or lexeme
            if not word.isupper() and word not in "()|?":
                found.add(word)
    return found


def build_trie(patterns: Iterable[str]) -> Node:
    """Return one trie of all `patterns`; at a node that several end in, the earlier one comes first."""
    root = Node()
    for number, pattern in enumerate(patterns):
        for path in expand(pattern):
            node = root
            for category, _ in path:
                found = node.next.get(category)
                if found is None:
                    found = node.next[category] = Node()
                node = found
            if node is not root:
                node.ends.append((number, tuple(name for _, name in path)))
    return root


def walk(
    root: Node, tags: Sequence[Mapping[str, int | float | str] | None], i: int
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Find all patterns that match from token `i` on: (end, number of the pattern, item names) each, in no order."""
    size = len(tags)
    open_nodes = [(root, i)]
    while open_nodes:
        node, j = open_nodes.pop()
        if j >= size:
            continue
        tag = tags[j]
        if tag is None:
            continue
        steps = node.next
        for category in tag:
            found = steps.get(category)
            if found is not None:
                for number, names in found.ends:
                    yield j + 1, number, names
                if found.next:
                    open_nodes.append((found, j + 1))
