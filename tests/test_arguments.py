"""The arguments of the command."""

from __future__ import annotations

from datetime import date

import pytest

from tui.arguments import arguments


def test_what_is_given_is_taken() -> None:
    options = arguments().parse_args(["a.txt", "--date", "2021-07-05", "--watch", "--theme", "paper"])
    assert (options.files, options.date, options.watch, options.theme) == (["a.txt"], date(2021, 7, 5), True, "paper")
    assert arguments().parse_args([]).files == []
    assert arguments().parse_args(["a", "b"]).files == ["a", "b"]


@pytest.mark.parametrize("wrong", [["--date", "5 July"], ["--export", "pdf"], ["--wat"], ["--theme"]])
def test_a_wrong_argument_is_one_line(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        arguments().parse_args(wrong)
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("afghan-timeline: ")
    assert said.count("\n") == 1
