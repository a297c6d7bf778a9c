"""What is remembered survives a run, and nothing that goes wrong is an error."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

import pytest

from tui.state.memory import Memory


def test_the_theme_is_remembered() -> None:
    Memory().remember_theme("paper")
    assert Memory().theme == "paper"


@pytest.mark.parametrize(
    "data", [b"{", b"[]", b"\xff", b"nothing", b"[" * 60_000, b"[" * 200_000, b'{"a":' * 10_000], ids=range(7)
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "memory.json"
    path.write_bytes(data)
    memory = Memory(path)
    assert memory.theme == ""
    assert "set aside" in memory.complaint
    assert (tmp_path / "memory.damaged.json").read_bytes() == data


def test_a_folder_that_cannot_be_written_makes_it_forgetful(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    memory = Memory(tmp_path / "file" / "memory.json")
    memory.remember_theme("paper")
    assert memory.theme == "paper"
    assert "can't be written" in memory.complaint


def test_every_damaged_file_has_a_copy_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    for data in ("first", "second", "third"):
        path.write_text(data)
        Memory(path)
    assert sorted(copy.read_text() for copy in tmp_path.iterdir()) == ["first", "second", "third"]


def test_where_no_copy_can_be_made_the_damaged_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    for number in range(30):
        path.write_text(f"damaged {number}")
        Memory(path).remember_theme("paper")
    assert path.read_text() == "damaged 29"
    assert len({copy.read_text() for copy in tmp_path.iterdir()}) <= 22


@pytest.mark.parametrize("kind", ["pipe", "device", "loop", "folder"])
def test_what_is_no_file_is_set_aside_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "memory.json"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero" if kind == "device" else path)
    started = time.monotonic()
    memory = Memory(path)
    assert "set aside" in memory.complaint
    memory.remember_theme("paper")
    assert Memory(path).theme == "paper"
    assert time.monotonic() - started < 1.0


def test_a_name_that_no_file_can_have_is_not_remembered(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    path.write_text(json.dumps({"theme": "x" * 50_000}))
    assert Memory(path).theme == ""


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    killed = subprocess.Popen(["/bin/sleep", "100"])
    (tmp_path / f".memory.json.{killed.pid}.new").write_text("half of")
    Memory(tmp_path / "memory.json")
    assert len(list(tmp_path.iterdir())) == 1, "a process that runs keeps its file"
    killed.kill()
    killed.wait()
    Memory(tmp_path / "memory.json")
    assert not list(tmp_path.iterdir())
