"""The titles of a sentence's clauses: headlines, with who says so where the words are somebody's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from tui.document.events.centering import Center, Nominal
from tui.document.events.facts import Facts
from tui.document.events.headline import LONGEST, breaks_off, capital, headline, other_than
from tui.document.events.headline_language import HeadlineLanguage
from tui.document.events.headline_segments import is_date
from tui.document.events.headline_subject import Name, is_plural, subject_words
from tui.document.events.language import EventLanguage
from tui.document.mentions import MentionIndex
from tui.document.model import Document
from tui.document.span import Span
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause
from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Range

_SPEAKER = 6
"""Words that who says so may take in a title."""
_NOMINAL = 4
"""Words of a noun phrase without a name that stands in a title for a pronoun."""
_FAR = 400
"""Code points that a title is made of at most."""
_ENTRY_MARKS = "#*_>= –—-:|,."
_MARKS = ',;:–—-"“”`()[] '


@dataclass(slots=True)
class TitleMaker:
    """Makes the titles of a text's clauses, sentence after sentence, and keeps the center that pronouns stand for.

    `known` are the names of those whom pronouns of each gender stand for.
    """

    mentions: MentionIndex
    language: EventLanguage
    center: Center | None = None
    known: Mapping[str, Set[str]] = field(default_factory=dict)
    nominal: Nominal | None = None

    def titles(
        self, analysis: Analysis, clauses: Sequence[Clause], facts: Sequence[Facts], governors: Sequence[int | None]
    ) -> list[str]:
        """A title for each clause, "" where a clause has no verb or subject to make one of.

        The content of what somebody says is followed by who says it; a verb of saying is followed by what is said.
        """
        words = self.language.headlines
        if words is None:
            return [""] * len(clauses)
        titles: list[str] = []
        for i, clause in enumerate(clauses):
            governor = governors[i] if i < len(governors) else None
            content = _content(i, clauses, governors)
            lacks = breaks_off(analysis, clause, words)
            if content is not None and (facts[i].reporting or (lacks and _is_declared(clauses[content], words))):
                title = self._saying(analysis, clause, clauses[content])
            elif lacks or _lacks_object(analysis, clause, facts[i], words):
                title = ""  # "Airbus recommends", "He praises the", "the crimes that they committed"
            elif governor is not None and facts[governor].reporting and clause.part in ("complement", "main"):
                title = self._attributed(analysis, clause, clauses[governor], facts[governor])
            else:
                title = self._line(analysis, clause)
                if is_date(analysis, clause.verb + 1, words) and title.rpartition(" ")[2] in words.copulas:
                    title = title.rpartition(" ")[0]  # "The first flight was in 1994"
            titles.append(capital(title))
            if clause.part in ("main", "coordinate"):
                self._move(analysis, clause)
        return titles

    def _line(self, analysis: Analysis, clause: Clause, longest: int = LONGEST, besides: str = "") -> str:
        """The headline of a clause, without a capital of its own; it goes on about `besides` by pronouns."""
        words, name = self.language.headlines, self._namer(analysis)
        if words is not None and besides:
            words, name = replace(words, verb=words.reported_verb), other_than(besides, name)
        return headline(analysis, clause, words, name, longest) if words is not None else ""

    def _saying(self, analysis: Analysis, saying: Clause, content: Clause) -> str:
        """Who says, and what: "Apple confirms Papermaster leaves the company"."""
        words = self.language.headlines
        speaker = subject_words(analysis, saying, words, self._namer(analysis)) if words is not None else ""
        says, said = self._line(analysis, saying), self._line(analysis, content, LONGEST - 3, speaker)
        if not says or not said:
            return says or said
        both = f"{says} {said}"
        return both if len(both.split()) <= LONGEST + 2 else self._line(analysis, content)

    def _attributed(self, analysis: Analysis, clause: Clause, saying: Clause, facts: Facts) -> str:
        """What is said, and who says so: "Guards fled, officials say", "Unisys says it paid taxes"."""
        words = self.language.headlines
        content = self._line(analysis, clause, LONGEST - 2)
        if words is None or not content:
            return content
        if facts.negated:
            return self._saying(analysis, saying, clause)  # "He does not deny the mayor left"
        speaker = subject_words(analysis, saying, words, self._namer(analysis))
        if not speaker or not facts.verb or len(speaker.split()) > _SPEAKER:
            return content
        lemma = words.said_alone.get(facts.verb, facts.verb)
        verb = words.verb([lemma], ["VBD"], is_plural(analysis, saying.subject, words))
        subject = subject_words(analysis, clause, words, self._namer(analysis))
        is_speaker = bool(subject) and f" {speaker}".endswith(f" {subject}")
        if is_speaker or content.startswith(f"{speaker} ") or _opens_with(content, words.pronouns):
            content = self._line(analysis, clause, LONGEST - 2, speaker)  # not "Ada leaves, Ada says"
        if _opens_with(content, words.pronouns) and is_clear(speaker, self.language):
            return f"{speaker} {verb} {content}"  # the pronoun is understood with a name before it
        return f"{content}, {speaker} {verb}"

    def _namer(self, analysis: Analysis) -> Name:
        """From the span of a pronoun to the name that it stands for."""
        text, center, nominal, pronouns = analysis.text, self.center, self.nominal, self.language.pronouns

        def name(start: int, end: int) -> str:
            named = self.mentions.at(start) is not None
            if nominal is not None and not named and pronouns.fits(text[start:end].lower(), start, nominal):
                return nominal.words
            entity = pronouns.resolve(text, start, end, center, self.mentions, self.known)
            return entity.name if entity is not None else ""

        return name

    def _move(self, analysis: Analysis, clause: Clause) -> None:
        """Take the subject of a main clause for the center, where it is an entity."""
        if clause.subject is None:
            return
        phrase = analysis.phrases[clause.subject[0]]
        start, end = analysis.tokens[phrase.first].start, analysis.tokens[phrase.head].end
        entity = self.language.pronouns.resolve(analysis.text, start, end, self.center, self.mentions, self.known)
        if entity is None:
            named = [item for item in self.mentions.touching(start, end) if item.mention.end == end]
            entity = named[0].entity if named and not named[0].mention.inferred else None
        if entity is not None:
            self.center, self.nominal = Center(entity, end), None
        elif analysis.tags[phrase.head] != "PRP":
            self.nominal = self._nominal(analysis, clause.subject, end)

    def _nominal(self, analysis: Analysis, subject: Range, end: int) -> Nominal | None:
        """What a pronoun can stand for: a subject that is a noun with an article, or a plural, of a few words."""
        words, phrase = self.language.headlines, analysis.phrases[subject[0]]
        if words is None or analysis.tags[phrase.head] != "NN":
            return None
        plural = is_plural(analysis, subject, words)
        tokens = [token.text for token in analysis.tokens[phrase.first : phrase.last]]
        article = tokens[0].lower() in words.articles
        if not (article or plural) or len(tokens) > _NOMINAL:
            return None
        said = " ".join((words.definite, *tokens[article:]))
        person = analysis.head(subject[0]) in self.language.pronouns.persons
        return Nominal(said, end, plural, person)


def _content(i: int, clauses: Sequence[Clause], governors: Sequence[int | None]) -> int | None:
    """The clause that says what is said by clause `i`: its complement, or what stands before it."""
    return next(
        (j for j in range(len(governors)) if governors[j] == i and clauses[j].part in ("complement", "main")), None
    )


def _lacks_object(analysis: Analysis, clause: Clause, facts: Facts, words: HeadlineLanguage) -> bool:
    """Whether the object of a relative clause is the noun that it is about: "the crimes that they committed"."""
    own_subject = clause.part == "relative" and clause.subject is not None and not clause.shared
    if not own_subject or facts.passive or facts.nonfinite or clause.opener not in words.object_relatives:
        return False
    before, behind = clause.first - 1, clause.verb + 1
    if before >= 0 and analysis.head(before) in words.clause_nouns:
        return False  # "the third time soldiers fled"
    return behind >= clause.last or analysis.kind(behind) not in (Kind.NOUN, Kind.ADJECTIVE, Kind.INFINITIVE)


def _is_declared(content: Clause, words: HeadlineLanguage) -> bool:
    """Whether a clause is what a verb needs, with the word that opens it: "Airbus recommends that ..."."""
    return content.part == "complement" and content.opener in words.declaratives


def _opens_with(title: str, words: Set[str]) -> bool:
    """Whether the first word of `title` is one of `words`."""
    return title.partition(" ")[0] in words


def is_clear(title: str, language: EventLanguage) -> bool:
    """Whether a headline was made that can be understood alone: it does not begin with an unresolved pronoun."""
    if language.headlines is None:
        return True
    return bool(title) and title.split(maxsplit=1)[0].lower() not in language.headlines.unclear


def noun_title(document: Document, analysis: Analysis, phrases: Range, language: EventLanguage) -> str:
    """Make the title of a dated noun: its words without the article and the date."""
    return without_dates(document, analysis.span(phrases), language)


def without_dates(document: Document, span: Span, language: EventLanguage) -> str:
    """Make a title of the words of `span` without dates, what governs them, and an opening article; "" for nothing."""
    headlines = language.headlines
    dangling = headlines.dangling if headlines is not None else frozenset()
    endings = headlines.possessive_endings if headlines is not None else frozenset()
    parts: list[str] = []
    at = span.start
    for time in (*document.times_within(span.start, span.end), None):
        end = time.start if time is not None else span.end
        behind = next((at + len(ending) for ending in endings if document.text.startswith(ending, at, end)), at)
        parts += document.text[behind:end].split()
        while time is not None and parts and parts[-1].lower() in dangling:
            parts.pop()  # "of 1904"
        at = time.end if time is not None else at
    if headlines is not None and parts and parts[0].lower() in headlines.articles:
        parts = parts[1:]
    return _worded(capital(" ".join(parts[:LONGEST]).replace(" ,", ",").replace("()", "").strip(_MARKS)))


def sentence_title(document: Document, span: Span, language: EventLanguage) -> str:
    """Make a title of the words as they stand, without a date that opens them; never empty.

    Where it is cut, it does not end on a word that wants another ("the").
    """
    words = " ".join(document.text[span.start : span.end].split())
    start, end = span.start, span.end
    for time in document.times_within(start, end):
        if not document.text[start : time.start].strip(_MARKS):
            start = time.end
    trimmed = _worded(" ".join(document.text[start:end].split()).strip(_MARKS))
    chosen = (trimmed or words).split(" ")
    kept = chosen[:LONGEST]
    while len(kept) > 1 and language.headlines is not None and kept[-1].lower() in language.headlines.dangling:
        kept.pop()
    return capital(" ".join(kept)) or words


def entry_title(text: str, start: int, end: int) -> str:
    """The title of an entry, from its heading or first words `text[start:end]`; "" where only marks are there."""
    return _worded(" ".join(text[start : min(end, start + _FAR)].split()).strip(_ENTRY_MARKS))


def _worded(title: str) -> str:
    """`title`, or "" where it is marks alone."""
    return title if any(map(str.isalnum, title)) else ""
