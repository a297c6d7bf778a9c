"""Openings of dated lines, with lines that only look like them."""

from __future__ import annotations

import pytest

from tui.document.structure.openings import date_opening, dateline_end, is_dashed_entry, is_date_alone, metadata_end
from tui.languages import load

OPENINGS = load("en").structure.openings


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("7 October 2001 A coalition attacked.", "7 October 2001"),
        ("2015 The Taliban return.", "2015"),
        ("2001-10-07: strikes", "2001-10-07"),
        ("Late 1904", "Late 1904"),
        ("2015 was a bad year.", None),
        ("Seven men came.", None),
        ("(2015)", None),
    ],
)
def test_date_opening(text: str, opening: str | None) -> None:
    end = date_opening(text, 0, len(text), OPENINGS)
    assert (None if end is None else text[:end]) == opening


@pytest.mark.parametrize(
    ("line", "entry"),
    [("1859 – Digging begins", True), ("1956: It ends", True), ("1859 | Digging", True), ("1859 began", False)],
)
def test_dashed_entries(line: str, entry: bool) -> None:
    assert is_dashed_entry(line, OPENINGS) is entry


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("5 July 2021", True),
        ("**(2021)**", True),
        ("Monday, 5 July 2021, 10:30 GMT", True),
        ("5 July 2021 in Kabul", False),
        ("", False),
        ("*", False),
    ],
)
def test_date_alone(line: str, alone: bool) -> None:
    assert is_date_alone(line, OPENINGS) is alone


@pytest.mark.parametrize(
    ("text", "metadata"),
    [
        ("date 2021-07-05 The dam", "date 2021-07-05"),
        ("Published: 5 July 2021", "Published: 5 July 2021"),
        ("Published in 2021 the book", None),
        ("Updated 2021", None),
        ("Originally published on Mon. 5 Jul. 2021", "Originally published on Mon. 5 Jul. 2021"),
        ("Date of publication: Sept 5, 2021", "Date of publication: Sept 5, 2021"),
        ("Dated 5 July 2021.", "Dated 5 July 2021"),
        ("Published: 5 Julian 2021", None),
        ("Republished 5 July 2021", None),
        ("date 2021-07-05x", None),
        ("The dam broke", None),
    ],
)
def test_metadata(text: str, metadata: str | None) -> None:
    end = metadata_end(text, 0, len(text), OPENINGS)
    assert (None if end is None else text[:end]) == metadata


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("KABUL, July 5 (Agency) -- The dam broke.", "KABUL, July 5 (Agency) -- "),
        ("PORT ARLEN — The dam broke.", "PORT ARLEN — "),
        ("KABUL is the capital.", None),
        ("Kabul, July 5 -- The dam broke.", None),
    ],
)
def test_datelines(text: str, dateline: str | None) -> None:
    end = dateline_end(text, 0, len(text), OPENINGS)
    assert (None if end is None else text[:end]) == dateline
