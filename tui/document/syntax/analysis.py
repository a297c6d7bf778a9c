"""The syntax of one sentence: tokens, tags, phrases and clauses together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tui.document.span import Span
from tui.document.syntax.clauses import Clause, Range, find_clauses
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.phrases import Kind, Phrase, find_phrases
from tui.document.syntax.tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class Analysis:
    """A sentence of `text` as tokens, their tags, phrases over tokens, and clauses over phrases."""

    text: str
    tokens: Sequence[Token]
    tags: Sequence[str]
    phrases: Sequence[Phrase]
    clauses: Sequence[Clause]

    def span(self, phrases: Range) -> Span:
        """The stretch of text from the first to the last of `phrases`."""
        first, last = self.phrases[phrases[0]], self.phrases[phrases[1] - 1]
        return Span(self.tokens[first.first].start, self.tokens[last.last - 1].end)

    def words(self, phrases: Range) -> str:
        """The words of `phrases` as they stand in the text, on one line."""
        span = self.span(phrases)
        return " ".join(self.text[span.start : span.end].split())

    def kind(self, phrase: int) -> Kind:
        """The kind of phrase number `phrase`; OTHER outside the sentence."""
        return self.phrases[phrase].kind if 0 <= phrase < len(self.phrases) else Kind.OTHER

    def head(self, phrase: int) -> str:
        """The head word of phrase number `phrase`, in lower case."""
        return self.tokens[self.phrases[phrase].head].text.lower()

    def head_tag(self, phrase: int) -> str:
        """The part of speech of the head word of phrase number `phrase`."""
        return self.tags[self.phrases[phrase].head]


def analyse(text: str, start: int, end: int, times: Sequence[tuple[int, int]], language: SyntaxLanguage) -> Analysis:
    """The syntax of the sentence `text[start:end]`; `times` are the spans of its time expressions, in order."""
    tokens = tokenize(text, start, end, language.token)
    tags = language.tagger.tag(tokens)
    phrases = find_phrases(tokens, tags, language, times)
    return Analysis(text, tokens, tags, phrases, find_clauses(phrases, tokens, language))
