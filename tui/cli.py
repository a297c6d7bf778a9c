"""The command: arguments -> open a source -> parse -> show, print or export. Textual is imported last."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NoReturn

from tui import __version__, document, themes
from tui.document.clean import one_line
from tui.document.parse import Parse, all_stages
from tui.document.stage import Stage
from tui.problem import Problem
from tui.resources import seed_article
from tui.sources import Source, read_source

PROGRAM = "afghan-timeline"
_EPILOG = """\
In the reader, ? shows every key and q quits. When the output is no terminal, the timeline is printed as text.

examples:
  afghan-timeline                          the bundled article
  afghan-timeline report.txt --date 2021-07-05
  curl -s https://example.org/a.txt | afghan-timeline -
  afghan-timeline --export json report.txt > report.json
"""


class _Parser(argparse.ArgumentParser):
    """Reports a wrong argument in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{PROGRAM}: {one_line(message)} (see {PROGRAM} --help)\n")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD, like 2021-07-05") from None


def arguments() -> argparse.ArgumentParser:
    """The command's arguments."""
    from tui.exports import FORMATS

    parser = _Parser(
        prog=PROGRAM,
        description="Read a text with its timeline and its people, places and organisations beside it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a text or Markdown file, or - for standard input")
    parser.add_argument(
        "--date", type=_day, metavar="YYYY-MM-DD", help="when the text was published, if it doesn't say"
    )
    parser.add_argument("--export", choices=FORMATS, metavar="FORMAT", help=f"print it as {', '.join(FORMATS)}")
    parser.add_argument(
        "--explain-dates", dest="export", action="store_const", const="dates", help="list every date, its value and why"
    )
    parser.add_argument(
        "--recogniser", choices=("own", "spacy"), default="own", help="who finds names: our own (default), or spaCy"
    )
    parser.add_argument("--theme", metavar="NAME", help="colours of the reader; --theme list names them")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help="print the version")
    return parser


def _stages(recogniser: str) -> Sequence[Stage] | None:
    """The parser's stages with the recogniser of names asked for; None for the usual ones. Raises Problem."""
    if recogniser == "own":
        return None
    from tui.document.entities.spacy_pipeline import spacy_recogniser
    from tui.document.entities.stage import finder
    from tui.languages import DEFAULT, load

    try:
        return all_stages(finder(spacy_recogniser(load(DEFAULT).entities)))
    except LookupError as error:
        raise Problem(str(error.args[0])) from error


def _print(source: Source, parse: Parse, form: str) -> None:
    """Parse `source` and print it in the format `form`."""
    from tui.exports import exporter

    if source.note:
        print(f"{PROGRAM}: {source.origin}: {source.note}", file=sys.stderr)  # noqa: T201
    exporter(form)(parse(source.text), sys.stdout)
    sys.stdout.flush()


def _run(options: argparse.Namespace) -> None:
    if options.theme == "list":
        print(*themes.names(), sep="\n", flush=True)  # noqa: T201
        return
    if options.theme:
        themes.find(options.theme)
    source = read_source(options.file if options.file is not None else str(seed_article()))
    if sys.stdout is None:
        raise Problem("standard output is closed")
    form = options.export or ("" if sys.stdout.isatty() and os.environ.get("TERM") != "dumb" else "text")
    parse = partial(document.parse, published=options.date, stages=_stages(options.recogniser))
    if form:
        _print(source, parse, form)
        return
    from tui.reader.start import start

    start(source, parse, options.theme)


def _replace_unsayable() -> None:
    """Write what can't be said in the output's encoding as "?", rather than stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _complain(message: str) -> int:
    """Tell the user what is wrong, and give the exit status for it."""
    if sys.stderr is not None:
        print(f"{PROGRAM}: {one_line(message)}", file=sys.stderr)  # noqa: T201
    return 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, or 2 for anything the user can mend (told in one line on stderr)."""
    _replace_unsayable()
    try:
        _run(arguments().parse_args(argv))
    except Problem as problem:
        return _complain(str(problem))
    except BrokenPipeError:  # the reader of a pipe has left, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # the output can't be written: a full disk, say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _complain(f"can't write: {error.strerror}")
    except KeyboardInterrupt:
        return 130
    return 0
