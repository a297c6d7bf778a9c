"""Steps from the words of a clause to its title; `STEPS` is their order.

Each step takes the title as it is and its context, and returns the title with one thing changed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from tui.document.events.titles.attribution import first_verb, headline
from tui.document.events.titles.context import TitleContext, name_ending, resolve_pronoun
from tui.document.events.titles.shorten import shorten
from tui.document.events.titles.subject import find_subject
from tui.document.events.titles.words import LONGEST, LONGEST_SUBJECT, MARKS, SHORTEST, balanced, without_end
from tui.document.events.tokens import Token

Step: TypeAlias = Callable[[str, TitleContext], str]


def drop_dateline(words: str, context: TitleContext) -> str:
    """Drop the place and agency that open a report."""
    return context.language.titles.dateline.sub("", words)


def drop_connectives(words: str, context: TitleContext) -> str:
    """Drop connectives that open the sentence: "However, ..."."""
    while (lead := context.language.titles.connective.match(words)) and lead.end() < len(words):
        words = words[lead.end() :]
    return words


def drop_opener(words: str, context: TitleContext) -> str:
    """Drop the word that opens a clause within its sentence: "which ..."."""
    opener = context.language.titles.opener.match(words) if context.within else None
    return words[opener.end() :] if opener and opener.end() < len(words) else words


def name_pronoun(words: str, context: TitleContext) -> str:
    """Replace a pronoun that opens the words by the name of its entity."""
    return resolve_pronoun(context.document.text, words, context.names, context.language)


def add_subject(words: str, context: TitleContext) -> str:
    """Put a subject before the words of a clause that has none."""
    return f"{find_subject(words, context)} {words}".strip() if context.within else words


def drop_attribution(words: str, context: TitleContext) -> str:
    """Drop the attribution that closes or opens a sentence, if enough is left."""
    if context.within:
        return words
    without = context.language.titles.attribution.sub("", words.rstrip(MARKS))
    return without if len(without) >= SHORTEST else words


def balance_marks(words: str, _context: TitleContext) -> str:
    """Remove quotation marks and brackets without a partner, and marks at both ends."""
    return balanced(words).strip(MARKS)


def lead_with_name(words: str, context: TitleContext) -> str:
    """Put a long sentence as speaker and speech, or cut its subject to the name at its end."""
    if len(words) <= LONGEST or context.within:
        return words
    verbs = context.language.grammar.verbs
    verb = first_verb(words, verbs)
    if verb is None:
        return words
    if spoken := headline(words, verb, context):
        words, verb = spoken, first_verb(spoken, verbs)
    return words if verb is None else _with_short_subject(words, verb, context)


def _with_short_subject(words: str, verb: Token, context: TitleContext) -> str:
    """Cut a long subject to the name at its end: "The founder and head of Toller Lines Ada Brook"."""
    if verb.start <= LONGEST_SUBJECT:
        return words
    subject = words[: verb.start].rstrip()
    name = name_ending(context.document.text, subject, context.names, LONGEST_SUBJECT)
    before = subject.removesuffix(name).split()
    if not name or not before or before[-1].lower() in context.language.titles.dangling or "," in subject:
        return words
    return f"{name} {words[verb.start :]}"


def drop_loose_end(words: str, context: TitleContext) -> str:
    """Drop conjunctions and the like at the end."""
    return without_end(words, context.language.titles.loose)


def cut_to_length(words: str, context: TitleContext) -> str:
    """Cut the words to the length of a title."""
    text = context.document.text
    names = [text[mention.start : mention.end] for mention, _ in context.names if not mention.inferred]
    return shorten(words, names, context.language)


STEPS: tuple[Step, ...] = (
    drop_dateline,
    drop_connectives,
    drop_opener,
    name_pronoun,
    add_subject,
    drop_attribution,
    balance_marks,
    lead_with_name,
    drop_loose_end,
    cut_to_length,
)
