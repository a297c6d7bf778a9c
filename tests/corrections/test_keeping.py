"""Where corrections are kept, and two readers on one file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tui.corrections.file import load, written
from tui.corrections.keeping import CorrectionFile, beside, in_state
from tui.corrections.model import NO_CORRECTIONS, EventCorrection, NameCorrection, Place
from tui.problem import Problem
from tui.resources import seed_article

ONE = NO_CORRECTIONS.with_event(EventCorrection(Place("one"), title="1"))
TWO = ONE.with_event(EventCorrection(Place("two"), title="2"))


def test_they_lie_beside_the_text_or_in_the_state_folder(tmp_path: Path) -> None:
    assert beside("/a/report.txt") == Path("/a/report.timeline.yaml")
    assert beside("-") is None
    assert beside("https://a.example/x") is None
    kept = CorrectionFile.of(str(tmp_path / "a.txt"), "words")
    assert kept.load() is None
    now, path = kept.save(ONE, base=NO_CORRECTIONS)
    assert (now, path) == (ONE, tmp_path / "a.timeline.yaml")
    assert kept.load() == ONE
    assert [found.name for found in tmp_path.glob("*.yaml")] == ["a.timeline.yaml"]
    assert CorrectionFile.of("-", "words").save(ONE, base=NO_CORRECTIONS)[1] == in_state("words")


def test_those_of_the_bundled_article_lie_in_the_state_folder() -> None:
    assert beside(str(seed_article())) is None
    text = seed_article().read_text(encoding="utf-8")
    assert CorrectionFile.of(str(seed_article()), text).paths == (in_state(text),)


def test_where_nothing_can_be_written_beside_the_text_it_is_kept_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    kept = CorrectionFile.of(str(tmp_path / "file" / "a.txt"), "words")
    assert kept.save(ONE, base=NO_CORRECTIONS)[1] == in_state("words")
    assert kept.load() == ONE


def test_a_file_that_is_given_is_used_alone(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="No such file"):
        CorrectionFile.of("a.txt", "words", str(tmp_path / "mine.yaml"))
    (tmp_path / "mine.yaml").write_text("")
    kept = CorrectionFile.of("a.txt", "words", str(tmp_path / "mine.yaml"))
    assert kept.paths == (tmp_path / "mine.yaml",)


def test_a_name_that_is_too_long_for_a_file_beside_it_is_no_obstacle() -> None:
    kept = CorrectionFile.of(f"{'n' * 245}.txt", "words")
    assert kept.load() is None
    assert kept.save(ONE, base=NO_CORRECTIONS)[1] == in_state("words")


def test_a_library_is_known_by_its_places(tmp_path: Path) -> None:
    kept = CorrectionFile.of_library([str(tmp_path), "https://a.example/x"])
    kept.save(ONE, base=NO_CORRECTIONS)
    assert CorrectionFile.of_library([str(tmp_path), "https://a.example/x"]).load() == ONE
    assert CorrectionFile.of_library([str(tmp_path)]).load() is None


def test_nothing_anywhere_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="exists"):
        CorrectionFile((tmp_path / "file" / "a.yaml",)).save(ONE, base=NO_CORRECTIONS)


def test_a_file_that_was_broken_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline.yaml"
    path.write_text("events: [")
    with pytest.raises(Problem, match="no YAML"):
        CorrectionFile((path,)).save(ONE, base=NO_CORRECTIONS)
    assert path.read_text() == "events: ["


def test_what_another_reader_kept_stays(tmp_path: Path) -> None:
    kept = CorrectionFile((tmp_path / "a.yaml",))
    kept.save(ONE, base=NO_CORRECTIONS)
    theirs = ONE.with_name(NameCorrection("Tom", rename="Thomas"))
    (tmp_path / "a.yaml").write_text(written(theirs))
    now, _ = kept.save(TWO, base=ONE)
    assert now == load(tmp_path / "a.yaml")
    assert (set(now.events), now.names) == (set(TWO.events), theirs.names)


def test_readers_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tui.corrections.keeping import CorrectionFile\n"
        "from tui.corrections.model import *\n"
        "kept, now = CorrectionFile((Path(sys.argv[1]),)), NO_CORRECTIONS\n"
        "for number in range(10):\n"
        "    new = now.with_event(EventCorrection(Place(f'{sys.argv[2]} {number}'), hidden=True))\n"
        "    now, _ = kept.save(new, base=now)\n"
    )
    readers = [subprocess.Popen([sys.executable, "-c", program, str(path), name]) for name in ("a", "b", "c")]
    assert [reader.wait(30) for reader in readers] == [0, 0, 0]
    assert {one.at.quote for one in load(path).events} == {f"{name} {n}" for name in "abc" for n in range(10)}
