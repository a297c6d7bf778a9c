"""The data that ships: the compiled lists agree with their sources, and files are small."""

from __future__ import annotations

from pathlib import Path

from tui.document.entities.gazetteer import compile_lists, decode
from tui.document.entities.tagger.model import Model
from tui.document.entities.training.compile_gazetteer import main, read_lists
from tui.document.entities.training.train import folder_of

FOLDER = folder_of("en")


def test_the_compiled_lists_are_those_of_the_folder() -> None:
    lists = read_lists(FOLDER)
    assert compile_lists(lists) == (FOLDER / "words.bin").read_bytes()
    assert all(decode(entry.encode()) == entry for entry in lists.values())


def test_compiling_writes_into_the_folder(tmp_path: Path) -> None:
    for file in ("places.txt", "towns.txt", "given_names.txt", "surnames.txt", "common_words.tsv", "wordnet_names.tsv"):
        (tmp_path / file).write_text((FOLDER / file).read_text(encoding="utf-8"), encoding="utf-8")
    main(tmp_path)
    assert (tmp_path / "words.bin").read_bytes() == (FOLDER / "words.bin").read_bytes()


def test_the_weights_are_small_and_complete() -> None:
    data = (FOLDER / "weights.bin").read_bytes()
    assert len(data) <= 2_000_000
    model = Model(data)
    kinds = ("person", "place", "organisation", "other")
    assert set(model.labels) == {"O", *(f"{b}-{kind}" for b in "BI" for kind in kinds)}
    assert [len(row) for row in model.transitions] == [len(model.labels)] * len(model.labels)
