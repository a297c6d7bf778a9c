"""XML from anywhere."""

from __future__ import annotations

import pytest

from tui.problem import Problem
from tui.sources.xml_tree import each, local, parse, text_of


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
