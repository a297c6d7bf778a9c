"""The running day: a sentence that goes on about the one before it ("He also said ...") tells of the same day.

It is a lighter form of the narrative time of Webber (1988), "Tense as discourse anaphor": only a pronoun that opens
the sentence, or an "also" near its beginning, is trusted to keep the day; any other sentence takes the story's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tui.document.events.draft import Draft
from tui.document.events.english.cues import goes_on
from tui.document.events.story import MONTH, Story
from tui.document.events.when import When
from tui.document.model import Basis, Document, Sentence

RULE = "running day"
KINDS = frozenset(("happened", "reported"))


def story_at(document: Document, sentence: Sentence, story: Story, running: When | None) -> Story:
    """The story as `sentence` takes it: of the running day where it goes on about the sentence before it."""
    if running is None or not goes_on(document.text[sentence.start : min(sentence.end, sentence.start + 60)]):
        return story
    return replace(story, day=running)


def running_after(document: Document, sentence: Sentence, told: Sequence[Draft], running: When | None) -> When | None:
    """The running day behind `sentence`, which tells the events `told`: the one it gives, or goes on with, else none.

    Only a day of the month before publication runs on; what lies further back is background.
    """
    when = told[0].when if told and told[0].start == sentence.start else None
    if when is None:
        return running
    if when.basis.rule == RULE:
        return when
    day, published = when.earliest, document.published
    if not isinstance(day, date) or day != when.latest or published is None or not when.times:
        return None
    if told[0].kind not in KINDS or not 0 <= (published - day).days <= MONTH:
        return None
    words = f"No date stands with it; it goes on about {day.isoformat()}, which the text gave just before."
    basis = Basis(RULE, words, (), ("year", "month", "day"), f"the sentence before, {day.isoformat()}")
    return When(day, day, day.isoformat(), "day", basis)
