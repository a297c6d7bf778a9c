"""Read the dates of a text in no known language."""

from __future__ import annotations

from tui.document.dates.stages import find_times
from tui.document.model import Document
from tui.languages import load


def values(text: str) -> list[tuple[str, str]]:
    """The words and the TIMEX3 value of each time expression of a text."""
    times = find_times(Document(text), load("und"), lambda _share: None).times
    return [(text[time.start : time.end], time.value) for time in times]
