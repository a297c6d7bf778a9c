"""English verb groups as headlines have them: in the historical present, negation, modality and voice kept.

Chronologies and headlines tell the past in the present ("Rebels take the town"). The edits are few and leave the
meaning alone:

- a past, perfect or pluperfect becomes the present: "took", "has taken", "had taken" -> "takes"
- a passive keeps its form of "be": "was taken", "has been taken" -> "is taken"; a participle alone takes one
- a progressive stays one: "were marching" -> "are marching"
- what is to come becomes an infinitive: "will meet" -> "to meet"
- modals, "would" among them, stay as they are
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.languages.en.syntax.inflection import lemma_of, third_person

_WILL = frozenset(("will", "wo", "shall", "sha", "'ll", "’ll"))
_HAVE = frozenset(("has", "have", "had", "'ve", "’ve", "'d", "’d", "having"))
_BE = frozenset(("is", "are", "was", "were", "am", "'s", "’s", "'re", "’re", "be", "been", "being", "'m", "’m"))
_DO = frozenset(("do", "does", "did"))
_INTRANSITIVE = frozenset(
    ("arrive", "become", "begin", "come", "crash", "die", "end", "erupt", "fall", "flee", "fly", "go", "grow", "happen",
     "leave", "live", "occur", "remain", "resign", "return", "rise", "serve", "sit", "stand", "start", "travel")
)  # fmt: skip
"""Verbs whose form alone is rather a past tense than a participle: "aides left for Europe"."""
_NOT = frozenset(("not", "n't", "n’t", "never"))


def headline_verb(words: Sequence[str], tags: Sequence[str], plural: bool) -> str:
    """The verb group `words` with their parts of speech, as a headline has it; `plural` says what its subject is.

    Words that it does not know are left as they are.
    """
    lower = [word.lower() for word in words]
    denied = not _NOT.isdisjoint(lower)
    negation = next(i for i, word in enumerate(lower) if word in _NOT) if denied else -1
    if tags[0] == "TO":
        return " ".join(lower)
    if tags[0] == "VBN" and len(tags) == 1 and lemma_of(lower[0]) not in _INTRANSITIVE:
        return _with_be(lower[0], plural, denied=False)
    verbs = [i for i, tag in enumerate(tags) if tag != "RB" and i != negation]
    if not verbs:
        return " ".join(words)
    first, head = lower[verbs[0]], lower[verbs[-1]]
    if first in _WILL and len(verbs) > 1:
        rest = " ".join(lower[i] for i in verbs[1:])
        return f"not to {rest}" if denied else f"to {rest}"
    if tags[verbs[0]] == "MD" or first == "cannot":
        whole = " ".join(word.replace("n't", "not").replace("n’t", "not") for word in lower)
        return re.sub("^ca not", "cannot", whole)
    auxiliaries = {lower[i] for i in verbs[:-1]}
    if auxiliaries & _BE and tags[verbs[-1]] in ("VBN", "VBD"):
        return _with_be(f"being {head}" if "being" in auxiliaries else head, plural, denied)
    if auxiliaries & _BE and tags[verbs[-1]] == "VBG":
        return _with_be(head, plural, denied)
    if auxiliaries and not auxiliaries <= _HAVE | _DO:
        return " ".join(lower)
    return _present(head, plural, denied)


def shown_number(words: Sequence[str], tags: Sequence[str]) -> bool | None:
    """Whether the form of a verb group shows that its subject is plural ("were", "have"); None where it may be both."""
    first = words[0].lower()
    if first in ("are", "were", "have", "'re", "’re", "'ve", "’ve") or tags[0] == "VBP":
        return True
    return False if first in ("is", "was", "has") or tags[0] == "VBZ" else None


def reported_verb(words: Sequence[str], tags: Sequence[str], plural: bool) -> str:
    """The verb group `words` behind who says it: as `headline_verb`, but what is to come has its "will"."""
    form = headline_verb(words, tags, plural)
    if tags[0] != "MD":
        return form
    return f"will not {form[7:]}" if form.startswith("not to ") else re.sub("^to ", "will ", form)


def _with_be(rest: str, plural: bool, denied: bool) -> str:
    return f"{'are' if plural else 'is'}{' not' if denied else ''} {rest}"


def _present(form: str, plural: bool, denied: bool) -> str:
    """The present of the verb that `form` is of; `form` itself where that is not known."""
    verb = "be" if form in _BE else lemma_of(form)
    if not verb:
        return form
    if verb == "be":
        return f"{'are' if plural else 'is'}{' not' if denied else ''}"
    if denied:
        return f"{'do' if plural else 'does'} not {verb}"
    return verb if plural else third_person(verb)
