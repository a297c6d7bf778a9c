"""The installed command in a real pseudo-terminal, as a person's terminal sees it."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest

from tests.pseudo_terminal import command, left_as_it_was, running, spawned


def test_reads_the_bundled_article() -> None:
    with running() as terminal:
        shown = terminal.wait_for("Names")
        assert "More than 1,000 Afghan soldiers" in shown
        terminal.wait_for("Hamid Karzai")
        terminal.type(":may 2006\r")
        terminal.wait_for("British troops arrive in Helmand")
        terminal.type("/parachute\r")
        terminal.wait_for("Soldiers of the Parachute")
        terminal.type("q")
        assert terminal.exit_status() == 0
        assert left_as_it_was(terminal)


@pytest.mark.parametrize("arguments", [["-"], []], ids=["by a dash", "without"])
def test_the_keys_work_when_the_text_is_piped_in(arguments: list[str]) -> None:
    text = "Berlin\n\nThe wall fell on 9 November 1989.\n\nThe treaty was signed in Moscow on 12 September 1990.\n"
    with running(*arguments, stdin=text.encode()) as terminal:
        terminal.wait_for("┌ 1990")
        terminal.type("2G")
        terminal.wait_for("Wednesday 12 Sep 1990")
        terminal.type("q")
        assert terminal.exit_status() == 0
        assert left_as_it_was(terminal)


@pytest.mark.parametrize("way", ["terminate", "hang up"])
def test_a_signal_leaves_the_terminal_as_it_was(way: str) -> None:
    with running() as terminal:
        terminal.wait_for("Names")
        os.kill(terminal.pid, signal.SIGTERM if way == "terminate" else signal.SIGHUP)
        assert terminal.exit_status() != 0
        assert left_as_it_was(terminal)


def test_no_color_means_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with running() as terminal:
        terminal.wait_for("Names")
        terminal.type("]q")
        assert terminal.exit_status() == 0
        codes = re.findall(rb"\x1b\[([0-9;]*)m", terminal.written)
        colours = {code for code in codes if re.search(rb"(^|;)(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;|$)", code)}
        assert not colours
        assert any(b"1" in code.split(b";") for code in codes), "bold stands for what colours would say"


def test_a_closed_standard_input_is_no_hindrance() -> None:
    with spawned(["/bin/sh", "-c", f"exec '{command()}' <&-"]) as terminal:
        terminal.wait_for("Names")
        terminal.type("q")
        assert terminal.exit_status() == 0


def test_a_broken_theme_is_one_line_before_the_screen_is_touched(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "afghan-timeline" / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text("title: [")
    with running("--theme", "mine") as terminal:
        assert terminal.exit_status() == 2
        assert b"\x1b[?1049h" not in terminal.written
        assert b"mine.yaml: line" in terminal.written
