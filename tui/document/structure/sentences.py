"""Sentences: where a terminator ends one, and where it belongs to an abbreviation, an initial, a number or a quotation.

In the manner of Kiss and Strunk (2006), "Unsupervised multilingual sentence boundary detection": look at what stands
before the dot (an abbreviation? an initial? a number?) and at what stands after (a capital? a frequent first word?).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.document.language import Language
from tui.document.model import Block, Document, Sentence
from tui.document.stage import Tick
from tui.document.structure.english import abbreviations as english
from tui.document.structure.english.marks import caption_text

_TERMINATOR = re.compile(
    r"(?:[.!?…]{1,12}[\"”’'»)\]*_]{0,4}(?:\[\d{1,3}\]){0,4}(?=\s)|[。！？।۔؟]+[”’」』)]{0,3})"
    rf"|\b(?P<year>(?:1[89]|20)\d\d)(?=\s{{1,3}}(?:{english.AFTER_CAPTION})\s[a-z])"
)
CAPTION = 30
"""Code points of a caption that a flattened page runs into the text; less is a date that opens an entry."""
_AFTER = re.compile(r"\s{1,40}[\"“‘'«([*_—–-]{0,4}\s?(\w[\w’']{0,30})?")
_BEFORE = re.compile(r"[^\s(\[\"“‘'/–—-]{1,24}$")
_MARKER = re.compile(r"(?:[>\s]{1,40}|#{1,6}\s+|[-*+•·▪‣–]\s+|\d{1,3}[.)]\s+|\|\s*){1,3}")
_LETTER = re.compile(r"[^\W_]")


def boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets in `text[start:end]` just behind each sentence that another one follows, in order."""
    begin = start
    for match in _TERMINATOR.finditer(text, start, end):
        if match.end() < end and _ends(text, begin, match, end):
            begin = match.end()
            yield begin


def _ends(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    """Whether the terminator that `match` found ends the sentence that began at `begin`."""
    mark = match[0]
    if match["year"]:
        return match.start() - begin > CAPTION
    if mark[0] in "。！？।۔؟":
        return True
    after = _AFTER.match(text, match.end(), end)
    word = (after and after[1]) or ""
    if word[:1].islower() and not word[1:2].isupper():  # but "iOS", "eBay"
        return False
    if not mark.startswith(".") or mark.startswith(".."):
        return bool(word) or mark[0] != "."
    before = _BEFORE.search(text, max(begin, match.start() - 24), match.start())
    stem = before[0] if before else ""
    return _dot_ends(text, begin, match.start() - len(stem), stem, word, closed=len(mark) > 1)


def _dot_ends(text: str, begin: int, at: int, stem: str, word: str, *, closed: bool) -> bool:
    """Whether the dot behind `stem` (which begins at `at`) ends the sentence that began at `begin`.

    `word` is the next word, `closed` tells that a quotation or bracket closes right behind the dot.
    """
    low = stem.lower()
    if stem.isdigit() and not text[begin:at].strip():
        return False  # "1. First point"
    if closed:
        return True
    starts = word.lower() in english.STARTERS or not word
    if len(stem) == 1 and stem.isalpha() and stem.isupper():
        previous = text[max(begin, at - 20) : at].split()
        return (starts and stem == "I") or (bool(previous) and previous[-1].lower() in english.BEFORE_LETTER)
    if low in english.BEFORE_NAME or low in english.NEVER_END:
        return False
    if word[:1].isdigit() and (low in english.BEFORE_NUMBER or low in english.MONTHS):
        return False
    if low in english.MAY_END or low in english.MONTHS or _is_acronym(stem):
        return starts
    return True


def _is_acronym(stem: str) -> bool:
    """Whether `stem` is letters with dots between them ("U.S", "e.on")."""
    parts = stem.split(".")
    return len(parts) > 1 and all(len(part) <= 1 for part in parts)


def find_sentences(document: Document, _language: Language, tick: Tick, /) -> Document:
    """Split every block into sentences, without white space around it or the mark of a quote, list or caption."""
    text = document.text
    sentences: list[Sentence] = []
    told = 0
    for number, block in enumerate(document.blocks):
        begin = _without_mark(text, block)
        end = _without_underline(text, begin, block)
        for boundary in boundaries(text, begin, end):
            _append(sentences, text, begin, boundary, number)
            begin = boundary
            if boundary - told > 65536:
                told = boundary
                tick(told / len(text))
        _append(sentences, text, begin, end, number)
        if block.end - told > 65536:
            told = block.end
            tick(told / len(text))
    return replace(document, sentences=tuple(sentences))


def _without_mark(text: str, block: Block) -> int:
    """Where the words of `block` begin, behind the mark of a quote, list, heading or caption."""
    marker = _MARKER.match(text, block.start, block.end)
    if marker is not None and marker.end() < block.end:
        return marker.end()
    return caption_text(text, block.start, block.end) if block.kind == "caption" else block.start


def _without_underline(text: str, begin: int, block: Block) -> int:
    """Where `block` ends, less the line of "===" or "---" under a heading."""
    under = text.rfind("\n", begin, block.end) if block.kind in ("heading", "title") else -1
    return under if under > begin and not text[under : block.end].strip("=- \n\t") else block.end


def _append(sentences: list[Sentence], text: str, start: int, end: int, block: int) -> None:
    """Add the sentence within [start, end), unless nothing in it is a letter or a digit."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and _LETTER.search(text, start, end):
        sentences.append(Sentence(start, end, block))
