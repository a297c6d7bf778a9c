"""The files that come with the program."""

from __future__ import annotations

import pytest

from tui.resources import SEED, folder, seed_article


def test_the_article_and_the_themes_are_there() -> None:
    assert seed_article().name == SEED
    assert seed_article().is_file()


def test_nothing_else_lies_beside_the_article() -> None:
    """Corrections beside it would be a part of the program for all who use it."""
    assert [path.name for path in folder("seeds").iterdir()] == [SEED]
    assert list(folder("themes").glob("*.yaml"))


def test_a_folder_that_does_not_come_with_it_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        folder("nothing")
