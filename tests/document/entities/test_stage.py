"""The stage that finds entities: its regions, dates that are no names, and another recogniser."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tui.document import Document, parse
from tui.document.entities.names import Name
from tui.document.entities.stage import finder, regions
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import Block
from tui.document.stage import ignore
from tui.languages import load


@pytest.mark.parametrize(
    ("document", "spans"),
    [
        (Document("One.\n\nTwo."), [(0, 4), (6, 10)]),
        (Document("One.\n\nTwo.", blocks=(Block("paragraph", 6, 10),)), [(6, 10)]),
        (Document("One\ntwo."), [(0, 8)]),
    ],
)
def test_regions_are_blocks_or_paragraphs(document: Document, spans: list[tuple[int, int]]) -> None:
    assert regions(document) == spans


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Guardian reported from Kabul on Monday, 25 October 2010.", {"Kabul"}),
        ("On 9/11 Kabul was quiet.", {"9/11", "Kabul"}),
    ],
)
def test_dates_are_no_names_but_events_may_be(text: str, names: set[str]) -> None:
    found = {entity.name for entity in parse(text, language="en").entities}
    assert names <= found
    assert not {"Monday", "October"} & found


def test_another_recogniser_can_find_the_names() -> None:
    why = Evidence(EvidenceKind.EXTERNAL, ("PER", "a test"))

    def recognise(text: str, _: Sequence[tuple[int, int]], tick: Callable[[int], None], /) -> list[Name]:
        tick(len(text))
        return [Name(4, 9, "person", why)]

    shares: list[float] = []
    document = finder(recognise)(Document("the XYZZY"), load("en"), shares.append)
    assert [entity.name for entity in document.entities] == ["XYZZY"]
    assert shares == sorted(shares)
    assert finder(lambda *_: [])(Document("the XYZZY"), load("en"), ignore).entities == ()
