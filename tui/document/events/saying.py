"""Titles of what somebody said, in the manner of a headline: "Suhail Shaheen: the Taliban is not responsible"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tui.document.events.clauses import Token, is_verb, tokens_of
from tui.document.events.english import titling as english
from tui.document.events.english import verbs
from tui.document.model import Mention

LONGEST_SPEAKER = 28
"""Code points of a speaker."""
FURTHEST = 120
"""Code points in which the first verb is looked for."""


@lru_cache(maxsize=16)
def first_verb(words: str) -> Token | None:
    """The first verb of the clause `words`, not far from its beginning; asked for twice of each title."""
    return next((token for token in tokens_of(words, 0, FURTHEST) if token.is_verb), None)


def headline(text: str, words: str, near: Sequence[tuple[Mention, str]]) -> str:
    """`words`, a flat clause of `text`, as speaker and speech; `words` as they are where they report no speech.

    `near` are the mentions within the clause, with the names of their entities, in text order.
    """
    verb = first_verb(words)
    if verb is None or verb.word not in verbs.STATING or not words[: verb.start].strip():
        return words
    speaker = _speaker(text, words[: verb.start], near)
    speech = _speech(text, words[verb.end :], near, verb.word)
    if not speaker or not any(is_verb(word) for word in speech.lower().split()):
        return words
    return f"{speaker}: {speech}"


def _speaker(text: str, subject: str, near: Sequence[tuple[Mention, str]]) -> str:
    """Who speaks: the name that `subject` or a part of it ends with, else its words if they are few; "" for neither."""
    said = english.said_on().sub("", subject).strip(" ,")
    for part in said.split(", "):
        if name := ends_with_name(text, part, near):
            return name if len(name) <= LONGEST_SPEAKER else ""
    return said if len(said) <= LONGEST_SPEAKER and "," not in said else ""


def ends_with_name(text: str, words: str, near: Sequence[tuple[Mention, str]]) -> str:
    """The name of the entity whose mention ends `words`, the mentions being those of `near` in `text`; "" for none."""
    for mention, name in near:
        said = text[mention.start : mention.end]
        if words == said or words.endswith((" " + said, "’s " + said)):
            return name if mention.inferred or len(name) <= LONGEST_SPEAKER else said
    return ""


def _speech(text: str, words: str, near: Sequence[tuple[Mention, str]], verb: str) -> str:
    """What is said, from the `words` behind `verb`: without the day, the hearer and the "that"; "" if unsure."""
    rest = english.said_on().sub("", words, count=1).strip()
    match = english.complement().match(rest)
    if match is not None:
        return rest[match.end() :]
    if verb in verbs.WITHOUT_THAT:
        return "" if rest.partition(" ")[0] in english.BEFORE_HEARER else rest.lstrip(" ,:")
    if verb != "told":
        return ""
    hearer = english.hearer().match(rest)
    if hearer is not None:
        return rest[hearer.end() :]
    rest = rest.removeprefix("the ")
    for mention, _ in near:
        said = text[mention.start : mention.end]
        if rest.startswith(said + " "):
            return rest[len(said) + 1 :]
    return ""
