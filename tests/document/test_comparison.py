"""How titles and names are compared: one value a language."""

from __future__ import annotations

import pytest

from tui.document.comparison import Comparison
from tui.languages import CODES, UNDETERMINED, load


@pytest.mark.parametrize("code", [*CODES, UNDETERMINED])
def test_every_language_has_one(code: str) -> None:
    assert isinstance(load(code).comparison, Comparison)
