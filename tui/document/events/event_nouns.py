"""Event nouns: noun phrases that name an event, which they may tell of first or take up again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set

from tui.document.events.language import DiscourseWords
from tui.document.record import transient
from tui.document.span import Span
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.phrase import Kind

_REACH = 4
"""Phrases behind a noun that say what it is of or at, at most: "the bombing | of | the embassies | in | Kenya"."""


@transient
class EventNoun:
    """A noun phrase at `span` that names an event of `family`; `scope` is the phrase with what it is of or at.

    `taken_up`: the text takes the event for known ("the attack", "Rabin's murder"). `subject`: it is the subject of its
    clause. `told`: its clause tells of it, as of a subject or of something new ("an attack").
    """

    family: str
    span: Span
    scope: Span
    taken_up: bool
    subject: bool
    told: bool


def event_nouns(analysis: Analysis, dated: Set[int], words: DiscourseWords) -> Mapping[int, list[EventNoun]]:
    """The event nouns of a sentence in text order, by the number of their clause.

    `dated` are the numbers of the noun phrases that have a date of their own.
    """
    found: dict[int, list[EventNoun]] = defaultdict(list)
    tokens, families = analysis.tokens, words.families.nouns
    for number, phrase in enumerate(analysis.phrases):
        if phrase.kind is not Kind.NOUN or number in dated:
            continue
        family = families.get(tokens[phrase.head].text.lower())
        if family is None:
            continue
        before = [token.text.lower() for token in tokens[phrase.first : phrase.head]]
        if words.others.intersection(before):
            continue
        opening = before[0] if before else ""
        if not opening and analysis.kind(number - 1) is Kind.TIME:
            continue  # the attribute of a time: "last week | attacks"
        known = opening in words.known or not words.possessive.isdisjoint(before)
        is_new = analysis.kind(number + 1) is Kind.INFINITIVE  # "the decision to leave"
        clause = analysis.clause_at(number)
        subject = analysis.clauses[clause].subject
        is_subject = subject is not None and subject[0] <= number < subject[1]
        noun = EventNoun(
            family,
            analysis.span((number, number + 1)),
            analysis.span((number, _end_of_scope(analysis, number))),
            taken_up=known and not is_new,
            subject=is_subject,
            told=is_subject or not (known or opening in words.owners),
        )
        found[clause].append(noun)
    return found


def _end_of_scope(analysis: Analysis, number: int) -> int:
    """The phrase behind the last of those that say what the noun phrase `number` is of or at."""
    end = number + 1
    while end - number < _REACH and analysis.kind(end) is Kind.PREPOSITION and analysis.kind(end + 1) is Kind.NOUN:
        end += 2
    return end
