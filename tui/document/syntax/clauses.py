"""Clauses: the phrases of a sentence around each finite verb, with the verb's subject and the clause's part.

No tree is built. A clause begins at the last word or mark before its verb that can open one: a relative word or
subordinating conjunction, a break, a coordinator, or a comma with a subject behind it; else at the subject itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from tui.document.record import transient
from tui.document.syntax.antecedents import antecedent
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.phrase import Kind, Phrase
from tui.document.syntax.subjects import Phrased, Range
from tui.document.syntax.tokens import Token

Part: TypeAlias = Literal["main", "coordinate", "subordinate", "relative", "complement"]


@transient
class Clause:
    """A clause over the phrases `first` up to `last` (exclusive), `verb` being the index of its finite verb group.

    `verb` is -1 in a sentence without one. `subject` is None where no noun phrase was found for it; `shared` says that
    it stands in an earlier clause ("came and saw", "who came"). `opener` is the word that opens the clause, in lower
    case, or "". Clauses may enclose one another ("the man who fled was caught").
    """

    part: Part
    first: int
    last: int
    verb: int
    subject: Range | None = None
    opener: str = ""
    shared: bool = False


_INTRODUCING = frozenset(
    (
        Kind.PREPOSITION,
        Kind.GERUND,
        Kind.PARTICIPLE,
        Kind.INFINITIVE,
        Kind.TIME,
        Kind.ADVERB,
        Kind.ADJECTIVE,
        Kind.COMMA,
    )
)
_BEFORE_RELATIVE = frozenset((Kind.COMMA, Kind.PREPOSITION, Kind.QUOTE, Kind.BREAK))
_VERBAL = frozenset((Kind.VERB, Kind.INFINITIVE, Kind.GERUND, Kind.PARTICIPLE))


def find_clauses(phrases: Sequence[Phrase], tokens: Sequence[Token], language: SyntaxLanguage) -> list[Clause]:
    """The clauses of a sentence, one for each finite verb, in the order of their verbs; one without a verb if none."""
    sentence = Phrased(phrases, tokens, language)
    verbs = [i for i, phrase in enumerate(phrases) if phrase.kind is Kind.VERB]
    if not verbs:
        return [Clause("main", 0, len(phrases), -1, sentence.subject_in(0, len(phrases)))]
    found: list[Clause] = []
    waiting: Clause | None = None  # a main clause whose subject has been read and whose verb has not
    for number, verb in enumerate(verbs):
        low = verbs[number - 1] + 1 if number else 0
        clause = _resumed(sentence, waiting, found[-1], low, verb) if waiting else None
        if clause is not None:
            waiting = None
        else:
            clause = _opened(sentence, low, verb, found)
            if waiting is None and not _has_main(found) and clause.part == "relative":
                subject = sentence.subject_in(low, clause.first)
                waiting = Clause("main", low, clause.first, -1, subject) if subject else None
        found.append(clause)
    return bounded(found, len(phrases))


def _has_main(found: Sequence[Clause]) -> bool:
    return any(clause.part == "main" for clause in found)


def _resumed(sentence: Phrased, waiting: Clause, inner: Clause, low: int, verb: int) -> Clause | None:
    """The clause `waiting` with the verb at `verb`, where no word between opens another: "the man who fled was ...".

    `inner` is the clause that interrupts it; a dash before it wants one behind it.
    """
    between = range(low, verb)
    dashes = 1 if inner.first and sentence.kind(inner.first - 1) is Kind.BREAK else 0
    if any(sentence.kind(i) is Kind.RELATIVE or sentence.word(i) in sentence.language.declaratives for i in between):
        return None
    if sum(sentence.kind(i) is Kind.BREAK for i in between) != dashes:
        return None
    last_comma = max((i for i in between if sentence.kind(i) in (Kind.COMMA, Kind.BREAK)), default=-1)
    if any(sentence.word(i) in sentence.language.subordinators for i in range(max(low, last_comma + 1), verb)):
        return None
    if last_comma < 0 and sentence.word(low - 1) in sentence.language.opinion_verbs:
        return None
    if last_comma >= 0 and any(sentence.is_subject(i) for i in range(last_comma + 1, verb)):
        return None
    return replace(waiting, verb=verb)


def _opened(sentence: Phrased, low: int, verb: int, found: Sequence[Clause]) -> Clause:
    """The clause of the verb group at `verb`, which begins at `low` or later."""
    opener = _opener(sentence, low, verb)
    if opener is not None:
        return _subordinate(sentence, low, opener, verb)
    if found and _is_inverted(sentence, low, verb):
        subject = sentence.subject_in(verb + 1, min(verb + 4, len(sentence.phrases)))
        return Clause("main", verb, 0, verb, subject)
    mark = max((i for i in range(low, verb) if _is_break(sentence, i, verb)), default=low - 1) + 1
    before = found[-1] if found else None
    coordinator = max((i for i in range(mark, verb) if sentence.kind(i) is Kind.COORDINATOR), default=None)
    if coordinator is not None and before is not None and mark <= low:
        subject = sentence.subject_in(coordinator + 1, verb)
        if subject is None and sentence.kind(coordinator - 1) is Kind.COMMA:
            before = _main(found) or before  # "She retired in 1960, when her sight failed, and died"
        part: Part = before.part if before.part != "main" and subject is None else "coordinate"
        if subject is None and not _is_witnessed(sentence, coordinator + 1, verb):
            return Clause(part, coordinator, 0, verb, before.subject, sentence.word(coordinator), shared=True)
        return Clause(part, coordinator, 0, verb, subject, sentence.word(coordinator))
    if before is None or mark > low:
        return Clause("main", mark, 0, verb, _near_subject(sentence, mark, verb))
    comma = max((i for i in range(low, verb) if sentence.kind(i) in (Kind.COMMA, Kind.QUOTE)), default=None)
    if comma is not None:
        subject = sentence.subject_in(comma + 1, verb)
        if subject is None and before.part == "main" and before.subject is not None:
            return Clause("coordinate", comma + 1, 0, verb, before.subject, shared=True)  # "He came, saw and left"
        return Clause("main", comma + 1, 0, verb, subject or sentence.subject_in(low, comma))
    nearest = max((i for i in range(low, verb) if sentence.is_subject(i)), default=low)
    subject = sentence.subject_in(nearest, verb)
    said = sentence.word(low - 1) in sentence.language.opinion_verbs
    return Clause("complement" if said else "relative", subject[0] if subject else verb, 0, verb, subject)


def _is_witnessed(sentence: Phrased, low: int, verb: int) -> bool:
    """Whether a time is all that stands before a verb that can have one for its subject: "1994 saw"."""
    alone = low + 1 == verb and sentence.kind(low) is Kind.TIME
    return alone and sentence.word(verb) in sentence.language.witnessing_verbs


def _main(found: Sequence[Clause]) -> Clause | None:
    """The last main clause of `found`, where those behind it are relative or subordinate ones between commas."""
    return next((one for one in reversed(found) if one.part in ("main", "coordinate")), None)


def _is_break(sentence: Phrased, i: int, verb: int) -> bool:
    """Whether phrase `i` parts two main clauses: a break, or the end of a quotation with a subject behind it."""
    if sentence.kind(i) is Kind.BREAK:
        return not sentence.in_brackets(i)  # "Ada Brook (1889 – 1962) was a miller"
    if sentence.kind(i) is not Kind.QUOTE:
        return False
    return sentence.kind(i - 1) is Kind.COMMA and sentence.subject_in(i + 1, verb) is not None


def _is_inverted(sentence: Phrased, low: int, verb: int) -> bool:
    """Whether the verb reports what stands before it, its subject following: "..., said the minister"."""
    if sentence.word(verb) not in sentence.language.opinion_verbs or sentence.kind(verb + 1) is not Kind.NOUN:
        return False
    quote = max((i for i in range(low, verb) if sentence.kind(i) is Kind.QUOTE), default=verb - 1)
    if quote < verb - 2:
        return False  # “We will win,” the captain, Ada Brook, told us
    return verb > low and sentence.kind(verb - 1) in (Kind.COMMA, Kind.QUOTE)


def _opener(sentence: Phrased, low: int, verb: int) -> int | None:
    """The last phrase of [low, verb) that opens a subordinate clause; a preposition before a comma opens none."""
    for i in range(verb - 1, low - 1, -1):
        kind = sentence.kind(i)
        if kind is Kind.RELATIVE:
            return i
        if kind is Kind.PREPOSITION and sentence.kind(i + 1) is Kind.TIME:
            continue  # "since 1936, announced"
        if kind is Kind.PREPOSITION and sentence.word(i) in sentence.language.subordinators:
            comma = next((j for j in range(i + 1, verb) if sentence.kind(j) is Kind.COMMA), None)
            if (
                sentence.word(i) in sentence.language.declaratives
                or comma is None
                or not any(map(sentence.is_subject, range(comma + 1, verb)))
            ):
                if comma is None and i + 1 < verb and _is_prepositional(sentence, i, verb):
                    continue  # "after Monday left"
                return i
    return None


def _is_prepositional(sentence: Phrased, opener: int, verb: int) -> bool:
    """Whether the conjunction at `opener` only governs a noun: "since the start of the attack | the troops fled"."""
    if sentence.subject_in(opener + 1, verb) is None:
        return True
    beside = any(sentence.kind(i) is sentence.kind(i + 1) is Kind.NOUN for i in range(opener + 1, verb - 1))
    return beside and sentence.word(opener) not in sentence.language.declaratives


def _subordinate(sentence: Phrased, low: int, opener: int, verb: int) -> Clause:
    """The clause that the relative word or conjunction at `opener` opens."""
    word = sentence.word(opener)
    subject = _near_subject(sentence, opener + 1, verb)
    before = opener - 1
    while before >= low and sentence.kind(before) in _BEFORE_RELATIVE:
        before -= 1
    kind = Kind.TIME if word in sentence.language.temporal_relatives else Kind.NOUN
    says = word in sentence.language.declaratives and subject is not None and _is_saying(sentence, opener)
    if word in sentence.language.relatives and before >= low and sentence.kind(before) is kind and not says:
        shared = subject is None
        return Clause(
            "relative", opener, 0, verb, subject or antecedent(sentence, low, before, word), word, shared=shared
        )
    governed = opener > 0 and sentence.kind(opener - 1) in _VERBAL
    is_content = word in sentence.language.complementisers and (governed or word not in sentence.language.subordinators)
    part: Part = "complement" if is_content or word in sentence.language.declaratives else "subordinate"
    return Clause(part, opener, 0, verb, subject, word)


def _is_saying(sentence: Phrased, opener: int) -> bool:
    """Whether the verb before the clause at `opener` lacks what is said: "he said in a memo that", "told us that"."""
    verb = next((i for i in range(opener - 1, -1, -1) if sentence.kind(i) is Kind.VERB), None)
    if verb is None or sentence.word(verb) not in sentence.language.saying_verbs:
        return False
    behind = next((i for i in range(verb + 1, opener) if sentence.kind(i) is not Kind.TIME), opener)
    if sentence.word(verb) in sentence.language.denying_verbs and sentence.word(opener - 1) in sentence.language.claims:
        return True
    if sentence.word(verb) in sentence.language.addressing_verbs and sentence.kind(behind) is Kind.NOUN:
        return sentence.word(behind) not in sentence.language.tales
    return sentence.kind(behind) is Kind.PREPOSITION


def _near_subject(sentence: Phrased, low: int, verb: int) -> Range | None:
    """The subject of a clause that begins at `low`, behind what introduces it up to a comma ("Citing sources, ...")."""
    while sentence.kind(low) in _INTRODUCING:
        comma = next((i for i in range(low, verb) if sentence.kind(i) is Kind.COMMA), None)
        if comma is None or sentence.subject_in(comma + 1, verb) is None or _closes_place(sentence, low, comma, verb):
            break
        low = comma + 1
        if _is_region(sentence, low, verb):
            low += 2
    return sentence.subject_in(low, verb)


def _closes_place(sentence: Phrased, low: int, comma: int, verb: int) -> bool:
    """Whether a name between commas ends a subject: "Tomorrow the board of Loudon county, Virginia, will vote"."""
    alone = comma + 3 == verb and sentence.kind(comma + 2) is Kind.COMMA and sentence.kind(comma + 1) is Kind.NOUN
    return alone and sentence.subject_in(low, comma) is not None


def _is_region(sentence: Phrased, i: int, verb: int) -> bool:
    """Whether the name at phrase `i` belongs to the place before it: "At Manassas, Virginia, in July, a march ..."."""
    kinds = [sentence.kind(j) for j in range(i - 2, i + 3)]
    if kinds[:4] != [Kind.NOUN, Kind.COMMA, Kind.NOUN, Kind.COMMA] or kinds[4] not in _INTRODUCING:
        return False
    comma = next((j for j in range(i + 2, verb) if sentence.kind(j) is Kind.COMMA), None)
    behind = sentence.subject_in(comma + 1, verb) if comma is not None else None
    return behind is not None and sentence.is_name(i - 2) and sentence.is_name(i)


def bounded(found: Sequence[Clause], end: int) -> list[Clause]:
    """The clauses with their ends: where the next one begins, or where one that encloses them goes on with its verb."""
    bounded: list[Clause] = []
    for number, one in enumerate(found):
        last = end
        if number + 1 < len(found):
            following = found[number + 1]
            last = following.first if following.first > one.verb else following.verb
        last = max(last, one.verb + 1)
        bounded.append(Clause(one.part, one.first, last, one.verb, one.subject, one.opener, one.shared))
    return bounded
