"""Cut text into tokens and look each up in the lexicon of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tui.document.dates.lexicon import Tags, number_tags
from tui.document.dates.numbers import NumberTable, read_number_words

# A blank line; an abbreviation of two or three letters (a.m., B.C.E.); a quarter's code; a word; digits with or without
# thousands commas; a run of what `clean` replaced, as all of a binary file is; any other character that is no space.
# No alternative can fail after a long run: this is linear.
_TOKEN = re.compile(
    r"\n[ \t]*\n|[A-Za-z]\.[A-Za-z]\b(?:\.[A-Za-z]\b)?\.?|[QqHh][1-4]\b|[^\W\d_]+|\d+(?:,\d{3})+(?!\d)|\d+|\ufffd+"
    r"|[^\w\s]"
)
_SAME = {"’": "'", "‘": "'", "`": "'", "–": "-", "‑": "-", "‐": "-", "−": "-"}
_CHUNK = 32_768


@dataclass(slots=True)
class Tokens:
    """The tokens of one chunk of text: words as written, their offsets in the document, their tags (or None)."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[Tags | None]

    def word(self, index: int) -> str:
        """Return the token at `index` in lower case; empty outside the chunk."""
        return self.words[index].lower() if 0 <= index < len(self.words) else ""

    def glued(self, first: int, end: int) -> bool:
        """Whether nothing, not even a space, lies between the tokens from `first` up to `end`."""
        return all(self.ends[i] == self.starts[i + 1] for i in range(first, end - 1))


def chunks(text: str) -> Iterator[tuple[int, int]]:
    """Cut `text` into (start, end) pieces of about 32 KB: at a line's end where there is one, else at a space."""
    start, size = 0, len(text)
    while start < size:
        end = min(start + _CHUNK, size)
        if end < size:
            cut = max(text.rfind("\n", start + _CHUNK // 2, end), -1)
            if cut < 0:
                cut = text.rfind(" ", start + _CHUNK // 2, end)
            end = cut + 1 if cut > 0 else end
        yield start, end
        start = end


def tokenize(text: str, start: int, end: int, lexicon: Mapping[str, Tags], numbers: NumberTable) -> Tokens:
    """Return the tokens of `text[start:end]` with their tags in `lexicon`.

    Numbers of several words ("twenty-five", "a hundred") are joined to one token each.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text, start, end):
        words.append(match.group())
        starts.append(match.start())
        ends.append(match.end())
    words = [_SAME.get(word, word) if len(word) == 1 else word for word in words]
    find = lexicon.get
    tags: list[Tags | None] = [number_tags(word) if word[0].isdecimal() else find(word) for word in words]
    tokens = Tokens(words, starts, ends, tags)
    _absorb_dots(tokens)
    _join_numbers(tokens, numbers)
    return tokens


def _absorb_dots(tokens: Tokens) -> None:
    """Let an abbreviation ("Nov.") take the dot that touches it."""
    words, starts, ends, tags = tokens.words, tokens.starts, tokens.ends, tokens.tags
    dots = [
        i
        for i, tag in enumerate(tags)
        if tag is not None and "ABBR" in tag and i + 1 < len(words) and words[i + 1] == "." and starts[i + 1] == ends[i]
    ]
    for i in reversed(dots):
        ends[i] += 1
        del words[i + 1], starts[i + 1], ends[i + 1], tags[i + 1]


def _join_numbers(tokens: Tokens, numbers: NumberTable) -> None:
    """Replace each run of several number words by one token with the number's tags."""
    words = tokens.words
    joins: list[tuple[int, int, Mapping[str, int | float | str]]] = []
    for i in [i for i, tag in enumerate(tokens.tags) if tag is not None and "NUMWORD" in tag]:
        if joins and i < joins[-1][1]:
            continue
        found = read_number_words(words, i, numbers)
        if found is not None and found.end > i + 1:
            joins.append((i, found.end, found.tags()))
    for first, end, tag in reversed(joins):
        tokens.words[first:end] = [" ".join(words[first:end])]
        tokens.ends[first:end] = [tokens.ends[end - 1]]
        tokens.starts[first:end] = [tokens.starts[first]]
        tokens.tags[first:end] = [tag]
