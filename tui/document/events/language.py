"""What a language gives the event stage: tables of words and patterns, in parts that go to the modules that use them.

Words are in lower case. The defaults know no words; with them a dated sentence is one event, and an undated one none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from tui.document.events.centering import Pronouns
from tui.document.events.headline_language import HeadlineLanguage
from tui.document.pattern import NEVER, Pattern

NONE: frozenset[str] = frozenset()
CUE_LIMIT = 1200
"""Code points of a clause that are searched for a cue."""


@dataclass(frozen=True)
class Cue:
    """A pattern for text in lower case; it is searched for only where one of `signs`, quick to find, occurs."""

    signs: tuple[str, ...] = ()
    pattern: Pattern = NEVER

    def occurs(self, words: str) -> bool:
        """Whether the cue is in the first `CUE_LIMIT` code points of `words`, whatever their case."""
        low = words[:CUE_LIMIT].lower()
        return any(sign in low for sign in self.signs) and self.pattern.search(low) is not None


@dataclass(frozen=True)
class VerbForms:
    """What tells the tense, mood and sense of a verb group, and what its subject can be."""

    lemma: Callable[[str], str] = lambda word: word
    """The verb that a form, in lower case, is of; "" where it is not known."""
    class_of: Callable[[str], str] = lambda _verb: ""
    """The semantic class of a verb; "" where it is not known."""
    be: frozenset[str] = NONE
    have: frozenset[str] = NONE
    had: frozenset[str] = NONE
    future: frozenset[str] = NONE
    """Modals of what is to come: "will"."""
    possible: frozenset[str] = NONE
    """Modals of what may be or would be: "might"."""
    negations: frozenset[str] = NONE
    conditionals: frozenset[str] = NONE
    """Words that open a condition: "if"."""
    awaiting: frozenset[str] = NONE
    """Words that open, with the present tense, what has not happened yet: "once she arrives"."""
    following: frozenset[str] = NONE
    """Words that open a clause about what came first, by the length of time before them: "two years after"."""
    lengths: frozenset[str] = NONE
    """Units of such a length: "years"."""
    earlier: frozenset[str] = NONE
    """Words that open a clause about what came first: "since"."""
    unlikely: frozenset[str] = NONE
    """Adjectives before an infinitive that say that it will hardly happen: "unlikely"."""
    denying: frozenset[str] = NONE
    """Verbs that say that what they govern did not happen: "deny"."""
    failing: frozenset[str] = NONE
    """Verbs that say that something did not happen: "fail"."""
    reporting: frozenset[str] = NONE
    """Verbs whose complement is what somebody said."""
    planning: frozenset[str] = NONE
    """Verbs and participles of firm plans: "plan", "schedule"."""
    recalling: frozenset[str] = NONE
    """Adverbs of what came before the story: "previously"."""
    habitual: frozenset[str] = NONE
    """Forms before an infinitive that make it a habit: "used"."""
    stative: frozenset[str] = NONE
    """Verbs of being, having and staying."""
    pronouns: Mapping[Literal["person", "speaker", "demonstrative", "existential"], frozenset[str]] = field(
        default_factory=dict
    )


@dataclass(frozen=True)
class Nouns:
    """Nouns of events."""

    events: frozenset[str] = NONE
    """Nouns that name events, in the singular."""
    plural_ending: str = ""
    endings: tuple[str, ...] = ()
    """Endings of nouns that are made of verbs: "-tion"."""
    things: frozenset[str] = NONE
    """Nouns with such an ending that name no event: "station"."""

    def is_eventive(self, word: str) -> bool:
        """Whether `word` names an event, or by its form something done."""
        singular = word.removesuffix(self.plural_ending)
        return self.names_event(word) or (singular.endswith(self.endings) and singular not in self.things)

    def names_event(self, word: str) -> bool:
        """Whether `word` is a noun of an event, in the singular or with the regular plural ending."""
        if word in self.events:
            return True
        ending = self.plural_ending
        return bool(ending) and word.endswith(ending) and word.removesuffix(ending) in self.events


@dataclass(frozen=True)
class DateWords:
    """Words around a date that say what it dates; patterns that look back end with the end of what is searched."""

    names_day: Pattern = NEVER
    """In the words of a time of day: they say of which day it is."""
    names_year: Pattern = NEVER
    """In the words of a season: they say of which year it is."""
    settings: frozenset[str] = NONE
    """Prepositions before a dated noun that sets the scene of its clause: "in a July conference, he said"."""
    linking: frozenset[str] = NONE
    """Prepositions between a noun of an event and what it is of, at or between: "the raid on the mill"."""
    origins: frozenset[str] = NONE
    """Prepositions before a dated noun from or to which time is counted: "since its flotation in 1996"."""
    alternatives: frozenset[str] = NONE
    """What stands between alternative dates: "or"."""
    conjunction: Pattern = NEVER
    """Between two dates: the second is another one rather than a part of the first."""
    length: Pattern = NEVER
    """The end of an expression that is a length of time: "three years"."""
    relation_after: Pattern = NEVER
    """Behind a length of time: it is a distance from something else ("three days after")."""
    relation_between: Pattern = NEVER
    """Between a length of time and the date that it is counted from."""
    comparison: Pattern = NEVER
    """The end of an expression that compares two times: "three days later"."""
    than: Pattern = NEVER
    """Behind a `comparison`: what it is compared with follows."""
    baseline: Pattern = NEVER
    """Looks back: a change is measured from the date: "down 4.5% from"."""
    ranked: Pattern = NEVER
    """Looks back: something is the first or most over the date; its group `since` counts from any date."""
    compared: Pattern = NEVER
    """Looks back: the date is that of a figure that another is compared with ("up from $3 million in").

    Its group `worded` says so in words that are about nothing else ("compared with").
    """
    denied: Pattern = NEVER
    """Looks back: the date is denied ("and not in")."""
    superseded: Pattern = NEVER
    """Looks back: the date is of a plan given up ("originally due in")."""
    expected: Pattern = NEVER
    """Looks back: groups "phrase" and "noun" of an event that was still to come ("ahead of the summit on")."""


@dataclass(frozen=True)
class EventFamilies:
    """Families of words about one kind of event: "the takeover" names what "took over" reports."""

    nouns: Mapping[str, str] = field(default_factory=dict)
    """The family of each noun that can name the event again."""
    members: Mapping[str, str] = field(default_factory=dict)
    """The family of each word that can report the event."""
    verbs: Mapping[str, str] = field(default_factory=dict)
    """The family of each verb, in its plain form, that reports the event."""
    once: frozenset[str] = NONE
    """Families of what happens but once to somebody."""
    suffered: frozenset[str] = NONE
    """Verbs whose subject it happens to in the active, too: "die"."""
    phrases: tuple[tuple[Cue, str], ...] = ()
    """Phrases that report the event of a family."""


@dataclass(frozen=True)
class DiscourseWords:
    """Words at the beginning of a sentence that tie it to the sentences before."""

    continues: Cue = Cue()
    """The sentence continues the one before: "He said ...", "It also ..."."""
    follows: Cue = Cue()
    """The sentence says what came right after the one before: "He will then ..."."""
    soon: Cue = Cue()
    """The sentence says what came within hours of the one before: "Minutes later ..."."""
    demonstrative: Pattern = NEVER
    """A demonstrative as subject, with the next word in group 1: "This led to ..."."""
    reacting: frozenset[str] = NONE
    """Verbs of what others do about an event, after it: "condemn"."""
    definite: frozenset[str] = NONE
    """Words before a noun that was mentioned before: "the", "this"."""
    placing: frozenset[str] = NONE
    """Prepositions behind such a noun that say where it was, or against whom: "the attack on the mill killed ..."."""
    known: frozenset[str] = NONE
    """Words that open a noun phrase about something known: "the", "his"."""
    owners: frozenset[str] = NONE
    """Pronouns that open a noun phrase about what belongs to somebody: "his", of whom it is not certain."""
    possessive: frozenset[str] = NONE
    """Endings of a possessor: "'s"."""
    others: frozenset[str] = NONE
    """Words before a noun of an event that say that it is another: "second", "latest"."""
    families: EventFamilies = EventFamilies()


@dataclass(frozen=True)
class ReportWords:
    """Words of business reports."""

    figures: Cue = Cue()
    """A figure of the period reported on: "net income fell to $3 million"."""
    trading: Cue = Cue()
    """The price of shares, which is of a day."""
    market: Cue = Cue()
    """Trading of a day that is named: "in composite trading yesterday"."""
    prices: Cue = Cue()
    """How a price moved, or what it was: "shares rose 3 to 25", "closed at $28.25"."""


@dataclass(frozen=True)
class EventLanguage:
    """What a language gives the event stage."""

    nouns: Nouns = Nouns()
    dates: DateWords = DateWords()
    discourse: DiscourseWords = DiscourseWords()
    reports: ReportWords = ReportWords()
    forms: VerbForms = VerbForms()
    pronouns: Pronouns = field(default_factory=lambda: Pronouns({}, {}))
    salience: Mapping[str, float] = field(default_factory=dict)
    """The weights of the features of salience."""
    headlines: HeadlineLanguage | None = None
    uninformative: frozenset[str] = NONE
    """Words too common to say which event a text is about, cut to the stems that merging compares."""
    life: tuple[str, str] = ("", "")
    """Titles of the birth and the death of somebody, with "{}" for the name."""

    @property
    def genitives(self) -> frozenset[str]:
        """The prepositions that make one noun phrase of two: "of"."""
        return self.headlines.genitives if self.headlines is not None else NONE
