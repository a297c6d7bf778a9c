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
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from tui import languages
from tui.arguments import COMMANDS, arguments
from tui.exports import FORMATS, Format, format_of, written
from tui.problem import Problem
from tui.resources import seed_article
from tui.stderr import discard, say

if TYPE_CHECKING:
    from tui.document.model import Document
    from tui.inputs import Input
    from tui.reader.opening import ReadAgain


def _note(given: Input, message: str) -> None:
    """Say on standard error what the user should know of `given`."""
    say(f"{given.origin}: {message}")


def _parsed(given: Input, form: Format) -> Document:
    """Parse what is given, with the events that belong in the format `form`, and say what the user should know."""
    from tui.corrections.applying import apply
    from tui.corrections.model import NO_CORRECTIONS
    from tui.document.order import main_count, main_events

    if given.note:
        _note(given, given.note)
    document, unfit = apply(given.request.run(), given.corrections or NO_CORRECTIONS)
    for complaint in unfit:
        _note(given, f"a correction does not fit: {complaint}")
    if given.request.language is None and document.language == languages.UNDETERMINED:
        _note(given, languages.load(languages.DEFAULT).messages.unknown_language)
    if not form.is_brief:
        return document
    main = main_events(document.events, main_count(document))
    return replace(document, events=tuple(document.events[number] for number in main))


def _print(document: Document, form: Format) -> None:
    """Print the document in the format `form`."""
    out: IO[Any] = sys.stdout.buffer if form.binary else sys.stdout
    form.write(document, out)
    out.flush()


def _save(document: Document, form: Format, path: Path) -> None:
    """Write the document to `path` in the format `form`. Raises Problem where that can't be done."""
    from tui.state.folders import write_atomically

    if not path.parent.is_dir():
        raise Problem(f"{path}: can't be written (there is no folder {path.parent})")
    try:
        if path.exists() and not path.is_file():  # a device or a pipe, which is not to be replaced
            path.write_bytes(written(form, document))
        else:
            write_atomically(path, written(form, document))
    except OSError as error:
        raise Problem(f"{path}: can't be written ({error.strerror})") from error


def _wanted(options: argparse.Namespace) -> Format | None:
    """Find the format that is asked for, by name or by the name of the file; None for the reader. Raises Problem."""
    if options.plain and (options.export or options.output):
        raise Problem("--plain reads line by line; --export and -o write what another program reads")
    if options.export:
        return FORMATS[options.export]
    if options.output:
        form = format_of(options.output)
        if form is None:
            suffixes = ", ".join(sorted(one.suffix for one in FORMATS.values()))
            raise Problem(f"{options.output}: name a format with --export, or a file that ends in {suffixes}")
        return form
    return None if sys.stdout.isatty() and os.environ.get("TERM") != "dumb" else FORMATS["text"]


def _show(names: Sequence[str], given: Input, options: argparse.Namespace) -> None:
    """Open the reader on what is given, which was read from `names`."""
    from tui.inputs import read
    from tui.reader.start import Text, start
    from tui.sources import STANDARD_INPUT, is_address

    def again(names: Sequence[str], options: argparse.Namespace) -> ReadAgain | None:
        return None if STANDARD_INPUT in names else lambda: read(names, options).request

    def other(names: Sequence[str]) -> Text:
        usual = arguments().parse_args([])
        return Text(read(names, usual), names, again(names, usual))

    name = names[0]
    can_watch = options.watch and len(names) == 1 and name != STANDARD_INPUT and not is_address(name)
    watched = Path(name) if can_watch and Path(name).is_file() else None
    start(Text(given, names, again(names, options), watched), options.theme, other)


def _read_plainly(names: Sequence[str], given: Input) -> None:
    """Read what is given, which was read from `names`, line by line."""
    from tui.corrections.applying import apply
    from tui.corrections.model import NO_CORRECTIONS
    from tui.reader.index import Index
    from tui.reader.plain import PlainReader, read_aloud
    from tui.reader.start import give_back_keyboard
    from tui.sources import STANDARD_INPUT

    if STANDARD_INPUT in names:
        give_back_keyboard()
    if given.note:
        _note(given, given.note)
    document = apply(given.request.run(), given.corrections or NO_CORRECTIONS).document
    reader = PlainReader(Index(document), given.origin, date.today())
    read_aloud(reader, sys.stdin, lambda words: print(words, flush=True))  # noqa: T201


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
    say(f"settings are read from {settings_file()}")


def _list_recent() -> None:
    """List the texts read before, the latest first: when, how far, and where from."""
    from tui.document.clean import one_line
    from tui.state.texts import TextMemory

    for text in TextMemory().recent():
        title = f"  {one_line(text.title)}" if text.title and text.title not in text.origin else ""
        print(f"{one_line(text.when)[:16].replace('T', ' ')}  {text.share:4.0%}  {one_line(text.origin)}{title}")  # noqa: T201


def _run(options: argparse.Namespace) -> None:
    """Do what the options ask. Raises Problem for what the user can mend."""
    from tui.inputs import read

    if options.debug:
        from tui.state.log import log_file

        say(f"the log of failures is {log_file()}")
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
    names = options.files or ["-" if _text_is_piped_in() else str(seed_article())]
    if sys.stdout is None:
        raise Problem("standard output is closed")
    form = _wanted(options)
    given = read(names, options)
    if options.plain:
        _read_plainly(names, given)
    elif form and options.output:
        _save(_parsed(given, form), form, Path(options.output))
    elif form:
        _print(_parsed(given, form), form)
    else:
        _show(names, given, options)


def _replace_unencodable() -> None:
    """Write what the output's encoding does not have as "?", rather than stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _answer(argv: Sequence[str] | None) -> int:
    """Run the command and return its exit status. Raises OSError where the output can't be written."""
    debug = False
    try:
        given = sys.argv[1:] if argv is None else argv
        if given and given[0] in COMMANDS:
            from tui.corpus.commands import run

            return run(given)
        options = arguments().parse_args(given)
        debug = options.debug
        _run(options)
    except SystemExit as end:  # argparse is done, or the reader ended with a status of its own
        return end.code if isinstance(end.code, int) else 0
    except Problem as problem:
        say(str(problem))
        return 2
    except (OSError, KeyboardInterrupt):
        raise
    except Exception as error:
        if debug:
            raise
        from tui.state.log import log_error

        log = log_error(error, "running")
        say(f"something went wrong ({type(error).__name__})" + (f"; details are in {log}" if log else ""))
        return 1
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0, or 2 for anything the user can mend; 1 for a fault of the program, 128 and the signal's number after a signal.
    """
    # Nothing is thrown away while the program starts, and it ends with what it prints: looking for garbage would cost a
    # twentieth of its time. The reader has it looked for again once its text is parsed.
    gc.disable()
    _replace_unencodable()
    try:
        status = _answer(argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe has left, as `head` does
        discard(sys.stdout)
        return 0
    except OSError as error:  # the output can't be written: a full disk, say
        discard(sys.stdout)
        say(f"can't write: {error.strerror}")
        return 2
    except KeyboardInterrupt:
        return 130
    return status
