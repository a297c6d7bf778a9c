"""The settings: what is right is taken, what is wrong is said in a line, nothing is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.settings import Settings, load, settings_file


def written(tmp_path: Path, text: str) -> tuple[Settings, list[str]]:
    """The settings of a file with this text, and the complaints without its path."""
    path = tmp_path / "settings.yaml"
    path.write_text(text)
    settings, complaints = load(path)
    return settings, [words.removeprefix(f"{path}: ") for words in complaints]


def test_without_a_file_the_defaults_hold() -> None:
    assert load() == (Settings(), [])
    assert settings_file().name == "settings.yaml"


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("", Settings()),
        ("# only a comment", Settings()),
        ("theme: paper\ntext_width: 60\naxis: off", Settings("paper", 60, "off")),
        ("axis: 'auto'", Settings()),
        ("axis: on", Settings(axis="on")),
        ('keys:\n  event.1: "] n"\n  quit: x', Settings(keys={"event.1": ("]", "n"), "quit": ("x",)})),
    ],
)
def test_what_is_right_is_taken(tmp_path: Path, text: str, settings: Settings) -> None:
    assert written(tmp_path, text) == (settings, [])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("colour: red", "no setting 'colour'; there are theme, text_width, axis, keys"),
        ("text_width: 10", "text_width must be a number from 30 to 200, not 10"),
        ("text_width: true", "text_width must be a number from 30 to 200, not True"),
        ("axis: maybe", "axis must be one of auto, on, off, not 'maybe'"),
        ("theme: 3", "theme must be the name of a theme, not 3"),
        ("keys: 3", "keys must be commands with their keys, like `event.1: ] n`, not 3"),
        ('keys: {quit: ""}', "keys must be commands with their keys, like `event.1: ] n`, not {'quit': ''}"),
        ("[", "is no YAML (line 2)"),
        ("- a", "must hold settings like `theme: paper`"),
        ("a: 2001-99-99", "is no YAML"),
        ("[" * 50_000, "is no YAML"),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_taken(tmp_path: Path, text: str, complaint: str) -> None:
    settings, complaints = written(tmp_path, f"{text}\n")
    assert complaints == [complaint]
    assert settings == Settings()
    if ":" in text and "99" not in text:
        assert written(tmp_path, f"theme: sepia\n{text}\n")[0].theme in ("sepia", "")


def test_what_is_no_file_or_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").mkdir()
    assert "can't be read" in load(tmp_path / "settings.yaml")[1][0]
    (tmp_path / "other.yaml").write_bytes(b"\xff\xfe\x00")
    assert "can't be read" in load(tmp_path / "other.yaml")[1][0]
    (tmp_path / "large.yaml").write_text("#" * 100_000)
    assert "can't be read" in load(tmp_path / "large.yaml")[1][0]
