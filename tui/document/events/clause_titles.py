"""The titles of a sentence's clauses: headlines, with who says so where the words are somebody's."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.events.facts import Facts
from tui.document.events.headline import LONGEST, capital, headline, noun_words, subject_words
from tui.document.events.language import EventLanguage
from tui.document.mentions import MentionIndex
from tui.document.model import Document
from tui.document.span import Span
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause, Range

_SPEAKER = 6
"""Words that who says so may take in a title."""
_FAR = 400
"""Code points that a title is made of at most."""
_ENTRY_MARKS = "#*_>= –—-:|,."
_MARKS = ',;:–—-"“”`()[] '


def clause_titles(
    analysis: Analysis,
    clauses: Sequence[Clause],
    facts: Sequence[Facts],
    governors: Sequence[int | None],
    mentions: MentionIndex,
    language: EventLanguage,
) -> list[str]:
    """A title for each clause, "" where a clause has no verb or subject to make one of.

    The content of what somebody says is followed by who says it; a verb of saying is followed by what is said.
    """
    if language.headlines is None:
        return [""] * len(clauses)
    words, forms = language.headlines, language.forms

    def name(start: int, end: int) -> str:
        found = mentions.at(start)
        is_pronoun = (
            found is not None and found.mention.inferred and (found.mention.start, found.mention.end) == (start, end)
        )
        return found.entity.name if found is not None and is_pronoun else ""

    def line(i: int, longest: int = LONGEST) -> str:
        return headline(analysis, clauses[i], words, name, longest)

    titles: list[str] = []
    for i, clause in enumerate(clauses):
        governor = governors[i] if i < len(governors) else None
        if facts[i].reporting and (content := _content(i, clauses, governors)) is not None:
            titles.append(_saying(line(i), line(content, LONGEST - 3)))
        elif governor is not None and facts[governor].reporting and clause.part in ("complement", "main"):
            speaker = subject_words(analysis, clauses[governor], words, name)
            verb = words.verb([facts[governor].verb], ["VBD"], False) if facts[governor].verb else ""
            titles.append(_attributed(line(i, LONGEST - 2), speaker, verb))
        else:
            titles.append(line(i))
    return titles


def _content(i: int, clauses: Sequence[Clause], governors: Sequence[int | None]) -> int | None:
    """The clause that says what is said by clause `i`: its complement, or what stands before it."""
    return next(
        (j for j in range(len(governors)) if governors[j] == i and clauses[j].part in ("complement", "main")), None
    )


def _saying(saying: str, content: str) -> str:
    """Who says, and what: "Apple confirms Papermaster leaves the company"."""
    if not saying or not content:
        return saying or content
    both = f"{saying} {content[:1].lower() + content[1:] if _is_plain(content) else content}"
    return both if len(both.split()) <= LONGEST + 2 else content


def _is_plain(content: str) -> bool:
    """Whether the first word is no name, as far as its form shows: it was made a capital at the beginning."""
    first = content.partition(" ")[0]
    return first.lower() in ("the", "a", "an", "it", "he", "she", "they", "we", "all", "some", "many", "no", "more")


def _attributed(content: str, speaker: str, verb: str) -> str:
    """What is said, and who says so: "Guards fled, officials say"."""
    if not content or not speaker or len(speaker.split()) > _SPEAKER:
        return content
    return f"{content}, {speaker} {verb}"


def noun_title(document: Document, analysis: Analysis, phrases: Range, language: EventLanguage) -> str:
    """The title of a dated noun: its words without the article and the date."""
    span = analysis.span(phrases)
    words = document.text[span.start : span.end]
    for time in reversed(document.times_within(span.start, span.end)):
        words = words[: time.start - span.start] + words[time.end - span.start :]
    parts = " ".join(words.replace("'s ", " ").replace("’s ", " ").split()).strip(_MARKS).split(" ")
    if language.headlines is not None and parts[0].lower() in language.headlines.articles:
        parts = parts[1:]
    return capital(" ".join(parts)) if parts else ""


def sentence_title(document: Document, span: Span, language: EventLanguage) -> str:
    """A title of the words themselves, where no headline can be made of them: without dates at both ends; never empty."""
    words = " ".join(document.text[span.start : span.end].split())
    start, end = span.start, span.end
    for time in document.times_within(start, end):
        if not document.text[start : time.start].strip(_MARKS):
            start = time.end
    trimmed = " ".join(document.text[start:end].split()).strip(_MARKS)
    chosen = (trimmed or words).split(" ")
    return capital(" ".join(chosen[:LONGEST])) or words


def entry_title(text: str, start: int, end: int) -> str:
    """The title of an entry, from its heading or first words `text[start:end]`; "" where only marks are there."""
    return " ".join(text[start : min(end, start + _FAR)].split()).strip(_ENTRY_MARKS)
