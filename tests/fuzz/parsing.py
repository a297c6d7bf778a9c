"""Parse texts of every kind: nothing is raised, every invariant holds, and another process gets the same Document."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from random import Random
from typing import IO

from tests.fuzz import texts
from tests.fuzz.report import Budget, Tally
from tests.fuzz.shrink import shrink
from tests.invariants import broken
from tui.document import parse
from tui.document.json_model import to_json

DAYS = (None, date(2021, 7, 5), date.min, date(1, 1, 2), date.max, date(2000, 2, 29), date(1945, 5, 8))
LANGUAGES = (None, "en", "en", "und")
_SHARE_ELSEWHERE = 4
"""Of so many documents one is parsed in the other process, too."""


def fault(text: str, published: date | None, language: str | None) -> str:
    """What is wrong with the parse of a text: its kind, a colon, its particulars; empty where nothing is."""
    try:
        complaints = broken(parse(text, published, language=language))
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {where.name}: {error}"
    return complaints[0] if complaints else ""


def _kind(complaint: str) -> str:
    """The kind of a fault, so that a text is not shrunk to one that shows another."""
    return complaint.partition(":")[0]


def digest(text: str, published: date | None, language: str | None) -> str:
    """A short sign of the whole Document of a text, or of the error."""
    try:
        model = json.dumps(to_json(parse(text, published, language=language)))
    except Exception as error:
        model = repr(error)
    return hashlib.sha256(model.encode("utf-8", "surrogatepass")).hexdigest()


class Elsewhere:
    """Another process with another hash seed, which answers with digests."""

    def __init__(self, asked: IO[str], answers: IO[str]) -> None:
        self._asked, self._answers = asked, answers

    def digest(self, text: str, published: date | None, language: str | None) -> str:
        day = published.isoformat() if published else None
        code_points = text.encode("utf-32", "surrogatepass").hex()  # in JSON two surrogates would become one character
        print(json.dumps([code_points, day, language]), file=self._asked, flush=True)
        return self._answers.readline().strip()


@contextmanager
def elsewhere(seed: int) -> Iterator[Elsewhere]:
    """Start the other process, and end it."""
    command = [sys.executable, "-m", "tests.fuzz.parsing"]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed % 4_000_000_000 + 1)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="ascii", env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Elsewhere(process.stdin, process.stdout)
        process.stdin.close()


def _answer() -> None:
    """Answer each line of standard input with a digest: what the other process does."""
    for line in sys.stdin:
        code_points, day, language = json.loads(line)
        text = bytes.fromhex(code_points).decode("utf-32", "surrogatepass")
        print(digest(text, date.fromisoformat(day) if day else None, language), flush=True)


def run(budget: Budget) -> Tally:
    """Try documents until the time is up."""
    tally = Tally()
    known: set[str] = set()
    with elsewhere(budget.seed) as other:
        for number, random in budget.rounds(tally):
            text, published, language = _choose(random)
            tally.count("documents")
            complaint = fault(text, published, language)
            if complaint and _kind(complaint) not in known:
                known.add(_kind(complaint))
                short = _shrunk(text, published, language, _kind(complaint))
                tally.find(f"{fault(short, published, language)[:300]}\n  {_call(short, published, language)}")
            if number % _SHARE_ELSEWHERE == 0 and not complaint:
                tally.count("documents in another process")
                if other.digest(text, published, language) != digest(text, published, language):
                    tally.find(f"another hash seed gives another Document\n  {_call(text, published, language)}")
    return tally


def _call(text: str, published: date | None, language: str | None) -> str:
    return f"parse({text!r}, {published!r}, language={language!r})"


def _choose(random: Random) -> tuple[str, date | None, str | None]:
    return texts.document(random), random.choice(DAYS), random.choice(LANGUAGES)


def _shrunk(text: str, published: date | None, language: str | None, kind: str) -> str:
    return shrink(text, lambda shorter: _kind(fault(shorter, published, language)) == kind)


if __name__ == "__main__":
    _answer()
