"""NOTICE names what we depend on and what we ship, and the check of it fails where something is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notice import NOTICE, main, missing_data, section, with_section

OURS = "All other tables there were written for this program."


def test_nothing_is_missing() -> None:
    assert main(["--check"]) == 0


def test_a_dependency_that_is_not_named_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = next(line for line in section().splitlines() if line.startswith("- textual: "))
    less = tmp_path / "NOTICE"
    less.write_text(NOTICE.read_text(encoding="utf-8").replace(f"{line}\n", ""), encoding="utf-8")
    monkeypatch.setattr("tests.notice.NOTICE", less)
    assert main(["--check"]) == 1
    assert main([]) == 0
    assert main(["--check"]) == 0


@pytest.mark.parametrize(
    ("notice", "missing"),
    [
        ("Words (tui/words)\n- a.tsv: from there\n- b.bin: from there", []),
        (f"Words (tui/words)\n- b.bin: from there\n- {OURS}", []),
        ("Words (tui/words)\n- b.bin: from there", ["tui/words/a.tsv"]),
        (f"Words (tui/words)\n- {OURS}", ["tui/words/b.bin"]),
        (f"Elsewhere (tui/other)\n- a.tsv, b.bin: from there\n- {OURS}", ["tui/words/a.tsv", "tui/words/b.bin"]),
        (f"Words (tui/words)\n- ab.bin: from there\n- {OURS}", ["tui/words/b.bin"]),
    ],
)
def test_tables_and_models_are_named_where_they_lie(tmp_path: Path, notice: str, missing: list[str]) -> None:
    folder = tmp_path / "tui" / "words"
    folder.mkdir(parents=True)
    for name in ("a.tsv", "b.bin", "code.py"):
        (folder / name).touch()
    assert missing_data(notice, tmp_path) == missing


def test_a_corpus_that_is_not_named_is_missed(tmp_path: Path) -> None:
    training = tmp_path / "tui" / "training"
    training.mkdir(parents=True)
    (training / "corpora.tsv").write_text("# head\nentities-tales-train\t1\t\n")
    notice = f"All (tui/training)\n- {OURS}"
    assert len(missing_data(notice, tmp_path)) == 1
    assert missing_data(f"{notice} Tales", tmp_path) == []


def test_the_section_is_replaced_where_it_stands() -> None:
    once = with_section("Ours\n- x\n", section())
    assert with_section(once, section()) == once
    assert with_section(f"{once}\nMore\n- y\n", section()).endswith("\nMore\n- y\n")
