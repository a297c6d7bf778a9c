"""The log tells where a failure happened, stays small, and never quotes the text that was read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.test_failure import failure
from tui.state.log import log_error, log_file

QUOTED = "the words of the article"


def test_the_log_has_the_lines_and_types_but_not_the_message() -> None:
    path = log_error(failure(QUOTED), "parsing")
    assert path == log_file()
    written = path.read_text(encoding="utf-8")
    assert "parsing: afghan-timeline " in written
    assert "in fail" in written
    assert written.index("ValueError") < written.index("KeyError")
    assert QUOTED not in written


def test_failures_are_added() -> None:
    log_error(failure("1st"), "parsing")
    log_error(failure("2nd"), "reading")
    written = log_file().read_text(encoding="utf-8")
    assert written.index("parsing:") < written.index("reading:")


def test_old_files_are_kept_and_the_oldest_dropped() -> None:
    for number in range(4):
        log_file().parent.mkdir(parents=True, exist_ok=True)
        log_file().write_text(f"file {number}\n" + "x" * 300_000)
        log_error(failure("x"), "parsing")
    kept = {path.name: path.read_text()[:6] for path in log_file().parent.iterdir()}
    assert set(kept) == {"errors.log", "errors.1.log", "errors.2.log"}
    assert (kept["errors.1.log"], kept["errors.2.log"]) == ("file 3", "file 2")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert log_error(failure("x"), "parsing") is None


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_is_no_file_is_not_written_to(kind: str) -> None:
    log_file().parent.mkdir(parents=True)
    if kind == "pipe":
        os.mkfifo(log_file())
    else:
        log_file().symlink_to("/dev/full")
    assert log_error(failure("x")) is None
