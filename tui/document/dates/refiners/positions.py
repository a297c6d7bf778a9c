"""Note where an expression stands: what is before it, whether it opens a sentence, in a heading, in brackets."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.refiners.context import Context

_OPENING = 3  # words a sentence may have before the date that opens it: "By late", "But on"
_BULLETS = frozenset(("-", "*", "•"))
_BULLET = 12  # characters that may stand before a line's first word
_ENDS = frozenset(".!?\n:;")
_ASIDE = 25  # how far back an open bracket is looked for
_HEADING = 80  # characters a heading may have
_SENTENCE_ENDS = ".!?:;,"


def note_positions(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Set `before`, `opens`, `opens_line`, `heads_line`, `heading` and `aside` of each candidate."""
    words = context.tokens.words
    noted = []
    for candidate in candidates:
        first = candidate.first
        line = _line_before(context.text, candidate.start)
        noted.append(
            candidate._replace(
                before=words[first - 1].lower() if first else "\n",
                opens=_opens_sentence(words, first),
                opens_line=line is not None and _opens_line(words, first, line),
                heads_line=line is not None,
                heading=_in_heading(context.text, candidate.start, candidate.stop),
                aside=_in_brackets(words, first),
            )
        )
    return noted


def _opens_sentence(words: list[str], first: int) -> bool:
    """Whether a sentence begins at token `first` or a few words before."""
    if first <= _OPENING:
        return True
    return not _ENDS.isdisjoint([word[0] for word in words[first - 1 - _OPENING : first]])


def _opens_line(words: list[str], first: int, before: str) -> bool:
    """Whether token `first`, behind `before` on its line, is the first of a sentence and of a line but for a bullet."""
    if first and words[first - 1][0] not in _ENDS and words[first - 1] not in _BULLETS:
        return False
    return not before.strip(" \t" + "".join(_BULLETS))


def _line_before(text: str, start: int) -> str | None:
    """Return what stands before `start` on its line; None where that is more than a few words."""
    line = text.rfind("\n", max(0, start - _BULLET), start)
    if line < 0 and start >= _BULLET:
        return None
    return text[line + 1 : start]


def _in_brackets(words: list[str], first: int) -> bool:
    """Whether a bracket opened shortly before token `first` is still open."""
    for i in range(first - 1, max(first - _ASIDE, -1), -1):
        if words[i] in (")", ".") or words[i][0] == "\n":
            return False
        if words[i] == "(":
            return True
    return False


def _in_heading(text: str, start: int, stop: int) -> bool:
    """Whether an expression stands in a short line that ends like no sentence."""
    begin = text.rfind("\n", max(start - _HEADING, 0), start)
    end = text.find("\n", stop, stop + _HEADING)
    first = begin < 0 and start < _HEADING  # the text's first line
    if (begin < 0 and not first) or end < 0 or end - begin > _HEADING:
        return False
    return text[end - 1] not in _SENTENCE_ENDS and (first or text[begin - 1 : begin] == "\n")
