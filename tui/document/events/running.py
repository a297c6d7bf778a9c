"""The running date: a sentence that goes on about what was told before ("He also said ...") takes its date.

It is a lighter form of the narrative time of Webber (1988), "Tense as discourse anaphor". Only signs that can be seen
are trusted: a pronoun that opens the sentence, or an "also" or "then" near its beginning, keeps a day that is no more
than a month before publication; a "this" that stands for what was told, or a definite noun of an event ("The deal was
..."), keeps any date. Any other sentence takes the story's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from tui.document.basis import Anchor, AnchorKind, Basis, Part, Rule
from tui.document.events.clauses import is_verb
from tui.document.events.draft import Draft
from tui.document.events.english.cues import comes_next, demonstrative, goes_on
from tui.document.events.english.families import families_of, named_family
from tui.document.events.english.verbs import REACTING, SAYING
from tui.document.events.story import MONTH, Story
from tui.document.events.when import When
from tui.document.model import Document, Sentence

KINDS = frozenset(("happened", "reported", "planned", "state", "ongoing"))
LONGEST = 600
"""Code points of an event's words that are looked at for what it can be named by."""
OPENING = 60
"""Code points of a sentence that are looked at for what it goes on about."""


class Running:
    """What a reader has in mind of the dates told so far: that of the last sentence, and those of nouns of events."""

    def __init__(self, document: Document) -> None:
        """Begin with nothing in mind, at the beginning of `document`."""
        self._document = document
        self._last: When | None = None
        self._named: dict[str, When | None] = {}

    def story_at(self, sentence: Sentence, story: Story) -> Story:
        """The story as `sentence` takes it: of the running date where it goes on about what was told."""
        opening = self._document.text[sentence.start : min(sentence.end, sentence.start + OPENING)]
        named = self._named.get(_subject_family(opening))
        if named is not None:
            return Story(named, named)
        if self._last is None:
            return story
        pointing = demonstrative().match(opening)
        if pointing is not None and is_verb(pointing[1].lower()):
            return Story(self._last, self._last)
        if not self._is_foreground(self._last):
            return story
        if comes_next(opening):
            return Story(self._last, self._last)
        return replace(story, day=self._last) if goes_on(opening) else story

    def hear(self, sentence: Sentence, told: Sequence[Draft]) -> None:
        """Keep in mind what `sentence` tells, the events `told`: the date it gives or goes on with runs on."""
        main = told[0] if told and told[0].start == sentence.start else None
        if main is None or main.when is None:
            return
        when = main.when
        if when.basis.rule is Rule.DISCOURSE_TIME:
            self._last = when
            return
        known = bool(when.times) and when.earliest is not None and when.latest is not None and main.kind in KINDS
        self._last = self._continued(when) if known else None
        dated = [draft.when for draft in told if draft.when and draft.when.times and draft.kind != "reported"]
        if dated:
            self._name(sentence, dated)

    def _name(self, sentence: Sentence, dated: list[When]) -> None:
        """Keep the date of what `sentence` tells for the nouns that can name it; none where two are known."""
        words = self._document.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
        for family in families_of(words):
            for when in dated:
                known = self._named.setdefault(family, self._continued(when))
                if known is not None and not known.same_as(when):
                    self._named[family] = None

    def _continued(self, when: When) -> When:
        """`when` as the date of a sentence that goes on about it."""
        implied: tuple[Part, ...] = ("year", "month", "day")
        anchor = Anchor(AnchorKind.PRECEDING, when.value)
        basis = Basis(Rule.DISCOURSE_TIME, "inferred", implied=implied, anchor=anchor)
        modifier = when.modifier if when.modifier == "since" else None
        return replace(when, basis=basis, times=(), modifier=modifier)

    def _is_foreground(self, when: When) -> bool:
        """Whether `when` is one day, at most a month before publication; what is further back is background."""
        day, published = when.earliest, self._document.published
        if not isinstance(day, date) or day != when.latest or published is None:
            return False
        return (published - day).days <= MONTH


def _subject_family(opening: str) -> str:
    """The family of the definite noun of an event that a sentence begins with as its subject: "The deal was ...".

    "" where it begins otherwise, or tells what others said of the event: that came later.
    """
    words = opening.split()
    if len(words) < 4 or words[0].strip('"“').lower() not in ("the", "this", "that"):
        return ""
    if any(word in SAYING or word in REACTING for word in words[2:6]):
        return ""
    for noun, after in pairwise(words[1:4]):
        if is_verb(after) and (family := named_family(noun)):
            return family
    return ""
