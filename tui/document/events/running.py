"""The running day: a sentence that goes on about the one before it ("He also said ...") tells of the same day.

It is a lighter form of the narrative time of Webber (1988), "Tense as discourse anaphor": only a pronoun that opens
the sentence, or an "also" near its beginning, is trusted to keep a recent day, and only a "this" that stands for what
was told before keeps any date; any other sentence takes the story's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tui.document.events.clauses import is_verb
from tui.document.events.draft import Draft
from tui.document.events.english.cues import demonstrative, goes_on
from tui.document.events.story import MONTH, Story
from tui.document.events.when import When
from tui.document.model import Basis, Document, Sentence

RULE = "running day"
KINDS = frozenset(("happened", "reported", "planned", "state", "ongoing"))


def story_at(document: Document, sentence: Sentence, story: Story, running: When | None) -> Story:
    """The story as `sentence` takes it: of the running day where it goes on about the sentence before it."""
    if running is None:
        return story
    words = document.text[sentence.start : min(sentence.end, sentence.start + 60)]
    pointing = demonstrative().match(words)
    if pointing is not None and is_verb(pointing[1].lower()):
        return Story(running, running)
    return replace(story, day=running) if goes_on(words) and _is_recent(document, running) else story


def running_after(sentence: Sentence, told: Sequence[Draft], running: When | None) -> When | None:
    """What runs on behind `sentence`, which tells the events `told`: the date it gives or goes on with, else none."""
    main = told[0] if told and told[0].start == sentence.start else None
    if main is None or main.when is None:
        return running
    when = main.when
    if when.basis.rule == RULE:
        return when
    if not when.times or when.earliest is None or when.latest is None or main.kind not in KINDS:
        return None
    words = f"No date stands with it; it goes on about {when.value}, which the text gave just before."
    basis = Basis(RULE, words, (), ("year", "month", "day"), f"the sentence before, {when.value}")
    return replace(when, basis=basis, times=(), modifier=None)


def _is_recent(document: Document, when: When) -> bool:
    """Whether `when` is one day of the month before publication; what lies further back is background."""
    day, published = when.earliest, document.published
    if not isinstance(day, date) or day != when.latest or published is None:
        return False
    return 0 <= (published - day).days <= MONTH
