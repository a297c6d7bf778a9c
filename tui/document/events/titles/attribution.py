"""Titles of utterances in the manner of a headline: "Suhail Shaheen: the Taliban is not responsible"."""

from __future__ import annotations

from tui.document.events.language import EventLanguage, Verbs
from tui.document.events.titles.context import TitleContext, name_ending
from tui.document.events.titles.words import LONGEST_SUBJECT
from tui.document.events.tokens import Token, tokens_of
from tui.document.mentions import EntityMention

FURTHEST = 120
"""Code points in which the first verb is looked for."""


def first_verb(words: str, verbs: Verbs) -> Token | None:
    """Find the first verb of the clause `words`, not far from its beginning; None where there is none."""
    return next((token for token in tokens_of(words, 0, FURTHEST, verbs) if token.is_verb), None)


def headline(words: str, verb: Token, context: TitleContext) -> str:
    """Put the clause `words`, whose first verb is `verb`, as speaker and speech; "" where it reports no speech."""
    language, text = context.language, context.document.text
    if verb.word not in language.grammar.verbs.stating or not words[: verb.start].strip():
        return ""
    speaker = _speaker(text, words[: verb.start], context.names, language)
    speech = _speech(text, words[verb.end :], context.names, verb.word, language)
    if not speaker or not any(language.grammar.verbs.is_verb(word) for word in speech.lower().split()):
        return ""
    return f"{speaker}: {speech}"


def _speaker(text: str, subject: str, names: tuple[EntityMention, ...], language: EventLanguage) -> str:
    """Find who speaks: the name that `subject` or a part of it ends with, else its words if they are few; else ""."""
    words = language.titles.utterance_day.sub("", subject).strip(" ,")
    for part in words.split(", "):
        if name := name_ending(text, part, names, LONGEST_SUBJECT):
            return name if len(name) <= LONGEST_SUBJECT else ""
    return words if len(words) <= LONGEST_SUBJECT and "," not in words else ""


def _speech(text: str, words: str, names: tuple[EntityMention, ...], verb: str, language: EventLanguage) -> str:
    """Find what is said in the `words` behind `verb`: without day, addressee and complementiser; "" if unsure."""
    titles, verbs = language.titles, language.grammar.verbs
    rest = titles.utterance_day.sub("", words, count=1).strip()
    match = titles.complement.match(rest)
    if match is not None:
        return rest[match.end() :]
    if verb in verbs.without_complementiser:
        return "" if rest.partition(" ")[0] in titles.before_addressee else rest.lstrip(" ,:")
    if verb not in verbs.addressing:
        return ""
    addressee = titles.addressee.match(rest)
    if addressee is not None:
        return rest[addressee.end() :]
    article = titles.addressee_article.match(rest)
    rest = rest[article.end() :] if article else rest
    for mention, _ in names:
        said = text[mention.start : mention.end]
        if rest.startswith(said + " "):
            return rest[len(said) + 1 :]
    return ""
