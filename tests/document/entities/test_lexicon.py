"""The lexicon: its tables as they are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.document.entities.lexicon import Known, Lexicon, fold, read_lexicon
from tui.languages import load


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Mazār-e-Sharīf", "Mazar-e-Sharif"), ("Qa’ida", "Qa'ida"), ("Kabul", "Kabul"), ("", ""), ("Łódź", "Łodz")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_alias_leads_to_a_canonical_name() -> None:
    known = load("en").entities.lexicon.known
    assert known["Afghans"] == Known("place", "Afghanistan", adjective=True)
    assert known["Daesh"].name == known["ISIL"].name == "Islamic State"
    assert known["Pashtuns"].name == known["Pashtun"].name
    assert known["Mujahideen"] == known["mujahideen"]
    assert all(what.name for what in known.values())


def test_kinds_of_titles() -> None:
    titles = load("en").entities.lexicon.titles
    assert (titles["mr"], titles["president"]) == ("honorific", "role")
    assert set(titles.values()) == {"honorific", "role", "name"}


def test_a_lexicon_of_nothing_is_empty() -> None:
    assert not Lexicon().known
    assert not Lexicon().titles


def test_a_missing_table_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="peoples"):
        read_lexicon(tmp_path, "s")
