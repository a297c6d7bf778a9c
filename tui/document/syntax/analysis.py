"""The syntax of one sentence: tokens, tags, phrases and clauses together."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.record import transient
from tui.document.span import Span
from tui.document.syntax.clauses import Clause, find_clauses
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.phrase import Kind, Phrase
from tui.document.syntax.phrases import find_phrases
from tui.document.syntax.subject_choice import reassign_subjects
from tui.document.syntax.subjects import Phrased, Range
from tui.document.syntax.tokens import Token, tokenize
from tui.document.syntax.verb_repair import lost_nouns, lost_verb


@transient
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

    def adverbs_before(self, phrase: int) -> range:
        """The numbers of the adverbs right before phrase number `phrase`."""
        first = phrase
        while self.kind(first - 1) is Kind.ADVERB:
            first -= 1
        return range(first, phrase)

    def clause_at(self, phrase: int) -> int:
        """The number of the innermost clause that phrase number `phrase` is in; 0 where it is in none."""
        around = [number for number, clause in enumerate(self.clauses) if clause.first <= phrase < clause.last]
        return max(around, key=lambda number: (self.clauses[number].first, number), default=0)

    def head_tag(self, phrase: int) -> str:
        """The part of speech of the head word of phrase number `phrase`."""
        return self.tags[self.phrases[phrase].head]


def analyse(
    text: str,
    start: int,
    end: int,
    times: Sequence[tuple[int, int]],
    language: SyntaxLanguage,
    names: Sequence[tuple[int, int]] = (),
) -> Analysis:
    """The syntax of the sentence `text[start:end]`.

    `times` are the spans of its time expressions and `names` those of its names, each in order; a capitalised word
    within a name is one.
    """
    tokens = tokenize(text, start, end, language.token)
    named = _named(tokens, names)
    tags = _joined(tokens, language.tagger.tag(tokens, named), names)
    if tags[:1] == ["NNP"] and 0 not in named and _is_common_noun(tokens, tags, language):
        tags[0] = "NN"  # it has its capital from the sentence

    phrases = _repaired(tokens, tags, language, times)
    clauses = find_clauses(phrases, tokens, language)
    clauses = reassign_subjects(clauses, Phrased(phrases, tokens, language), tags, language.subject_weights)
    return Analysis(text, tokens, tags, phrases, clauses)


def _repaired(
    tokens: Sequence[Token], tags: list[str], language: SyntaxLanguage, times: Sequence[tuple[int, int]]
) -> list[Phrase]:
    """The phrases of a sentence; `tags` are changed where a participle must be its verb, or a verb must be a noun."""

    def word(phrase: Phrase) -> str:
        return tokens[phrase.head].text.lower()

    def declares(phrase: Phrase) -> bool:
        return phrase.kind is Kind.PREPOSITION and word(phrase) in language.declaratives

    def opens(phrase: Phrase) -> bool:
        return phrase.kind is Kind.PREPOSITION and word(phrase) in language.subordinators

    def may_be_noun(phrase: Phrase) -> bool:
        return tags[phrase.head] in ("VBZ", "VBP") and language.tagger.may_be(word(phrase), "NN")

    phrases = find_phrases(tokens, tags, language, times)
    changed = {phrase.head: "NN" for phrase in lost_nouns(phrases, opens, may_be_noun)}
    lost = lost_verb(phrases, declares) if tokens and tokens[-1].text == "." else None
    if lost is not None:
        changed[lost.head] = "VBD"
    for token, tag in changed.items():
        tags[token] = tag
    return find_phrases(tokens, tags, language, times) if changed else phrases


def _is_common_noun(tokens: Sequence[Token], tags: Sequence[str], language: SyntaxLanguage) -> bool:
    """Whether the first word, which is no known name, is a common noun: a known one, or a plural before no name."""
    word = tokens[0].text.lower()
    if language.plural.search(word) is not None:
        return tags[1:2] != ["NNP"] and tags[1:2] != ["POS"]
    return language.tagger.lists(word, "NN")


def _joined(tokens: Sequence[Token], tags: list[str], names: Sequence[tuple[int, int]]) -> list[str]:
    """`tags` with those of conjunctions within a name made the name's: "the Immigration and Naturalization Service"."""
    if "CC" not in tags:
        return tags
    inside = [i for i, tag in enumerate(tags) if tag == "CC" and _is_within(tokens[i], names)]
    for i in inside:
        tags[i] = "NNP"
    return tags


def _is_within(token: Token, names: Sequence[tuple[int, int]]) -> bool:
    """Whether a token stands within one of `names`, behind its first word."""
    return any(start < token.start < end for start, end in names)


def _named(tokens: Sequence[Token], names: Sequence[tuple[int, int]]) -> set[int]:
    """The numbers of the capitalised tokens within `names`."""
    found: set[int] = set()
    i = 0
    for start, end in names:
        while i < len(tokens) and tokens[i].start < start:
            i += 1
        j = i
        while j < len(tokens) and tokens[j].end <= end:
            if tokens[j].text[0].isupper():
                found.add(j)
            j += 1
    return found
