"""What no name looks like, and the recogniser of a language without a model."""

from __future__ import annotations

import re

import pytest

from tui.document.entities.names import NameForm, find_no_names

FORM = NameForm(frozenset({"the", "The"}), re.compile(r"\w+’ll"))


@pytest.mark.parametrize(
    ("words", "fits"), [("Kabul", True), ("The Hague", False), ("Theodora", True), ("I’ll", False), ("", True)]
)
def test_a_name_fits_by_its_first_word_and_form(words: str, fits: bool) -> None:
    assert FORM.fits(words) is fits


def test_no_model_no_names() -> None:
    assert find_no_names("Kabul fell.", [(0, 11)], lambda _offset: None) == []
