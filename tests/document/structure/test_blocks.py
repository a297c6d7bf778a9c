"""Blocks by kind: each text is shown with the kinds and words of the blocks it must give."""

from __future__ import annotations

import pytest

from tui.document.parse import parse
from tui.document.structure.blocks import find_blocks

Expected = list[tuple[str, str]]

PROSE = "The bridge was closed at dawn because of the flood, and the ferry took its place until the water fell."


def blocks_of(text: str) -> Expected:
    """The kinds and words of the blocks of `text`, words on one line."""
    document = parse(text, stages=(find_blocks,))
    return [(block.kind, " ".join(document.text[block.start : block.end].split())) for block in document.blocks]


MARKDOWN: list[tuple[str, Expected]] = [
    ("# The canal\n\n" + PROSE, [("title", "# The canal"), ("paragraph", PROSE)]),
    (
        f"# Canal\n\n{PROSE}\n\n## Digging\n\n{PROSE}",
        [("title", "# Canal"), ("paragraph", PROSE), ("heading", "## Digging"), ("paragraph", PROSE)],
    ),
    (
        f"{PROSE}\n\nDigging\n-------\n{PROSE}",
        [("paragraph", PROSE), ("heading", "Digging -------"), ("paragraph", PROSE)],
    ),
    (
        "> First line of it\n> and the second.\n\n" + PROSE,
        [("quote", "> First line of it > and the second."), ("paragraph", PROSE)],
    ),
    ("- one thing\n- another\n  that goes on\n", [("list", "- one thing"), ("list", "- another that goes on")]),
    ("1. one thing\n2. another", [("list", "1. one thing"), ("list", "2. another")]),
    (f"{PROSE}\n\n---\n\n{PROSE}", [("paragraph", PROSE), ("boilerplate", "---"), ("paragraph", PROSE)]),
    (f"{PROSE}\n\n```\nx = 2001\n\ny = 1\n```\n", [("paragraph", PROSE), ("boilerplate", "``` x = 2001 y = 1 ```")]),
]

WRAPPED: list[tuple[str, Expected]] = [
    (
        "The bridge was closed at dawn because of the flood, and the ferry took\nits place until the water fell again. "
        "Nobody was hurt, the mayor said,\nbut a barge broke loose.\n\nIt was found a week later.",
        [
            (
                "paragraph",
                "The bridge was closed at dawn because of the flood, and the ferry took its place until the water fell "
                "again. Nobody was hurt, the mayor said, but a barge broke loose.",
            ),
            ("paragraph", "It was found a week later."),
        ],
    ),
    # a number at the beginning of a wrapped line is no list
    (
        "The bridge was closed at dawn because of the flood in the summer of\n1904. The ferry took its place until the "
        "water had fallen again in June.",
        [
            (
                "paragraph",
                "The bridge was closed at dawn because of the flood in the summer of 1904. The ferry took its place "
                "until the water had fallen again in June.",
            )
        ],
    ),
]

CHRONOLOGIES: list[tuple[str, Expected]] = [
    (
        "1859 – Digging begins\n1869 – The canal opens\n1956: It is nationalised",
        [("list", "1859 – Digging begins"), ("list", "1869 – The canal opens"), ("list", "1956: It is nationalised")],
    ),
    ("| 1859 | Digging |\n| 1869 | Opening |", [("list", "| 1859 | Digging |"), ("list", "| 1869 | Opening |")]),
    (
        f"{PROSE}\n\n2 January 1905\n{PROSE}\n\n3 March 1906\n{PROSE}",
        [
            ("paragraph", PROSE),
            ("heading", "2 January 1905"),
            ("paragraph", PROSE),
            ("heading", "3 March 1906"),
            ("paragraph", PROSE),
        ],
    ),
]

FLATTENED: list[tuple[str, Expected]] = [
    ("date 2019-03-04 " + PROSE, [("metadata", "date 2019-03-04"), ("paragraph", PROSE)]),
    ("Published: 4 March 2019\n\n" + PROSE, [("metadata", "Published: 4 March 2019"), ("paragraph", PROSE)]),
    # a heading glued to the end of the paragraph before a dated entry
    (
        f"{PROSE} The dam breaks\n\n5 May 1911 Water floods the lower town.",
        [("paragraph", PROSE), ("heading", "The dam breaks"), ("paragraph", "5 May 1911 Water floods the lower town.")],
    ),
    # and one that stands alone
    (
        f"{PROSE}\n\nThe dam breaks\n\nMay 1911 Water floods the lower town.",
        [("paragraph", PROSE), ("heading", "The dam breaks"), ("paragraph", "May 1911 Water floods the lower town.")],
    ),
    (
        f"{PROSE} Image caption The dam before it broke\n\nImage copyright by Somebody\n\n{PROSE}",
        [
            ("paragraph", PROSE),
            ("caption", "Image caption The dam before it broke"),
            ("credit", "Image copyright by Somebody"),
            ("paragraph", PROSE),
        ],
    ),
    # the caption follows at once upon the date that opens the entry
    (
        f"{PROSE} The dam breaks\n\n5 May 1911 Image caption The dam before it broke\n\n{PROSE}",
        [
            ("paragraph", PROSE),
            ("heading", "The dam breaks"),
            ("paragraph", "5 May 1911"),
            ("caption", "Image caption The dam before it broke"),
            ("paragraph", PROSE),
        ],
    ),
    (
        f"{PROSE}\n\nRelated topics\n\nShare this page",
        [("paragraph", PROSE), ("boilerplate", "Related topics"), ("boilerplate", "Share this page")],
    ),
]

NEWS: list[tuple[str, Expected]] = [
    (
        f"Flood closes bridge\nBy Ann Other\n4 March 2019\n\n{PROSE}",
        [
            ("title", "Flood closes bridge"),
            ("byline", "By Ann Other"),
            ("dateline", "4 March 2019"),
            ("paragraph", PROSE),
        ],
    ),
    (f"PORT ARLEN, July 5 (Agency) -- {PROSE}", [("dateline", "PORT ARLEN, July 5 (Agency) --"), ("paragraph", PROSE)]),
]

NEGATIVE: list[tuple[str, Expected]] = [
    # not followed by a date: the run stays in its paragraph
    (
        f"{PROSE} The dam breaks\n\nWater floods the lower town.",
        [("paragraph", f"{PROSE} The dam breaks"), ("paragraph", "Water floods the lower town.")],
    ),
    # a sentence, not a title
    (
        f"{PROSE} The dam breaks.\n\n5 May 1911 Water floods the lower town.",
        [("paragraph", f"{PROSE} The dam breaks."), ("paragraph", "5 May 1911 Water floods the lower town.")],
    ),
    # a date that opens running text is no entry
    (
        f"{PROSE} The dam breaks\n\n1911 was a wet year.",
        [("paragraph", f"{PROSE} The dam breaks"), ("paragraph", "1911 was a wet year.")],
    ),
    # "image" and "share" as words of a sentence
    (f"{PROSE} Its image caption was wrong.", [("paragraph", f"{PROSE} Its image caption was wrong.")]),
    (
        "Share prices fell on Monday, when the bank failed.",
        [("paragraph", "Share prices fell on Monday, when the bank failed.")],
    ),
    ("By noon the town was empty.", [("paragraph", "By noon the town was empty.")]),
]


@pytest.mark.parametrize(("text", "blocks"), MARKDOWN + WRAPPED + CHRONOLOGIES + FLATTENED + NEWS + NEGATIVE)
def test_blocks(text: str, blocks: Expected) -> None:
    assert blocks_of(text) == blocks


def test_a_title_is_taken_from_the_text() -> None:
    assert parse(f"# The *canal*\n\n{PROSE}", stages=(find_blocks,)).title == "The *canal"
    assert parse(f"Flood closes bridge\n\n{PROSE}", stages=(find_blocks,)).title == "Flood closes bridge"


def test_a_title_that_is_given_stays() -> None:
    assert parse(f"# The canal\n\n{PROSE}", title="Given", stages=(find_blocks,)).title == "Given"


def test_a_text_without_a_headline_has_no_title() -> None:
    assert parse(f"{PROSE}\n\n{PROSE}", stages=(find_blocks,)).title == ""
