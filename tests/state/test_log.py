"""The log of faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.state.log import log_error, log_file


def _error(words: str) -> Exception:
    try:
        raise ValueError(words)
    except ValueError as error:
        return error


def test_tracebacks_are_appended_with_the_time() -> None:
    assert log_error(_error("one")) == log_error(_error("two")) == log_file()
    text = log_file().read_text()
    assert text.count("Traceback (most recent call last)") == 2
    assert text.index("ValueError: one") < text.index("ValueError: two")
    assert text[:2] == "20"


def test_a_log_grown_large_begins_anew() -> None:
    log_error(_error("first"))
    log_file().write_text("x" * 300_000)
    log_error(_error("last"))
    assert log_file().stat().st_size < 10_000
    assert "ValueError: last" in log_file().read_text()


def test_a_folder_that_cannot_be_written_is_no_second_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert log_error(_error("lost")) is None
