"""Structure of a text in no language that is here."""

from __future__ import annotations

from tui.document.parse import parse
from tui.document.structure.blocks import find_blocks
from tui.document.structure.sentences import find_sentences

TEXT = """# Der Damm

Der Damm brach in der Nacht. Wasser kam herab! Wer war schuld? Niemand.

- Er wurde 1859 begonnen.
- Er kostete 3.5 Millionen.

> Wir haben nichts gewusst.

1859 – Der Bau beginnt
1869-05-03 – Der Damm wird eingeweiht
"""


def test_blank_lines_and_markdown_make_blocks() -> None:
    document = parse(TEXT, language="und", stages=(find_blocks,))
    kinds = [block.kind for block in document.blocks]
    assert kinds == ["title", "paragraph", "list", "list", "quote", "list", "list"]
    assert document.title == "Der Damm"


def test_punctuation_ends_sentences() -> None:
    document = parse(TEXT, language="und", stages=(find_blocks, find_sentences))
    words = [document.text[sentence.start : sentence.end] for sentence in document.sentences]
    assert words[1:7] == [
        "Der Damm brach in der Nacht.",
        "Wasser kam herab!",
        "Wer war schuld?",
        "Niemand.",
        "Er wurde 1859 begonnen.",
        "Er kostete 3.5 Millionen.",
    ]


def test_no_words_of_another_language_are_read() -> None:
    text = "Image caption The dam\n\nBy Ann Other\n\nPublished: 4 March 2019\n\nThe dam broke at dawn and water came."
    kinds = {block.kind for block in parse(text, language="und", stages=(find_blocks,)).blocks}
    assert kinds.isdisjoint({"caption", "byline", "metadata", "dateline"})
