"""The commands `index`, `search` and `cache`: arguments -> the store."""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType

from tui import languages
from tui.arguments import add_reading, described
from tui.corpus.indexing import Summary, index
from tui.corpus.searching import Hit, Query, has_words, search
from tui.corpus.store import Store
from tui.document.calendar import Day
from tui.document.clean import one_line
from tui.document.dates.typed import parse_typed
from tui.problem import Problem
from tui.sources.adapters import named
from tui.state.pages import Pages
from tui.stderr import PROGRAM, say

_MOST_HITS = 1_000
_LOOK_EVERY = 2.0  # seconds
_TITLE_WIDTH = 200


def run(argv: Sequence[str]) -> int:
    """Run the command that the first of `argv` names, and return its exit status.

    1 where nothing is found. Raises Problem for what the user can mend.
    """
    gc.enable()  # there may be millions of files
    return _COMMANDS[argv[0]](argv[1:])


def _count(words: str) -> int:
    """Read a number of things."""
    if not (words.isascii() and words.isdigit() and int(words[:9]) > 0 and len(words) < 10):
        raise argparse.ArgumentTypeError(f"{words!r} is no number from 1 on")
    return int(words)


def _index(argv: Sequence[str]) -> int:
    wanted = described("index", "Parse every text in a folder and keep what is found, for search and reading.")
    wanted.add_argument("folder", metavar="FOLDER", help="the folder; what is hidden in it is left out")
    add_reading(wanted)
    wanted.add_argument("--processes", type=_count, default=0, metavar="N", help="how many to use; as many as cores")
    wanted.add_argument("--dask", default="", metavar="ADDRESS", help="give the work to the Dask cluster there")
    wanted.add_argument("--watch", action="store_true", help="go on, and index what changes")
    options = wanted.parse_args(argv)
    options.private = False
    folder = Path(options.folder)
    if not folder.is_dir():
        raise Problem(f"{options.folder}: is no folder")
    if options.language is not None:
        languages.load(options.language)
    if options.form:
        named(options.form)
    store = Store()
    if not store.is_open:
        raise Problem(store.complaint)
    _check(store)
    _report(_indexed(folder, options, store))
    while options.watch:
        wait()
        summary = _indexed(folder, options, store)
        if summary.parsed or summary.gone:
            _report(summary)
    return 0


def wait() -> None:
    """Wait until it is time to look at a folder again."""
    time.sleep(_LOOK_EVERY)


def _report(summary: Summary) -> None:
    """Say what the indexing came to."""
    for reason in summary.failed[:10]:
        say(reason)
    more = f"; {summary.gone:,} gone" if summary.gone else ""
    failed = f"; {len(summary.failed):,} can't be read" if summary.failed else ""
    print(f"{summary.parsed:,} parsed, {summary.unchanged:,} unchanged{more}{failed}", flush=True)  # noqa: T201


def _indexed(folder: Path, options: argparse.Namespace, store: Store) -> Summary:
    """Index with a progress line where somebody sees it."""
    if not sys.stderr.isatty():
        return index(folder, options, store, lambda *_: None, options.processes)
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        return index(
            folder,
            options,
            store,
            lambda done, path: progress.update(task, completed=done, description=one_line(Path(path).name)),
            options.processes,
        )


def _search(argv: Sequence[str]) -> int:
    wanted = described("search", "Find events in all texts that were indexed.")
    wanted.add_argument("words", nargs="*", metavar="WORD", help="words of the event; all of them must be there")
    wanted.add_argument("--from", dest="since", metavar="DATE", help="not before: 2001, 'sep 2001', 2001-09-11")
    wanted.add_argument("--to", dest="until", metavar="DATE", help="not after")
    wanted.add_argument("--name", default="", metavar="NAME", help="somebody or something that takes part in it")
    wanted.add_argument("--most", type=_count, default=_MOST_HITS, metavar="N", help=f"how many at most ({_MOST_HITS})")
    wanted.add_argument("--json", action="store_true", help="as JSON, a line an event")
    options = wanted.parse_args(argv)
    query = Query(" ".join(options.words), _edge(options.since, 0), _edge(options.until, 1), options.name)
    if not has_words(query) and query.since is None and query.until is None:
        raise Problem("search for what? Give words, --name, --from or --to")
    store = Store()
    hits = list(search(store, query, options.most))
    _check(store)
    if options.json:
        for hit in hits:
            print(json.dumps(hit._asdict(), ensure_ascii=False))  # noqa: T201
    else:
        _print_table(hits)
    if not hits:
        files = store.size()[0]
        say(f"nothing found in {files:,} texts" if files else f"nothing is indexed yet: {PROGRAM} index FOLDER")
    return 0 if hits else 1


def _edge(words: str | None, side: int) -> Day | None:
    """Read a date as the first (`side` 0) or last (1) of its days. Raises Problem for what is none."""
    if words is None:
        return None
    days = parse_typed(words, date.today())
    if days is None:
        raise Problem(f"{words!r} is not a date I can read: try 2001, 'sep 2001' or 2001-09-11")
    return days[side]


def _print_table(hits: Sequence[Hit]) -> None:
    """Print an event a line: date, title, and the text that reports it."""
    width = max((len(hit.date) for hit in hits), default=0)
    for hit in hits:
        print(f"{hit.date:<{width}}  {hit.title[:_TITLE_WIDTH]}  ({one_line(Path(hit.path).name)})")  # noqa: T201


def _cache(argv: Sequence[str]) -> int:
    wanted = described("cache", "Show what is kept of texts that were parsed and pages that were fetched, or clear it.")
    wanted.add_argument("--clear", action="store_true", help="throw all of it away; it can be made again")
    options = wanted.parse_args(argv)
    store, pages = Store(), Pages()
    if options.clear:
        store.clear()
        pages.clear()
    files, documents, size = store.size()
    print(f"{store.file}: {documents:,} texts of {files:,} indexed files, {size / 1e6:,.1f} MB")  # noqa: T201
    kept, size = pages.size()
    print(f"{pages.folder}: {kept:,} pages, {size / 1e6:,.1f} MB")  # noqa: T201
    _check(store)
    return 0


def _check(store: Store) -> None:
    """Say what went wrong with the store."""
    if store.complaint:
        say(store.complaint)


_COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = MappingProxyType(
    {"index": _index, "search": _search, "cache": _cache}
)
