"""What a page says of itself."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.basis import PublicationRule
from tui.sources.html_meta import address, author, published, title
from tui.sources.html_tree import parse


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2019-06-11T06:00:00Z">', date(2019, 6, 11)),
        ('<meta name="DC.date.issued" content="2019-06-11">', date(2019, 6, 11)),
        ('<meta name="citation_date" content="20190611">', date(2019, 6, 11)),
        ('<script type="application/ld+json">[{"datePublished": "2019-06-11"}]</script>', date(2019, 6, 11)),
        (
            '<script type="application/ld+json">{"@graph": [{}, {"datePublished": "2019-06-11"}]}</script>',
            date(2019, 6, 11),
        ),
        (
            '<script type="application/ld+json">{"datePublished": </script><meta name=date content=2019-06-11>',
            date(2019, 6, 11),
        ),
        (
            '<time datetime="2001-01-01">x</time><time class="published" datetime="2019-06-11">y</time>',
            date(2019, 6, 11),
        ),
        ('<time datetime="2019-06-11T08:00">y</time>', date(2019, 6, 11)),
        ('<link rel="canonical" href="https://a.example/2019/06/11/x">', date(2019, 6, 11)),
        ('<meta property="og:url" content="https://a.example/2019-06-11-x">', date(2019, 6, 11)),
        ('<meta name="date" content="2019-13-40">', None),
        ('<link rel="canonical" href="https://a.example/2019/45/99/x">', None),
        ('<meta name="viewport" content="2019-06-11">', None),
        ('<script type="application/ld+json">' + "[" * 5_000 + "</script>", None),
        ("", None),
    ],
)
def test_the_day_of_publication(head: str, expected: date | None) -> None:
    page = parse(f"<html><head>{head}</head><body><p>x</p>")
    assert published(page, address(page))[0] == expected


def test_json_ld_goes_before_the_head_and_the_head_before_times() -> None:
    page = parse(
        '<script type="application/ld+json">{"datePublished": "2019-06-11"}</script>'
        '<meta name="date" content="2019-06-12"><time pubdate datetime="2019-06-13">x</time>'
    )
    assert published(page) == (date(2019, 6, 11), PublicationRule.JSON_LD)


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ('<meta name="date" content="2019-06-12">', PublicationRule.METADATA),
        ('<time pubdate datetime="2019-06-13">x</time>', PublicationRule.TIME_ELEMENT),
        ('<link rel="canonical" href="https://a.example/2019/06/11/x">', PublicationRule.ADDRESS),
    ],
)
def test_the_day_comes_with_its_rule(page: str, rule: PublicationRule) -> None:
    assert published(parse(page))[1] is rule


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="author" content="Ada  Brook">', "Ada Brook"),
        ('<script type="application/ld+json">{"author": [{"name": "Ada Brook"}]}</script>', "Ada Brook"),
        ('<meta property="article:author" content="https://a.example/ada">', ""),
        ("", ""),
    ],
)
def test_the_author(head: str, expected: str) -> None:
    assert author(parse(head)) == expected


@pytest.mark.parametrize(
    ("head", "origin", "expected"),
    [
        ('<link rel="canonical" href="https://a.example/x">', "https://b.example/y", "https://a.example/x"),
        ('<link rel="canonical" href="/x">', "https://b.example/y", "https://b.example/y"),
        ("", "page.html", ""),
    ],
)
def test_the_address(head: str, origin: str, expected: str) -> None:
    assert address(parse(head), origin) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<title>The mill burns | The Marl Post</title>", "The mill burns"),
        ("<title>The mill burns - Marl Post</title>", "The mill burns"),
        ("<title>Well-known mill burns</title>", "Well-known mill burns"),
        ('<title>x</title><meta property="og:title" content="The mill &amp; the fire">', "The mill & the fire"),
        ('<script type="application/ld+json">{"headline": "The mill"}</script>', "The mill"),
        ("", ""),
    ],
)
def test_the_title(head: str, expected: str) -> None:
    assert title(parse(head)) == expected
