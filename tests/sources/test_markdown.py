"""Markdown shown as text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.parse import check_blocks
from tui.document.request import ParseRequest
from tui.sources.adapters import adapter
from tui.sources.markdown import read
from tui.sources.signs import is_markdown as accepts

TEXT = """\
---
title: "The mill"
date: 2021-07-05
---
# The mill at *Dunford* #

[![build](https://img.example/b.svg)](https://ci.example) <!-- gone -->

On **3 May 1904** [Ada Brook](https://example.org/2019/05/06/ada) sold it.

- first
  - nested *item*

> A quotation
> in two lines.

| Year | What |
|------|------|
| 1911 | burned |

```python
x = 2 * 3 * 4
```

Later
-----

[ref]: https://example.org/2001/02/03
The end, see [here][ref].
"""


def test_blocks_have_their_kinds_and_no_marks() -> None:
    source = read(TEXT.encode(), "a.md")
    shown = [
        (block.kind, block.level, " ".join(source.text[block.start : block.end].split())) for block in source.blocks
    ]
    assert shown == [
        ("title", 1, "The mill at Dunford"),
        ("paragraph", 0, "On 3 May 1904 Ada Brook sold it."),
        ("list", 0, "- first"),
        ("list", 0, "- nested item"),
        ("quote", 0, "A quotation in two lines."),
        ("metadata", 0, "Year What"),
        ("list", 0, "1911 burned"),
        ("boilerplate", 0, "x = 2 * 3 * 4"),
        ("heading", 2, "Later"),
        ("paragraph", 0, "The end, see here."),
    ]
    assert (source.title, source.published) == ("The mill", date(2021, 7, 5))


def test_offsets_are_those_of_the_source() -> None:
    source = read(TEXT.encode(), "a.md")
    assert len(source.text) == len(TEXT)
    for words in ("The mill at", "3 May 1904", "Ada Brook", "1911", "x = 2 * 3", "A quotation", "The end"):
        assert source.text.rindex(words) == TEXT.rindex(words)


def test_addresses_and_comments_say_nothing_of_dates_and_names() -> None:
    source = read(TEXT.encode(), "a.md")
    document = ParseRequest(source.text, blocks=source.blocks).run()
    assert [document.text[time.start : time.end] for time in document.times] == ["3 May 1904", "1911"]
    assert document.title == "The mill at Dunford"


@pytest.mark.parametrize(
    "text", ["# A heading\n", "```\ncode\n```", "See [this](https://a.example).", "|a|b|\n|---|---|\n|1|2|", TEXT]
)
def test_markdown_is_known_by_its_marks(text: str) -> None:
    assert accepts(text.encode())
    assert adapter(text.encode(), "a.txt").name == "markdown"


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, a * star and a_name.",
        "#1 in the list\n\n- a point\n- another\n",
        "He wrote [sic] (and more).",
        "2 May - the fall\n----------\n",
        "",
    ],
)
def test_plain_text_is_none(text: str) -> None:
    assert not accepts(text.encode())
    assert adapter(text.encode(), "a.md").name == "text"


@given(st.text("ab1 #*_`[]()<>!\\~-|\n:>", max_size=120))
def test_any_text_gives_blocks_that_fit(text: str) -> None:
    source = read(("# T\n\n" + text).encode(), "a.md")
    check_blocks(source.text, source.blocks)
    assert len(source.text) == len("# T\n\n" + text)


@pytest.mark.parametrize("front", ["date: nothing", "date: 2021-13-99", "x: 1\n  y: 2"])
def test_odd_front_matter_is_passed_over(front: str) -> None:
    source = read(f"---\n{front}\n---\n# One\n\nTwo.\n".encode(), "a.md")
    assert source.published is None
    assert [source.text[block.start : block.end] for block in source.blocks] == ["One", "Two."]


def test_a_heading_of_many_spaces_takes_no_time() -> None:
    source = read(("# a" + " " * 60_000 + "x #\n").encode(), "a.md")
    assert source.text.split() == ["a", "x"]
