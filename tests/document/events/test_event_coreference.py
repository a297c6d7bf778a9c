"""Event coreference: nouns that take up an event have its date, and so have clauses that tell it again."""

from __future__ import annotations

import pytest

from tests.document.events.reading import LEAD, event_at, events_of
from tui.document.basis import AnchorKind, Rule

FILLER = "The council talked about the price of bread and of the new roof. " * 30


def places_of(text: str, title: str) -> list[str]:
    """The words of the further places of the event of `text` whose title begins with `title`."""
    (event,) = [event for event in events_of(text) if event.title.startswith(title)]
    return [text[place.start : place.end] for place in event.also]


TAKEN_UP = [
    # a definite noun, by its family
    ("The guards attacked a mill in May 2019. Ada Brook condemned the attack.", "Guards attack", ["the attack"]),
    ("The guards attacked a mill in May 2019. Few recall the raid.", "Guards attack", ["the raid"]),
    # an event that a noun told of
    ("An explosion killed ten in May 2019. Few recall the blast.", "Explosion kills", ["the blast"]),
    # of two the one that its names took part in, or else the last
    (
        "The guards attacked Lesce in May 2019. The guards attacked Brod in June 2020. Few know the attack on Lesce.",
        "Guards attack Lesce",
        ["the attack"],
    ),
    (
        "The guards attacked Lesce in May 2019. The guards attacked Brod in June 2020. Few recall the attack.",
        "Guards attack Brod",
        ["the attack"],
    ),
    # of two of the same day the first
    (
        "The guards attacked Lesce on 3 May 2019. Minutes later a bomb exploded. Few recall the attack.",
        "Guards attack Lesce",
        ["the attack"],
    ),
    # told only later, at the beginning of a text
    ("Few recall the attack. The guards attacked a mill in May 2019.", "Guards attack", ["the attack"]),
]
NOT_TAKEN_UP = [
    ("The guards attacked a mill in May 2019. Ada Brook feared an attack.", "Guards attack"),
    ("The guards attacked a mill in May 2019. Few recall the second attack.", "Guards attack"),
    ("The guards attacked a mill in May 2019. Few recall the flood.", "Guards attack"),
    # of or at something else, or somebody's of whom nothing is known
    ("The guards attacked a mill in May 2019. Few recall the attack on the farm.", "Guards attack"),
    ("The mayor was murdered in May 2019. Her son's murder broke her.", "Mayor is murdered"),
    ("The court ruled in May 2019. The decision to build a dam was hers.", "Court rules"),
    # at another time
    ("The guards attacked a mill in May 2019. The attack in June 2020 was worse.", "Guards attack"),
    # somebody else's
    ("The guards attacked Lesce in May 2019. Few recall the attack on Brod.", "Guards attack"),
    # too far off, or told only later in the middle of a text
    (f"The guards attacked a mill in May 2019. {FILLER}Few recall the attack.", "Guards attack"),
    (f"{FILLER}Few recall the attack. The guards attacked a mill in May 2019.", "Guards attack"),
]


@pytest.mark.parametrize(("sentences", "title", "places"), TAKEN_UP)
def test_a_noun_is_a_place_of_the_event_that_it_takes_up(sentences: str, title: str, places: list[str]) -> None:
    assert places_of(LEAD + sentences, title) == places


@pytest.mark.parametrize(("sentences", "title"), NOT_TAKEN_UP)
def test_another_is_not(sentences: str, title: str) -> None:
    assert places_of(LEAD + sentences, title) == []


def test_an_event_told_behind_its_date_is_one() -> None:
    text = LEAD + "The coup of 1973 was bloody. In 1953 a coup toppled the king. Few recall the coup."
    (event,) = [event for event in events_of(text) if event.title == "Coup topples the king"]
    assert [text[place.start : place.end] for place in event.also] == ["the coup"]


def test_the_clause_around_the_noun_keeps_its_own_date() -> None:
    text = LEAD + "The guards attacked a mill in May 2019. On Tuesday Ada Brook condemned the attack."
    assert event_at(text, "condemned").value == "2021-07-06"
    assert places_of(text, "Guards") == ["the attack"]


def test_a_clause_that_tells_again_what_happens_once_has_its_date() -> None:
    text = LEAD + "Ada Brook was murdered in May 2019. The mayor spoke. Ada Brook was killed at home."
    event = event_at(text, "killed")
    assert (event.value, event.basis.rule, event.certainty) == ("2019-05", Rule.COREFERENCE, "inferred")
    assert event.basis.anchor is not None
    assert event.basis.anchor.kind is AnchorKind.SAME_EVENT


@pytest.mark.parametrize(
    "sentences",
    [
        "Ada Brook was murdered in May 2019. Carl Miller was killed at home.",  # somebody else
        "Ada Brook was murdered in May 2019. Ada Brook was not killed at home.",
        "Ada Brook was murdered in May 2019. Ada Brook killed two men.",  # who did it, and to whom
        "Ada Brook killed two men in May 2019. Ada Brook was killed.",
        "Ada Brook was born in Lesce in May 1960. Carl Miller was born in Lesce.",  # the same place is not enough
        "Ada Brook was born in Lesce in May 1960. His wife was born in Lesce.",
        "Ada Brook visited Lesce in May 2019. Ada Brook visited the mill.",  # what happens again and again
        "Ada Brook was arrested in May 2019. Ada Brook was arrested in June 2020. Ada Brook was arrested.",  # which?
    ],
)
def test_other_clauses_are_of_the_day_of_the_news(sentences: str) -> None:
    event = max(events_of(LEAD + sentences), key=lambda event: event.start)
    assert event.basis.rule is not Rule.COREFERENCE
