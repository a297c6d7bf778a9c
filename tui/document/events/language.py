"""What a language gives the event stage: tables of words and patterns, in parts that go to the modules that use them.

Words are in lower case. The defaults know no words; with them a dated sentence is one event, and an undated one none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal, TypeAlias

from tui.document.events.centering import Pronouns
from tui.document.events.headline_language import HeadlineLanguage
from tui.document.model import Modifier
from tui.document.pattern import NEVER, Pattern

ClausePart: TypeAlias = Literal["main", "coordinate", "relative", "subordinate", "complement"]
"""The part that a clause plays in its sentence."""
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
class Verbs:
    """Verb forms, and the endings of those that are in no list."""

    auxiliaries: frozenset[str] = NONE
    future: frozenset[str] = NONE
    """Auxiliaries of the future: "will"."""
    pluperfect: frozenset[str] = NONE
    """Auxiliaries of the past perfect: "had"."""
    perfect: frozenset[str] = NONE
    """Auxiliaries of the present perfect: "has"."""
    past_auxiliaries: frozenset[str] = NONE
    passive: frozenset[str] = NONE
    """Auxiliaries of the passive voice: "was"."""
    between: frozenset[str] = NONE
    """Words between an auxiliary and its participle: "also", "never"."""
    irregular: frozenset[str] = NONE
    """Past forms and participles without a regular ending."""
    present: frozenset[str] = NONE
    """Present forms that narrate (historical present), of verbs without their own list."""
    not_past: frozenset[str] = NONE
    """Words with the ending of a past form that are mostly no verbs: "hundred"."""
    saying: frozenset[str] = NONE
    """Verbs of speech and thought that take what is said as their complement."""
    reporting: frozenset[str] = NONE
    """Forms of `saying` that report, and so make an utterance an event."""
    stating: frozenset[str] = NONE
    """Forms of `reporting` whose complement is what the speaker holds to be true; not "denied"."""
    without_complementiser: frozenset[str] = NONE
    """Forms of `stating` that often go without "that"."""
    addressing: frozenset[str] = NONE
    """Forms of `stating` that an addressee follows: "told"."""
    reacting: frozenset[str] = NONE
    """Verbs of what others do about an event, after it: "condemned"."""
    stative: frozenset[str] = NONE
    """Verbs of being and having."""
    past_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()

    @cached_property
    def is_verb(self) -> Callable[[str], bool]:
        """Whether a word, in lower case, can be the verb of a clause; cached, as it is asked of every word."""
        known = self.auxiliaries | self.saying | self.irregular | self.present
        return lru_cache(10_000)(lambda word: word in known or self.is_regular_past(word))

    def is_regular_past(self, word: str) -> bool:
        """Whether `word` looks like a regular past form; "US-based" does not."""
        return len(word) > 3 and word.endswith(self.past_endings) and "-" not in word and word not in self.not_past

    def is_past_form(self, word: str) -> bool:
        """Whether `word` is an irregular past form or participle, or looks like a regular one."""
        return word in self.irregular or self.is_regular_past(word)


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
    earlier: frozenset[str] = NONE
    """Words that open a clause about what came first: "after"."""
    failing: frozenset[str] = NONE
    """Verbs that say that something did not happen: "fail"."""
    reporting: frozenset[str] = NONE
    """Verbs whose complement is what somebody said."""
    planning: frozenset[str] = NONE
    """Verbs and participles of firm plans: "plan", "schedule"."""
    stative: frozenset[str] = NONE
    """Verbs of being, having and staying."""
    pronouns: Mapping[Literal["person", "speaker", "demonstrative", "existential"], frozenset[str]] = field(
        default_factory=dict
    )


@dataclass(frozen=True)
class Nouns:
    """Nouns of events, and the words that stand before a noun."""

    events: frozenset[str] = NONE
    """Nouns that name events, in the singular."""
    plural_ending: str = ""
    articles: frozenset[str] = NONE
    determiners: frozenset[str] = NONE
    """Articles, demonstratives and possessives."""
    demonstratives: frozenset[str] = NONE
    possessive_endings: tuple[str, ...] = ()
    no_nouns: frozenset[str] = NONE
    """Words at which the search for the noun of a date ends."""

    def names_event(self, word: str) -> bool:
        """Whether `word` is a noun of an event, in the singular or with the regular plural ending."""
        if word in self.events:
            return True
        ending = self.plural_ending
        return bool(ending) and word.endswith(ending) and word.removesuffix(ending) in self.events


@dataclass(frozen=True)
class ClauseWords:
    """Words that open a clause."""

    openers: Mapping[str, ClausePart] = field(default_factory=dict)
    subordinators: frozenset[str] = NONE
    focusing: frozenset[str] = NONE
    """Adverbs that may stand before a subordinator: "even though"."""
    complementisers: frozenset[str] = NONE
    before_relative: frozenset[str] = NONE
    """Prepositions that tie a relative word to what is before it: "a valley in which"."""
    when: frozenset[str] = NONE
    """Openers of a clause that says what happened at a time just given."""
    since: frozenset[str] = NONE
    """Openers of a clause at which an interval begins."""


@dataclass(frozen=True)
class Grammar:
    """What clauses are found by."""

    verbs: Verbs = Verbs()
    nouns: Nouns = Nouns()
    clauses: ClauseWords = ClauseWords()


@dataclass(frozen=True)
class Cues:
    """Cues of modality, polarity and aspect in a clause."""

    negated: Cue = Cue()
    conditional: Cue = Cue()
    planned: Cue = Cue()
    progressive: Cue = Cue()
    background: Cue = Cue()
    """Adverbs that place an undated clause before the time of the story, or outside of it: "previously"."""


@dataclass(frozen=True)
class DateWords:
    """Words around a date that say what it dates; patterns that look back end with the end of what is searched."""

    names_day: Pattern = NEVER
    """In the words of a time of day: they say of which day it is."""
    names_year: Pattern = NEVER
    """In the words of a season: they say of which year it is."""
    prepositions: Mapping[str, Modifier] = field(default_factory=dict)
    """Prepositions that make an interval or a limit of a date, with the modifier they give it."""
    before_date: Pattern = NEVER
    """Looks back: one of `prepositions`, in group 1."""
    settings: frozenset[str] = NONE
    """Prepositions before a dated noun that sets the scene of its clause: "in a July conference, he said"."""
    plain: frozenset[str] = NONE
    """Prepositions before a numeric date that is no name of an event: "on 9/11"."""
    alternatives: frozenset[str] = NONE
    """What stands between alternative dates: "or"."""
    separator: Pattern = NEVER
    """What separates the words of one date from those of the next."""
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
    denied: Pattern = NEVER
    """Looks back: the date is denied ("and not in")."""
    superseded: Pattern = NEVER
    """Looks back: the date is of a plan given up ("originally due in")."""
    expected: Pattern = NEVER
    """Looks back: groups "phrase" and "noun" of an event that was still to come ("ahead of the summit on")."""
    words_after: Pattern = NEVER
    """Behind a date: the next one to three words, past an adverb, in groups 1 to 3."""


@dataclass(frozen=True)
class EventFamilies:
    """Families of words about one kind of event: "the takeover" names what "took over" reports."""

    nouns: Mapping[str, str] = field(default_factory=dict)
    """The family of each noun that can name the event again."""
    members: Mapping[str, str] = field(default_factory=dict)
    """The family of each word that can report the event."""
    phrases: tuple[tuple[Cue, str], ...] = ()
    """Phrases that report the event of a family."""


@dataclass(frozen=True)
class DiscourseWords:
    """Words at the beginning of a sentence that tie it to the sentences before."""

    continues: Cue = Cue()
    """The sentence continues the one before: "He said ...", "It also ..."."""
    follows: Cue = Cue()
    """The sentence says what came right after the one before: "He will then ..."."""
    demonstrative: Pattern = NEVER
    """A demonstrative as subject, with the next word in group 1: "This led to ..."."""
    definite: frozenset[str] = NONE
    """Words before a noun that was mentioned before: "the", "this"."""
    families: EventFamilies = EventFamilies()


@dataclass(frozen=True)
class TitleWords:
    """What a title can do without, and the words that it must not end with."""

    connective: Pattern = NEVER
    """Connectives that a sentence can begin with."""
    opener: Pattern = NEVER
    """Words that open a clause within a sentence."""
    relative: Pattern = NEVER
    """Relative words that are the subject of their clause."""
    dateline: Pattern = NEVER
    """The place and agency that open a report."""
    attribution: Pattern = NEVER
    """Attribution at the end or the beginning of a sentence."""
    aside: Pattern = NEVER
    """A relative clause, apposition or list of examples between commas."""
    setting: Pattern = NEVER
    """A phrase before the subject that sets the scene."""
    between_commas: Pattern = NEVER
    """What stands between a subject and its auxiliary."""
    phrase: Pattern = NEVER
    """The beginning of a phrase that a sentence can do without."""
    before_date: Pattern = NEVER
    """Looks back: prepositions that would dangle without the date behind them."""
    date_lead: Pattern = NEVER
    """What may stand before a date that opens a clause, or between it and a second one."""
    range_lead: frozenset[str] = NONE
    """Forms of `date_lead` that open a range: "from"."""
    range_trail: str = ""
    """What may follow a date behind `range_lead`: "on "."""
    utterance_day: Pattern = NEVER
    """The weekday of an utterance, behind its subject or verb."""
    complement: Pattern = NEVER
    """What stands between a verb of saying and what is said."""
    addressee: Pattern = NEVER
    """To whom something was said, where it is no name."""
    addressee_article: Pattern = NEVER
    """An article before the name of an addressee."""
    before_addressee: frozenset[str] = NONE
    """Words behind a verb of saying where it is not what is said that follows."""
    possessives: frozenset[str] = NONE
    """Possessive pronouns."""
    possessive_ending: str = ""
    """What makes a name possessive."""
    dangling: frozenset[str] = NONE
    """Words that a title does not end with where it was cut."""
    loose: frozenset[str] = NONE
    """Words that no title ends with."""


@dataclass(frozen=True)
class EventLanguage:
    """What a language gives the event stage."""

    grammar: Grammar = Grammar()
    cues: Cues = Cues()
    dates: DateWords = DateWords()
    discourse: DiscourseWords = DiscourseWords()
    forms: VerbForms = VerbForms()
    pronouns: Pronouns = field(default_factory=lambda: Pronouns({}, {}))
    salience: Mapping[str, float] = field(default_factory=dict)
    """The weights of the features of salience."""
    genitives: frozenset[str] = NONE
    """Prepositions that make one noun phrase of two: "of"."""
    headlines: HeadlineLanguage | None = None
    titles: TitleWords = TitleWords()
    uninformative: frozenset[str] = NONE
    """Words too common to say which event a text is about, cut to the stems that merging compares."""
