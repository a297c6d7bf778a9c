"""What the cards say, and what is copied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.reader.samples import TEXT, document, entity, event
from tui.document import Document
from tui.document.basis import UNDATED, Anchor, AnchorKind, Basis, Part, Rule
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import Role
from tui.document.span import Span
from tui.reader import cards
from tui.reader import intents as ask
from tui.reader.index import Index

INDEX = Index(document())


def words(parts: object) -> str:
    return "".join(text for text, _ in parts)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("counts", "drawn"), [([], ""), ([0, 0], "··"), ([0, 1, 8], "·▁█"), ([1, 1], "██"), ([0, 1, 100], "·▁█")]
)
def test_bars_are_as_high_as_their_share(counts: list[int], drawn: str) -> None:
    assert cards.bars(counts) == drawn


def test_the_card_of_an_entity_has_its_names_events_and_evidence() -> None:
    karzai = entity("Kabul", "place", [TEXT.index("Kabul")], aliases=("Kabol",), why=(Evidence(EvidenceKind.KNOWN),))
    karzai = replace(karzai, roles=(Role("the capital", 0, 5), Role("the capital", 0, 5)))
    index = Index(replace(INDEX.document, entities=(karzai,)))
    card = words(cards.entity_card(index, karzai))
    for part in ("place", "named 1 time", "Kabol", "the capital  ¶1", "a known name"):
        assert card.count(part) == 1, part
    links = cards.entity_links(index, karzai)
    assert [link.intent for link in links] == [ask.ShowEvent(event.id) for event in index.events_of("Kabul")]
    assert "2001" in words(links[0].parts)
    assert "Mentioned together with" not in card


def test_the_card_of_an_entity_says_with_whom_it_is_named(article: Document) -> None:
    index = Index(article)
    card = words(cards.entity_card(index, index.entities["Taliban"]))
    assert "Mentioned together with" in card
    assert "by other words" in card


def test_the_card_of_an_event_has_its_date_words_and_participants() -> None:
    implied: tuple[Part, ...] = ("year", "month", "day")
    anchor = Anchor(AnchorKind.PUBLICATION, "2021-07-05")
    basis = Basis(Rule.DOCUMENT_TIME, "assumed", implied=implied, anchor=anchor)
    shown = replace(
        event("title", 0, date(2001, 9, 11), entities=("Kabul",)), basis=basis, also=(Span(TEXT.index("02"), 200),)
    )
    card = words(cards.event_card(INDEX, shown))
    for part in ("~11 Sep 2001 (assumed)", "5 July 2021", TEXT[:9]):
        assert part in card, part
    place, name = cards.event_links(INDEX, shown)
    assert words(place.parts).startswith("¶3  ")
    assert place.intent == ask.GoToOffset(TEXT.index("02"))
    assert "Kabul" in words(name.parts)
    assert name.intent == ask.ChooseName("Kabul")
    plain = words(cards.event_card(INDEX, replace(shown, also=(), entities=(), basis=UNDATED)))
    assert "main events" not in plain
    assert cards.event_links(INDEX, replace(shown, also=(), entities=("gone",))) == []


def test_the_card_of_an_event_says_what_makes_it_a_main_one() -> None:
    weighed = replace(event("title", 0, date(2001, 9, 11)), reasons=("+date day", "-quoted"))
    card = words(cards.event_card(INDEX, weighed))
    assert "Why it is among the main events, or not\nFor: dated to the day. Against: said in a quotation." in card
