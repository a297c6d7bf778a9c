"""What is said on standard error."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tui.stderr import discard, say


def test_a_message_is_one_safe_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("two\nlines \x1b[31m")
    said = capsys.readouterr().err
    assert said.startswith("afghan-timeline: two lines ")
    assert said.count("\n") == 1
    assert "\x1b" not in said


def test_a_closed_standard_error_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say("nobody hears it")


def test_what_is_discarded_goes_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with path.open("w") as stream:
        discard(stream)
        stream.write("lost")
        stream.flush()
        assert os.fstat(stream.fileno()).st_ino != path.stat().st_ino
    assert path.read_text() == ""
