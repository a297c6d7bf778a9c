"""What a candidate says of itself before it is an event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.document.events.reading import extracted
from tui.document.basis import UNDATED
from tui.document.events.dating import Dating
from tui.document.interval import Interval
from tui.document.span import Span


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The dam broke.", True),
        ("They are breaking the dam.", False),
        ("The dam has broken.", False),
        ("The dam broke in 1904.", False),  # it has a date
        ("Ada Brook said so.", False),
    ],
)
def test_an_undated_past(sentence: str, told: bool) -> None:
    assert extracted(sentence)[0].is_undated_past is told


def test_another_dating_leaves_all_else_as_it_is() -> None:
    one = extracted("The dam broke.")[0]
    full = replace(
        one, of_noun=True, clear=False, governor=3, said=4, headed=True, life=True, also=(Span(1, 2),), kind="planned"
    )
    dating = Dating(Interval(), UNDATED)
    assert full.dated(dating) == replace(full, dating=dating)
    assert full.dated(dating).dated(None) == replace(full, dating=None)


def test_neither_a_quotation_nor_what_has_no_clause_is_one() -> None:
    one = extracted("The dam broke.")[0]
    assert one.facts is not None
    assert not replace(one, facts=replace(one.facts, quoted=True)).is_undated_past
    assert not replace(one, facts=None).is_undated_past
    assert not replace(one, dating=Dating(Interval(), UNDATED)).is_undated_past
