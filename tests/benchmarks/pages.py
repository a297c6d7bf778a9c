"""The main text of the sample pages by our reader and by others: `python -m tests.benchmarks.pages [PYTHON]`.

PYTHON is one that has trafilatura and readability-lxml, which this program does not need; lynx is used where it is
installed. The title counts as part of the text, and is put before what readability and trafilatura find, which leave
it out.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from statistics import mean
from typing import NamedTuple

from tests.sources.pages import PAGES, TITLE
from tests.sources.test_html import f1
from tui.sources.html import read

_OTHERS = r"""
import json, sys
pages = json.load(sys.stdin)
found = {}
try:
    import trafilatura
    found["trafilatura"] = []
    for page in pages:
        text = trafilatura.extract(page, include_comments=False) or ""
        about = trafilatura.extract_metadata(page)
        found["trafilatura"].append([text, (about.date or "") if about else ""])
except ImportError:
    pass
try:
    from lxml.html import fromstring
    from readability import Document
    found["readability"] = []
    for page in pages:
        summary = fromstring(Document(page).summary())
        found["readability"].append([" ".join(summary.itertext()), None])
except ImportError:
    pass
json.dump(found, sys.stdout)
"""


class Found(NamedTuple):
    """The text of a page and its date; None where the program gives no dates."""

    text: str
    day: str | None


def ours(page: str) -> Found:
    source = read(page.encode(), "page.html")
    return Found(source.text, source.published.isoformat() if source.published else "")


def lynx(page: str) -> Found:
    command = ["lynx", "-dump", "-nolist", "-stdin", "-display_charset=utf-8", "-assume_charset=utf-8"]
    done = subprocess.run(command, input=page.encode(), capture_output=True, check=True)
    return Found(done.stdout.decode(), None)


def others(python: str, pages: Iterable[str]) -> Mapping[str, list[Found]]:
    """What the libraries of another Python find."""
    asked = json.dumps(list(pages)).encode()
    done = subprocess.run([python, "-c", _OTHERS], input=asked, capture_output=True, check=True)
    return {name: [titled(*one) for one in found] for name, found in json.loads(done.stdout).items()}


def titled(text: str, day: str | None) -> Found:
    return Found(text if TITLE in text else f"{TITLE} {text}", day)


def row(name: str, found: list[Found]) -> str:
    """Word the scores of a program: of words the mean, the least, and how many pages reach 95; of dates how many."""
    scores = [100 * f1(one.text, page.text) for one, page in zip(found, PAGES.values(), strict=True)]
    right = sum(one.day == day(page.day) for one, page in zip(found, PAGES.values(), strict=True))
    dates = "-" if any(one.day is None for one in found) else f"{right}/{len(PAGES)}"
    return f"{name:<12} {mean(scores):6.1f} {min(scores):6.1f} {sum(score >= 95 for score in scores):9} {dates:>8}"


def day(wanted: date | None) -> str:
    return wanted.isoformat() if wanted else ""


def main(python: str) -> None:
    """Print the table."""
    pages = [page.html for page in PAGES.values()]
    table: dict[str, list[Found]] = {"ours": [ours(page) for page in pages], **others(python, pages)}
    readers: dict[str, Callable[[str], Found]] = {"lynx": lynx} if shutil.which("lynx") else {}
    table |= {name: [reader(page) for page in pages] for name, reader in readers.items()}
    print(f"{'':<12} {'F1':>6} {'least':>6} {'95 or up':>9} {'dates':>8}   ({len(pages)} pages)")
    for name, found in table.items():
        print(row(name, found))


if __name__ == "__main__":
    main(*(sys.argv[1:2] or [sys.executable]))
