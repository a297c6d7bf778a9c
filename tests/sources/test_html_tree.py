"""A page as blocks of words."""

from __future__ import annotations

import pytest

from tui.sources.html_tree import parse


def blocks(text: str) -> list[tuple[str, str]]:
    """The tag and the words of each block."""
    return [(one.element.tag, " ".join(one.text.split())) for one in parse(text).blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>one<p>two", [("p", "one"), ("p", "two")]),
        ("<ul><li>a<li>b</ul>c", [("li", "a"), ("li", "b"), ("html", "c")]),
        ("<div>a<p>b</p>c</div>", [("div", "a"), ("p", "b"), ("div", "c")]),
        ("<tr><td>a<td>b<tr><td>c", [("tr", "a b"), ("tr", "c")]),
        ("a<b>b</b>c<br>d", [("html", "abc d")]),
        ("<head><title>t</title><p>closes the head", [("p", "closes the head")]),
        ("<p>a<script>b</script><style>c</style>d", [("p", "ad")]),
        ("<p>a</div>b</p>", [("p", "ab")]),
        ("&lt;p&gt; &amp; <p>x", [("html", "<p> &"), ("p", "x")]),
        ("<p>5 < 6 and <b never ends", [("p", "5 < 6 and <b never ends")]),
        ("<p>x<!-- never ends", [("p", "x<!-- never ends")]),
    ],
)
def test_words_stand_in_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(text) == expected


def test_links_are_counted() -> None:
    (block,) = parse("<p>one <a href=x>two</a> three").blocks
    assert (block.text.strip(), block.linked) == ("one two three", 3)


def test_lines_of_code_stay() -> None:
    (block,) = parse("<pre>a\n  b\n</pre>").blocks
    assert block.text == "a\n  b\n"


def test_depth_has_an_end() -> None:
    page = parse("<div>" * 5_000 + "deep")
    assert len(page.blocks[-1].element.ancestors()) <= 200


@pytest.mark.parametrize("words", ["<![foo[x]]>", "<![CDATA[x]]>", "&#" + "9" * 5_000 + ";", "<![if IE]>a<![endif]>"])
def test_odd_declarations_and_references_are_passed_over(words: str) -> None:
    assert "after" in parse(f"<p>{words}<p>after").blocks[-1].text
