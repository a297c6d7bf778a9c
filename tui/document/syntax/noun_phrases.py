"""Noun phrases: what belongs to a noun before and behind it."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.syntax.phrase import NOUNS, Kind, Phrase, Tagged
from tui.document.syntax.tagger import MARK

_new = tuple.__new__  # what Phrase(...) does, without its call in Python
IN_NOUN = frozenset(("DT", "CD", "JJ", "NN", "NNP", "POS"))
"""Tags that stand in a noun phrase anywhere."""
_WITHIN = frozenset(("VBN", "VBG", "RP", "RB", "CC", MARK))
"""Tags that can stand in one behind its first word."""


def noun_phrase(sentence: Tagged, i: int) -> Phrase:
    """The noun phrase that begins at `i`; an adjective without a noun is a phrase of its own kind.

    A time expression belongs to it that stands as an attribute: "a July 16 press conference", "Monday's attack".
    """
    tags = sentence.tags
    head, j = -1, i
    while j < len(tags):
        if j in sentence.timed:
            after = behind_attribute(tags, i, j, sentence.timed[j])
            if after is None:
                break
            j = after
            continue
        tag = tags[j]
        if head >= 0 and (tag == "DT" or head in sentence.clause_nouns) and _begins_another(sentence, head, j):
            break
        if tag in NOUNS or tag == "CD":
            head = j
        elif tag not in IN_NOUN and j > i and not (tag in _WITHIN and _continues(sentence, j, i)):
            break
        elif tag == "JJ" and head >= 0 and tags[head] == "NN" and tags[j - 1] != "POS":
            break  # "made the city safe"
        j += 1
    while j > i + 1 and tags[j - 1] == "POS" and not _is_alone(tags, j):
        j -= 1
    if head < 0:
        kind = Kind.NOUN if tags[i] in ("DT", "POS") else Kind.ADJECTIVE
        return Phrase(kind, i, j, j - 1)
    return _new(Phrase, (Kind.NOUN, i, j, head if head < j else j - 1))


def modifies(sentence: Tagged, i: int) -> bool:
    """Whether a participle at `i` stands before a noun that it modifies: "of wounded soldiers"."""
    tags = sentence.tags
    if i == 0 or tags[i - 1] not in ("IN", "DT", "CD", "JJ"):
        return False
    after = next((j for j in range(i + 1, min(i + 4, len(tags))) if tags[j] not in ("JJ", "VBN", "VBG")), len(tags))
    return after < len(tags) and tags[after] in NOUNS and after not in sentence.timed


def _is_listed(sentence: Tagged, j: int) -> bool:
    """Whether the comma at token `j` stands between two adjectives of a noun: "a cool, hazy morning"."""
    return sentence.tokens[j].text == "," and sentence.tags[j - 1 : j + 3] == ["JJ", MARK, "JJ", "NN"]


def _is_alone(tags: Sequence[str], j: int) -> bool:
    """Whether a possessive before token `j` belongs to no noun behind it: "at St. Jude's in Kesterham"."""
    return tags[j : j + 1] in (["IN"], ["CC"], ["TO"], [MARK])


def _begins_another(sentence: Tagged, head: int, j: int) -> bool:
    """Whether another noun phrase begins at token `j`, behind the noun `head`."""
    if sentence.tags[j] == "DT":
        return sentence.tags[j - 1] != "POS"
    # "the third time | Afghan soldiers have fled"
    return head == j - 1 and head in sentence.clause_nouns and sentence.tokens[j].text[0].isupper()


def behind_attribute(tags: Sequence[str], first: int, start: int, end: int) -> int | None:
    """Where a phrase begun at `first` goes on behind the time expression over the tokens [start, end).

    None where the time modifies no noun of the phrase. A comma may close it: "an Aug. 10, 1988, agreement".
    """
    after = tags[end] if end < len(tags) else "."
    if after == "POS":
        return end if start == first else None
    if start == first:
        return end if end - start == 1 and tags[start] == "JJ" and after in NOUNS else None  # "third-quarter profits"
    if tags[start - 1] not in ("DT", "JJ", "POS"):
        return None
    if after in ("NN", "NNP", "JJ"):
        return end
    closed = after == MARK and tags[start - 1] == "DT" and tags[end + 1 : end + 2] in (["NN"], ["JJ"])
    return end + 1 if closed else None


def _continues(sentence: Tagged, j: int, first: int) -> bool:
    """Whether the participle, adverb, conjunction or mark at `j` stands within a noun phrase begun before it."""
    tags = sentence.tags
    if tags[j] == MARK:
        return _is_listed(sentence, j)
    after = tags[j + 1] if j + 1 < len(tags) else "."
    if tags[j] in ("VBN", "VBG"):
        opened = tags[j - 1] in ("DT", "JJ", "CD", "POS") or (tags[j - 1] == "RB" and j - 1 > first)
        return opened and after in ("NN", "NNP", "JJ")  # "a planned trip", "the hastily planned trip"
    if tags[j] == "RP":
        return tags[j - 1] == "DT" and after == "NN"  # "an off duty guard"
    if tags[j] == "RB":
        return tags[j - 1] in ("DT", "POS") and after in ("JJ", "VBN", "VBG", "CD")
    return tags[j] == "CC" and tags[j - 1] == "JJ" and after == "JJ" and "NN" in tags[j + 2 : j + 3]
