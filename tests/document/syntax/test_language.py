"""The syntax of a language: its tagger is read from disk once, and only when it is asked for."""

from __future__ import annotations

from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.tagger import TaggerTables
from tui.document.syntax.tokens import tokenize


def test_the_tables_of_the_tagger_are_read_once_and_late() -> None:
    read: list[int] = []

    def load() -> TaggerTables:
        read.append(1)
        return TaggerTables({"dam": ("NN",)}, {}, {})

    language = SyntaxLanguage(load_tagger=load)
    assert read == []
    assert language.tagger is language.tagger
    assert read == [1]


def test_without_a_pattern_of_its_own_words_and_marks_are_tokens() -> None:
    language = SyntaxLanguage(load_tagger=lambda: TaggerTables({}, {}, {}))
    text = "Der Damm, 1904!"
    assert [token.text for token in tokenize(text, 0, len(text), language.token)] == ["Der", "Damm", ",", "1904", "!"]
