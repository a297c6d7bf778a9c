"""Work in as many processes as there are cores, with a bounded number of pieces under way."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing.context import BaseContext
from typing import NamedTuple, TypeVar

from tui.document.model import Document
from tui.document.request import ParseRequest
from tui.resources import seed_article

T = TypeVar("T")
R = TypeVar("R")
_FEW = 200_000
"""Code points of all texts below which processes cost more than they save."""
CHUNK = 40_000
"""Code points that are given to a process at once."""
_AHEAD = 3
"""Pieces of work for each process that are under way or wait for it."""
_LOOK_EVERY = 1.0  # seconds


class Done(NamedTuple):
    """A text that was parsed: its number, and its document; None where the parser failed, with `reason`."""

    number: int
    document: Document | None
    reason: str = ""


def cores() -> int:
    """Return how many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_processes(work: Callable[[T], R], pieces: Iterable[T], processes: int) -> Iterator[R]:
    """Apply `work` to each of `pieces` in so many processes, and yield the results as they come, in any order.

    `pieces` are taken as they are needed. Closing the iterator stops what has not begun.
    """
    left = iter(pieces)
    with ProcessPoolExecutor(processes, _context(), _end_with_parent, (os.getpid(),)) as pool:
        waiting: set[Future[R]] = set()
        try:
            while True:
                while len(waiting) < _AHEAD * processes and (piece := next(left, None)) is not None:
                    waiting.add(pool.submit(work, piece))
                if not waiting:
                    return
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def parsed(requests: Sequence[ParseRequest], processes: int | None = None) -> Iterator[Done]:
    """Parse `requests` and yield each as it is done, in any order."""
    count = min(processes or cores(), len(requests))
    if count < 2 or sum(len(request.text) for request in requests) < _FEW:
        yield from _parse(list(enumerate(requests)))
        return
    for part in in_processes(_parse, _chunks(requests), count):
        yield from part


def _context() -> BaseContext:
    """Fork where that is safe: the models are loaded once, and shared."""
    can_fork = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    if can_fork:
        from tui.document.parse import parse

        parse(seed_article().read_text(encoding="utf-8"))  # which loads what is loaded late
    return multiprocessing.get_context("fork" if can_fork else "spawn")


def _end_with_parent(parent: int) -> None:
    """End this process when the one that began it is gone, killed or not."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_EVERY)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _chunks(requests: Sequence[ParseRequest]) -> Iterator[list[tuple[int, ParseRequest]]]:
    """Put short texts together, the longest texts first, so that all processes end at about the same time."""
    chunk: list[tuple[int, ParseRequest]] = []
    size = 0
    for number in sorted(range(len(requests)), key=lambda one: -len(requests[one].text)):
        chunk.append((number, requests[number]))
        size += len(requests[number].text)
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _parse(chunk: Sequence[tuple[int, ParseRequest]]) -> list[Done]:
    done = []
    for number, request in chunk:
        try:
            done.append(Done(number, request.run()))
        except Exception as error:  # noqa: BLE001 - one text must not end the others
            done.append(Done(number, None, f"{type(error).__name__}: {error}"))
    return done
