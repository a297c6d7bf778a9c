"""Report period: the quarter or months that a business report is about, which its undated figures belong to.

"Net income rose in the third quarter. ... The company took a charge of $3 million." A figure without a date belongs to
the period last named, not to the day on which it was published.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui.document.basis import Anchor, AnchorKind, Basis, Rule
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating, interval_of
from tui.document.events.language import ReportWords
from tui.document.model import Document, Sentence, TimeExpression

_RECENT = 200
"""Days before publication within which a period is the one reported on: two quarters, and time to count."""


class ReportPeriod:
    """The period that a text reports on, sentence after sentence."""

    def __init__(self, document: Document, words: ReportWords) -> None:
        """Begin at the beginning of `document`, with no period known."""
        self._document = document
        self._words = words
        self._period: Dating | None = None

    def date(self, sentence: Sentence, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Give the undated figures among the candidates of `sentence` the period last named, in it or before."""
        times = self._document.times_within(sentence.start, sentence.end)
        named = next(filter(self._is_reported, times), None)
        if named is not None:
            self._period = _dating(named)
        period = self._period
        if period is None:
            return list(candidates)
        return [one.dated(period) if self._is_figure(one) else one for one in candidates]

    def _is_reported(self, time: TimeExpression) -> bool:
        """Whether an expression names a period that was over by publication, and not long before."""
        published, latest = self._document.published, time.latest
        if published is None or not isinstance(latest, date) or not 0 <= (published - latest).days <= _RECENT:
            return False
        if time.basis.rule is Rule.COMPARED_QUARTER:
            return False
        anchor = time.basis.anchor
        return time.precision == "quarter" or (anchor is not None and anchor.kind is AnchorKind.REPORT_YEAR)

    def _is_figure(self, one: Candidate) -> bool:
        """Whether an undated clause in the past tense gives a figure of a business report."""
        if not one.is_undated_past:
            return False
        words = self._document.text[one.start : one.end]
        return self._words.figures.occurs(words) and not self._words.trading.occurs(words)


def _dating(time: TimeExpression) -> Dating:
    """The dating of figures that give no period themselves: that of `time`, which names one."""
    interval = interval_of(time)
    anchor = Anchor(AnchorKind.QUARTER, interval.value)
    return Dating(interval, Basis(Rule.DISCOURSE_TIME, "assumed", implied=("quarter",), anchor=anchor))
