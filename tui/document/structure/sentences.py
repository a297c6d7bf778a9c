"""Sentence boundaries: whether a terminator ends a sentence or belongs to an abbreviation, a number or a quotation.

After Kiss and Strunk (2006), "Unsupervised multilingual sentence boundary detection": the word before the dot (an
abbreviation, an initial, a number) and the word after it (a capital, a frequent first word) decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tui.document.language import Language
from tui.document.model import Block, Document, Sentence
from tui.document.progress import Progress
from tui.document.stage import Tick
from tui.document.structure.language import Abbreviations, Marks, StructureLanguage
from tui.document.structure.marks import caption_text

CAPTION = 30
"""Code points of a caption that a flattened page runs into the text; less is a date that opens an entry."""
_FIRST = r"[.!?…。！？।۔؟12]"
"""What a terminator begins with: what begins with one of given letters is searched for ten times as fast."""
_MARKS = (
    r"(?<=[.!?…])[.!?…]{0,11}[\"”’'»)\]*_]{0,4}(?:\[\d{1,3}\]){0,4}(?=\s)|(?<=[。！？।۔؟])[。！？।۔؟]*[”’」』)]{0,3}"
)
_AFTER = re.compile(r"\s{1,40}[\"“‘'«([*_—–-]{0,4}\s?(\w[\w’']{0,30})?")
_BEFORE = re.compile(r"[^\s(\[\"“‘'/–—-]{1,24}$")
_MARKER = re.compile(r"(?:[>\s]{1,40}|#{1,6}\s+|[-*+•·▪‣–]\s+|\d{1,3}[.)]\s+|\|\s*){1,3}")
_LETTER = re.compile(r"[^\W_]")


@cache
def _terminator(caption_followers: tuple[str, ...]) -> re.Pattern[str]:
    """Compile what may end a sentence: a terminator, or a year that one of `caption_followers` follows."""
    followers = rf"(?=\s{{1,3}}(?:{'|'.join(caption_followers)})\s[a-z])" if caption_followers else r"(?!)"
    return re.compile(rf"{_FIRST}(?:{_MARKS}|(?P<year>(?:(?<=\b1)[89]|(?<=\b2)0)\d\d){followers})")


def boundaries(text: str, start: int, end: int, language: StructureLanguage) -> Iterator[int]:
    """Yield the offset behind each sentence in `text[start:end]` that another one follows, in order."""
    begin = start
    for match in _terminator(language.caption_followers).finditer(text, start, end):
        if match.end() < end and _ends(text, begin, match, end, language.abbreviations):
            begin = match.end()
            yield begin


def _ends(text: str, begin: int, match: re.Match[str], end: int, abbreviations: Abbreviations) -> bool:
    """Whether the terminator that `match` found ends the sentence that began at `begin`."""
    mark = match[0]
    if match.lastgroup == "year":
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
    at = match.start() - len(stem)
    if stem.isdigit() and not text[begin:at].strip():
        return False  # "1. First point"
    if len(mark) > 1:
        return True  # a quotation or bracket closes behind the dot
    previous = text[max(begin, at - 20) : at].split()
    return _dot_ends(stem, word, previous[-1] if previous else "", abbreviations)


def _dot_ends(stem: str, word: str, previous: str, abbreviations: Abbreviations) -> bool:
    """Whether a dot ends a sentence between the word `stem`, which follows `previous`, and the next one, `word`."""
    low = stem.lower()
    starts = word.lower() in abbreviations.first_words or not word
    if len(stem) == 1 and stem.isalpha() and stem.isupper():
        return (starts and stem in abbreviations.single_letter_words) or previous.lower() in abbreviations.before_letter
    if low in abbreviations.before_name or low in abbreviations.never_end:
        return False
    if word[:1].isdigit() and (low in abbreviations.before_number or low in abbreviations.calendar):
        return False
    if low in abbreviations.may_end or low in abbreviations.calendar or _is_acronym(stem):
        return starts
    return True


def _is_acronym(stem: str) -> bool:
    """Whether `stem` is letters with dots between them ("U.S", "e.on")."""
    parts = stem.split(".")
    return len(parts) > 1 and all(len(part) <= 1 for part in parts)


def find_sentences(document: Document, language: Language, tick: Tick, /) -> Document:
    """Set `sentences`: every block is split, without white space around it or the mark of a quote, list or caption."""
    text, structure = document.text, language.structure
    progress = Progress(len(text), tick)
    sentences: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        begin = _without_mark(text, block, structure.marks)
        end = _without_underline(text, begin, block)
        for boundary in boundaries(text, begin, end, structure):
            _append(sentences, text, begin, boundary, number)
            begin = boundary
            progress.reach(boundary)
        _append(sentences, text, begin, end, number)
        progress.reach(block.end)
    return replace(document, sentences=tuple(sentences))


def _without_mark(text: str, block: Block, marks: Marks) -> int:
    """Find where the words of `block` begin, behind the mark of a quote, list, heading or caption."""
    marker = _MARKER.match(text, block.start, block.end)
    if marker is not None and marker.end() < block.end:
        return marker.end()
    return caption_text(text, block.start, block.end, marks) if block.kind == "caption" else block.start


def _without_underline(text: str, begin: int, block: Block) -> int:
    """Find where `block` ends, without the line of "===" or "---" under a heading."""
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
