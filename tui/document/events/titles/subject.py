"""The subject of a clause that has none of its own, from the words of its sentence before it."""

from __future__ import annotations

from tui.document.events.language import Verbs
from tui.document.events.titles.context import TitleContext, resolve_pronoun
from tui.document.events.titles.dates import without_dates
from tui.document.events.titles.words import FAR, LONGEST_SUBJECT, MARKS, flat
from tui.document.events.tokens import tokens_of


def find_subject(words: str, context: TitleContext) -> str:
    """Find a subject for the title `words`; "" where they need or can find none.

    Words that begin with a verb need one. A relative clause takes the words before it, an aside what stands before its
    comma, and others the sentence's subject, with its auxiliary before a participle ("she was captured in 1915 and
    freed in 1916": "She was freed").
    """
    text, start = context.document.text, context.start
    verbs = context.language.grammar.verbs
    first = words.partition(" ")[0].lower()
    if not verbs.is_verb(first):
        return ""
    if context.language.titles.relative.match(text, start):
        return _antecedent(context)
    if text[max(0, start - 4) : start].rstrip().endswith(","):
        return _apposed(context, verbs)
    return _sentence_subject(first, context)


def _sentence_subject(first: str, context: TitleContext) -> str:
    """Take the sentence's subject for words that begin with the verb `first`."""
    document, sentence, language = context.document, context.sentence, context.language
    verbs = language.grammar.verbs
    begin, end = without_dates(document, sentence.start, min(sentence.end, sentence.start + FAR), language)
    verb = next((token for token in tokens_of(document.text, begin, end, verbs) if token.is_verb), None)
    if verb is None or verb.start >= context.start:
        return ""
    before = flat(document.text[begin : verb.start])
    while (lead := language.titles.connective.match(before)) and lead.end() < len(before):
        before = before[lead.end() :]
    subject = resolve_pronoun(document.text, before + " ", context.names_before, language).strip(MARKS)
    if len(subject) > LONGEST_SUBJECT or "," in subject:
        return ""
    passive = verb.word in verbs.passive and first not in verbs.auxiliaries and verbs.is_past_form(first)
    return f"{subject} {verb.word}" if passive else subject


def _apposed(context: TitleContext, verbs: Verbs) -> str:
    """Take all before the comma, where no verb is in it: "The accords, | concluded in 1954"."""
    begin = max(context.sentence.start, context.start - FAR)
    before = flat(context.document.text[begin : context.start])
    alone = "," not in before[:-1] and not any(verbs.is_verb(word) for word in before.lower().rstrip(",").split())
    return before if alone and len(before) <= LONGEST_SUBJECT else ""


def _antecedent(context: TitleContext) -> str:
    """Take the antecedent of a relative clause: the name right before it, or all words before it if they are few."""
    text, start = context.document.text, context.start
    for mention, entity in reversed(context.names_before):
        if mention.end <= start and not text[mention.end : start].strip(MARKS):
            return entity.name if len(entity.name) <= LONGEST_SUBJECT else ""
    before = flat(text[max(context.sentence.start, start - FAR) : start]).rstrip(MARKS)
    return before if len(before) <= LONGEST_SUBJECT and "," not in before else ""
