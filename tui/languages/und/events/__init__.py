"""No language: dated entries and dated sentences, without the words that would say more of them."""

from tui.document.events.language import DateWords, EventLanguage
from tui.document.pattern import Pattern

LANGUAGE = EventLanguage(
    dates=DateWords(
        names_day=Pattern(r"\d{3}|\d[/-]\d"),
        names_year=Pattern(r"\d"),
    )
)
