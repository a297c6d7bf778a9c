"""XML from anywhere."""

from __future__ import annotations

import pytest

from tui.problem import Problem
from tui.sources.xml_tree import each, local, parse, parse_loosely, text_of


def test_names_are_read_without_their_namespaces() -> None:
    root = parse(b'<a xmlns="http://x"><b>one <c>two</c></b><b/></a>', "a")
    assert local(root) == "a"
    assert [text_of(one) for one in each(root, "b")] == ["one two", ""]
    assert text_of(None) == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a>",
        b"words",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<?xml version="1.0"?>\n<! doctype a><a/>',
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16"),
        b"<a>" * 600 + b"</a>" * 600,
        "<a>ü</a>".encode("latin-1"),
        b'<?xml version="1.0" encoding="nonsense"?><a/>',
    ],
)
def test_what_is_no_plain_xml_is_one_line(data: bytes) -> None:
    with pytest.raises(Problem) as problem:
        parse(data, "a.xml")
    assert "\n" not in str(problem.value)


def test_a_document_type_that_declares_nothing_is_passed_over() -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x/rss.dtd">'
    assert local(parse(head + b"<rss/>", "a")) == "rss"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Caf&eacute;&nbsp;Marl", "Caf\u00e9 Marl"),
        ("Mill & Co, R&D, AT&T; &", "Mill & Co, R&D, AT&T; &"),
        ("a &amp; b &lt; c &#65;&#x42;", "a & b < c AB"),
        ("a\x0bb &#0;&#xD800;&#1114112;c", "ab c"),
        ("<![CDATA[R&D &nbsp;]]> R&D", "R&D &nbsp; R&D"),
    ],
)
def test_what_feeds_get_wrong_is_put_right(written: str, read: str) -> None:
    assert text_of(parse_loosely(f"<a>{written}</a>".encode(), "a")) == read


@pytest.mark.parametrize("data", [b"<a>&nbsp;", b"<a><b></a>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_what_is_broken_otherwise_stays_so(data: bytes) -> None:
    with pytest.raises(Problem, match=r"a: "):
        parse_loosely(data, "a")
