"""Books."""

from __future__ import annotations

from datetime import date

import pytest

from tests.sources.making import archive, epub
from tui.problem import Problem
from tui.sources.adapters import adapter
from tui.sources.epub import read

CHAPTERS = [
    "<html><body><h1>One</h1><p>It began in 1904.</p></body></html>",
    "<html><body><h2>Two</h2><p>It ended.</p>",
]


def test_chapters_are_read_in_their_order() -> None:
    source = read(epub(CHAPTERS), "a.epub")
    assert source.text == "One\n\nIt began in 1904.\n\nTwo\n\nIt ended."
    assert [(block.kind, block.level) for block in source.blocks] == [
        ("title", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]
    assert (source.title, source.published) == ("The mill", date(2019, 6, 11))
    assert adapter(epub(CHAPTERS), "a").name == "epub"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (epub(CHAPTERS)[:300], "is broken"),
        (archive({"mimetype": "application/epub+zip"}), "has no META-INF/container.xml"),
        (archive({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a"}), "is broken"),
        (epub(CHAPTERS, **{"META-INF/container.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "document type"),
        (epub(CHAPTERS, **{"META-INF/encryption.xml": "<x><CipherReference/></x>"}), "is encrypted"),
        (
            epub(CHAPTERS, **{"META-INF/container.xml": '<c><rootfile full-path="../../etc/passwd"/></c>'}),
            "has no ../../etc",
        ),
        (epub(CHAPTERS, **{"META-INF/container.xml": "<c><rootfile/></c>"}), "names no package"),
    ],
    ids=["cut off", "no container", "no XML", "entities", "encrypted", "a path out of it", "no package"],
)
def test_what_is_wrong_is_one_line(data: bytes, words: str) -> None:
    with pytest.raises(Problem, match=words) as problem:
        read(data, "a.epub")
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize("day", ["2019", "2019-99-99", "soon", ""])
def test_an_odd_date_is_none(day: str) -> None:
    assert read(epub(CHAPTERS, day=day), "a").published is None
