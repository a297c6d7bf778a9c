"""The segments behind a verb that a headline takes or spares as a whole: "the city", "out of the city"."""

from __future__ import annotations

from tui.document.events.headline_language import HeadlineLanguage
from tui.document.events.headline_subject import Name, noun_words
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.phrase import Kind
from tui.document.syntax.subjects import Range

_AFTER_COORDINATOR = frozenset((Kind.NOUN, Kind.ADJECTIVE))
_BEHIND_POSSESSIVE = frozenset((Kind.GERUND, Kind.TIME, Kind.ADJECTIVE, Kind.QUOTE))
_AFTER_PREPOSITION = frozenset((Kind.NOUN, Kind.TIME, Kind.GERUND, Kind.ADJECTIVE))
_ENDS = frozenset((Kind.BREAK, Kind.RELATIVE, Kind.OPEN, Kind.OTHER, Kind.COMMA, Kind.CLOSE))


def segment(analysis: Analysis, i: int, last: int, language: HeadlineLanguage) -> int | None:
    """Where the segment that begins at phrase `i` ends: a noun phrase, or what opens one with it; with "of", and with
    the infinitive that completes it ("an attempt to block the sale").

    None where the clause's core ends.
    """
    shortest = _shortest(analysis, i, last, language)
    if shortest is None:
        return None
    ends = [shortest]
    if not is_date(analysis, i, language):
        end = shortest
        while (longer := _completed(analysis, end, last, language)) > end:
            end = longer
            ends.append(min(end, last))
    for end in reversed(ends):
        if not _is_cut(analysis, end, language):
            return end
    return None


def is_segment(analysis: Analysis, i: int, last: int, language: HeadlineLanguage) -> bool:
    """Whether `segment` finds one, which mostly shows by the shortest."""
    shortest = _shortest(analysis, i, last, language)
    if shortest is None:
        return False
    return not _is_cut(analysis, shortest, language) or segment(analysis, i, last, language) is not None


def _shortest(analysis: Analysis, i: int, last: int, language: HeadlineLanguage) -> int | None:
    """Where the segment that begins at phrase `i` ends without what completes it; None where the core ends."""
    kind = analysis.kind(i)
    if kind in _ENDS:
        return None
    end = i + 1
    if kind in (Kind.COORDINATOR, Kind.PREPOSITION):
        while kind is Kind.PREPOSITION and analysis.kind(end) is kind and analysis.head(end) not in language.openers:
            end += 1  # "out of the city"
        allowed = _AFTER_COORDINATOR if kind is Kind.COORDINATOR else _AFTER_PREPOSITION
        if analysis.kind(end) not in allowed or end >= last or analysis.head(i) in language.openers:
            return None
        end += 1
    return end


def _completed(analysis: Analysis, end: int, last: int, language: HeadlineLanguage) -> int:
    """Where the segment that ends at phrase `end` ends with what it cannot be without; `end` where nothing lacks."""
    kind, after = analysis.kind(end - 1), analysis.kind(end)
    if end >= last:
        return end
    if _is_open(analysis, end, language):
        quoted = end + 1 if after in (Kind.ADJECTIVE, Kind.PARTICIPLE) else end
        kinds = [analysis.kind(i) for i in range(quoted, quoted + 4)]
        if kinds[:2] == [Kind.QUOTE, Kind.NOUN]:
            return quoted + 2  # an updated "worldwide caution"
        if kinds == [Kind.QUOTE, Kind.ADJECTIVE, Kind.QUOTE, Kind.NOUN]:
            return quoted + 4  # an "open" attack
    if after is Kind.INFINITIVE or (after is Kind.NOUN and kind in (Kind.INFINITIVE, Kind.GERUND)):
        return end + 1
    counted = kind is Kind.NOUN and analysis.kind(end - 2) is Kind.COORDINATOR and analysis.head_tag(end - 1) == "CD"
    if counted and after is Kind.PREPOSITION and end + 1 < last and analysis.kind(end + 1) is Kind.NOUN:
        return end + 2  # "247 people in Kenya and 10 in Tanzania"
    wants_more = kind in (Kind.GERUND, Kind.PARTICIPLE) and after is Kind.PREPOSITION
    if wants_more and end + 1 < last and analysis.kind(end + 1) is Kind.NOUN:
        return end + 2  # "those calling for peace"
    genitive = after is Kind.PREPOSITION and analysis.head(end) in language.genitives
    return end + 2 if genitive and end + 1 < last and analysis.kind(end + 1) is Kind.NOUN else end


def _is_cut(analysis: Analysis, end: int, language: HeadlineLanguage) -> bool:
    """Whether the segment that ends at phrase `end` breaks off: behind "the" or "his", or with a verb behind "and"."""
    if _is_open(analysis, end, language):
        return True
    if analysis.kind(end - 1) is Kind.PARTICIPLE and analysis.kind(end - 2) is Kind.NOUN:
        if analysis.kind(end) is Kind.NOUN:
            return True  # "a firm called | Orion"
        # "two men suspected | of bombing"
        return analysis.kind(end) is Kind.PREPOSITION and analysis.kind(end + 1) is Kind.GERUND
    if analysis.kind(end - 1) is Kind.GERUND and analysis.kind(end - 2) is Kind.NOUN:
        return True  # "an ultimatum demanding"
    if analysis.kind(end - 1) is Kind.GERUND and analysis.kind(end - 2) is Kind.PREPOSITION:
        return analysis.kind(end) in (Kind.NOUN, Kind.TIME, Kind.ADJECTIVE)  # "after posting | third-quarter profits"
    gapped = analysis.kind(end) in (Kind.PARTICIPLE, Kind.VERB) and analysis.kind(end - 2) is Kind.COORDINATOR
    return gapped and analysis.kind(end - 3) is Kind.VERB  # "six are killed and 58 | injured"


def _is_open(analysis: Analysis, end: int, language: HeadlineLanguage) -> bool:
    """Whether the phrases up to `end` end on a word that wants a noun: "the", "Kabul's", "an updated", "his"."""
    phrase = analysis.phrases[end - 1]
    word = analysis.tokens[phrase.last - 1].text.lower()
    if word in language.articles:
        return True
    if word in language.possessive_endings:
        return analysis.kind(end) in _BEHIND_POSSESSIVE
    if analysis.tags[phrase.last - 1] == "JJ" and analysis.tokens[phrase.first].text.lower() in language.articles:
        behind = (analysis.kind(end), analysis.kind(end + 1))
        alone = analysis.tags[phrase.head] == "JJ"  # "a mere | two years later"
        return behind[0] is Kind.QUOTE or behind == (Kind.TIME, Kind.NOUN) or (alone and behind[0] is Kind.TIME)
    wanting = word in language.possessives or analysis.tags[phrase.head] == "DT"  # "his", "every | 1.6 years"
    return wanting and analysis.kind(end) in _BEHIND_POSSESSIVE


def segment_words(analysis: Analysis, i: int, end: int, language: HeadlineLanguage, name: Name) -> str:
    """The words of a segment, its pronoun named."""
    if analysis.kind(i) is Kind.PREPOSITION and analysis.kind(i + 1) is Kind.NOUN:
        return f"{analysis.words((i, i + 1))} {_object_words(analysis, (i + 1, end), language, name)}"
    if analysis.kind(i) is Kind.NOUN:
        return _object_words(analysis, (i, end), language, name)
    return analysis.words((i, end))


def _object_words(analysis: Analysis, phrases: Range, language: HeadlineLanguage, name: Name) -> str:
    """A noun phrase within the line: as it stands, but with a name for a pronoun."""
    first = analysis.tokens[analysis.phrases[phrases[0]].first]
    if first.text.lower() in language.pronouns:
        return noun_words(analysis, phrases, language, name)
    return analysis.words(phrases)


def is_spared(analysis: Analysis, i: int, language: HeadlineLanguage) -> bool:
    """Whether a headline goes without the segment that begins at phrase `i`: a mark, a date or an adverb."""
    kind = analysis.kind(i)
    if kind is Kind.ADVERB:
        if analysis.head_tag(i) == "RP":
            return False  # "broke down"
        dating = analysis.head(i) in language.dating_adverbs and _is_year(analysis, i + 1)  # "back in 2018"
        return dating or analysis.head(i) not in language.kept_adverbs
    return kind is Kind.QUOTE or is_date(analysis, i, language)


def _is_year(analysis: Analysis, i: int) -> bool:
    """Whether a preposition and a date that begins with a number are at phrase `i`."""
    if analysis.kind(i) is not Kind.PREPOSITION or analysis.kind(i + 1) is not Kind.TIME:
        return False
    return analysis.tags[analysis.phrases[i + 1].first] == "CD"


def is_date(analysis: Analysis, i: int, language: HeadlineLanguage) -> bool:
    """Whether the segment that begins at phrase `i` is a date, and not how long it lasts: "jailed for two years"."""
    kind = analysis.kind(i)
    if kind is not Kind.PREPOSITION or analysis.kind(i + 1) is not Kind.TIME:
        return kind is Kind.TIME
    stays = _is_year(analysis, i) or analysis.head(i) in language.genitives
    return not (stays and f"{analysis.head(i)} {analysis.head(i + 1)}" in language.lengths)
