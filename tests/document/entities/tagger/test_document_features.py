"""Document features: the labels of the other occurrences of a word."""

from __future__ import annotations

import pytest

from tui.document.entities.tagger.document_features import gather, positions


def test_positions_in_names() -> None:
    labels = ("B-place", "O", "B-person", "I-person", "I-person", "B-person")
    assert positions(labels) == ["", "", "first person", "mid person", "last person", ""]
    assert positions(()) == []


@pytest.mark.parametrize(
    ("word", "label", "part", "features"),
    [
        ("holm", "B-place", "", ("~person all", "~person all 2", "~~last person")),
        ("holm", "I-person", "last person", ("~person some", "~person some 2", "~~last person")),
        ("anna", "B-person", "first person", ("~person all", "~person all 1", "~~first person")),
        ("once", "O", "", ()),
        ("never", "O", "", ()),
    ],
)
def test_features_of_other_occurrences(word: str, label: str, part: str, features: tuple[str, ...]) -> None:
    names = (["anna", "holm"], ["B-person", "I-person"])
    found = gather([names, names, (["holm"], ["B-place"]), (["once"], ["O"])])
    assert found.features(word, label, part) == features
