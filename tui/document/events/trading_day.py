"""Trading day: the day that the undated prices of a market report are of.

"In trading yesterday, shares rose 3 to 25. ... Intel eased 1/8 to 31 7/8." A price without a date belongs to the day of
trading last named, not to the day on which it was published.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui.document.events.anchoring import continued
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating
from tui.document.events.language import Cue, ReportWords
from tui.document.model import Document

_RECENT = 5
"""Days before publication within which a day of trading is the one reported on: a holiday and a weekend."""


class TradingDay:
    """The day of trading that a text reports on, sentence after sentence."""

    def __init__(self, document: Document, words: ReportWords) -> None:
        """Begin at the beginning of `document`, with no day known."""
        self._document = document
        self._words = words
        self._day: Dating | None = None

    def date(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Give the undated prices among the candidates of a sentence the day of trading last named, in it or before."""
        for one in candidates:
            if one.dating is not None and self._is_recent(one.dating) and self._is_market(one):
                self._day = continued(one.dating)
        day = self._day
        if day is None:
            return list(candidates)
        return [one.dated(day) if self._is_price(one) else one for one in candidates]

    def _is_recent(self, dating: Dating) -> bool:
        """Whether `dating` is one of the days before publication, and none before the day last named."""
        day, published = dating.interval.earliest, self._document.published
        if not isinstance(day, date) or day != dating.interval.latest or published is None:
            return False
        named = self._day.interval.earliest if self._day is not None else None
        return 0 <= (published - day).days <= _RECENT and not (isinstance(named, date) and day < named)

    def _is_market(self, one: Candidate) -> bool:
        """Whether a clause tells of the trading of the day: not of what had been before it."""
        return one.facts is not None and one.facts.tense == "past" and self._is_of(self._words.market, one)

    def _is_price(self, one: Candidate) -> bool:
        """Whether an undated clause in the past tense says how a price moved or what it was."""
        return one.is_undated_past and self._is_of(self._words.prices, one)

    def _is_of(self, cue: Cue, one: Candidate) -> bool:
        return cue.occurs(self._document.text[one.start : one.end])
