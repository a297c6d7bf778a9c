"""Reads numbers written in words: "twenty-five", "two thousand", "nineteen ninety-six", "twenty-first"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A number in words: tokens up to `end`, and what it may be ("cardinal", "ordinal" or "year")."""

    end: int
    number: int
    kind: str

    def tags(self) -> Mapping[str, int | float | str]:
        """The lexicon tags of the joined token."""
        if self.kind == "ordinal":
            return {"ORD": self.number}
        if self.kind == "year":
            return {"YEAR": self.number, "YEARN": self.number, "SPELT": 1}
        tags: dict[str, int | float | str] = {"NUM": self.number}
        if 1990 <= self.number <= 2099:
            tags["YEARWORD"] = self.number
        return tags


def read_number_words(words: Sequence[str], i: int, table: Mapping[str, tuple[str, int]]) -> NumberWords | None:
    """The longest number in words that starts at token `i`, or None.

    `table` gives each number word its kind ("unit" 1-9, "teen" 10-19, "tens", "multiplier", "ordinal") and value.
    """
    total, group, last = 0, 0, ""
    parts: list[int] = []
    end = i
    j = i
    while j < len(words):
        word = words[j].lower()
        if word in ("-", "and") and j > i and j + 1 < len(words):
            kind, _ = table.get(words[j + 1].lower(), ("", 0))
            ties = kind and ((word == "-" and last == "tens") or (word == "and" and last == "multiplier"))
            if not ties:
                break
            j += 1
            continue
        kind, value = table.get(word, ("", 0))
        if not kind:
            break
        if kind == "ordinal":
            if last == "tens" and value < 10:
                return NumberWords(j + 1, total + group + value, "ordinal")
            break
        if kind == "multiplier":
            if not group and j > i:
                break
            group = (group or 1) * value
            if value > 100:
                total, group = total + group, 0
        elif kind == "unit" and last in ("tens", "multiplier", ""):
            group += value
            if last != "tens":
                parts.append(value)
            else:
                parts[-1] += value
        elif kind in ("teen", "tens") and last in ("", "multiplier", "teen", "tens"):
            if last in ("teen", "tens"):  # "nineteen ninety": two groups of a year
                if len(parts) != 1:
                    break
                parts.append(value)
                j += 1
                last, end = kind, j
                if j < len(words) and words[j] == "-":
                    unit = table.get(words[j + 1].lower(), ("", 0)) if j + 1 < len(words) else ("", 0)
                    if unit[0] == "unit":
                        parts[-1] += unit[1]
                        end = j + 2
                century = parts[0]
                return NumberWords(end, century * 100 + parts[1], "year") if 10 <= century <= 20 else None
            group += value
            parts.append(value)
        else:
            break
        last = kind
        j += 1
        end = j
    if end == i:
        return None
    return NumberWords(end, total + group, "cardinal")
