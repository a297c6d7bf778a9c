"""Filters: how terms are read, and the chips that show them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reader.samples import event
from tui.document import Document
from tui.reader.filters import chips, narrowed, terms, typed_range, unfiltered
from tui.reader.index import Index
from tui.reader.selection import Days, View

YEARS = {"2001": Days(date(2001, 1, 1), date(2001, 12, 31)), "sep 2001": Days(date(2001, 9, 1), date(2001, 9, 30))}
NAMES = {"karzai": "Hamid Karzai", "may": "Theresa May"}


def read_days(words: str) -> Days | None:
    """Read the days of YEARS, and "X to Y" as a whole."""
    return YEARS.get(words.lower(), Days(date(2001, 1, 1), date(2010, 12, 31)) if " to " in words else None)


def find_name(words: str) -> str:
    """Find the names of NAMES."""
    return NAMES.get(words.lower(), "")


def typed(words: str, view: View | None = None) -> View:
    """The view after all terms of `words`."""
    for term in terms(words):
        view = narrowed(view or View(), term, read_days, find_name)
    return view or View()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", []),
        (" , ;", []),
        ("karzai", ["karzai"]),
        (" karzai ,  sep   2001;planned", ["karzai", "sep 2001", "planned"]),
        ('"fell, at last", 2001', ['"fell, at last"', "2001"]),
        ('"open', ['"open']),
    ],
)
def test_terms_stand_between_commas(words: str, found: list[str]) -> None:
    assert terms(words) == found


@pytest.mark.parametrize(
    ("term", "view"),
    [
        ("2001", View(days=YEARS["2001"])),
        ("since 2001", View(days=Days(date(2001, 1, 1), None))),
        ("Karzai", View(names=("Hamid Karzai",))),
        ("planned", View(kinds=("planned",))),
        ("Assumed", View(certainties=("assumed",))),
        ("car bomb", View(words=("car bomb",))),
        # in quotation marks it is words, whatever it means
        ('"karzai"', View(words=("karzai",))),
        ('"2001"', View(words=("2001",))),
        ('""', View()),
    ],
)
def test_a_term_is_what_it_can_be_first(term: str, view: View) -> None:
    assert typed(term) == view


def test_terms_narrow_together_and_days_take_the_place_of_days() -> None:
    view = typed("karzai, may, planned, 2001, bomb, sep 2001, bomb")
    assert view == View(("Hamid Karzai", "Theresa May"), days=YEARS["sep 2001"], kinds=("planned",), words=("bomb",))


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("sep 2001", YEARS["sep 2001"]),
        ("Since sep 2001", Days(date(2001, 9, 1), None)),
        ("from 2001", Days(date(2001, 1, 1), None)),
        ("after sep 2001", Days(date(2001, 9, 30), None)),
        ("until sep 2001", Days(None, date(2001, 9, 30))),
        ("by 2001", Days(None, date(2001, 12, 31))),
        ("before sep 2001", Days(None, date(2001, 9, 1))),
        ("2001-", Days(date(2001, 1, 1), None)),
        ("2001 –", Days(date(2001, 1, 1), None)),
        ("from 2001 to 2010", Days(date(2001, 1, 1), date(2010, 12, 31))),
        ("since karzai", None),
        ("karzai-", None),
        ("since", None),
    ],
)
def test_days_may_be_open_on_one_side(words: str, days: Days | None) -> None:
    assert typed_range(words, read_days) == days


def test_each_chip_takes_its_own_part_away() -> None:
    view = typed("karzai, may, since 2001, planned, assumed, bomb")
    assert [chip.words for chip in chips(view)] == [
        "Hamid Karzai or Theresa May",
        "since 2001",
        "planned",
        "assumed",
        "“bomb”",
    ]
    for number, chip in enumerate(chips(view)):
        left = [other.words for at, other in enumerate(chips(view)) if at != number]
        assert [other.words for other in chips(chip.without)] == left
    assert chips(View()) == []


def test_without_a_filter_order_and_density_stay() -> None:
    assert unfiltered(View(("a",), density="all", order="story", words=("b",))) == View(density="all", order="story")


@pytest.mark.parametrize(
    ("days", "touched"),
    [
        (Days(), True),
        (Days(date(2001, 9, 11), date(2001, 9, 11)), True),
        (Days(None, date(2001, 9, 11)), True),
        (Days(date(2001, 9, 11), None), True),
        (Days(date(2001, 9, 12), None), False),
        (Days(None, date(2001, 9, 10)), False),
    ],
)
def test_days_touch_an_event(days: Days, touched: bool) -> None:
    assert days.touch(event("a", 0, date(2001, 9, 11))) is touched
    assert days.touch(event("undated", 0, None)) is (days == Days())


@pytest.mark.parametrize(
    ("view", "wanted"),
    [
        (View(words=("town", "kabul")), True),
        (View(words=("town", "rome")), False),
        (View(words=("the title",)), True),
        (View(kinds=("planned", "happened")), True),
        (View(kinds=("planned",)), False),
        (View(certainties=("stated",)), True),
        (View(certainties=("assumed", "inferred")), False),
        (View(("Nobody",), words=("town",)), False),
    ],
)
def test_all_parts_must_agree(view: View, wanted: bool) -> None:
    one = event("the title", 0, date(2001, 9, 11), length=28)
    document = Document("They took a town near Kabul. Rome fell.", events=(one,))
    assert list(Index(document).selection(view).events) == [one] * wanted
