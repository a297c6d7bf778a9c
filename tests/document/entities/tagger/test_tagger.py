"""The tagger: decoding, and two passes over a document."""

from __future__ import annotations

import json
from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from tests.document.entities.tokens_of import columns
from tui.document.entities.hash_table import pack
from tui.document.entities.tagger.model import Model
from tui.document.entities.tagger.tagger import Tagger, begin, best_labels
from tui.languages import load

LABELS = ["O", "B-person", "I-person"]
ROWS = st.lists(st.tuples(*[st.integers(0, 300)] * 3), min_size=1, max_size=5)


def model_of(transitions: list[list[int]]) -> Model:
    """A model without features."""
    header = {"labels": LABELS, "transitions": transitions, "features": 0}
    return Model(json.dumps(header).encode() + b"\n" + pack([])[0])


def packed(row: tuple[int, ...]) -> int:
    """Scores packed as the model packs them."""
    return sum(score << 16 * lane for lane, score in enumerate(row))


@given(ROWS)
def test_without_transitions_each_label_is_the_best_of_its_word(rows: list[tuple[int, ...]]) -> None:
    found = best_labels(model_of([[0] * 3] * 3), list(map(packed, rows)))
    wanted = begin([LABELS[row.index(max(row))] for row in rows])
    assert [label[2:] for label in found] == [label[2:] for label in wanted]


@given(ROWS, st.lists(st.lists(st.integers(0, 5), min_size=3, max_size=3), min_size=3, max_size=3))
def test_a_path_is_hardly_worse_than_the_best(rows: list[tuple[int, ...]], transitions: list[list[int]]) -> None:
    def score(path: tuple[int, ...]) -> int:
        return sum(row[i] for row, i in zip(rows, path, strict=True)) + sum(
            transitions[a][b] for a, b in pairwise(path)
        )

    best = max(map(score, product(range(3), repeat=len(rows))))
    found = best_labels(model_of(transitions), list(map(packed, rows)))
    # an "I-" that begins a name is written "B-": any path that is written so may be the one that was found
    paths = [p for p in product(range(3), repeat=len(rows)) if begin([LABELS[i] for i in p]) == found]
    assert best - max(map(score, paths)) <= 2 * len(rows)


def test_names_begin_with_a_b() -> None:
    assert begin(["I-person", "I-person", "O", "I-person"]) == ["B-person", "I-person", "O", "B-person"]
    assert begin([]) == []


def test_english_labels() -> None:
    english = load("en").entities
    assert english.read_model is not None
    model = english.read_model()
    tagger = Tagger(model, english.encoder(model.score, model.weigh))
    text = "The envoy met Sergei Lavrov in Kandahar."
    ((tokens, labels),) = tagger.tag([columns(text)], text)
    tagged = {token.text: label for token, label in zip(tokens, labels, strict=True)}
    assert (tagged["Sergei"], tagged["Lavrov"], tagged["Kandahar"]) == ("B-person", "I-person", "B-place")
