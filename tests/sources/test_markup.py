"""Inline Markdown without its marks, in place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tui.sources.markup import shown, without_marks

SAMPLES = [
    "On **3 May 1904** [Ada Brook](https://example.org/2019/05/06/ada) sold the `mill` to _Tom Hale_.",
    "snake_case_name, 2 * 3 * 4 and *this*, **that**, ***both***; ~~gone~~.",
    "[![build](https://img.example/b.svg)](https://ci.example) word",
    "A [link with *emphasis* in it](</a>), a [reference][1] and [brackets [in] it](x).",
    "An \\*escaped\\* star, `a *code* span`, ``two ` ticks``, <https://example.org/a_b_c>.",
    "un*frig*able <b>bold</b> <!-- a comment --> text ![alt](i.png 'title').",
    "*Ada Brook **sold** the mill*, *a **b***, **c *d***, _e __f__ g_.",
    '**bold *and* italic** [x](y "t"), (see [here](z)).',
    "Nothing to hide: 5 < 6, a_b, * alone, [not a link], (brackets).",
]


def visible(text: str) -> str:
    """What markdown-it shows of `text`, without white space."""
    definitions = "\n\n[1]: https://example.org\n"
    (tokens,) = [
        token.children or []
        for token in MarkdownIt("commonmark").enable("strikethrough").parse(text + definitions)
        if token.type == "inline"
    ]
    kinds = ("text", "code_inline")
    return "".join("".join(token.content.split()) for token in tokens if token.type in kinds)


@pytest.mark.parametrize("text", SAMPLES)
def test_what_is_left_is_what_markdown_shows(text: str) -> None:
    assert "".join(without_marks(text).split()) == visible(text)


@pytest.mark.parametrize("text", SAMPLES)
def test_words_stay_where_they_begin(text: str) -> None:
    shown = without_marks(text)
    assert len(shown) == len(text)
    for word in ("3 May", "Ada Brook", "mill", "Tom Hale", "this", "that", "escaped", "code", "bold"):
        if word in shown:
            assert text.find(word) == shown.find(word), word


def test_what_follows_a_mark_moves_up_to_the_word() -> None:
    assert without_marks("_Tom Hale_.") == " Tom Hale. "
    assert without_marks("[a](b), c") == " a,     c"


@given(st.text("ab *_`[]()<>!\\~-\n", max_size=80))
def test_any_text_stays_as_long_with_its_lines(text: str) -> None:
    shown = without_marks(text)
    assert len(shown) == len(text)
    assert [at for at, letter in enumerate(shown) if letter == "\n"] == [
        at for at, letter in enumerate(text) if letter == "\n"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 3_000,
        "*" * 3_000,
        "![a](" * 600,
        "`" * 3_000,
        "<!--" * 700,
        "_a" * 1_500,
        "<a " * 900,
        "*a " * 10_000,
        "_x and **y `*5 " * 900,
    ],
)
def test_odd_marks_take_no_time(text: str) -> None:
    assert len(without_marks(text)) == len(text)


def marked(text: str) -> list[tuple[str, str, str]]:
    words, inlines = shown(text, {"1": "https://ref.example"})
    return [(one.kind, words[one.start : one.end], one.address) for one in inlines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**3 May**, _Tom_.", [("strong", "3 May", ""), ("emphasis", "Tom", "")]),
        ("***both***", [("emphasis", "both", ""), ("strong", "both", "")]),
        ("a `x * y` b", [("code", "x * y", "")]),
        ("[a b](<https://a.example> 'title').", [("link", "a b", "https://a.example")]),
        ("[a][1] and [1][]", [("link", "a", "https://ref.example"), ("link", "1", "https://ref.example")]),
        ("<https://a.example>", [("link", "https://a.example", "https://a.example")]),
        ("**so *they* said**", [("strong", "so  they  said", ""), ("emphasis", "they", "")]),
        ("~~gone~~ [](x) 2 * 3 * 4", []),
        ("un*frig*able", [("emphasis", "frig", "")]),
    ],
)
def test_what_is_marked_is_told(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert marked(text) == expected


@given(st.text("ab *_`[]()<>!\\~-\n", max_size=80))
def test_what_is_marked_lies_in_the_text(text: str) -> None:
    words, inlines = shown(text)
    for one in inlines:
        assert 0 <= one.start < one.end <= len(words)
        assert words[one.start : one.end].strip()
