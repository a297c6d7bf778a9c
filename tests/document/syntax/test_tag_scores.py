"""Scores of tags: those of the features that the tagger is trained on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.syntax.reading import ENGLISH
from tui.document.syntax.tag_scores import TagScores
from tui.document.syntax.tagger import MARK, Tags, features

WEIGHTS = ENGLISH.load_tagger().weights
SCORES = TagScores(WEIGHTS)
WORDS = st.sampled_from(("the", "attack", "broke", "that", ",", "'s", "to", "left", "mends", "1904", "zzyzx"))
CHOICES = st.lists(st.sampled_from(("DT", "NN", "VB", "VBD", "VBN", "IN", MARK)), min_size=1, max_size=4, unique=True)


@given(st.lists(st.tuples(WORDS, CHOICES.map(tuple)), min_size=1, max_size=5), st.data())
def test_scores_are_the_weights_of_the_features_added_up(sentence: list[tuple[str, Tags]], data: st.DataObject) -> None:
    words, choices = [word for word, _ in sentence], [tags for _, tags in sentence]
    i = data.draw(st.integers(0, len(sentence) - 1))
    before_that, before = data.draw(st.tuples(*[st.sampled_from(("^", "DT", "NN", "VBD"))] * 2))
    around = ["^", *words, "^"]
    behind = [*choices[i + 1 :], (MARK,), (MARK,)]
    found = SCORES.of(choices[i], words[i], (around[i], around[i + 2]), (before_that, before), (behind[0], behind[1]))
    named = features(i, words, choices, before, before_that)
    assert found == [sum(WEIGHTS.get(name, {}).get(tag, 0) for name in named) for tag in choices[i]]


@pytest.mark.parametrize("word", ["attack", "zzyzx"])
def test_without_weights_all_score_the_same(word: str) -> None:
    after: tuple[Tags, Tags] = (MARK,), (MARK,)
    assert TagScores({}).of(("NN", "VB"), word, ("^", "^"), ("^", "^"), after) == [0, 0]
