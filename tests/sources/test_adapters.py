"""Adapters are chosen by content."""

from __future__ import annotations

import pytest

from tui.problem import Problem
from tui.sources.adapters import ADAPTERS, adapter


@pytest.mark.parametrize("data", [b"", b"text", b"a" * 8_000 + b"\0", b"\xff\xfea\0"])
def test_text_is_accepted_by_its_content(data: bytes) -> None:
    assert adapter(data, "a.pdf").name == "text"


@pytest.mark.parametrize("data", [b"\x7fELF\0\0", b"a" * 7_999 + b"\0"])
def test_data_that_no_adapter_accepts_is_a_problem(data: bytes) -> None:
    with pytest.raises(Problem, match=r"a\.txt: is a binary file"):
        adapter(data, "a.txt")


def test_adapters_have_names_of_their_own() -> None:
    names = [one.name for one in ADAPTERS]
    assert len(set(names)) == len(names)
