"""Dates: finds the time expressions of a text and says what days they mean.

A text is cut into tokens (`tokens.py`), the rules of a language propose candidates (`english/`, `grammar.py`,
`parsers/`), refiners settle them (`refiners/`); `values.py` knows TIMEX3 values and the days they cover.
"""

from tui.document.dates.stages import find_publication, find_times

__all__ = ["find_publication", "find_times"]
