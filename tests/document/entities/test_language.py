"""Languages of entities: no names without a model, tables only when asked for."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from tui.document import Document, parse
from tui.document.entities.language import EntityLanguage
from tui.document.entities.stage import find_entities, finder
from tui.document.language import Language
from tui.languages import load

TEXT = "Hamid Karzai met Tony Blair in London. He left."

_UND = """
import sys
from tui.document import parse
document = parse("Hamid Karzai met Tony Blair in London.", language="und")
assert document.entities == ()
print(*(name for name in sys.modules if name.startswith("tui.languages.en.entities")))
"""
_LAZY = """
from unittest.mock import patch
from pathlib import Path
forbidden = {"side_effect": AssertionError}
with patch.object(Path, "read_bytes", **forbidden), patch.object(Path, "read_text", **forbidden):
    from tui.languages import load
    load("en").entities
"""


def test_without_a_language_there_are_no_entities_and_no_english_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", _UND], capture_output=True, check=True, timeout=60, text=True)
    assert done.stdout.strip() == ""


def test_loading_a_language_reads_no_table() -> None:
    subprocess.run([sys.executable, "-c", _LAZY], check=True, timeout=60)


def test_a_language_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        load("en").entities.joining = frozenset()  # type: ignore[misc]


def test_tables_are_read_once() -> None:
    english = load("en").entities
    assert english.tables is english.tables
    assert english.recogniser is english.recogniser


def test_another_recogniser_takes_the_place_of_ours() -> None:
    found: list[str] = []

    def nothing(text: str, *_: object) -> list[object]:
        found.append(text)
        return []

    stage = finder(nothing)  # type: ignore[arg-type]
    assert stage(Document(TEXT), load("en"), lambda _share: None).entities == ()
    assert found == [TEXT]


def test_an_empty_language_finds_nothing() -> None:
    language = EntityLanguage()
    assert language.recogniser(TEXT, [(0, len(TEXT))], lambda _offset: None) == []


def test_entities_found_before_are_replaced() -> None:
    document = parse(TEXT)
    undetermined: Language = load("und")
    assert document.entities
    assert find_entities(document, undetermined, lambda _share: None).entities == ()
