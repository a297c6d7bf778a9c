"""The command: arguments -> open a source -> parse -> show, print or export.

The parser is imported once there is something to parse, and Textual last.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import stat
import sys
from collections.abc import Sequence
from datetime import date
from typing import IO, TYPE_CHECKING, Any, NoReturn

from tui import __version__, languages
from tui.exports import FORMATS, Format
from tui.problem import Problem
from tui.resources import seed_article

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    from tui.document.request import ParseRequest
    from tui.sources import Source

PROGRAM = "afghan-timeline"
_EPILOG = """\
In the reader, ? shows every key and q quits. When the output is no terminal, the timeline is printed as text.

examples:
  afghan-timeline                          the bundled article
  afghan-timeline report.txt --date 2021-07-05
  curl -s https://example.org/a.txt | afghan-timeline -
  afghan-timeline --export json report.txt > report.json
"""


def _line(message: str) -> str:
    """Word a message of the command in one safe line."""
    from tui.document.clean import one_line

    return f"{PROGRAM}: {one_line(message)}"


def _say(message: str) -> None:
    """Say a message in one line on standard error; what can't be said there costs nothing else."""
    if sys.stderr is not None:
        try:
            print(_line(message), file=sys.stderr, flush=True)  # noqa: T201
        except OSError:
            _discard(sys.stderr)


def _discard(stream: IO[str]) -> None:
    """Let what `stream` still holds, and can't write, go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _Parser(argparse.ArgumentParser):
    """Report a wrong argument in one line."""

    def error(self, message: str) -> NoReturn:
        _say(f"{message} (see {PROGRAM} --help)")
        raise SystemExit(2)

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Print help or version; unlike argparse, let an error be seen."""
        if file is not None:
            file.write(message)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD, like 2021-07-05") from None


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
        "file",
        nargs="?",
        metavar="FILE",
        help="a text or Markdown file, or - for standard input; in a terminal, a text piped in is read without it",
    )
    parser.add_argument(
        "--date", type=_day, metavar="YYYY-MM-DD", help="when the text was published, if it doesn't say"
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=f"language of the text ({', '.join(languages.CODES)}, or {languages.UNDETERMINED} for any other); "
        "found out unless given",
    )
    parser.add_argument("--export", choices=tuple(FORMATS), metavar="FORMAT", help=f"print it in a format: {formats}")
    parser.add_argument(
        "--explain-dates", dest="export", action="store_const", const="dates", help="list every date, its value and why"
    )
    parser.add_argument(
        "--recogniser", choices=("own", "spacy"), default="own", help="what finds names: our own (default), or spaCy"
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


def _request(source: Source, options: argparse.Namespace) -> ParseRequest:
    """Make the request to parse `source`: the options go before what the source says of itself."""
    from tui.document.request import ParseRequest

    return ParseRequest(
        source.text,
        published=options.date or source.published,
        title=source.title,
        language=options.language or source.language or None,
        blocks=source.blocks,
        recogniser=options.recogniser,
    )


def _note(source: Source, message: str) -> None:
    """Say on standard error what the user should know of `source`."""
    _say(f"{source.origin}: {message}")


def _print(source: Source, request: ParseRequest, form: Format) -> None:
    """Parse the request and print the Document in the format `form`."""
    if source.note:
        _note(source, source.note)
    document = request.run()
    if request.language is None and document.language == languages.UNDETERMINED:
        _note(source, languages.load(languages.DEFAULT).messages.unknown_language)
    out: IO[Any] = sys.stdout.buffer if form.binary else sys.stdout
    form.write(document, out)
    out.flush()


def _show(source: Source, request: ParseRequest, theme: str | None) -> None:
    """Open the reader."""
    from tui.reader.start import start

    start(source, request, theme)


def _theme_is_listed(name: str) -> bool:
    """List the themes if `name` asks for that, else look the theme up. Raises Problem where there is none."""
    from tui import themes

    if name != "list":
        themes.find(name)
        return False
    print(*themes.names(), sep="\n")  # noqa: T201
    return True


def _text_is_piped_in() -> bool:
    """Whether the reader is to open in a terminal while a text waits on standard input, a file or a pipe.

    Where the output goes elsewhere too, as in a script, standard input may be meant for another command.
    """
    try:
        kind = os.fstat(0).st_mode
    except OSError:  # it is closed
        return False
    waits = stat.S_ISREG(kind) or stat.S_ISFIFO(kind)
    return waits and sys.stdout is not None and sys.stdout.isatty()


def _print_settings() -> None:
    """Print the settings by default with comments on each, and on standard error where they belong."""
    from tui.reader.keymap import as_yaml
    from tui.settings import settings_file

    print(as_yaml(), end="")  # noqa: T201
    _say(f"settings are read from {settings_file()}")


def _list_recent() -> None:
    """List the texts read before, the latest first: when, how far, and where from."""
    from tui.document.clean import one_line
    from tui.state.texts import TextMemory

    for text in TextMemory().recent():
        title = f"  {one_line(text.title)}" if text.title and text.title not in text.origin else ""
        print(f"{one_line(text.when)[:16].replace('T', ' ')}  {text.share:4.0%}  {one_line(text.origin)}{title}")  # noqa: T201


def _run(options: argparse.Namespace) -> None:
    """Do what the options ask. Raises Problem for what the user can mend."""
    from tui.sources import read_source

    if options.debug:
        from tui.state.log import log_file

        _say(f"the log of failures is {log_file()}")
    if options.config:
        _print_settings()
        return
    if options.recent:
        _list_recent()
        return
    if options.theme and _theme_is_listed(options.theme):
        return
    if options.language is not None:
        languages.load(options.language)
    named = options.file if options.file is not None else "-" if _text_is_piped_in() else str(seed_article())
    source = read_source(named)
    if sys.stdout is None:
        raise Problem("standard output is closed")
    request = _request(source, options)
    form = options.export or ("" if sys.stdout.isatty() and os.environ.get("TERM") != "dumb" else "text")
    if form:
        _print(source, request, FORMATS[form])
    else:
        _show(source, request, options.theme)


def _replace_unencodable() -> None:
    """Write what the output's encoding does not have as "?", rather than stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _answer(argv: Sequence[str] | None) -> int:
    """Run the command and return its exit status. Raises OSError where the output can't be written."""
    debug = False
    try:
        options = arguments().parse_args(argv)
        debug = options.debug
        _run(options)
    except SystemExit as end:  # argparse is done, or the reader ended with a status of its own
        return end.code if isinstance(end.code, int) else 0
    except Problem as problem:
        _say(str(problem))
        return 2
    except (OSError, KeyboardInterrupt):
        raise
    except Exception as error:
        if debug:
            raise
        from tui.state.log import log_error

        log = log_error(error, "running")
        _say(f"something went wrong ({type(error).__name__})" + (f"; details are in {log}" if log else ""))
        return 1
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0, or 2 for anything the user can mend; 1 for a fault of the program, 128 and the signal's number after a signal.
    """
    # Nothing is thrown away while the program starts, and it ends with what it prints: looking for garbage would cost a
    # twentieth of its time. The reader has it looked for again once its screen is up.
    gc.disable()
    _replace_unencodable()
    try:
        status = _answer(argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe has left, as `head` does
        _discard(sys.stdout)
        return 0
    except OSError as error:  # the output can't be written: a full disk, say
        _discard(sys.stdout)
        _say(f"can't write: {error.strerror}")
        return 2
    except KeyboardInterrupt:
        return 130
    return status
