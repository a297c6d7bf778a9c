"""Discourse time: an undated sentence that continues the ones before takes their date ("He also said ...").

A lighter form of the narrative time of Webber (1988), "Tense as discourse anaphor". Only cues on the surface count: a
pronoun that opens the sentence, or an "also" or "then" near its beginning, keeps a day at most a month before
publication; "minutes later" keeps any day; a demonstrative subject ("This led to ...") or a definite noun of an event
reported before ("The deal was ...") keeps any date. A sentence that gives nothing but a date ("Atlanta, 1996.") is of
all that follows in its paragraph. Every other sentence takes the document time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from tui.document.basis import DAY, Anchor, AnchorKind, Basis, Rule
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating
from tui.document.events.document_time import MONTH, DocumentTime
from tui.document.events.language import DiscourseWords, EventFamilies, VerbForms
from tui.document.model import Document, Sentence

KINDS = frozenset(("happened", "reported", "planned", "state", "ongoing"))
"""Kinds of event whose date the next sentence can continue."""
OPENING = 60
"""Code points of a sentence that are searched for a cue."""
_WORD = re.compile(r"[^\W\d_]+")


class DiscourseTime:
    """The dates that a sentence can continue: that of the last sentence, and those of nouns of events."""

    def __init__(self, document: Document, words: DiscourseWords, forms: VerbForms) -> None:
        """Begin at the beginning of `document`, with no date known."""
        self._document = document
        self._words = words
        self._forms = forms
        self._last: Dating | None = None
        self._scene: tuple[int, Dating] | None = None
        self._named: dict[str, Dating | None] = {}

    def time_of(self, sentence: Sentence, time: DocumentTime) -> DocumentTime:
        """Find the days that `sentence` is about where it is undated: `time`, or those of what it continues."""
        opening = self._document.text[sentence.start : min(sentence.end, sentence.start + OPENING)]
        if self._scene is not None and self._scene[0] == sentence.block:
            scene = self._scene[1]
            return DocumentTime(scene, scene)
        named = self._named.get(_subject_family(opening, self._words, self._forms))
        if named is not None:
            return DocumentTime(named, named)
        last = self._last
        if last is None:
            return time
        subject = self._words.demonstrative.match(opening)
        if subject is not None and self._forms.lemma(subject[1].lower()):
            return DocumentTime(last, last)
        if self._words.soon.occurs(opening) and last.interval.precision in ("day", "time"):
            return DocumentTime(last, last)
        if not self._is_recent(last):
            return time
        if self._words.follows.occurs(opening):
            return DocumentTime(last, last)
        return replace(time, story=last) if self._words.continues.occurs(opening) else time

    def advance(self, sentence: Sentence, candidates: Sequence[Candidate]) -> None:
        """Take up the dates of the events of `sentence`, the main one first."""
        if any(one.dating is not None and one.dating.times for one in candidates):
            self._scene = None
        for one in candidates:
            if one.dating is not None and one.dating.times and one.kind != "reported":
                self._note(one, one.dating)
        main = candidates[0] if candidates and candidates[0].start == sentence.start else None
        if main is None or main.dating is None:
            return
        dating = main.dating
        if dating.basis.rule is Rule.DISCOURSE_TIME:
            self._last = dating
            return
        closed = dating.interval.earliest is not None and dating.interval.latest is not None
        self._last = _continued(dating) if dating.times and closed and main.kind in KINDS else None

    def set_scene(self, sentence: Sentence, dating: Dating) -> None:
        """Take up the date of a sentence that gives nothing else, for the rest of its block: "Atlanta, 1996."."""
        self._scene = sentence.block, _continued(dating)

    def _note(self, one: Candidate, dating: Dating) -> None:
        """Note the date of the event that the verb or title of a candidate names; two dates of one kind are none."""
        families = families_of(one.title, self._words.families)
        if one.facts is not None and one.facts.verb in self._words.families.verbs:
            families.add(self._words.families.verbs[one.facts.verb])
        for family in families:
            known = self._named.setdefault(family, _continued(dating))
            if known is not None and not known.same_days(dating):
                self._named[family] = None

    def _is_recent(self, dating: Dating) -> bool:
        """Whether `dating` is one day, at most a month before publication; what is further back is background."""
        day, published = dating.interval.earliest, self._document.published
        if not isinstance(day, date) or day != dating.interval.latest or published is None:
            return False
        return (published - day).days <= MONTH


def families_of(words: str, families: EventFamilies) -> set[str]:
    """Find the families whose events `words` can report."""
    members = families.members
    found = {members[word] for word in _WORD.findall(words.lower()) if word in members}
    return found.union(family for cue, family in families.phrases if cue.occurs(words))


def _continued(dating: Dating) -> Dating:
    """Make the dating of a sentence that continues one of `dating`."""
    basis = Basis(
        Rule.DISCOURSE_TIME,
        "inferred",
        implied=DAY,
        anchor=Anchor(AnchorKind.PRECEDING, dating.interval.value),
    )
    modifier = dating.interval.modifier if dating.interval.modifier == "since" else None
    return Dating(replace(dating.interval, modifier=modifier), basis)


def _subject_family(opening: str, words: DiscourseWords, forms: VerbForms) -> str:
    """Find the family of the definite noun of an event that is a sentence's subject: "The deal was ...".

    "" where it begins otherwise, or says what others did about the event: that came later.
    """
    tokens = opening.split()
    if len(tokens) < 4 or tokens[0].strip('"“').lower() not in words.definite:
        return ""
    lemmas = [forms.lemma(word.lower()) for word in tokens[2:6]]
    if any(lemma in forms.reporting or lemma in words.reacting for lemma in lemmas):
        return ""
    for noun, after in pairwise(tokens[1:6]):
        if noun in words.families.nouns and (after in words.placing or forms.lemma(after)):
            return words.families.nouns[noun]
    return ""
