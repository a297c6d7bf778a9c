"""Take the marks of inline Markdown out of a text without moving its words: what is hidden becomes white space.

The rules are those of CommonMark 0.31 for code spans, links, images, emphasis, autolinks, tags and escapes, as far as
regular expressions go: brackets within brackets one deep, emphasis of a thousand code points, no overlapping marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_TARGET = r"\((?:[^()\s\\]|\\.|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
_IMAGE = re.compile(rf"!\[[^\[\]]*\](?:{_TARGET}|\[[^\[\]]*\])")
_LINK = re.compile(rf"\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]({_TARGET}|\[[^\[\]]*\])")
_AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^\s<>]*)>")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")
_EMPHASIS = (
    re.compile(r"(\*{1,3})(?=[^\s*])(.{1,1000}?)(?<=[^\s*])\1", re.DOTALL),
    re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])(.{1,1000}?)(?<=[^\s_])\1(?!\w)", re.DOTALL),
    re.compile(r"(~~)(?=\S)(.{1,1000}?)(?<=\S)\1", re.DOTALL),
)
_TOKEN = re.compile(r"\S+")
_HIDDEN = "\0"  # which no clean text has
_KEPT = "\1"  # stands for what no further rule may look at, as within a code span


def without_marks(text: str) -> str:
    """Return `text`, clean inline Markdown, without its marks, and as long as before.

    Words begin where they began. What stands right behind a mark that closes, a comma say, moves up to the word.
    """
    return _packed(text, _marked(text))


def _marked(text: str) -> str:
    """Return `text` with HIDDEN for each mark, and KEPT for what is as it is."""
    text = _COMMENT.sub(lambda found: _HIDDEN * len(found[0]), text)
    text = _CODE.sub(lambda found: _HIDDEN * len(found[1]) + _KEPT * len(found[2]) + _HIDDEN * len(found[1]), text)
    text = _ESCAPE.sub(_HIDDEN + _KEPT, text)
    text = _IMAGE.sub(lambda found: _HIDDEN * len(found[0]), text)
    text = _LINK.sub(lambda found: _HIDDEN + found[1] + _HIDDEN * (len(found[2]) + 1), text)
    text = _AUTOLINK.sub(lambda found: _HIDDEN + _KEPT * len(found[1]) + _HIDDEN, text)
    text = _TAG.sub(lambda found: _HIDDEN * len(found[0]), text)
    for pattern in _EMPHASIS:
        for _ in range(2):  # strong within emphasised, or the other way round
            text = pattern.sub(lambda found: _HIDDEN * len(found[1]) + found[2] + _HIDDEN * len(found[1]), text)
    return text


def _packed(text: str, marked: str) -> str:
    """Take the hidden characters out of each word: those before it become spaces there, the others behind it."""
    parts, done = [], 0
    for start, end in _words(text, marked):
        hidden = marked[start:end]
        visible = "".join(text[start + at] for at, sign in enumerate(hidden) if sign != _HIDDEN)
        before = len(hidden) - len(hidden.lstrip(_HIDDEN))
        parts += [_blank(text[done:start], marked[done:start]), " " * before, visible]
        parts.append(" " * (end - start - before - len(visible)))
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
