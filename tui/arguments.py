"""The arguments of the command; a wrong one is reported in one line."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING, NoReturn

from tui import __version__, languages
from tui.exports import FORMATS
from tui.stderr import PROGRAM, say

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

COMMANDS = ("index", "search", "cache")
"""First arguments that are commands; a file of that name is opened as ./index."""
_EPILOG = """\
In the reader, ? shows every key and q quits. When the output is no terminal, the timeline is printed as text.

examples:
  afghan-timeline                          the bundled article
  afghan-timeline report.txt --date 2021-07-05
  afghan-timeline https://example.org/report.html
  afghan-timeline --export json report.txt > report.json
  afghan-timeline a.html b.txt notes/      several texts as one library
  afghan-timeline index notes/             keep what is found in a folder, for
  afghan-timeline search ceasefire --from 2001 --name karzai
  afghan-timeline cache                    what is kept; --clear throws it away
"""


class _Parser(argparse.ArgumentParser):
    """Report a wrong argument in one line."""

    def error(self, message: str) -> NoReturn:
        say(f"{message} (see {PROGRAM} --help)")
        raise SystemExit(2)

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Print help or version; unlike argparse, let an error be seen."""
        if file is not None:
            file.write(message)


def day(text: str) -> date:
    """Read a day. Raises ArgumentTypeError for what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD, like 2021-07-05") from None


def described(command: str, description: str) -> argparse.ArgumentParser:
    """Make the parser of one of COMMANDS."""
    return _Parser(prog=f"{PROGRAM} {command}", description=description, allow_abbrev=False)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of how texts are read, which every command that parses has."""
    parser.add_argument(
        "--as", dest="form", metavar="FORMAT", help="what the file is (html, text, mail …); found out unless given"
    )
    parser.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="when the text was published, if it doesn't say")
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=f"language of the text ({', '.join(languages.CODES)}, or {languages.UNDETERMINED} for any other); "
        "found out unless given",
    )
    parser.add_argument(
        "--recogniser", choices=("own", "spacy"), default="own", help="what finds names: our own (default), or spaCy"
    )


def arguments() -> argparse.ArgumentParser:
    """Describe the command's arguments."""
    parser = _Parser(
        prog=PROGRAM,
        description="Read a text with its timeline and its people, places and organisations beside it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    formats = "; ".join(f"{form.name}: {form.description}" for form in FORMATS.values())
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a text, page, book, message or feed, an address, or - for standard input; several, or a folder, are read "
        "as one library; in a terminal, what is piped in is read without it",
    )
    add_reading(parser)
    parser.add_argument("--export", choices=tuple(FORMATS), metavar="FORMAT", help=f"print it in a format: {formats}")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to a file, in the format of --export or of the file's suffix (timeline.html)",
    )
    parser.add_argument(
        "--explain-dates", dest="export", action="store_const", const="dates", help="list every date, its value and why"
    )
    parser.add_argument(
        "--private", action="store_true", help="read a page from an address in a private network or on this machine"
    )
    parser.add_argument(
        "--corrections", metavar="FILE", help="what was put right, instead of NAME.timeline.yaml beside the text"
    )
    parser.add_argument("--no-corrections", action="store_true", help="leave out what was put right")
    parser.add_argument("--watch", action="store_true", help="in the reader, read the file again whenever it changes")
    parser.add_argument(
        "--plain", action="store_true", help="read line by line, for a screen reader: no colours, nothing moves"
    )
    parser.add_argument("--recent", action="store_true", help="list the texts read before, and how far")
    parser.add_argument(
        "--config", action="store_true", help="print the settings, with comments and every command's keys"
    )
    parser.add_argument("--theme", metavar="NAME", help="colours of the reader; --theme list names them")
    parser.add_argument(
        "--debug", action="store_true", help="say where the log of failures is, and show a failure whole"
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help="print the version")
    return parser
