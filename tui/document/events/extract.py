"""Extract the candidates of a sentence: its clauses, other verbs with a date of their own, and dated event nouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from tui.document.basis import Rule
from tui.document.events.candidate import Candidate
from tui.document.events.clause_titles import TitleMaker, is_clear, noun_title, sentence_title, without_dates
from tui.document.events.date_attachment import Attachments, NounDate, attach_dates, finest, open_since
from tui.document.events.dating import Dating, PlacedDating, beginning
from tui.document.events.event_nouns import event_nouns
from tui.document.events.facts import Facts, facts_of, is_negated
from tui.document.events.governors import governed_facts, governors_of
from tui.document.events.kinds import kind_of
from tui.document.events.language import EventLanguage, VerbForms
from tui.document.events.lives import life_dates, lives
from tui.document.events.quotations import quoted_from
from tui.document.mentions import MentionIndex
from tui.document.model import Document, Sentence
from tui.document.span import Span
from tui.document.syntax.analysis import Analysis, analyse
from tui.document.syntax.clauses import Clause
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.phrase import Kind

_TRIMMED = ",;:–—-\"“”'’`()[]_. \t\n"
_FRAGMENT = 3
"""Words beside its date of a sentence without a verb that may be an event; two more where it has no date."""
_NAMED = frozenset(("person", "organisation", "place"))
"""Kinds of entity whose names are made of words that are nouns elsewhere: "Jobs", "Reading Council"."""
_PAST = frozenset(("past", "perfect", "pluperfect", "none"))
_STOPS = frozenset((Kind.VERB, Kind.INFINITIVE, Kind.GERUND, Kind.PARTICIPLE, Kind.BREAK, Kind.RELATIVE))


@dataclass(frozen=True, slots=True)
class Reading:
    """What sentences are read with."""

    document: Document
    titles: TitleMaker
    language: EventLanguage
    syntax: SyntaxLanguage


def extract(reading: Reading, number: int, datings: Sequence[PlacedDating]) -> list[Candidate]:
    """The candidates of the sentence `number`, in the order of their verbs, those of nouns last.

    `datings` are the dates of the sentence that can date an event. Undated clauses have no dating yet.
    """
    document, language = reading.document, reading.language
    sentence = document.sentences[number]
    analysis = analysis_of(document, sentence, reading.titles.mentions, reading.syntax)
    brackets = list(life_dates(analysis))
    born = [one for span in brackets for one in lives(document, number, span, reading.titles.mentions, language)]
    if born:
        datings = [one for one in datings if not any(span.start <= one.place < span.end for span in brackets)]
    attached = attach_dates(document, analysis, datings, language)
    _share(document, analysis, attached, language)
    clauses = [*analysis.clauses, *_verbal_clauses(analysis, attached, language.genitives)]
    finite = len(analysis.clauses)
    facts = _facts(reading, sentence, analysis, clauses)
    governors = governors_of(analysis.clauses, facts)
    facts = governed_facts(clauses, facts, governors, language.forms)
    titles = reading.titles.titles(analysis, clauses, facts, governors)
    candidates: list[Candidate] = []
    nouns = event_nouns(analysis, {noun.phrases[0] for noun in attached.nouns}, language.discourse)
    for i, clause in enumerate(clauses):
        listed = attached.clauses.get(i, []) if i < finite else attached.verbs[clause.verb]
        dating = _dating(document, finest(listed), facts[i]) if listed else None
        if dating is not None and facts[i].tense in _PAST and _is_limit_ahead(document, dating):
            dating = None  # how long it took: "it was withdrawn within a fortnight"
        if dating is not None and clause.opener in reading.syntax.temporal_relatives:
            dating = beginning(dating)  # "since 1985, when Israel set up the zone"
        span = _span(analysis, clause)
        if i == 0:
            span = Span(sentence.start, span.end)
        kind = kind_of(facts[i], dating, document.published, language.forms)
        governor = governors[i] if i < finite else None
        title = titles[i]
        if clause.verb < 0:
            title = without_dates(document, span, language)
            if _is_fragment(analysis, title, dating is not None, language):
                continue
        title = title or sentence_title(document, span, language)
        clear = is_clear(titles[i], language)
        one = Candidate(
            span.start,
            span.end,
            dating,
            kind,
            title,
            facts[i],
            number,
            clear=clear,
            governor=governor,
            nouns=tuple(nouns.get(i, ())),
        )
        candidates.append(one)
    candidates = _paired(candidates)
    candidates += _nominal(reading, number, analysis, attached.nouns)
    return [*candidates, *born]


def analysis_of(document: Document, sentence: Sentence, mentions: MentionIndex, syntax: SyntaxLanguage) -> Analysis:
    """The syntax of `sentence`, with the time expressions of `document` and its names, which are in `mentions`."""
    names = [
        (one.mention.start, one.mention.end)
        for one in mentions.within(sentence.start, sentence.end)
        if not one.mention.inferred and one.entity.kind in _NAMED
    ]
    times = [(time.start, time.end) for time in document.times_within(sentence.start, sentence.end)]
    return analyse(document.text, sentence.start, sentence.end, times, syntax, names)


def _paired(candidates: list[Candidate]) -> list[Candidate]:
    """`candidates` of one sentence, with clauses of saying and what is said marked as one piece of news."""
    said: dict[int, int] = {}
    for i, one in enumerate(candidates):
        governor = one.governor if one.governor is not None and one.governor < len(candidates) else None
        if governor is None or one.facts is None or one.facts.part not in ("complement", "main"):
            continue
        saying = candidates[governor]
        if saying.facts is not None and saying.facts.reporting:
            said[i] = said[governor] = saying.start
    return [replace(one, said=said[i]) if i in said else one for i, one in enumerate(candidates)]


def first_headline(reading: Reading, number: int) -> str:
    """Make the headline of the first clause of the sentence `number` that has one; "" where none has."""
    candidates = extract(reading, number, ())
    return next((one.title for one in candidates if one.clear and one.facts is not None and one.facts.verb), "")


def _facts(reading: Reading, sentence: Sentence, analysis: Analysis, clauses: Sequence[Clause]) -> list[Facts]:
    """The facts of each clause."""
    text = reading.document.text
    question = text[sentence.start : sentence.end].rstrip("\"”’') ").endswith("?")
    quoted = quoted_from(reading.document, sentence)
    forms = reading.language.forms
    found = []
    for clause in clauses:
        place = analysis.span((clause.verb, clause.verb + 1)).start if clause.verb >= 0 else sentence.start
        found.append(facts_of(analysis, clause, forms, quoted=quoted(place), question=question))
    return found


def _verbal_clauses(analysis: Analysis, attached: Attachments, genitives: Set[str]) -> list[Clause]:
    """A clause for each verb that is not finite and has a date of its own, in order."""
    return [_verbal_clause(analysis, verb, genitives) for verb in attached.verbs]


def _verbal_clause(analysis: Analysis, verb: int, genitives: Set[str]) -> Clause:
    """The clause around the infinitive, gerund or participle at phrase `verb`: to the next verb or break.

    Its subject is the noun phrase before it, with those that `genitives` link: "the sale of shares agreed on Monday".
    """
    whole = min(
        (clause for clause in analysis.clauses if clause.first <= verb < clause.last),
        key=lambda clause: clause.last - clause.first,
        default=Clause("main", 0, len(analysis.phrases), -1),
    )
    last = next((i for i in range(verb + 1, whole.last) if analysis.kind(i) in _STOPS), whole.last)
    first, subject, shared = verb, whole.subject, True
    accused = [analysis.kind(i) for i in range(verb - 2, verb + 1)] == [Kind.PARTICIPLE, Kind.PREPOSITION, Kind.GERUND]
    if accused:
        subject = None  # "two men suspected of blowing up the plane": who did it is not said
    apposed = analysis.kind(verb) is Kind.PARTICIPLE and analysis.kind(verb - 1) is Kind.COMMA
    before = verb - 2 if apposed else verb - 1
    named = analysis.kind(before) is Kind.NOUN and analysis.head_tag(before) != "PRP"
    if analysis.kind(verb) is not Kind.INFINITIVE and named:
        first = before
        while analysis.kind(first - 1) is Kind.PREPOSITION and analysis.head(first - 1) in genitives:
            if analysis.kind(first - 2) is not Kind.NOUN:
                break
            first -= 2
        subject, shared = (first, before + 1), False  # "the injunction issued on Thursday"
    return Clause("relative", first, last, verb, subject, shared=shared)


def _share(document: Document, analysis: Analysis, attached: Attachments, language: EventLanguage) -> None:
    """Give a finite verb without a date that of the verb it governs directly: "began to attack on Monday".

    Not one that is still to come ("agreed to sell by 2030"). A dated noun dates the clause that it is the subject of.
    """
    shared: set[int] = set()
    for verb, listed in attached.verbs.items():
        for i, clause in enumerate(analysis.clauses):
            governs = clause.verb >= 0 and _governs(analysis, clause.verb, verb, language.forms)
            if governs and i not in attached.clauses and not _is_ahead(document, listed[0]):
                attached.clauses[i] = list(listed)
                shared.add(verb)
    for verb in shared:
        del attached.verbs[verb]
    for noun in attached.nouns:
        clause = analysis.clauses[noun.clause]
        past = clause.verb >= 0 and analysis.tags[analysis.phrases[clause.verb].first] == "VBD"
        if not past and not language.nouns.names_event(analysis.head(noun.phrases[0])):
            continue  # "that 1978 resolution calls for ..."
        if clause.subject and clause.subject[0] <= noun.phrases[0] < clause.subject[1]:
            attached.clauses.setdefault(noun.clause, [noun.dating])


def _governs(analysis: Analysis, finite: int, verb: int, forms: VerbForms) -> bool:
    """Whether a finite verb stands right before another verb, or denies it: "were not available to comment"."""
    if analysis.kind(verb - 1) is Kind.ADJECTIVE and analysis.kind(verb) is Kind.INFINITIVE:
        between = range(finite + 1, verb - 1)
        return all(analysis.kind(i) is Kind.ADVERB for i in between) and is_negated(analysis, verb - 2, forms)
    return finite == verb - 1


def _is_ahead(document: Document, dating: Dating) -> bool:
    """Whether a date begins after the text was published; a deadline and a limit that lies ahead count as well."""
    deadline = dating.interval.modifier == "by" or _is_limit_ahead(document, dating)
    return deadline or dating.interval.begins_after(document.published)


def _is_limit_ahead(document: Document, dating: Dating) -> bool:
    """Whether a date is a limit that ends after the text was published: "within a fortnight"."""
    latest, published = dating.interval.latest, document.published
    return dating.basis.rule is Rule.LIMIT and latest is not None and published is not None and latest > published


def _is_fragment(analysis: Analysis, title: str, dated: bool, language: EventLanguage) -> bool:
    """Whether a sentence without a verb says too little to be an event: "MIAMI (AP) --", "New York, 30 May 1848"."""
    words = [token.text.lower() for token in analysis.tokens if token.text[0].isalpha()]
    if any(map(language.nouns.names_event, words)):
        return not title
    return len(title.split()) < _FRAGMENT if dated else len(words) < _FRAGMENT + 2


def _dating(document: Document, dating: Dating, facts: Facts) -> Dating:
    """The date of a clause: a perfect with "since" goes on; a week not over yet ends with the day of publication."""
    if dating.interval.modifier == "since" and dating.interval.latest is not None:
        return open_since(dating)
    interval, published = dating.interval, document.published
    if interval.precision != "week" or published is None or facts.tense not in ("past", "perfect"):
        return dating
    if interval.earliest is None or interval.latest is None or not interval.earliest <= published < interval.latest:
        return dating
    value = f"{interval.earliest.isoformat()}/{published.isoformat()}"
    return replace(dating, interval=replace(interval, latest=published, value=value))


def _span(analysis: Analysis, clause: Clause) -> Span:
    """The stretch of text of a clause, without marks at its ends; never empty."""
    span = analysis.span((clause.first, clause.last))
    start, end = span.start, span.end
    while start < end and analysis.text[start] in _TRIMMED:
        start += 1
    while end > start and analysis.text[end - 1] in _TRIMMED:
        end -= 1
    return Span(start, end) if start < end else span


def _nominal(reading: Reading, number: int, analysis: Analysis, nouns: Sequence[NounDate]) -> Iterator[Candidate]:
    """A candidate for each dated noun that names an event: "the July 16 press conference"."""
    genitives = reading.language.genitives
    for noun in nouns:
        if not reading.language.nouns.is_eventive(analysis.head(noun.phrases[0])):
            continue
        first, last = noun.phrases
        while analysis.kind(last + 1) is Kind.NOUN and analysis.head(last) in genitives:
            last += 2
        span = analysis.span((first, last))
        title = noun_title(reading.document, analysis, (first, last), reading.language)
        if title:
            kind = kind_of(None, noun.dating, reading.document.published, reading.language.forms)
            yield Candidate(span.start, span.end, noun.dating, kind, title, None, number, of_noun=True)
