"""Work given to a Dask cluster: a real one, of two workers on this machine."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster

from tests.corpus.sets import SETS
from tui.arguments import arguments
from tui.corpus.cluster import in_cluster
from tui.corpus.indexing import index
from tui.corpus.store import Store
from tui.problem import Problem


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of the scheduler of a cluster of two workers."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster:
        yield cluster.scheduler_address


def test_an_index_made_by_a_cluster_is_that_of_processes_byte_for_byte(address: str, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for one in SETS.values():
        for text in one.texts:
            (folder / f"{text.name}.txt").write_text(text.words)
    options = arguments().parse_args([])
    rows = {}
    for name, dask in (("here", ""), ("there", address)):
        options.dask = dask
        store = Store(tmp_path / f"{name}.sqlite")
        assert index(folder, options, store, lambda *_: None, processes=2).parsed == 9
        rows[name] = store.rows("SELECT key, data FROM parsed ORDER BY key", ())
    assert rows["here"] == rows["there"]
    assert len(rows["here"]) == 9


def test_pieces_are_taken_as_they_are_needed(address: str) -> None:
    taken: list[int] = []

    def pieces() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    results = in_cluster(abs, pieces(), address)
    next(results)
    assert len(taken) < 20
    assert len(list(results)) == 99


def test_no_cluster_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.corpus.cluster._PATIENCE", 0.2)
    for wrong in ("tcp://127.0.0.1:9", "no address at all"):
        with pytest.raises(Problem) as problem:
            list(in_cluster(abs, [1], wrong))
        assert "\n" not in str(problem.value)


def test_without_dask_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Problem, match=r"afghan-timeline\[dask\]"):
        list(in_cluster(abs, [1], "tcp://127.0.0.1:9"))
