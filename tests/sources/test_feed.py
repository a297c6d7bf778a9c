"""Feeds."""

from __future__ import annotations

from datetime import date

import pytest

from tui.problem import Problem
from tui.sources.adapters import adapter
from tui.sources.feed import read

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Marl Post</title><item><title>Mill burns</title><pubDate>Tue, 11 Jun 2019 07:30:00 GMT</pubDate>
<description>short</description><content:encoded>&lt;p&gt;It burned.&lt;/p&gt;&lt;p&gt;Nobody was hurt.&lt;/p&gt;</content:encoded></item>
<item><title>Bridge</title><description>It stands.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><entry><title>One</title>
<updated>2019-06-11T07:30:00Z</updated><summary>It &lt;b&gt;rained&lt;/b&gt;.</summary></entry></feed>"""


def test_each_entry_stands_under_a_heading() -> None:
    source = read(RSS.encode(), "a")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.blocks] == [
        ("title", "The Marl Post"),
        ("heading", "Mill burns"),
        ("metadata", "Published 11 June 2019"),
        ("paragraph", "It burned."),
        ("paragraph", "Nobody was hurt."),
        ("heading", "Bridge"),
        ("paragraph", "It stands."),
    ]
    assert (source.title, source.published) == ("The Marl Post", date(2019, 6, 11))
    assert adapter(RSS.encode(), "a").name == "feed"


def test_each_entry_is_a_text_of_its_own() -> None:
    first, second = read(RSS.encode(), "a").entries
    assert (first.title, first.published, first.text) == (
        "Mill burns",
        date(2019, 6, 11),
        "Mill burns\n\nIt burned.\n\nNobody was hurt.",
    )
    assert (second.title, second.published) == ("Bridge", None)
    entry = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><link href="https://a.example/1"/>'
        "<author><name>Ada Brook</name></author><summary>It rained.</summary></entry></feed>"
    )
    (only,) = read(entry.encode(), "a").entries
    assert (only.author, only.address) == ("Ada Brook", "https://a.example/1")


def test_atom_is_read() -> None:
    source = read(ATOM.encode(), "a")
    assert source.text.endswith("It rained.")
    assert source.published == date(2019, 6, 11)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<rss><channel/></rss>", "without entries"),
        ("<rss><item>", "is broken"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', "document type"),
        ("<rss>" + "<a>" * 200_000, "nested more than"),
    ],
)
def test_what_is_wrong_is_one_line(text: str, words: str) -> None:
    with pytest.raises(Problem, match=words) as problem:
        read(text.encode(), "a.xml")
    assert "\n" not in str(problem.value)


def test_pictures_are_no_text_and_xhtml_is() -> None:
    media = (
        '<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><media:title>no</media:title><title>x</title>'
        '<media:content url="a.jpg"/><description>The whole story.</description></item></channel></rss>'
    )
    assert read(media.encode(), "a").text == "x\n\nThe whole story."
    xhtml = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><content type="xhtml">'
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry></feed>'
    )
    assert read(xhtml.encode(), "a").text == "x\n\nOne.\n\nTwo."


def test_an_impossible_date_is_none() -> None:
    odd = "<rss><item><title>x</title><pubDate>Mon, 05 Jul 99999999999999999999 10:00:00 +0000</pubDate></item></rss>"
    assert read(odd.encode(), "a").published is None


def test_a_page_in_a_feed_is_no_document_type() -> None:
    page = "<rss><item><title>x</title><description><![CDATA[<!DOCTYPE html><p>words]]></description></item></rss>"
    assert "words" in read(page.encode(), "a").text


def test_a_feed_that_is_nearly_xml_is_read() -> None:
    source = read(RSS.replace("Mill burns", "Mill &amp; caf&eacute; burn & fall").encode(), "a")
    assert source.entries[0].title == "Mill & caf\u00e9 burn & fall"
