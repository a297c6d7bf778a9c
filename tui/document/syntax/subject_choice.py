"""Choose the subject of each finite verb among the noun phrases around it, by a linear model.

The rules that find clauses look at marks and openers one by one; where a sentence nests, they can take a noun beside
the verb for its subject. The model weighs what lies between a noun phrase and the verb, agreement, what the verbs
before have for their subjects, and the rules' own answer. It overrules them only where it is sure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from tui.document.syntax.clauses import Clause, bounded
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Phrased

_CODES = {
    Kind.NOUN: "N", Kind.VERB: "V", Kind.INFINITIVE: "I", Kind.GERUND: "G", Kind.PARTICIPLE: "E", Kind.TIME: "T",
    Kind.ADJECTIVE: "J", Kind.ADVERB: "A", Kind.PREPOSITION: "p", Kind.RELATIVE: "R", Kind.COORDINATOR: "C",
    Kind.COMMA: ",", Kind.BREAK: "B", Kind.QUOTE: "Q", Kind.OPEN: "O", Kind.CLOSE: "L", Kind.OTHER: "X",
}  # fmt: skip
_SUBORDINATOR, _DECLARATIVE, _PRONOUN = "S", "D", "P"
_NOUNS = frozenset(("N", _PRONOUN))
_WORDED = frozenset("pSDRCAVX")
"""Codes of phrases whose head word matters beside a subject or verb."""
_LISTED = frozenset((Kind.NOUN, Kind.ADJECTIVE, Kind.PREPOSITION))
"""What a coordinator before a verb adds to what is before it: "in the war and in the siege"."""
_START = "^"
_BRACKETS = re.compile(r"O[^OL]*L")
_CIRCUMSTANCES = re.compile(r"p[NPTJG]|[AQ]")
"""What can stand between a subject and its verb without a meaning for either."""
_MOST = 10
"""Noun phrases before a verb that can be its subject."""
_LONGEST, _HEAD, _TAIL = 7, 3, 4
"""Codes of a stretch that is told apart by all of them, and how many of a longer one at either end."""
MARGIN = 8
"""How much more the model must give to another noun phrase to overrule the rules: on news that it was not trained on,
it then rights 217 subjects of 7,396 verbs and spoils 25."""


class Choice(NamedTuple):
    """A noun phrase, by its number, that can be the subject of a verb, and its features."""

    phrase: int
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coded:
    """The phrases of a sentence as one code each, with their head words and what each noun says of its number."""

    sentence: Phrased
    codes: str
    words: Sequence[str]
    numbers: Sequence[str]

    @classmethod
    def of(cls, sentence: Phrased, tags: Sequence[str]) -> Coded:
        """Code the phrases of `sentence`, whose tokens have `tags`."""
        language = sentence.language
        words = [sentence.word(i) for i in range(len(sentence.phrases))]
        codes = "".join(
            _code(phrase.kind, word, tags[phrase.head], language)
            for phrase, word in zip(sentence.phrases, words, strict=True)
        )
        numbers = [
            _number(codes, i, words[i], tags[phrase.head], language) if codes[i] in _NOUNS else ""
            for i, phrase in enumerate(sentence.phrases)
        ]
        return cls(sentence, codes, words, numbers)


def _code(kind: Kind, word: str, tag: str, language: SyntaxLanguage) -> str:
    """The code of a phrase of `kind` with the head `word`."""
    if kind is Kind.PREPOSITION and word in language.subordinators:
        return _DECLARATIVE if word in language.declaratives else _SUBORDINATOR
    return _PRONOUN if kind is Kind.NOUN and tag == "PRP" else _CODES[kind]


def _number(codes: str, i: int, word: str, tag: str, language: SyntaxLanguage) -> str:
    """What noun phrase `i` says of its number: a pronoun itself, "p" for a plural, "n" for a name, else "s"."""
    if codes[i] == _PRONOUN:
        return word
    if codes[i + 1 : i + 3] == "CN" or language.plural.search(word):
        return "p"
    return "n" if tag == "NNP" else "s"


def choices(coded: Coded, tags: Sequence[str], clause: Clause, before: Sequence[Clause]) -> list[Choice]:
    """What can be the subject of the verb of `clause`: the nouns before it, the nearest first, and the one behind.

    `before` are the clauses of the verbs before it, with the subjects chosen for them.
    """
    codes, verb = coded.codes, clause.verb
    nouns = (i for i in range(verb - 1, -1, -1) if codes[i] in _NOUNS and _is_beside(codes[i:verb]))
    behind = next((i for i in (verb + 1, verb + 2) if codes[i : i + 1] in _NOUNS), None)
    context = _Context.of(coded, tags, clause, before)
    found = [Choice(i, _features(coded, i, context)) for i in islice(nouns, _MOST)]
    if behind is not None:
        found.append(Choice(behind, _inverted_features(coded, behind, context)))
    return found


def _is_beside(codes: str) -> bool:
    """Whether no break parts the first of `codes` from what follows: two dashes may stand around an aside."""
    return codes.count(_CODES[Kind.BREAK]) % 2 == 0


class _Context(NamedTuple):
    """What the features of all choices for one verb have in common."""

    clause: Clause
    form: str
    says: bool
    before: str
    word_before: str
    last_verb: int
    last_subject: int
    subjects: frozenset[int]
    said: str

    @classmethod
    def of(cls, coded: Coded, tags: Sequence[str], clause: Clause, before: Sequence[Clause]) -> _Context:
        verb, language = clause.verb, coded.sentence.language
        group = coded.sentence.phrases[verb]
        first = coded.sentence.tokens[group.first].text.lower()
        last = before[-1] if before else None
        last_verb = last.verb if last is not None else -1
        code = coded.codes[verb - 1] if verb else _START
        return cls(
            clause,
            first if first in language.auxiliaries else tags[group.first],
            coded.words[verb] in language.saying_verbs,
            code,
            coded.words[verb - 1] if code in _WORDED else code,
            last_verb,
            last.subject[0] if last is not None and last.subject is not None else -1,
            frozenset(one.subject[0] for one in before if one.subject is not None),
            coded.words[last_verb] if last_verb >= 0 and coded.words[last_verb] in language.saying_verbs else "-",
        )


def _features(coded: Coded, i: int, context: _Context) -> tuple[str, ...]:
    """What speaks for and against noun phrase `i`, which stands before the verb."""
    codes, number = coded.codes, coded.numbers[i]
    clause, form = context.clause, context.form
    verb, last_verb, before = clause.verb, context.last_verb, context.before
    between = codes[i + 1 : verb]
    reduced = _reduced(between)
    beside = codes[i - 1] if i else _START
    word = coded.words[i - 1] if beside in _WORDED else beside
    used = "-" if i not in context.subjects else "=" if i == context.last_subject else "+"
    side = ">" if i > last_verb else "<"
    near = reduced if i > last_verb else _reduced(codes[last_verb + 1 : verb])
    nouns = min(4, between.count("N") + between.count(_PRONOUN))
    return (
        f"b{reduced}{side}{used}",
        f"d{beside}{codes[i]}{reduced}",
        f"e{number} {form}",
        f"f{nouns}{min(3, between.count('V'))}{min(3, between.count(','))}",
        f"g{used}{before}{side}{near}",
        f"h{word}{reduced[:3]}",
        f"i{context.word_before}{min(5, verb - i)}{used}",
        f"j{near}{used}{side}{beside if side == '>' else ''}",
        f"k{coded.words[i] if codes[i] == _PRONOUN else ''}{before}",
        f"l{_NOUNS.isdisjoint(codes[:i])}{last_verb < 0}{context.says}",
        f"m{context.said}{side}{reduced}",
        f"o{number}{form}{reduced}",
        *_of_rules(clause, i, reduced, f"{before}{beside}", f"{number}{form}"),
    )


def _inverted_features(coded: Coded, i: int, context: _Context) -> tuple[str, ...]:
    """What speaks for and against noun phrase `i`, which stands behind the verb: "..., said the minister"."""
    codes, verb, before, says = coded.codes, context.clause.verb, context.before, context.says
    form = f"{coded.numbers[i]}{context.form}"
    return (
        f"z{codes[verb + 1 : i]}{says}{before}",
        f"z{before} {coded.words[verb]}",
        f"z {_reduced(codes[context.last_verb + 1 : verb])}",
        f"z{form}",
        f"z{context.word_before} {says}",
        *_of_rules(context.clause, i, "", f"{before}!", form),
    )


def _of_rules(clause: Clause, i: int, reduced: str, beside: str, form: str) -> tuple[str, ...]:
    """What it says of noun phrase `i` that the rules take it, or not, for the subject of `clause`."""
    rules = f"{clause.subject is not None and clause.subject[0] == i}{clause.part}{clause.shared}"
    return f"S{rules}{reduced}", f"T{rules}{beside}", f"U{rules}{form}"


def _reduced(codes: str) -> str:
    """The stretch `codes` without brackets and circumstances, its middle left out where it is long."""
    rest = _CIRCUMSTANCES.sub("", _BRACKETS.sub("", codes))
    return rest if len(rest) <= _LONGEST else f"{rest[:_HEAD]}~{rest[-_TAIL:]}"


def reassign_subjects(
    clauses: Sequence[Clause], sentence: Phrased, tags: Sequence[str], weights: Mapping[str, int]
) -> list[Clause]:
    """`clauses`, with the subjects that the model is sure of. `weights` are what each feature adds."""
    settled: list[Clause] = []
    coded: Coded | None = None
    for clause in clauses:
        if clause.verb < 0 or _is_settled(clause, sentence):
            settled.append(clause)
            continue
        coded = coded or Coded.of(sentence, tags)
        chosen = _chosen(choices(coded, tags, clause, settled), clause, weights)
        settled.append(clause if chosen is None else _with_subject(sentence, clause, chosen, settled))
    changed = any(one is not other for one, other in zip(settled, clauses, strict=True))
    return bounded(settled, len(sentence.phrases)) if changed else settled


def _is_settled(clause: Clause, sentence: Phrased) -> bool:
    """Whether the rules know the subject best.

    It opens the sentence and its verb follows, it is an antecedent, or it stands behind a comma and a coordinator,
    which leave it no other verb: "A stamp was issued, and a genus of plants, Harknessia, was named".
    """
    if clause.part == "relative" and clause.shared:
        return True
    if clause.part == "coordinate" and clause.subject is not None and clause.subject[0] == clause.first + 1:
        return sentence.kind(clause.first - 1) is Kind.COMMA
    return clause.subject == (0, 1) and clause.verb == 1 and sentence.kind(0) is Kind.NOUN


def _chosen(found: Sequence[Choice], clause: Clause, weights: Mapping[str, int]) -> int | None:
    """The noun phrase that is the subject of `clause` in place of the rules'; None where theirs stays."""
    scores = {one.phrase: sum(weights.get(name, 0) for name in one.features) for one in found}
    best = max(scores, key=scores.__getitem__, default=None)
    if best is None:
        return None
    subject = clause.subject
    if subject is None:
        return best if scores[best] >= MARGIN else None
    return best if scores[best] >= scores.get(subject[0], 0) + MARGIN else None


def _with_subject(sentence: Phrased, clause: Clause, chosen: int, before: Sequence[Clause]) -> Clause:
    """`clause` with the noun phrase `chosen` for its subject, and the part and beginning that follow from it."""
    verb = clause.verb
    if chosen > verb:
        return Clause("main", verb, 0, verb, (chosen, chosen + 1))
    owner = next((one for one in reversed(before) if one.subject is not None and one.subject[0] == chosen), None)
    link = _link(sentence, clause, before)
    goes_on = sentence.kind(link) is Kind.COORDINATOR
    if owner is not None and (goes_on or not _is_antecedent(owner)):
        part = "coordinate" if owner.part == "main" else owner.part
        first = clause.first if clause.shared else link
        return Clause(part, first, 0, verb, owner.subject, _opener(sentence, first), shared=True)
    subject = sentence.extended(chosen, verb)
    if chosen >= clause.first:
        return replace(clause, subject=subject, shared=False)
    if not _is_resumed(sentence, clause, chosen, before):
        return clause
    return Clause("main", chosen, 0, verb, subject)


def _is_antecedent(owner: Clause) -> bool:
    """Whether the subject of `owner` is the noun that it is about, and may have a verb of its own behind it."""
    return owner.part == "relative" and owner.shared


def _is_resumed(sentence: Phrased, clause: Clause, chosen: int, before: Sequence[Clause]) -> bool:
    """Whether a clause can go on behind what opened another: "operators who specialise in parks, ..., say".

    Another verb stands between the subject `chosen` and its own, or a comma: "Ada, though ill, left".
    """
    if any(one.verb > chosen for one in before):
        return True
    return any(sentence.kind(i) is Kind.COMMA for i in range(clause.first, clause.verb))


def _link(sentence: Phrased, clause: Clause, before: Sequence[Clause]) -> int:
    """Where a clause begins that goes on with the subject of one before: at the last coordinator, else behind a comma.

    What the rules took for its opener may belong to the clause before: "began as president, and ruled until 1910".
    """
    low = before[-1].verb + 1 if before else 0
    between = range(clause.verb - 1, low - 1, -1)
    coordinator = next((i for i in between if sentence.kind(i) is Kind.COORDINATOR), None)
    if coordinator is not None and sentence.kind(coordinator + 1) not in _LISTED:
        return coordinator
    return next((i + 1 for i in between if sentence.kind(i) is Kind.COMMA), clause.first)


def _opener(sentence: Phrased, first: int) -> str:
    """The word that opens a clause at phrase `first`, or ""."""
    kinds = (Kind.COORDINATOR, Kind.RELATIVE, Kind.PREPOSITION)
    return sentence.word(first) if sentence.kind(first) in kinds else ""
