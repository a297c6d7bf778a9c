"""Give work to an existing Dask cluster, with a bounded number of pieces under way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from tui.problem import Problem

T = TypeVar("T")
R = TypeVar("R")
_AHEAD = 3
"""Pieces of work for each thread of the cluster that are under way or wait for it."""
_PATIENCE = 15  # seconds


def in_cluster(work: Callable[[T], R], pieces: Iterable[T], address: str) -> Iterator[R]:
    """Apply `work` to each of `pieces` in the cluster whose scheduler is at `address`, and yield results as they come.

    `pieces` are taken as they are needed; the workers need this program installed. Raises Problem where the cluster is
    not there, or Dask is not installed.
    """
    try:
        from distributed import Client, as_completed
    except ImportError:
        raise Problem("pip install 'afghan-timeline[dask]' to give work to a cluster") from None
    try:
        client = Client(address, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise Problem(f"{address}: no Dask scheduler there ({type(error).__name__})") from error
    left = iter(pieces)
    with client:
        threads = sum(client.nthreads().values()) or 1
        under_way = as_completed([client.submit(work, piece, pure=False) for piece in islice(left, _AHEAD * threads)])
        for future in under_way:
            yield future.result()
            piece = next(left, None)
            if piece is not None:
                under_way.add(client.submit(work, piece, pure=False))
