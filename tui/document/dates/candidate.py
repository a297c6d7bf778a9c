"""Candidates: stretches of tokens with their meaning, as parsers propose and refiners settle them."""

from __future__ import annotations

from typing import Any, NamedTuple

from tui.document.dates.match import Rule
from tui.document.dates.meaning import Meaning
from tui.document.dates.words import Side
from tui.document.interval import Modifier
from tui.document.model import TimexType


class Candidate(NamedTuple):
    """Tokens `first` up to `end` (exclusive) of a chunk, at `start`-`stop` in the text, that may be a time expression.

    A tuple, because a text has thousands of them, each of which is replaced some times. `touched` names the rule and
    the refiners that made or changed it, in order: the trace shown by failing tests.
    """

    first: int
    end: int
    start: int
    stop: int
    type: TimexType
    meaning: Meaning
    rule: Rule
    modifier: Modifier | None = None
    direction: int = 0  # by tense: -1 the past, 1 the future, 0 unknown
    counts: int = 0  # 1 for a length counted on from the next expression, -1 for one counted back
    before: str = ""  # the token before it in lower case; a line feed at the beginning of a chunk
    preposition: str = ""  # the preposition that makes a span or a limit of it, past its article
    lead: int | None = None  # where that preposition begins in the text
    side: Side | None = None  # the end of an open range that the preposition makes it
    opens: bool = False  # stands at the beginning of its sentence
    opens_line: bool = False  # stands at the beginning of its sentence and line
    heads_line: bool = False  # stands among the first words of its line
    heading: bool = False  # stands in a heading
    aside: bool = False  # stands in brackets
    touched: tuple[str, ...] = ()

    def changed(self, by: str, **changes: Any) -> Candidate:  # noqa: ANN401 - the fields' own types
        """Replace fields of the candidate and record the name of the refiner that did."""
        return self._replace(touched=(*self.touched, by), **changes)
