"""English headlines: whether a noun phrase is one of several."""

from __future__ import annotations

import pytest

from tui.languages.en.events.headlines import is_plural


@pytest.mark.parametrize(
    ("phrase", "head", "tag", "plural"),
    [
        ("gunmen", "gunmen", "NN", True),
        ("the dams", "dams", "NN", True),
        ("the dam", "dam", "NN", False),
        ("every guard", "guard", "NN", False),
        ("both guards", "guards", "NN", True),
        ("many", "many", "JJ", True),
        ("police", "police", "NN", True),
        ("the press", "press", "NN", False),
        ("the crisis", "crisis", "NN", False),
        ("the virus", "virus", "NN", False),
        ("politics", "politics", "NN", False),
        ("12 dams", "dams", "NN", True),
        ("the finns", "Finns", "NNP", True),
        ("the united states", "States", "NNP", False),
        ("toller lines", "Lines", "NNP", False),
        ("she", "she", "PRP", False),
        ("they", "they", "PRP", True),
        ("some", "some", "DT", True),
        ("some bread", "bread", "NN", False),
    ],
)
def test_number(phrase: str, head: str, tag: str, plural: bool) -> None:
    assert is_plural(phrase.split(), head, tag) is plural
