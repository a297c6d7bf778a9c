"""The timeline drawn."""

from __future__ import annotations

from tests.exports.hostile import hostile
from tests.exports.reading import of, tree
from tui.document import Document


def test_the_drawing_names_every_event(article: Document) -> None:
    drawing = of("svg", article)
    root = tree(drawing)
    words = [text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "9/11" in words
    assert "inferred" in [remark.text for remark in root.iter("{http://www.w3.org/2000/svg}tspan")]
    height = int(root.attrib["height"])
    assert all(0 < int(text.attrib["y"]) < height for text in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "script" not in drawing


def test_hostile_words_are_words_in_xml() -> None:
    root = tree(of("svg", hostile()))
    assert not [one for one in root.iter() if "script" in str(one.tag) or "img" in str(one.tag)]
    assert "alert(1)" in "".join(root.itertext())
