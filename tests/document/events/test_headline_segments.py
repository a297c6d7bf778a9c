"""Segments behind a verb: whole phrases, with what they cannot be without."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, nobody, read
from tui.document.events.headline_segments import is_segment, is_spared, segment, segment_words

WORDS = ENGLISH.headlines
assert WORDS is not None


SEGMENTS = [
    ("They took the town.", "took", "the town"),
    ("They took the town of Lesce.", "took", "the town of Lesce"),
    ("They went out of the town.", "went", "out of the town"),
    ("They made an attempt to block the sale.", "made", "an attempt to block the sale"),
    ("They issued an updated ``worldwide caution'' to all.", "issued", "an updated ``worldwide caution"),
    ("They praised the plans of his own council.", "praised", "the plans of his own council"),
    ("They killed ten men in Lesce and 12 in Kabul.", "killed", "ten men"),
    # cut back to what is whole
    ("They downplayed the likelihood of his organizing a bid.", "downplayed", "the likelihood"),
    # where the core of the clause ends
    ("They left because the dam broke.", "left", None),
    ("They moved that the dam be closed.", "moved", None),
    ("They praised the", "praised", None),
    ("They left, which was late.", "left", None),
]


@pytest.mark.parametrize(("sentence", "verb", "expected"), SEGMENTS)
def test_the_segment_behind_a_verb(sentence: str, verb: str, expected: str | None) -> None:
    assert WORDS is not None
    found = read(sentence)
    clause = found.clause_of(verb)
    end = segment(found.analysis, clause.verb + 1, len(found.analysis.phrases), WORDS)
    words = segment_words(found.analysis, clause.verb + 1, end, WORDS, nobody) if end is not None else None
    assert words == expected
    last = len(found.analysis.phrases)
    assert is_segment(found.analysis, clause.verb + 1, last, WORDS) is (expected is not None)


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("They left on Monday.", "left", True),
        ("They left Monday night.", "left", True),
        ("They left quickly.", "left", True),
        ("They broke apart.", "broke", False),
        ("They broke down in May.", "broke", False),
        ("They took the town.", "took", False),
    ],
)
def test_dates_and_most_adverbs_are_spared(sentence: str, verb: str, expected: bool) -> None:
    assert WORDS is not None
    found = read(sentence)
    assert is_spared(found.analysis, found.clause_of(verb).verb + 1, WORDS) is expected
