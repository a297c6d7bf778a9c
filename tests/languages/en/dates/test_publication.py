"""English labels of a publication date, where they may stand."""

from __future__ import annotations

import pytest

from tui.languages.en.dates.publication import PUBLICATION


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Published: 5 July 2021", "Published: "),
        ("Last updated on 5 July 2021", "Last updated on "),
        ("**Date:** 5 July 2021", "**Date:** "),
        ("By Ann Other | Dated 5 July 2021", "| Dated "),
        ("Minutes of the meeting of the board\nheld on 5 July 2021", "Minutes of the meeting of the board\nheld on "),
        ("It was published on 5 July 2021", None),
        ("Dates grow on palms", None),
    ],
)
def test_a_label_opens_a_line_or_a_part_of_one(text: str, label: str | None) -> None:
    assert PUBLICATION.label is not None
    found = PUBLICATION.label.search(text)
    assert (found[0] if found else None) == label
