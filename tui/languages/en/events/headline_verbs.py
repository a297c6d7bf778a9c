"""English verb groups as headlines have them: in the historical present, negation, modality and voice kept.

Chronologies and headlines tell the past in the present ("Rebels take the town"). The edits are few and leave the
meaning alone:

- a past, perfect or pluperfect becomes the present: "took", "has taken", "had taken" -> "takes"
- a passive keeps its form of "be": "was taken", "has been taken" -> "is taken"
- a progressive stays one: "were marching" -> "are marching"
- what is to come becomes an infinitive: "will meet" -> "to meet"
- modals, "would" among them, stay as they are
"""

from __future__ import annotations

from collections.abc import Sequence

from tui.languages.en.syntax.inflection import lemma_of, third_person

_WILL = frozenset(("will", "shall", "'ll", "’ll"))
_HAVE = frozenset(("has", "have", "had", "'ve", "’ve", "'d", "’d", "having"))
_BE = frozenset(("is", "are", "was", "were", "am", "'s", "’s", "'re", "’re", "be", "been", "being", "'m", "’m"))
_DO = frozenset(("do", "does", "did"))
_NOT = frozenset(("not", "n't", "n’t", "never"))


def headline_verb(words: Sequence[str], tags: Sequence[str], plural: bool) -> str:
    """The verb group `words` with their parts of speech, as a headline has it; `plural` says what its subject is.

    Words that it does not know are left as they are.
    """
    lower = [word.lower() for word in words]
    negation = next((i for i, word in enumerate(lower) if word in _NOT), None)
    if tags[0] == "TO" or (tags[0] == "VBN" and len(tags) == 1):
        return " ".join(lower)
    verbs = [i for i, tag in enumerate(tags) if tag != "RB" and i != negation]
    if not verbs:
        return " ".join(words)
    first, head = lower[verbs[0]], lower[verbs[-1]]
    denied = negation is not None
    if first in _WILL and len(verbs) > 1:
        rest = " ".join(lower[i] for i in verbs[1:])
        return f"not to {rest}" if denied else f"to {rest}"
    if tags[verbs[0]] == "MD" or first == "cannot":
        return " ".join(word.replace("n't", "not").replace("n’t", "not") for word in lower)
    auxiliaries = {lower[i] for i in verbs[:-1]}
    if auxiliaries & _BE and tags[verbs[-1]] in ("VBN", "VBD"):
        return _with_be(f"being {head}" if "being" in auxiliaries else head, plural, denied)
    if auxiliaries & _BE and tags[verbs[-1]] == "VBG":
        return _with_be(head, plural, denied)
    if auxiliaries and not auxiliaries <= _HAVE | _DO:
        return " ".join(lower)
    return _present(head, plural, denied)


def _with_be(rest: str, plural: bool, denied: bool) -> str:
    return f"{'are' if plural else 'is'}{' not' if denied else ''} {rest}"


def _present(form: str, plural: bool, denied: bool) -> str:
    """The present of the verb that `form` is of; `form` itself where that is not known."""
    verb = lemma_of(form)
    if not verb:
        return form
    if verb == "be":
        return f"{'are' if plural else 'is'}{' not' if denied else ''}"
    if denied:
        return f"{'do' if plural else 'does'} not {verb}"
    return verb if plural else third_person(verb)
