"""Work in several processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tui.corpus import parallel
from tui.corpus.parallel import cores, in_processes, parsed
from tui.document.request import ParseRequest


def double(number: int) -> tuple[int, int]:
    return number * 2, os.getpid()


def test_every_piece_is_worked_on_once_and_elsewhere() -> None:
    found = list(in_processes(double, iter(range(1, 40)), 2))
    assert sorted(number for number, _ in found) == list(range(2, 80, 2))
    assert os.getpid() not in {process for _, process in found}


def test_pieces_are_taken_as_they_are_needed() -> None:
    taken = []

    def pieces() -> object:
        for number in range(1, 1_000):
            taken.append(number)
            yield number

    results = in_processes(double, pieces(), 2)  # type: ignore[arg-type]
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(taken) < 50


def test_few_texts_are_parsed_here_and_many_elsewhere_with_the_same_result(monkeypatch: object) -> None:
    requests = [ParseRequest(f"Kabul fell on {day} November 2001.", language="en") for day in range(1, 13)]
    here = {done.number: done.document for done in parsed(requests)}
    monkeypatch.setattr(parallel, "_FEW", 10)  # type: ignore[attr-defined]
    monkeypatch.setattr(parallel, "CHUNK", 100)  # type: ignore[attr-defined]
    there = {done.number: done.document for done in parsed(requests, 2)}
    assert here == there == {number: request.run() for number, request in enumerate(requests)}


def test_a_text_that_fails_does_not_stop_the_others() -> None:
    requests = [ParseRequest("Kabul fell."), ParseRequest("x", language="xx"), ParseRequest("Herat fell.")]
    found = {done.number: done for done in parsed(requests)}
    assert found[1].document is None
    assert "UnknownLanguage" in found[1].reason
    assert found[0].document
    assert found[2].document


def test_processes_end_with_the_one_that_began_them(tmp_path: Path) -> None:
    program = (
        "import os, sys, time\n"
        "from tui.corpus.parallel import in_processes\n"
        "def work(number):\n"
        "    open(f'{sys.argv[1]}/{os.getpid()}', 'w').close()\n"
        "    time.sleep(60)\n"
        "list(in_processes(work, range(1, 3), 2))\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stderr=subprocess.DEVNULL) as parent:
        while len(list(tmp_path.iterdir())) < 2:
            time.sleep(0.05)
        parent.kill()
    end = time.monotonic() + 20
    left = [int(path.name) for path in tmp_path.iterdir()]
    while left and time.monotonic() < end:
        left = [process for process in left if is_running(process)]
        time.sleep(0.1)
    assert left == []


def is_running(process: int) -> bool:
    """Whether a process is there, and no zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_there_is_a_core() -> None:
    assert cores() >= 1
