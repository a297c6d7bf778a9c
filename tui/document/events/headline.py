"""Titles: a clause as a headline, with its subject, verb, object, and as much more as a line holds.

What can be spared goes first: what introduces the clause, brackets, appositions, relative clauses, dates and adverbs.
What would change the meaning stays: negation, hedges, modals, who says so. Pieces of two clauses are never joined.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tui.document.events.headline_language import HeadlineLanguage
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause, Range
from tui.document.syntax.phrases import Kind

LONGEST = 12
"""Words that a title has at most where its clause allows."""
_LONGEST_SUBJECT = 7
_ENOUGH = 8
"""Words behind which a title takes no further circumstance."""

Name = Callable[[int, int], str]
"""From the span (code points) of a pronoun to the name that it stands for; "" where that is not sure."""


@dataclass(slots=True)
class _Line:
    """The words of a title so far."""

    parts: list[str]
    longest: int

    def count(self) -> int:
        return sum(len(part.split()) for part in self.parts)

    def fits(self, words: str) -> bool:
        return self.count() + len(words.split()) <= self.longest


def headline(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name, longest: int = LONGEST) -> str:
    """The title of `clause`, of `longest` words at most; "" where it has no verb or no subject that can be said.

    It has no capital of its own, so that it can be a part of a title.
    """
    subject = subject_words(analysis, clause, language, name)
    if clause.verb < 0 or not subject:
        return ""
    line = _Line([subject, _verb(analysis, clause, language)], longest)
    _complete(analysis, clause, language, other_than(subject, name), line)
    return " ".join(part for part in line.parts if part)


def other_than(subject: str, name: Name) -> Name:
    """`name`, but no name for a pronoun that stands for `subject`, named before: "Ada says she resigns"."""

    def other(start: int, end: int) -> str:
        named = name(start, end)
        return "" if named and (named in subject or subject in named) else named

    return other


def subject_words(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name) -> str:
    """The subject of `clause` as a title has it; "" where it has none."""
    if clause.subject is None:
        return ""
    words = _subject(analysis, clause.subject, language, name)
    if analysis.phrases[clause.subject[0]].first == 0 and analysis.tags[0] != "NNP":
        words = _without_capital(words, analysis.tokens[0].text)
    before = clause.subject[0] - 1
    hedged = analysis.kind(before) is Kind.ADVERB and analysis.head(before) in language.hedges
    return f"{analysis.words((before, before + 1))} {words}" if hedged and words else words


def _without_capital(words: str, first: str) -> str:
    """`words` without the capital that `first` has only since it opens the sentence."""
    opens = words.startswith(first) and len(first) > 1 and first[1:].islower()
    return words[0].lower() + words[1:] if opens else words


def capital(words: str) -> str:
    """`words` with a capital, unless the first has one inside ("al-Qaeda" stays too, being a name)."""
    first = words.partition(" ")[0]
    return words if any(char.isupper() for char in first) else words[:1].upper() + words[1:]


def _subject(analysis: Analysis, subject: Range, language: HeadlineLanguage, name: Name) -> str:
    """The subject's words: no article, no more than a few words, a name for a pronoun."""
    first, last = subject
    last = _without_asides(analysis, first, last)
    while last - first > 1 and len(analysis.words((first, last)).split()) > _LONGEST_SUBJECT:
        shorter = _last_preposition(analysis, first, last)
        if shorter is None:
            break
        last = shorter
    return noun_words(analysis, (first, last), language, name)


def noun_words(analysis: Analysis, phrases: Range, language: HeadlineLanguage, name: Name) -> str:
    """The words of noun phrases without the article that opens them, and with a name for a pronoun."""
    span = analysis.span(phrases)
    first = analysis.tokens[analysis.phrases[phrases[0]].first]
    lower = first.text.lower()
    said = " ".join(analysis.text[first.end : span.end].split())
    if lower in language.pronouns:
        named = name(first.start, first.end)
        if said and lower in language.possessives:
            return f"{_genitive(named)} {said}" if named else f"{first.text} {said}"
        return f"{named} {said}".strip() if named else analysis.words(phrases)
    if lower in language.articles and said:
        return said
    return analysis.words(phrases)


def _genitive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _without_asides(analysis: Analysis, first: int, last: int) -> int:
    """Where the subject ends without a gerund, participle or infinitive that follows its noun, if it is long."""
    if len(analysis.words((first, last)).split()) <= _LONGEST_SUBJECT:
        return last
    for i in range(first + 1, last):
        if analysis.kind(i) in (Kind.GERUND, Kind.PARTICIPLE, Kind.INFINITIVE, Kind.ADJECTIVE):
            return i
    return last


def _last_preposition(analysis: Analysis, first: int, last: int) -> int | None:
    """The last preposition among the phrases, behind which a long subject can be cut."""
    found = [i for i in range(first + 1, last) if analysis.kind(i) is Kind.PREPOSITION]
    return found[-1] if found else None


def _verb(analysis: Analysis, clause: Clause, language: HeadlineLanguage) -> str:
    """The verb group as headlines have it, with a negation or hedge that stands beside it."""
    group = analysis.phrases[clause.verb]
    words = [token.text for token in analysis.tokens[group.first : group.last]]
    tags = list(analysis.tags[group.first : group.last])
    if group.kind is Kind.PARTICIPLE:
        tags[-1] = "VBN"  # also where its form alone could be a past tense
    hedge = ""
    for beside in (clause.verb - 1, clause.verb + 1):
        word = analysis.head(beside) if analysis.kind(beside) is Kind.ADVERB else ""
        if word in language.negations:
            words, tags = [words[0], word, *words[1:]], [tags[0], "RB", *tags[1:]]
        elif word in language.hedges and beside < clause.verb:
            hedge = f"{word} "
    return hedge + language.verb(words, tags, is_plural(analysis, _agreeing(analysis, clause, language), language))


def _agreeing(analysis: Analysis, clause: Clause, language: HeadlineLanguage) -> Range | None:
    """The noun phrases that the verb agrees with: the subject, or what follows "there is"."""
    behind = clause.verb + 1
    expletive = clause.subject is not None and analysis.head(clause.subject[0]) in language.expletives
    return (behind, behind + 1) if expletive and analysis.kind(behind) is Kind.NOUN else clause.subject


def is_plural(analysis: Analysis, subject: Range | None, language: HeadlineLanguage) -> bool:
    """Whether the subject is one of several: by its head's form, a number before it, or an "and" within it."""
    if subject is None:
        return False
    first, last = subject
    for i in range(first, last):
        if analysis.kind(i) is Kind.PREPOSITION:
            break  # "the leaders of A and B" are those of the first noun
        if analysis.kind(i) is Kind.COORDINATOR and analysis.head(i) == language.conjunction:
            return True
    phrase = analysis.phrases[first]
    head = analysis.tokens[phrase.head]
    words = [token.text.lower() for token in analysis.tokens[phrase.first : phrase.last]]
    return language.plural(words, head.text, analysis.tags[phrase.head])


def _complete(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name, line: _Line) -> None:
    """Add the complements of the clause's verb, one whole phrase after another, while they fit."""
    i, last = clause.verb + 1, clause.last
    if clause.subject is not None and clause.subject[0] > clause.verb:
        i = clause.subject[1]  # "said the minister"
    needed = True  # the verb's own complement is still to come
    while i < last:
        end = _segment(analysis, i, last, language)
        if end is None:
            return
        if _is_spared(analysis, i, language):
            i = end
            if analysis.kind(i) is Kind.COORDINATOR:
                return  # "to Tajikistan over three days and the fifth case ..."
            continue
        kind = analysis.kind(i)
        words = _segment_words(analysis, i, end, language, name)
        if not line.fits(words) or (not needed and line.count() >= _ENOUGH and kind is not Kind.COORDINATOR):
            if needed:
                shorter = _shortened(analysis, i, end, language, name, line)
                if shorter:
                    line.parts.append(shorter)
            return
        line.parts.append(words)
        needed = needed and kind in (Kind.ADVERB, Kind.ADJECTIVE, Kind.GERUND, Kind.INFINITIVE, Kind.PARTICIPLE)
        i = end


def _is_spared(analysis: Analysis, i: int, language: HeadlineLanguage) -> bool:
    """Whether a headline goes without the segment that begins at phrase `i`: a mark, a date or an adverb."""
    kind = analysis.kind(i)
    if kind is Kind.ADVERB:
        kept = analysis.head(i) in language.kept_adverbs or analysis.head_tag(i) == "RP"
        return not kept or _is_date(analysis, i + 1)  # "back in 2018"
    return kind is Kind.QUOTE or _is_date(analysis, i)


def _is_date(analysis: Analysis, i: int) -> bool:
    """Whether the segment that begins at phrase `i` is a date."""
    kind = analysis.kind(i)
    return kind is Kind.TIME or (kind is Kind.PREPOSITION and analysis.kind(i + 1) is Kind.TIME)


_AFTER_COORDINATOR = frozenset((Kind.NOUN, Kind.ADJECTIVE))
_AFTER_PREPOSITION = frozenset((Kind.NOUN, Kind.TIME, Kind.GERUND, Kind.ADJECTIVE))
_ENDS = frozenset((Kind.BREAK, Kind.RELATIVE, Kind.OPEN, Kind.OTHER, Kind.COMMA, Kind.CLOSE))


def _segment(analysis: Analysis, i: int, last: int, language: HeadlineLanguage) -> int | None:
    """Where the segment that begins at phrase `i` ends: a noun phrase, or what opens one with it; with "of", and with
    the infinitive that completes it ("an attempt to block the sale").

    None where the clause's core ends.
    """
    kind = analysis.kind(i)
    if kind in _ENDS:
        return None
    end = i + 1
    if kind in (Kind.COORDINATOR, Kind.PREPOSITION):
        allowed = _AFTER_COORDINATOR if kind is Kind.COORDINATOR else _AFTER_PREPOSITION
        if analysis.kind(end) not in allowed or end >= last:
            return None
        end += 1
    while (longer := _completed(analysis, end, last, language)) > end:
        end = longer
    return min(end, last)


def _completed(analysis: Analysis, end: int, last: int, language: HeadlineLanguage) -> int:
    """Where the segment that ends at phrase `end` ends with what it cannot be without; `end` where nothing lacks."""
    kind, after = analysis.kind(end - 1), analysis.kind(end)
    if end >= last:
        return end
    if after is Kind.INFINITIVE or (after is Kind.NOUN and kind in (Kind.INFINITIVE, Kind.GERUND)):
        return end + 1
    genitive = after is Kind.PREPOSITION and analysis.head(end) in language.genitives
    return end + 2 if genitive and end + 1 < last and analysis.kind(end + 1) is Kind.NOUN else end


def _segment_words(analysis: Analysis, i: int, end: int, language: HeadlineLanguage, name: Name) -> str:
    """The words of a segment, its pronoun named."""
    if analysis.kind(i) is Kind.PREPOSITION and analysis.kind(i + 1) is Kind.NOUN:
        return f"{analysis.words((i, i + 1))} {_object_words(analysis, (i + 1, end), language, name)}"
    if analysis.kind(i) is Kind.NOUN:
        return _object_words(analysis, (i, end), language, name)
    return analysis.words((i, end))


def _object_words(analysis: Analysis, phrases: Range, language: HeadlineLanguage, name: Name) -> str:
    """A noun phrase within the line: as it stands, but with a name for a pronoun."""
    first = analysis.tokens[analysis.phrases[phrases[0]].first]
    if first.text.lower() in language.pronouns:
        return noun_words(analysis, phrases, language, name)
    return analysis.words(phrases)


def _shortened(analysis: Analysis, i: int, end: int, language: HeadlineLanguage, name: Name, line: _Line) -> str:
    """As much of a segment that is too long as ends with one of its phrases; "" if nothing fits."""
    for last in range(end - 1, i, -1):
        if analysis.kind(last - 1) in (Kind.NOUN, Kind.ADJECTIVE):
            words = _segment_words(analysis, i, last, language, name)
            if line.fits(words):
                return words
    return ""
