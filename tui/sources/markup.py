"""Take the marks of inline Markdown out of a text without moving its words: what is hidden becomes white space.

What was emphasised, code or a link is told as inlines.

The rules are those of CommonMark 0.31 for code spans, links, images, emphasis, autolinks, tags and escapes, as far as
regular expressions go: brackets within brackets one deep, emphasis of a thousand code points, no overlapping marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tui.document.model import Inline, InlineKind

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_TARGET = r"\((?:[^()\s\\]|\\.|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
_IMAGE = re.compile(rf"!\[[^\[\]]*\](?:{_TARGET}|\[[^\[\]]*\])")
_LINK = re.compile(rf"\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]({_TARGET}|\[[^\[\]]*\])")
_AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^\s<>]*)>")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")
_EMPHASIS = (  # the longest marks first: a short one within must not take a part of them
    *(
        re.compile(pattern, re.DOTALL)
        for size, before in ((3, r"(?<![\w*])"), (2, ""), (1, ""))
        for pattern in (
            rf"{before}(\*{{{size}}})(?=[^\s*])(.{{1,1000}}?)(?<=[^\s*])\1",
            rf"(?<!\w)(_{{{size}}})(?=[^\s_])(.{{1,1000}}?)(?<=[^\s_])\1(?!\w)",
        )
    ),
    re.compile(r"(~~)(?=\S)(.{1,1000}?)(?<=\S)\1", re.DOTALL),
)
_ADDRESS = re.compile(r"\(\s*<?([^\s<>]*?)>?(?:\s.*)?\)", re.DOTALL)
_KINDS: dict[int, tuple[InlineKind, ...]] = {1: ("emphasis",), 2: ("strong",), 3: ("emphasis", "strong")}
_TOKEN = re.compile(r"\S+")
_HIDDEN = "\0"  # which no clean text has
_KEPT = "\1"  # stands for what no further rule may look at, as within a code span


def without_marks(text: str) -> str:
    """Return `text`, clean inline Markdown, without its marks, and as long as before.

    Words begin where they began. What stands right behind a mark that closes, a comma say, moves up to the word.
    """
    return shown(text)[0]


def shown(text: str, addresses: Mapping[str, str] | None = None) -> tuple[str, tuple[Inline, ...]]:
    """Return `text` without its marks, as `without_marks` does, and what they marked, in the order of the text.

    `addresses` are those of links by reference, under their names in lower case.
    """
    reading = _Reading(text, addresses or {})
    words = _packed(text, reading.marked, reading.moved)
    return words, tuple(sorted(reading.inlines(), key=lambda one: (one.start, -one.end)))


@dataclass
class _Reading:
    """One reading of `text`: `marked` has HIDDEN for each mark, and KEPT for what no further rule may look at.

    `moved` tells where characters that do not stay have gone.
    """

    text: str
    addresses: Mapping[str, str]
    marked: str = field(init=False)
    moved: dict[int, int] = field(init=False, default_factory=dict)
    _found: list[tuple[InlineKind, int, int, str]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Apply the rules in their order."""
        text = _COMMENT.sub(lambda found: _HIDDEN * len(found[0]), self.text)
        text = _CODE.sub(self._code, text)
        text = _ESCAPE.sub(_HIDDEN + _KEPT, text)
        text = _IMAGE.sub(lambda found: _HIDDEN * len(found[0]), text)
        text = _LINK.sub(self._link, text)
        text = _AUTOLINK.sub(self._autolink, text)
        text = _TAG.sub(lambda found: _HIDDEN * len(found[0]), text)
        for pattern in _EMPHASIS:
            text = pattern.sub(self._emphasis, text)
        self.marked = text

    def _code(self, found: re.Match[str]) -> str:
        self._found.append(("code", *found.span(2), ""))
        return _HIDDEN * len(found[1]) + _KEPT * len(found[2]) + _HIDDEN * len(found[1])

    def _link(self, found: re.Match[str]) -> str:
        target = self.text[found.start(2) : found.end(2)]
        direct = _ADDRESS.fullmatch(target)
        name = target[1:-1].strip() or self.text[found.start(1) : found.end(1)]
        address = direct[1] if direct else self.addresses.get(" ".join(name.lower().split()), "")
        self._found.append(("link", *found.span(1), address))
        return _HIDDEN + found[1] + _HIDDEN * (len(found[2]) + 1)

    def _autolink(self, found: re.Match[str]) -> str:
        self._found.append(("link", *found.span(1), found[1]))
        return _HIDDEN + _KEPT * len(found[1]) + _HIDDEN

    def _emphasis(self, found: re.Match[str]) -> str:
        if found[1] != "~~":
            for kind in _KINDS[len(found[1])]:
                self._found.append((kind, *found.span(2), ""))
        return _HIDDEN * len(found[1]) + found[2] + _HIDDEN * len(found[1])

    def inlines(self) -> Iterator[Inline]:
        """Give what was marked, without white space at its ends, where it stands now."""
        for kind, start, end, address in self._found:
            seen = [at for at in range(start, end) if self.marked[at] != _HIDDEN and not self.text[at].isspace()]
            if seen:
                first, last = (self.moved.get(at, at) for at in (seen[0], seen[-1]))
                yield Inline(kind, first, last + 1, address)


def _packed(text: str, marked: str, moved: dict[int, int]) -> str:
    """Take the hidden characters out of each word: those before it become spaces there, the others behind it.

    Tell `moved` where the characters are that do not stay where they were.
    """
    parts, done = [], 0
    for start, end in _words(text, marked):
        seen = [at for at in range(start, end) if marked[at] != _HIDDEN]
        before = (seen[0] if seen else end) - start
        moved.update((at, start + before + number) for number, at in enumerate(seen))
        parts += [_blank(text[done:start], marked[done:start]), " " * before, "".join(text[at] for at in seen)]
        parts.append(" " * (end - start - before - len(seen)))
        done = end
    return "".join([*parts, _blank(text[done:], marked[done:])])


def _words(text: str, marked: str) -> Iterator[tuple[int, int]]:
    """Find the words of `text` with a mark in them."""
    for word in _TOKEN.finditer(text):
        if _HIDDEN in marked[word.start() : word.end()]:
            yield word.span()


def _blank(text: str, marked: str) -> str:
    """Give the white space and whole words of `text` that are not hidden."""
    return "".join(
        letter if sign != _HIDDEN or letter == "\n" else " " for letter, sign in zip(text, marked, strict=True)
    )
