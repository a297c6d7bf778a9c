"""Every format prints the bundled article as its golden file has it."""

from __future__ import annotations

import pytest

from tests.golden import FOLDER, exported, golden_file
from tui.document import Document
from tui.exports import FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_the_article_is_printed_as_before(article: Document, name: str) -> None:
    """Run `python -m tests.golden` where a change is meant."""
    assert exported(name, article) == golden_file(name).read_bytes()


def test_there_is_no_golden_file_without_a_format() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {golden_file(name).name for name in FORMATS}
