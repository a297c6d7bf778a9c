"""Numbers written in words: "twenty-five", "two thousand", "nineteen ninety-six", "twenty-first"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

NumberKind: TypeAlias = Literal["unit", "teen", "tens", "hundred", "scale", "ordinal", "joint"]
NumberTable: TypeAlias = Mapping[str, tuple[NumberKind, int]]
"""The number words of a language with their values. Kinds: "unit" 0-9, "teen" 10-19, "tens", "hundred", "scale" (1000
and up), "ordinal" (first to ninth may end a number), and "joint" for what ties hundreds to smaller parts ("and")."""


class NumberWords(NamedTuple):
    """A number in words: tokens up to `end` (exclusive), its value, and what it may be."""

    end: int
    number: int
    kind: Literal["cardinal", "ordinal", "year"]

    def tags(self) -> Mapping[str, int | float | str]:
        """Return the lexicon tags of the joined token."""
        if self.kind == "ordinal":
            return {"ORD": self.number}
        if self.kind == "year":
            return {"YEAR": self.number, "YEARN": self.number, "SPELT": 1}
        tags: dict[str, int | float | str] = {"NUM": self.number}
        if 1990 <= self.number <= 2099:
            tags["YEARWORD"] = self.number
        return tags


_FOLLOWS: Mapping[str, frozenset[str]] = {
    "": frozenset(("unit", "teen", "tens", "hundred", "scale")),
    "unit": frozenset(("hundred", "scale")),
    "teen": frozenset(("hundred", "scale")),
    "tens": frozenset(("unit", "ordinal", "hundred", "scale")),
    "hundred": frozenset(("unit", "teen", "tens", "hundred", "scale")),
    "scale": frozenset(("unit", "teen", "tens")),
}
"""Which kinds of words may follow a word of a kind within one number; the empty kind is that before the first."""

_JOINTS = {"tens": "-", "hundred": "joint", "scale": "joint"}
"""What may stand between a word of a kind and the next: "twenty-five", "a hundred and five"."""

_CENTURIES = range(10, 21)
_TENS = ("teen", "tens")


def read_number_words(words: Sequence[str], i: int, table: NumberTable) -> NumberWords | None:
    """Return the longest number in words that starts at token `i`, or None; `words` are tokens as written."""
    pair = [_kind(words, j, table)[0] for j in (i, i + 1)]
    if pair[0] in _TENS and pair[1] in _TENS:
        return _read_year(words, i, table)
    total = group = 0
    last, end = "", i
    while True:
        j = end + 1 if end > i and _is_joint(words, end, last, table) else end
        kind, value = _kind(words, j, table)
        if kind not in _FOLLOWS[last]:
            break
        if kind == "ordinal":
            return (
                NumberWords(j + 1, total + group + value, "ordinal") if value < 10 else _cardinal(i, end, total + group)
            )
        if kind == "hundred":
            group = (group or 1) * value
        elif kind == "scale":
            total, group = total + (group or 1) * value, 0
        else:
            group += value
        last, end = kind, j + 1
    return _cardinal(i, end, total + group)


def _cardinal(start: int, end: int, number: int) -> NumberWords | None:
    """Return the number that tokens `start` to `end` give, None where they are none at all."""
    return NumberWords(end, number, "cardinal") if end > start else None


def _kind(words: Sequence[str], j: int, table: NumberTable) -> tuple[str, int]:
    """Return the kind and value of the number word at `j`; empty where there is none."""
    return table.get(words[j].lower(), ("", 0)) if j < len(words) else ("", 0)


def _is_joint(words: Sequence[str], j: int, last: str, table: NumberTable) -> bool:
    """Whether the token at `j` ties a word of kind `last` to the number word behind it."""
    if j + 1 >= len(words):
        return False
    joint = "-" if words[j] == "-" else _kind(words, j, table)[0]
    return bool(joint) and joint == _JOINTS.get(last) and _kind(words, j + 1, table)[0] not in ("", "joint")


def _read_year(words: Sequence[str], i: int, table: NumberTable) -> NumberWords | None:
    """Read a year as two numbers: "nineteen ninety-six", "nineteen sixteen"; None where the first is no century."""
    century, rest = _kind(words, i, table)[1], _kind(words, i + 1, table)[1]
    end = i + 2
    kind, unit = _kind(words, i + 3, table)
    if end < len(words) and words[end] == "-" and kind == "unit":
        rest, end = rest + unit, i + 4
    return NumberWords(end, century * 100 + rest, "year") if century in _CENTURIES else None
