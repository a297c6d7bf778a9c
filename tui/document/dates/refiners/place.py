"""Notes where an expression stands: the word before it, whether it opens a sentence, whether it is said in brackets."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.english.words import PREPOSITIONS
from tui.document.dates.refiners.context import Context

_OPENING = 3  # words a sentence may have before the date that opens it: "By late", "But on"
_ASIDE = 25  # how far back an open bracket is looked for


def note_places(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Set `leads`, `opens` and `aside` of each candidate, and the modifier that its preposition gives it."""
    words = context.tokens.words
    for candidate in candidates:
        first = candidate.first
        candidate.leads = words[first - 1].lower() if first else "\n"
        if candidate.modifier is None and candidate.type in ("DATE", "TIME") and not candidate.meaning.value:
            candidate.modifier = PREPOSITIONS.get(candidate.leads)
        candidate.opens = any(i < 0 or words[i][0] in ".!?\n:;" for i in range(first - 1, first - 2 - _OPENING, -1))
        candidate.heading = _in_heading(context.text, candidate.start, candidate.stop)
        for i in range(first - 1, max(first - _ASIDE, -1), -1):
            if words[i] in (")", ".") or words[i][0] == "\n":
                break
            if words[i] == "(":
                candidate.aside = True
                break
    return candidates


_HEADING = 80  # characters a heading may have
_SENTENCE_ENDS = ".!?:;,"


def _in_heading(text: str, start: int, stop: int) -> bool:
    """Whether an expression stands in a short line that ends like no sentence."""
    begin = text.rfind("\n", max(start - _HEADING, 0), start)
    end = text.find("\n", stop, stop + _HEADING)
    first = begin < 0 and start < _HEADING  # the text's first line
    if (begin < 0 and not first) or end < 0 or end - begin > _HEADING:
        return False
    return text[end - 1] not in _SENTENCE_ENDS and (first or text[begin - 1 : begin] == "\n")
