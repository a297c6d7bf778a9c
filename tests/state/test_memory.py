"""What is remembered survives a run, and nothing that goes wrong is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.state.folders import config_folder, state_folder, write_atomically
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


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    write_atomically(path, "old")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == ["a.json"]


def test_only_absolute_xdg_folders_count(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert config_folder() == tmp_path / "config" / "afghan-timeline"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    assert state_folder() == Path("~/.local/state/afghan-timeline").expanduser()
