"""Search the events of what was indexed: by words, days and names (SQLite FTS5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.corpus.store import Store
from tui.document.calendar import Day
from tui.document.order import ordinal

_WORD = re.compile(r"\w+", re.UNICODE)
_SQL = """
SELECT e.date, e.certainty, e.title, e.names, files.path, files.title, e.start
FROM event_words AS e JOIN files ON files.key = e.key
WHERE {conditions}
ORDER BY e.first IS NULL, CAST(e.first AS INTEGER), files.path, e.start
LIMIT ?
"""


class Query(NamedTuple):
    """What is searched for: events with all `words` (the last of each may go on), within days, with a name."""

    words: str = ""
    since: Day | None = None
    until: Day | None = None
    name: str = ""


class Hit(NamedTuple):
    """An event that was found: its date and how sure that is, its title and names, and the text that reports it."""

    date: str
    certainty: str
    title: str
    names: str
    path: str
    text_title: str
    offset: int


def has_words(query: Query) -> bool:
    """Whether there is a word to look for."""
    return bool(_WORD.search(query.words) or _WORD.search(query.name))


def search(store: Store, query: Query, most: int) -> Iterator[Hit]:
    """Find at most `most` events of files in `store`, in calendar order, undated ones last."""
    conditions, values = _conditions(query)
    for fields in store.rows(_SQL.format(conditions=" AND ".join(conditions)), (*values, most)):
        yield Hit(*fields)


def _conditions(query: Query) -> tuple[list[str], list[object]]:
    conditions: list[str] = ["1"]
    values: list[object] = []
    match = [f'{{title words names}} : "{word}" *' for word in _WORD.findall(query.words)]
    match += [f'names : "{word}" *' for word in _WORD.findall(query.name)]
    if match:
        conditions.append("event_words MATCH ?")
        values.append(" AND ".join(match))
    if query.since is not None:
        conditions.append("CAST(e.last AS INTEGER) >= ?")
        values.append(ordinal(query.since))
    if query.until is not None:
        conditions.append("e.first IS NOT NULL AND CAST(e.first AS INTEGER) <= ?")
        values.append(ordinal(query.until))
    return conditions, values
