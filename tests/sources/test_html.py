"""HTML: of twenty pages of differing make, the main text and the date."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sources.pages import PAGES, TITLE
from tui.document.parse import check_blocks
from tui.document.request import ParseRequest
from tui.problem import Problem
from tui.sources.adapters import adapter
from tui.sources.html import read
from tui.sources.signs import is_html as accepts


def f1(found: str, wanted: str) -> float:
    """The harmonic mean of precision and recall of words, as often as they occur."""
    one, other = Counter(found.split()), Counter(wanted.split())
    same = sum((one & other).values())
    return 2 * same / max(1, sum(one.values()) + sum(other.values()))


@pytest.mark.parametrize("name", PAGES)
def test_the_main_text_is_found_and_nothing_around_it(name: str) -> None:
    page = PAGES[name]
    source = read(page.html.encode(), "page.html")
    assert f1(source.text, page.text) >= 0.95, source.text
    check_blocks(source.text, source.blocks)


@pytest.mark.parametrize("name", PAGES)
def test_the_date_is_found_where_there_is_one(name: str) -> None:
    page = PAGES[name]
    source = read(page.html.encode(), "page.html")
    assert source.published == page.day
    assert source.title == TITLE


@pytest.mark.parametrize("name", PAGES)
def test_menus_and_comments_are_no_events(name: str) -> None:
    source = read(PAGES[name].html.encode(), "page.html")
    document = ParseRequest(source.text, source.published, source.title, "en", source.blocks).run()
    years = {event.earliest.year for event in document.events if event.earliest and event.certainty == "stated"}
    assert years <= {1904, 1911, 1913, 1999, 2019, 2020}


def test_blocks_have_their_kinds() -> None:
    source = read(PAGES["pictures with captions"].html.encode(), "page.html")
    kinds = [block.kind for block in source.blocks]
    assert kinds[:3] == ["title", "caption", "paragraph"]
    assert kinds[-1] == "quote"


@pytest.mark.parametrize(
    "data",
    [b"<!DOCTYPE html><p>x", b"\xef\xbb\xbf\n<html>", b"<!-- a -->\n<HTML lang=en>", b'<?xml version="1.0"?><html>'],
)
def test_a_page_is_known_by_how_it_begins(data: bytes) -> None:
    assert accepts(data)
    assert adapter(data, "a.txt").name == "html"


@pytest.mark.parametrize("data", [b"plain words", b"# <html>", b"<htmlish>", b"5 < 6 <html>", b""])
def test_what_only_mentions_html_is_none(data: bytes) -> None:
    assert not accepts(data)


def test_the_declared_encoding_is_used() -> None:
    page = '<html><meta charset="iso-8859-2"><p>Łódź' + " and more words" * 9
    assert "Łódź" in read(page.encode("iso-8859-2"), "a").text
    assert "caf" in read(b"<html><meta charset=nonsense><p>caf\xe9", "a").text


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<li>",
                "<table>",
                "<td>",
                "</a>",
                "<a href=x>",
                "word ",
                "<h1>",
                "<pre>",
                "</b>",
                "<br>",
                "&amp;",
                "<!--",
                "-->",
                "<",
                "\n",
            ]
        ),
        max_size=40,
    )
)
def test_any_tags_give_blocks_that_fit(parts: list[str]) -> None:
    with suppress(Problem):  # no words are among them
        source = read(("<html><body>" + "".join(parts)).encode(), "a")
        check_blocks(source.text, source.blocks)


@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        "<p",
        "<a href=",
        "&#x",
        "<!--",
        "<table><tr><td>",
        "</p>",
        "<b><i>",
        "a<br>",
        "<textarea>\t",
        "<div class='a b c d e f g h'>x",
    ],
)
def test_odd_pages_take_no_time(unit: str) -> None:
    with suppress(Problem):  # no words are among them
        read(("<html>" + unit * 20_000).encode(), "a")


@pytest.mark.parametrize(
    "page",
    [
        "<title>App</title><body><div id='root'></div><script>draw('The mill burned')</script>",
        "<script>draw()</script>",
        "<title>App</title><noscript>Turn scripts on.</noscript>",
        "<title>App</title><style>p { color: red }</style><template><p>Not shown</p></template>",
    ],
    ids=["a title", "no title", "words for those without scripts", "a template"],
)
def test_a_page_of_scripts_holds_no_text(page: str) -> None:
    with pytest.raises(Problem, match="a: holds no text; is it written by scripts") as problem:
        read(f"<!DOCTYPE html>{page}".encode(), "a")
    assert "\n" not in str(problem.value)
