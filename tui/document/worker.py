"""Parse in a process of its own: `python -m tui.document.worker` reads a request and writes what it finds in pieces.

A long parse in a thread makes every key of a reader wait for the interpreter's lock; a process beside it does not.
Requests and pieces are pickled, by and for this program alone.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Any, NamedTuple, TypeAlias, cast

from tui.document.model import Document
from tui.document.pieces import Piece, pieces, whole
from tui.document.request import Request
from tui.failure import Failure, outline
from tui.problem import Problem

_BEGINNINGS = (60_000, 500_000)
"""Code points of the parts that are parsed first, so that there is something to see while the whole is at work."""
_REPORT_EVERY = 0.1  # seconds
_LOOK_EVERY = 0.05  # seconds


class Share(NamedTuple):
    """The parse is `share` (0 to 1) done."""

    share: float


class Found(NamedTuple):
    """What was found in the first `end` code points, in all of the text where `is_all`; for 0 the blocks of all."""

    document: Document
    end: int
    is_all: bool


class _End(NamedTuple):
    """The pieces of a part are sent: of the first `end` code points."""

    end: int
    is_all: bool


Step: TypeAlias = Share | Found


class Worker:
    """A process that parses one request. Leaving its context ends it, as `cancelled` does once it is true."""

    def __init__(self, request: Request, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Start to parse `request`, the text of which is clean. Raises OSError where no process can be started."""
        self._request, self._cancelled = request, cancelled
        folder = str(Path(__file__).parents[2])
        known = os.environ.get("PYTHONPATH")
        self._process = subprocess.Popen(  # noqa: S603 - our own module, in the Python that runs this one
            [sys.executable, "-P", "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the screen is the reader's
            env=os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{known}" if known else folder},
            start_new_session=True,  # Ctrl+C in the terminal is not for it
        )
        self._to = cast("IO[bytes]", self._process.stdin)
        self._from = cast("IO[bytes]", self._process.stdout)
        Thread(target=self._watch, name="watch-parse", daemon=True).start()

    def _watch(self) -> None:
        """Kill the process when it is cancelled: whoever waits for it to write something would wait for seconds."""
        while self._process.poll() is None:
            if self._cancelled():
                self.kill()
                return
            time.sleep(_LOOK_EVERY)

    def __enter__(self) -> Worker:
        """Use the process."""
        return self

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        with suppress(ProcessLookupError, PermissionError, AttributeError):
            os.killpg(self._process.pid, signal.SIGKILL)  # with those that it has begun itself
        self._process.kill()

    def __exit__(self, *_: object) -> None:
        """End the process and close the pipes."""
        self.kill()
        for stream in (self._to, self._from):
            with suppress(OSError):  # what is still to be written is for nobody
                stream.close()
        self._process.wait()

    def steps(self) -> Iterator[Step]:
        """Yield how far the parse is and what is found, the last with `is_all`.

        Raises Problem as `request.run` does, Failure where the parser failed or the process has ended early.
        """
        try:
            pickle.dump(self._request, self._to, pickle.HIGHEST_PROTOCOL)
            self._to.close()
            yield from self._read()
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            self.kill()
            raise Failure(f"the parser's process ended with status {self._process.wait()}") from error

    def _read(self) -> Iterator[Step]:
        part: list[Piece] = []
        while True:
            message: Any = pickle.load(self._from)  # noqa: S301 - from our own process
            if isinstance(message, Piece):
                part.append(message)
            elif isinstance(message, Share):
                yield message
            elif isinstance(message, _End):
                yield Found(whole(self._request.text, part), message.end, message.is_all)
                part = []
                if message.is_all:
                    return
            elif isinstance(message, Exception):
                raise message


def _answer(request: Request, out: IO[bytes]) -> None:
    """Parse the beginnings of `request` and then all of it, and write what is found."""
    last = time.monotonic()

    def send(message: object) -> None:
        pickle.dump(message, out, pickle.HIGHEST_PROTOCOL)

    def tick(share: float) -> None:
        nonlocal last
        if time.monotonic() - last > _REPORT_EVERY:
            last = time.monotonic()
            send(Share(share))
            out.flush()  # raises an error where nobody listens any longer

    def send_document(document: Document, end: int, *, is_all: bool) -> None:
        for piece in pieces(document):
            send(piece)
        send(_End(end, is_all))
        out.flush()

    send_document(request.outline(), 0, is_all=False)
    for end in _BEGINNINGS:
        if end < len(request.text) // 2:
            beginning = request.beginning(end)
            send_document(beginning.run(), len(beginning.text), is_all=False)
    send_document(request.run(tick), len(request.text), is_all=True)


def main() -> None:
    """Answer the request on standard input."""
    out = sys.stdout.buffer
    try:
        _answer(pickle.load(sys.stdin.buffer), out)  # noqa: S301 - from our own process
    except BrokenPipeError:
        os._exit(1)  # the reader is gone: there is nobody to tell
    except Problem as problem:
        pickle.dump(problem, out)
    except Exception as error:  # noqa: BLE001 - whatever it was, the reader is told
        pickle.dump(Failure(type(error).__name__, outline(error)), out)
    out.flush()


if __name__ == "__main__":
    # Run by -m, this module is __main__: what it sends would be of classes that the reader knows by another name.
    from tui.document import worker

    worker.main()
