"""Corrections of names."""

from __future__ import annotations

import pytest

from tests.invariants import broken
from tui.corrections.model import NameCorrection
from tui.corrections.naming import rename
from tui.corrections.places import place_of
from tui.document import Document, parse

TEXT = "Ada Brook sold the mill to Tom Hale on 3 May 1904.\n\nHale met Ada Brook in Calder in 1931. Calder was rich."
DOCUMENT = parse(TEXT, language="en")


def renamed(*corrections: NameCorrection) -> Document:
    document, complaints = rename(DOCUMENT, corrections)
    assert complaints == []
    assert broken(document) == []
    return document


def names(document: Document) -> set[str]:
    return {entity.name for entity in document.entities}


def test_a_name_is_changed_everywhere() -> None:
    document = renamed(NameCorrection("Tom Hale", rename="Thomas Hale", kind="other"))
    hale = next(entity for entity in document.entities if entity.name == "Thomas Hale")
    assert (hale.kind, hale.corrected) == ("other", True)
    assert "Tom Hale" in hale.aliases
    assert any("Thomas Hale" in event.entities for event in document.events)
    assert not any("Tom Hale" in event.entities for event in document.events)


def test_the_name_of_another_makes_one_of_two() -> None:
    document = renamed(NameCorrection("Ada Brook", rename="Tom Hale"))
    hale = next(entity for entity in document.entities if entity.name == "Tom Hale")
    assert len(hale.mentions) == sum(len(e.mentions) for e in DOCUMENT.entities if e.name in ("Ada Brook", "Tom Hale"))
    assert "Ada Brook" not in names(document)


def test_what_is_no_name_goes() -> None:
    document = renamed(NameCorrection("Calder", hidden=True))
    assert "Calder" not in names(document)
    assert not any("Calder" in event.entities for event in document.events)


def test_some_mentions_become_somebody_else() -> None:
    start = TEXT.rindex("Ada Brook")
    document = renamed(NameCorrection("Ada Brook", rename="Ida Brook", only=(place_of(TEXT, start, start + 9),)))
    assert {"Ada Brook", "Ida Brook"} <= names(document)
    first, second = (
        next(e for e in document.events if e.start == start) for start in sorted(e.start for e in document.events)[:2]
    )
    assert "Ada Brook" in first.entities
    assert "Ida Brook" in second.entities
    assert "Ada Brook" not in second.entities


@pytest.mark.parametrize(
    "one",
    [
        NameCorrection("Nobody", rename="x"),
        NameCorrection("Ada Brook", rename="Ida", only=(place_of("zzz", 0, 3),)),
        NameCorrection(
            "Tom Hale", rename="Ada Brook", only=(place_of(TEXT, TEXT.index("Tom"), TEXT.index("Tom") + 8),)
        ),
    ],
)
def test_what_does_not_fit_is_said(one: NameCorrection) -> None:
    document, complaints = rename(DOCUMENT, [one])
    assert document == DOCUMENT
    assert len(complaints) == 1
