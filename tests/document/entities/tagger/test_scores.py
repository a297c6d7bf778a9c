"""Scores: computed once, equal to the scores of their features, and trimmed."""

from __future__ import annotations

from tui.document.entities.tagger import features
from tui.document.entities.tagger.looks import Looks
from tui.document.entities.tagger.scores import Memo, Scores
from tui.languages import load

LOOKS = Looks(load("en").entities.tables)


def alone(feature: str) -> list[str]:
    return [feature]


def test_a_memo_computes_each_value_once() -> None:
    calls: list[int] = []

    def square(number: int) -> int:
        calls.append(number)
        return number * number

    memo = Memo(square)
    assert [memo[3], memo[3], memo[2]] == [9, 9, 4]
    assert calls == [3, 2]


def test_scores_of_lists_are_the_features_themselves() -> None:
    scores = Scores[list[str]](list, alone, LOOKS.look)
    look = LOOKS.look("Kabul")
    assert scores.here["Kabul"] == features.here("Kabul") + features.here_look(look)
    assert scores.before["Kabul"] == ["-1w=kabul", *features.near_look("-1", look)]
    assert scores.pair_after["Kabul", "fell"] == [">ww=kabul fell", ">ss=Xx x", *scores.after["fell"]]
    assert [table["Xx"] for table in scores.positions("prose", 2)] == [
        features.stand("Xx", "prose", 0, 1, 2),
        features.stand("Xx", "prose", 1, 0, 2),
    ]


def test_tables_beyond_the_limit_are_trimmed_and_small_ones_kept() -> None:
    scores = Scores[int](len, lambda _feature: 1, LOOKS.look)
    scores.after["Kabul"] = 1
    scores.here.update((str(number), 1) for number in range(25_001))
    scores.trim()
    assert len(scores.here) == 0
    assert len(scores.after) == 1
