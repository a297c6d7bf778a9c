"""Titles: a clause as a headline, with its subject, verb, object, and as much more as a line holds.

What can be spared goes first: what introduces the clause, brackets, appositions, relative clauses, dates and adverbs.
What would change the meaning stays: negation, hedges, modals, who says so. Pieces of two clauses are never joined.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.document.events.headline_language import HeadlineLanguage
from tui.document.events.headline_segments import is_date, is_segment, is_spared, segment, segment_words
from tui.document.events.headline_subject import Name, is_plural, subject_words
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause
from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Range

LONGEST = 12
"""Words that a title has at most where its clause allows."""
_ENOUGH = 8
"""Words behind which a title takes no further circumstance."""
_SPARE = 2
"""Words more that a title may have where the complement of its verb needs them."""

_QUOTES = str.maketrans("", "", '"“”«»')
_QUOTED = re.compile("[\"“”«»]|``|''")


class _Line:
    """The words of a title so far, `count` in number; of `longest` at most."""

    __slots__ = ("count", "longest", "parts")

    def __init__(self, longest: int) -> None:
        self.parts: list[str] = []
        self.count = 0
        self.longest = longest

    def add(self, words: str) -> None:
        if words:
            self.parts.append(words)
            self.count += len(words.split())

    def fits(self, words: str) -> bool:
        return self.count + len(words.split()) <= self.longest


def headline(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name, longest: int = LONGEST) -> str:
    """The title of `clause`, of `longest` words at most; "" where it has no verb or no subject that can be said.

    It has no capital of its own, so that it can be a part of a title.
    """
    if _is_witnessed(analysis, clause, language):
        return _witnessed(analysis, clause, language, name, longest)
    subject = subject_words(analysis, clause, language, name)
    if clause.verb < 0 or not subject or subject.lower() in language.articles:
        return ""
    line = _Line(longest)
    line.add(subject)
    line.add(_verb(analysis, clause, language))
    _complete(analysis, clause, language, other_than(subject, name), line)
    return _without_marks(" ".join(line.parts))


def _is_witnessed(analysis: Analysis, clause: Clause, language: HeadlineLanguage) -> bool:
    """Whether the subject of the clause is a time: "1994 saw the first free elections"."""
    verb = clause.verb
    return (
        clause.subject is None
        and analysis.head(verb) in language.witnessing_verbs
        and [analysis.kind(verb - 1), analysis.kind(verb + 1)] == [Kind.TIME, Kind.NOUN]
    )


def _witnessed(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name, longest: int) -> str:
    """What a time saw: the object of the clause, without an article."""
    line = _Line(longest)
    _complete(analysis, clause, language, name, line)
    first, _, rest = _without_marks(" ".join(line.parts)).partition(" ")
    return rest if rest and first.lower() in language.articles else f"{first} {rest}".strip()


def breaks_off(analysis: Analysis, clause: Clause, language: HeadlineLanguage) -> bool:
    """Whether a headline of `clause` lacks what its verb needs: "Airbus recommends [that ...]", "He praises [the]"."""
    if clause.verb < 0 or (clause.subject is not None and clause.subject[0] > clause.verb):
        return False
    i = clause.verb + 1
    while i < clause.last:
        if not is_spared(analysis, i, language):
            if is_segment(analysis, i, clause.last, language):
                return False
            break
        end = segment(analysis, i, clause.last, language)
        if end is None:
            break
        i = end
    if i < len(analysis.phrases) and (analysis.kind(i) is Kind.NOUN or analysis.head(i) in language.contents):
        return True
    behind = analysis.kind(clause.verb + 1)
    dated = is_date(analysis, clause.verb + 1, language)  # "The first flight was in 1994"
    return analysis.head(clause.verb) in language.light_verbs and not dated and behind is not Kind.ADJECTIVE


def _without_marks(words: str) -> str:
    """`words` without quotation marks, whose other half a headline often lacks."""
    if _QUOTED.search(words):
        words = words.translate(_QUOTES).replace("``", "").replace("''", "")
    return " ".join(words.split())


def other_than(subject: str, name: Name) -> Name:
    """`name`, but no name for a pronoun that stands for `subject`, named before: "Ada says she resigns"."""

    def other(start: int, end: int) -> str:
        named = name(start, end)
        return "" if named and (named in subject or subject in named) else named

    return other


def capital(words: str) -> str:
    """`words` with a capital, unless the first has one inside ("al-Qaeda" stays too, being a name)."""
    first = words.partition(" ")[0]
    return words if any(map(str.isupper, first)) else words[:1].upper() + words[1:]


def _verb(analysis: Analysis, clause: Clause, language: HeadlineLanguage) -> str:
    """The verb group as headlines have it, with a negation or hedge that stands in it or beside it."""
    group = analysis.phrases[clause.verb]
    words = [token.text for token in analysis.tokens[group.first : group.last]]
    tags = list(analysis.tags[group.first : group.last])
    if group.kind is Kind.PARTICIPLE:
        tags[-1] = "VBN"  # also where its form alone could be a past tense
    hedge = next((f"{word.lower()} " for word in words[:-1] if word.lower() in language.hedges), "")
    for beside in (*analysis.adverbs_before(clause.verb), clause.verb + 1):
        word = analysis.head(beside) if analysis.kind(beside) is Kind.ADVERB else ""
        if word in language.negations:
            words, tags = [words[0], word, *words[1:]], [tags[0], "RB", *tags[1:]]
        elif word in language.hedges and beside < clause.verb:
            hedge = f"{word} "
    return hedge + language.verb(words, tags, _takes_plural(analysis, clause, language, (words, tags)))


def _takes_plural(
    analysis: Analysis, clause: Clause, language: HeadlineLanguage, group: tuple[Sequence[str], Sequence[str]]
) -> bool:
    """Whether the verb `group`, its words and their tags, has a plural subject: by its own form, else the subject's.

    A title's subject can be shorter than the sentence's, and "Apple have" is one company: so a plural form counts only
    where the subject allows it ("all three were", "Jews are").
    """
    subject = _agreeing(analysis, clause, language)
    shown = language.shown_number(*group)
    if shown is None or subject is None:
        return is_plural(analysis, subject, language)
    phrase = analysis.phrases[subject[0]]
    head, tag = analysis.tokens[phrase.head].text, analysis.tags[phrase.head]
    return shown and (language.may_be_plural(head, tag) or is_plural(analysis, subject, language))


def _agreeing(analysis: Analysis, clause: Clause, language: HeadlineLanguage) -> Range | None:
    """The noun phrases that the verb agrees with: the subject, or what follows "there is"."""
    behind = clause.verb + 1
    expletive = clause.subject is not None and analysis.head(clause.subject[0]) in language.expletives
    return (behind, behind + 1) if expletive and analysis.kind(behind) is Kind.NOUN else clause.subject


def _complete(analysis: Analysis, clause: Clause, language: HeadlineLanguage, name: Name, line: _Line) -> None:
    """Add the complements of the clause's verb, one whole phrase after another, while they fit."""
    i, last = clause.verb + 1, clause.last
    if clause.subject is not None and clause.subject[0] > clause.verb:
        i = clause.subject[1]  # "said the minister"
    if analysis.kind(i) is Kind.ADVERB and analysis.head(i) in language.negations:
        i += 1  # it is a word of the verb
    needed, longest = True, line.longest  # the verb's own complement is still to come
    line.longest += _SPARE
    while i < last:
        end = segment(analysis, i, last, language)
        if end is None:
            return
        if is_spared(analysis, i, language):
            i = end
            if analysis.kind(i) is Kind.COORDINATOR:
                return  # "to Tajikistan over three days and the fifth case ..."
            continue
        kind = analysis.kind(i)
        words = segment_words(analysis, i, end, language, name)
        if not line.fits(words) or (not needed and line.count >= _ENOUGH and kind is not Kind.COORDINATOR):
            if needed:
                shorter = _shortened(analysis, i, end, language, name, line)
                line.add(shorter)
            return
        line.add(words)
        line.longest = longest
        says_what_becomes = kind is Kind.NOUN and analysis.kind(end) is Kind.ADJECTIVE
        needed = needed and (
            kind in (Kind.ADVERB, Kind.ADJECTIVE, Kind.GERUND, Kind.INFINITIVE, Kind.PARTICIPLE)
            or (says_what_becomes and analysis.head(clause.verb) in language.resultatives)
        )
        i = end


def _shortened(analysis: Analysis, i: int, end: int, language: HeadlineLanguage, name: Name, line: _Line) -> str:
    """As much of a segment that is too long as ends with one of its phrases; "" if nothing fits."""
    for last in range(end - 1, i, -1):
        if analysis.kind(last - 1) in (Kind.NOUN, Kind.ADJECTIVE):
            words = segment_words(analysis, i, last, language, name)
            if line.fits(words):
                return words
    return ""
