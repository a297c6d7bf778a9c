"""The text with TIMEX3."""

from __future__ import annotations

from tests.exports.hostile import hostile
from tests.exports.reading import of, tree
from tui.document import Document


def test_timeml_holds_the_text_and_every_time(article: Document) -> None:
    root = tree(of("timeml", article))
    marks = root.findall("TIMEX3")
    assert marks[0].attrib["functionInDocument"] == "PUBLICATION_TIME"
    assert len(marks) == len(article.times) + 1
    assert {mark.attrib["type"] for mark in marks} <= {"DATE", "TIME", "DURATION", "SET"}
    assert len({mark.attrib["tid"] for mark in marks}) == len(marks)
    shown = "".join("".join(root.itertext()).split())
    assert "".join(article.text.split()) in shown


def test_hostile_words_are_words_in_xml() -> None:
    root = tree(of("timeml", hostile()))
    assert not [one for one in root.iter() if "script" in str(one.tag) or "img" in str(one.tag)]
    assert "alert(1)" in "".join(root.itertext())
