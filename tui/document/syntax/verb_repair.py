"""Find the words of a sentence that the tagger took for a participle or a verb against the sentence as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tui.document.syntax.phrase import Kind, Phrase

_OPENING = frozenset((Kind.VERB, Kind.RELATIVE, Kind.COORDINATOR, Kind.COMMA, Kind.BREAK, Kind.QUOTE))


def lost_verb(found: Sequence[Phrase], opens: Callable[[Phrase], bool]) -> Phrase | None:
    """The participle that must be the verb of its sentence, since its subject has no other.

    `opens` says whether a phrase opens a clause: verbs behind it are those of that clause.
    """
    for i, one in enumerate(found):
        if one.kind is not Kind.PARTICIPLE or one.last - one.first > 1 or not i:
            continue
        if found[i - 1].kind is Kind.COMMA:
            if _is_lost_behind_comma(found, i, opens):
                return one
        elif _is_lost_behind_subject(found, i, opens):
            return one
    return None


def _is_lost_behind_comma(found: Sequence[Phrase], i: int, opens: Callable[[Phrase], bool]) -> bool:
    """Whether participle `i` follows what stands between commas behind its subject.

    "The bank, which was founded in 1890, collapsed", "The side, unbeaten since May, lost".
    """
    if i < 3 or found[0].kind is not Kind.NOUN or found[1].kind is not Kind.COMMA:
        return False
    idle = all(other.kind is not Kind.VERB for other in found[:i]) or waits(found[:i])
    next_one = next((other for other in found[i:] if other.kind in (Kind.VERB, Kind.RELATIVE) or opens(other)), None)
    return idle and (next_one is None or next_one.kind is not Kind.VERB)


def _is_lost_behind_subject(found: Sequence[Phrase], i: int, opens: Callable[[Phrase], bool]) -> bool:
    """Whether participle `i` stands behind its subject, and all verbs behind it are those of other clauses.

    "The House yesterday disclosed that the king has left", "The company declined to comment".
    """
    if found[i - 1].kind not in (Kind.NOUN, Kind.TIME, Kind.ADVERB) or any(one.kind is Kind.VERB for one in found[:i]):
        return False
    free = any(
        one.kind is Kind.NOUN and (not j or found[j - 1].kind is not Kind.PREPOSITION)
        for j, one in enumerate(found[:i])
    )
    verbs = openers = 0
    for one in found[i + 1 :]:
        openers += one.kind in (Kind.RELATIVE, Kind.COORDINATOR, Kind.BREAK) or opens(one)
        verbs += one.kind is Kind.VERB
        if verbs > openers:
            return False
    return free


def lost_nouns(
    found: Sequence[Phrase], opens: Callable[[Phrase], bool], may_be_noun: Callable[[Phrase], bool]
) -> list[Phrase]:
    """The present tenses that must be nouns, since a verb or a noun that a preposition governs stands before them.

    "He rejected claims", "He was arrested in connection with the embassy blasts". `opens` says whether a phrase opens
    a clause, `may_be_noun` whether a verb has the form of a noun.
    """
    lost: list[Phrase] = []
    for i, one in enumerate(found):
        if one.kind is not Kind.VERB or one.last - one.first > 1 or i < 2 or not may_be_noun(one):
            continue
        if found[i - 1].kind is Kind.VERB:
            lost.append(one)
            continue
        governed = found[i - 1].kind is Kind.NOUN and found[i - 2].kind is Kind.PREPOSITION and not opens(found[i - 2])
        if not governed:
            continue
        ahead = (other for other in reversed(found[: i - 2]) if other.kind in _OPENING or opens(other))
        if next((other.kind for other in ahead), None) is Kind.VERB:
            lost.append(one)
    return lost


def waits(before: Sequence[Phrase]) -> bool:
    """Whether the subject of `before` still lacks its verb: a relative clause stands behind it, and no verb before."""
    first = next((one for one in before if one.kind in (Kind.VERB, Kind.RELATIVE)), None)
    return first is not None and first.kind is Kind.RELATIVE
