"""The genre of a text, decided once from its own dates: news, or a narrative whose running date anchors what follows.

Evidence: stated years that lie away from the publication date speak for a narrative (a history, a biography, a
chronology); expressions that make sense only near the day of publication ("Monday", "yesterday", "last year") speak
for news, as do dates stated in full within a month of publication; each outweighs several years, as a news text, too,
recalls earlier ones. The figures were set on
TimeBank and AQUAINT (news) and WikiWars (histories). `find_times` stores the answer in `Document.genre`; whoever knows
better sets that field before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from tui.document.calendar import PartialDate
from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Duration, Meaning, Offset, Point, stated_year
from tui.document.model import Genre

_ENOUGH = 3  # years away from publication that make a text a narrative
_RECENT = 31  # days
_WEIGHT = 6  # how many of them a word like "Monday", "yesterday" or "last year" outweighs


def genre_of(candidates: Iterable[Candidate], published: date | None) -> Genre:
    """Return the genre of a text by its time expressions.

    A text without a publication date is a narrative unless more of them are deictic than give a year.
    """
    far = near = 0
    for candidate in candidates:
        year = stated_year(candidate.meaning)
        if year is None:
            near += _is_deictic(candidate.meaning)
        elif published is None:
            far += 1
        elif _is_recent(candidate.meaning, published):
            near += 1
        else:
            far += published.year - year > 1
    if published is None:
        return "news" if near > far else "narrative"
    return "narrative" if far >= _ENOUGH and far > _WEIGHT * near else "news"


def _is_recent(meaning: Meaning, published: date) -> bool:
    """Whether a date is stated in full that lies within the month up to publication: the date line of a report."""
    if not isinstance(meaning, Point) or not meaning.year or not meaning.month or not meaning.day:
        return False
    day = PartialDate(meaning.year, meaning.month, meaning.day).date()
    return day is not None and 0 <= (published - day).days <= _RECENT


def keep_for_genre(candidates: Sequence[Candidate], genre: Genre) -> list[Candidate]:
    """Drop candidates that count as time expressions only in the other genre ("former", "at this time"; "soon")."""
    return [candidate for candidate in candidates if candidate.rule.genre in (None, genre)]


def _is_deictic(meaning: Meaning) -> bool:
    """Whether an expression is deictic: understood only from the day of publication."""
    match meaning:
        case Point():
            bare_weekday = meaning.weekday is not None and meaning.day is None
            return bare_weekday or (meaning.shift is not None and meaning.shift.anchor == "publication")
        case Offset():
            return meaning.anchor == "publication"
        case Duration():
            return meaning.lies != 0
    return False
