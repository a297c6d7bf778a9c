"""What is remembered survives a run, and nothing that goes wrong is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.state.memory import Memory


def test_the_theme_is_remembered() -> None:
    Memory().remember_theme("paper")
    assert Memory().theme == "paper"


@pytest.mark.parametrize("data", [b"{", b"[]", b"\xff", b"nothing"])
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
