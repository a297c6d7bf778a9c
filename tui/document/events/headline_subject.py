"""The subject of a headline: no article, no more than a few words, a name for a pronoun."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from tui.document.events.headline_language import HeadlineLanguage
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause
from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Range
from tui.document.syntax.tokens import Token

Name: TypeAlias = Callable[[int, int], str]
"""From the span (code points) of a pronoun to the name that it stands for; "" where that is not sure."""
_LONGEST_SUBJECT = 7


def subject_words(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name) -> str:
    """The subject of `clause` as a title has it; "" where it has none."""
    if clause.subject is None:
        return ""
    words = _subject(analysis, clause.subject, language, name)
    if analysis.phrases[clause.subject[0]].first == 0 and analysis.tags[0] != "NNP":
        words = _without_capital(words, analysis.tokens[0].text)
    before = clause.subject[0] - 1
    kept = analysis.kind(before) is Kind.ADVERB and analysis.head(before) in language.hedges | language.negations
    return f"{analysis.head(before)} {words}" if kept and words else words


def _without_capital(words: str, first: str) -> str:
    """`words` without the capital that `first` has only since it opens the sentence."""
    opens = words.startswith(first) and len(first) > 1 and first[1:].islower()
    return words[0].lower() + words[1:] if opens else words


def _subject(analysis: Analysis, subject: Range, language: HeadlineLanguage, name: Name) -> str:
    """The subject's words: no article, no more than a few words, a name for a pronoun."""
    words = noun_words(analysis, kept_subject(analysis, subject, language), language, name)
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in language.articles else words


def kept_subject(analysis: Analysis, subject: Range, language: HeadlineLanguage) -> Range:
    """The phrases of a subject that a headline keeps: without asides, and few where it is long."""
    first, last = subject
    last = _without_asides(analysis, first, last)
    if _is_long(analysis, first, last):
        last = next((i for i in range(first + 1, last) if analysis.kind(i) is Kind.COMMA), last)
    while last - first > 1 and _is_long(analysis, first, last):
        shorter = _last_preposition(analysis, first, last, language)
        if shorter is None:
            break
        last = shorter
    while last - first > 1 and analysis.kind(last - 1) in (Kind.PARTICIPLE, Kind.COORDINATOR):
        last -= 1  # "the petition launched [on Monday]", "bombs in Nairobi and [in Dar es Salaam]"
    return first, last


def noun_words(analysis: Analysis, phrases: Range, language: HeadlineLanguage, name: Name) -> str:
    """The words of noun phrases without the article that opens them, and with a name for a pronoun."""
    first = analysis.tokens[analysis.phrases[phrases[0]].first]
    lower = first.text.lower()
    if lower in language.pronouns:
        said, named = _behind(analysis, first, phrases), name(first.start, first.end)
        if said and lower in language.possessives:
            return f"{_genitive(named)} {said}" if named else f"{first.text} {said}"
        return f"{named} {said}".strip() if named else analysis.words(phrases)
    return (lower in language.articles and _behind(analysis, first, phrases)) or analysis.words(phrases)


def _behind(analysis: Analysis, first: Token, phrases: Range) -> str:
    """The words of `phrases` behind their first one."""
    return " ".join(analysis.text[first.end : analysis.span(phrases).end].split())


def _genitive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _is_long(analysis: Analysis, first: int, last: int) -> bool:
    """Whether the phrases have more words than a subject should; mostly it shows by their tokens, of which a word has
    one or more.
    """
    if analysis.phrases[last - 1].last - analysis.phrases[first].first <= _LONGEST_SUBJECT:
        return False
    return len(analysis.words((first, last)).split()) > _LONGEST_SUBJECT


def _without_asides(analysis: Analysis, first: int, last: int) -> int:
    """Where the subject ends without a gerund, participle or infinitive that follows its noun, if it is long."""
    if not _is_long(analysis, first, last):
        return last
    for i in range(first + 1, last):
        if analysis.kind(i) in (Kind.GERUND, Kind.PARTICIPLE, Kind.INFINITIVE, Kind.ADJECTIVE):
            return i
    return last


def _last_preposition(analysis: Analysis, first: int, last: int, language: HeadlineLanguage) -> int | None:
    """The last preposition among the phrases, behind which a long subject can be cut.

    One that makes one noun phrase of two ("a series | of earthquakes") only where there is no other.
    """
    found = [i for i in range(first + 1, last) if analysis.kind(i) is Kind.PREPOSITION]
    free = [i for i in found if analysis.head(i) not in language.genitives]
    return (free or found)[-1] if found else None


def is_plural(analysis: Analysis, subject: Range | None, language: HeadlineLanguage) -> bool:
    """Whether the subject is one of several: by its head's form, a number before it, or an "and" within it."""
    if subject is None:
        return False
    first, last = kept_subject(analysis, subject, language)
    for i in range(first, last):
        if analysis.kind(i) is Kind.PREPOSITION:
            break  # "the leaders of A and B" are those of the first noun
        if analysis.kind(i) is Kind.COORDINATOR and analysis.head(i) == language.conjunction:
            return True
    phrase = analysis.phrases[first]
    head = analysis.tokens[phrase.head]
    words = [token.text.lower() for token in analysis.tokens[phrase.first : phrase.last]]
    return language.plural(words, head.text, analysis.tags[phrase.head])
