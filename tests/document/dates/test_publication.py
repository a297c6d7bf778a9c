"""The dates that texts give of themselves."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.dates.stages import find_publication
from tui.document.model import Document
from tui.document.structure.blocks import find_blocks
from tui.languages import load

ENGLISH = load("en")


def _publication(text: str) -> Document:
    blocks = find_blocks(Document(text), ENGLISH, lambda _share: None)
    return find_publication(blocks, ENGLISH, lambda _share: None)


@pytest.mark.parametrize(
    ("text", "day", "rule"),
    [
        (" date 2021-07-05 More than a thousand have fled.", "2021-07-05", PublicationRule.LABEL),
        ("A title\n\nPublished: 5 July 2021\n\nThe body.", "2021-07-05", PublicationRule.LABEL),
        ("A title\n\nPublished on July 5, 2021 at 10:30 am\n\nThe body.", "2021-07-05", PublicationRule.LABEL),
        ("By Somebody | Updated 12:30 GMT, 5 July 2021\nThe body.", "2021-07-05", PublicationRule.LABEL),
        ("Date: 2021-07-05\nFrom: the desk\n\nThe body.", "2021-07-05", PublicationRule.LABEL),
        ("**Date:** 5 July 2021\n\nThe body.", "2021-07-05", PublicationRule.LABEL),
        ("KABUL, July 5, 2021 (Reuters) - Hundreds fled.", "2021-07-05", PublicationRule.DATELINE),
        (
            "KABUL, July 5 (Reuters) - Hundreds fled, as in March 2021 and in 2015.",
            "2021-07-05",
            PublicationRule.DATELINE,
        ),
        (
            "WARSAW, Poland, Feb. 26, 1999 -- The deal is done, he said, and went on to say more of it.",
            "1999-02-26",
            PublicationRule.DATELINE,
        ),
        ("A title\nMonday, June 13, 2005\nIt happened on 3 May 2004 in the town.", "2005-06-13", PublicationRule.LINE),
        (
            "A TOWN COUNCIL\n\nMinutes of the Meeting held in the hall on Monday 5 July 2021 at 7 pm\n\nAll came.",
            "2021-07-05",
            PublicationRule.LABEL,
        ),
        ("# A title\n\n*5 July 2021*\n\nThe body, which is longer.", "2021-07-05", PublicationRule.LINE),
    ],
)
def test_publication(text: str, day: str, rule: PublicationRule) -> None:
    document = _publication(text)
    assert document.published == date.fromisoformat(day)
    assert document.publication is not None
    assert document.publication.rule is rule
    assert document.publication.words is not None
    assert document.publication.year_implied is ("July 5 (" in text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "On 5 July 2021 the army attacked the town and took it.",
        "A chronology\n11 September 2001\nThe attack.\n7 October 2001\nThe answer.",
        "To date 2021 has been good to us, though the harvest of 2020 was not.",
        "KABUL, July 5 (Reuters) - Hundreds fled.",
        "Minutes of silence were held, and on 5 July 2021 the town wept.",
        "The book was published in 1984 and read ever since.",
    ],
)
def test_no_publication(text: str) -> None:
    assert _publication(text).published is None


def test_what_the_reader_says_is_kept() -> None:
    basis = PublicationBasis(PublicationRule.GIVEN)
    given = Document("date 2021-07-05 The body.", published=date(2020, 1, 1), publication=basis)
    assert find_publication(given, ENGLISH, lambda _share: None) == given
