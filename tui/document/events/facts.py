"""Facts of a clause that decide whether, of which kind and when it is an event: tense, voice, mood, subject, verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from tui.document.events.language import VerbForms
from tui.document.record import transient
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause, Part
from tui.document.syntax.phrase import Kind

Tense: TypeAlias = Literal["past", "perfect", "pluperfect", "present", "future", "modal", "none"]
Subject: TypeAlias = Literal["name", "noun", "person", "speaker", "demonstrative", "existential", "none"]
"""What the subject is: a name, another noun, a pronoun for someone or something ("he", "it"), one for who speaks or
listens ("we", "you"), a demonstrative ("this"), the "there" of existence, or nothing that was found."""


@transient
class Facts:
    """What is known of a clause; `verb` is the lemma of its main verb and `verb_class` WordNet's class, or "".

    `opinion` says that whoever speaks or writes is the source of what it says: "The treaty, I believe, is dead".
    """

    part: Part
    tense: Tense
    verb: str
    verb_class: str
    subject: Subject
    passive: bool = False
    progressive: bool = False
    negated: bool = False
    conditional: bool = False
    reporting: bool = False
    quoted: bool = False
    question: bool = False
    has_object: bool = False
    habitual: bool = False
    recalled: bool = False
    nonfinite: bool = False
    opinion: bool = False
    opener: str = ""
    subject_word: str = ""


def facts_of(analysis: Analysis, clause: Clause, forms: VerbForms, *, quoted: bool, question: bool) -> Facts:
    """Gather the facts of `clause`; `quoted` and `question` are of the words around it, and known from outside."""
    if clause.verb < 0:
        return Facts(clause.part, "none", "", "", "none", quoted=quoted, question=question)
    group = analysis.phrases[clause.verb]
    words = [token.text.lower() for token in analysis.tokens[group.first : group.last]]
    tags = analysis.tags[group.first : group.last]
    verb = forms.lemma(words[-1])
    within = analysis.phrases[clause.first : clause.last]
    adverbs = [analysis.tokens[phrase.head].text.lower() for phrase in within if phrase.kind is Kind.ADVERB]
    beside = [analysis.head(i) for i in analysis.adverbs_before(clause.verb)]
    if analysis.kind(clause.verb + 1) is Kind.ADVERB:
        beside.append(analysis.head(clause.verb + 1))
    tense = _tense(words, tags, group.kind, forms)
    if tense == "past" and clause.opener in forms.following and analysis.head(clause.first - 1) in forms.lengths:
        tense = "pluperfect"  # "two years after the school closed"
    passive = tags[-1] in ("VBN", "VBD") and (group.kind is Kind.PARTICIPLE or not forms.be.isdisjoint(words[:-1]))
    return Facts(
        part=clause.part,
        tense=tense,
        verb=verb,
        verb_class=forms.class_of(verb),
        subject=_subject(analysis, clause, forms),
        passive=passive,
        progressive=tags[-1] == "VBG" and not forms.be.isdisjoint(words[:-1]),
        negated=not forms.negations.isdisjoint((*words, *beside)) or _is_denied(analysis, clause, verb, forms),
        recalled=not forms.recalling.isdisjoint(adverbs),
        conditional=clause.opener in forms.conditionals
        or (tense == "present" and _is_awaited(analysis, clause, forms))
        or (tense == "modal" and not forms.possible.isdisjoint(words)),
        reporting=verb in forms.reporting and not passive,
        quoted=quoted,
        question=question,
        has_object=_has_object(analysis, clause),
        habitual=words[-1] in forms.habitual and analysis.kind(clause.verb + 1) is Kind.INFINITIVE,
        nonfinite=group.kind is not Kind.VERB,
        opener=clause.opener,
        subject_word=analysis.tokens[analysis.phrases[clause.subject[0]].first].text.lower() if clause.subject else "",
    )


def _is_awaited(analysis: Analysis, clause: Clause, forms: VerbForms) -> bool:
    """Whether a clause in the present tense tells what is still to come: "once she arrives", "until it closes"."""
    if clause.opener in forms.awaiting:
        return True
    return clause.subject is not None and any(
        analysis.head(i) in forms.awaiting for i in analysis.adverbs_before(clause.subject[0])
    )


def _is_denied(analysis: Analysis, clause: Clause, verb: str, forms: VerbForms) -> bool:
    """Whether words beside a verb deny it: "failed to leave", "unlikely to leave", "not everyone left"."""
    if verb in forms.failing and analysis.kind(clause.verb + 1) is Kind.INFINITIVE:
        return True
    if analysis.kind(clause.verb) is Kind.INFINITIVE and analysis.kind(clause.verb - 1) is Kind.ADJECTIVE:
        return analysis.head(clause.verb - 1) in forms.unlikely or is_negated(analysis, clause.verb - 2, forms)
    before = clause.subject[0] - 1 if clause.subject is not None else -1
    return analysis.kind(before) is Kind.ADVERB and analysis.head(before) in forms.negations


def is_negated(analysis: Analysis, last: int, forms: VerbForms) -> bool:
    """Whether the verb group that ends at phrase `last`, or behind which adverbs end there, is negated."""
    adverbs = analysis.adverbs_before(last + 1)
    verb = adverbs.start - 1
    if any(analysis.head(i) in forms.negations for i in adverbs):
        return True
    if analysis.kind(verb) is not Kind.VERB:
        return False
    group = analysis.phrases[verb]
    return any(token.text.lower() in forms.negations for token in analysis.tokens[group.first : group.last])


def _tense(words: Sequence[str], tags: Sequence[str], kind: Kind, forms: VerbForms) -> Tense:
    """The tense of a verb group; a participle or gerund has none of its own, an infinitive looks ahead."""
    if kind is Kind.INFINITIVE:
        return "future"
    if kind is not Kind.VERB:
        return "none"
    first, more = words[0], len(words) > 1 and tags[-1] in ("VBN", "VBD", "VBG")
    if tags[0] == "MD":
        return "future" if first in forms.future else "modal"
    if first in forms.had:
        return "pluperfect" if more else "past"
    if first in forms.have:
        return "perfect" if more else "present"
    return "past" if tags[0] == "VBD" else "present"


def _subject(analysis: Analysis, clause: Clause, forms: VerbForms) -> Subject:
    """What the subject of the clause is."""
    if clause.subject is None:
        return "none"
    phrase = analysis.phrases[clause.subject[0]]
    word = analysis.tokens[phrase.first].text.lower()
    if phrase.last - phrase.first == 1:
        for kind, words in forms.pronouns.items():
            if word in words:
                return kind
    return "name" if analysis.tags[phrase.head] == "NNP" else "noun"


def _has_object(analysis: Analysis, clause: Clause) -> bool:
    """Whether a noun phrase follows the verb directly."""
    after = clause.verb + 1
    return after < clause.last and analysis.kind(after) is Kind.NOUN
