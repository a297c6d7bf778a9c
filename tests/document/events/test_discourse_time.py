"""Undated sentences that continue the ones before, and those that do not."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, LEAD, events_at, value_at
from tui.document.basis import Rule
from tui.document.events.discourse_time import families_of

CONTINUED = [
    # a pronoun or "also" keeps a recent day
    ("On Tuesday the engineer resigned. He blamed the council.", "blamed", "2021-07-06"),
    ("On Tuesday the engineer resigned. The mayor also left. They gave no reason.", "gave", "2021-07-06"),
    # and so does "then"
    ("On Tuesday the engineer resigned. He then left the town.", "left", "2021-07-06"),
    # what comes within hours keeps any day
    ("The dam broke on 3 May 2019. Minutes later the bridge fell.", "bridge fell", "2019-05-03"),
    ("The dam broke on 3 May 2019. Shortly afterwards, the bridge fell.", "bridge fell", "2019-05-03"),
    # a demonstrative subject keeps any date
    ("The dam will be opened in 2024. This coincides with a fair.", "fair", "2024"),
    # and so does a definite noun of an event
    ("Two guards were shot on 3 May 2019. The council met. The shooting left a scar.", "scar", "2019-05-03"),
    # also where the place of the event stands behind it, or others were dated in the same sentence
    ("The shootings of 3 May 2019 are forgotten. The shooting at the mill left a scar.", "scar", "2019-05-03"),
    (
        "On Tuesday the man who shot a guard was named. Guards were shot on 3 May 2019. "
        "The shooting near Lesce left a scar.",
        "scar",
        "2019-05-03",
    ),
    # a sentence that gives nothing but a date is of all that follows in its paragraph
    ("\n\nLesce, 1996. A bomb exploded at the games.", "exploded", "1996"),
    ("\n\nLesce, 1996. The games began. Ten people were hurt.", "hurt", "1996"),
    ("The lines signed a pact in April. The council met. The deal runs for a year.", "runs", "2021-04"),
]
DOCUMENT_TIME = [
    ("On Tuesday the engineer resigned. The council met.", "met"),
    # a day long ago is background
    ("The engineer came here in 2003. He left the dam alone.", "left"),
    ("The engineer came here in 2003. He then left the dam alone.", "left"),
    # what follows in the next paragraph
    ("\n\nLesce, 1996. The games began.\n\nTen people were hurt.", "hurt"),
    ("The dam broke on 3 May 2019. Shortly after the vote the mayor left.", "mayor left"),
    ("The dam broke in May 2019. Minutes later the bridge fell.", "bridge fell"),
    ("\n\nPage 3, 2019. The games began.", "began"),
    # no subject
    ("The engineer died in 2003. This town was in mourning.", "mourning"),
    ("The engineer died in 2003. That said, the dam held.", "dam held"),
    ("The ship left on Tuesday. By then the town was dark.", "dark"),
    # what others said of an event came later; two events cannot be told apart
    ("Guards were shot on 3 May 2019. The shooting was condemned by all.", "condemned"),
    ("Guards were shot on 3 May 2019. Others were shot on 4 May 2020. The shooting was filmed.", "filmed"),
    ("Guards were shot on 3 May 2019. The shooting gallery was closed.", "closed"),
]


@pytest.mark.parametrize(("sentences", "words", "value"), CONTINUED)
def test_continued(sentences: str, words: str, value: str) -> None:
    event = events_at(LEAD + sentences, words)[0]
    assert (event.value, event.basis.rule, event.certainty) == (value, Rule.DISCOURSE_TIME, "inferred")


@pytest.mark.parametrize(("sentences", "words"), DOCUMENT_TIME)
def test_not_continued(sentences: str, words: str) -> None:
    assert value_at(LEAD + sentences, words) == "2021-07-05"


@pytest.mark.parametrize(
    ("words", "families"),
    [
        ("The lines signed a pact", {"deal"}),
        ("Toller Lines took over the mill", {"takeover"}),
        ("Over the hills", set()),
        ("An earthquake and a flood", {"earthquake", "flood"}),
    ],
)
def test_families(words: str, families: set[str]) -> None:
    assert families_of(words, ENGLISH.discourse.families) == families
