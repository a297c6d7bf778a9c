"""The model: its file, and the packing of scores."""

from __future__ import annotations

import json

import pytest

from tui.document.entities.hash_table import pack
from tui.document.entities.tagger.model import Model, begin_after

LABELS = ["O", "B-person", "I-person"]


@pytest.fixture(scope="module")
def model() -> Model:
    """A model of two features."""
    rows = {"a": bytes((128, 130, 126)), "b": bytes((127, 128, 128))}
    keys, order = pack(rows)
    header = {"labels": LABELS, "transitions": [[1, 2, -9], [1, 0, 5], [1, 0, 5]], "features": len(order)}
    return Model(json.dumps(header).encode() + b"\n" + keys + b"".join(rows[key] for key in order))


def test_scores_of_features_add_up(model: Model) -> None:
    assert model.unpack([model.score(["a", "b"]), model.score([])]) == [(255, 258, 254), (0, 0, 0)]


def test_an_unknown_feature_counts_nothing(model: Model) -> None:
    assert model.weigh("c") == 0
    assert model.weigh("a") == model.weigh("a") > 0


def test_how_far_a_path_may_fall_behind(model: Model) -> None:
    assert model.ahead[0][0] == 0
    assert model.ahead[0][1] == 7 * 14 // 10  # at best 5 - -9 for I-person


@pytest.mark.parametrize(
    ("before", "label", "begun"),
    [
        ("O", "I-person", "B-person"),
        ("B-person", "I-person", "I-person"),
        ("B-place", "I-person", "B-person"),
        ("B-person", "B-person", "B-person"),
        ("B-person", "O", "O"),
    ],
)
def test_a_name_begins_with_a_b(before: str, label: str, begun: str) -> None:
    assert begin_after(before, [label]) == [begun]
