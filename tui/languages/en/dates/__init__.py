"""English: the words, rules and refiners of dates, and how texts say when they were published."""

from tui.document.dates.language import DateLanguage
from tui.document.dates.lexicon import Vocabulary
from tui.document.dates.refiners.heads import carry_years, share_heads
from tui.document.dates.refiners.joins import join_times, lend_days
from tui.document.dates.refiners.modifiers import take_modifiers
from tui.document.dates.refiners.positions import note_positions
from tui.document.dates.refiners.prepositions import read_prepositions
from tui.document.dates.refiners.spans import tie_spans
from tui.document.dates.words import ContextWords, TypedWords
from tui.languages.en.dates import words
from tui.languages.en.dates.publication import PUBLICATION
from tui.languages.en.dates.rules import RULES
from tui.languages.en.dates.tense import read_direction
from tui.languages.und.dates.calendars import CATEGORIES

LANGUAGE = DateLanguage(
    vocabulary=Vocabulary(
        categories={**words.CATEGORIES, **CATEGORIES},
        capitalised=words.CAPITALISED,
        abbreviated=words.ABBREVIATED,
        numbers=words.NUMBERS,
    ),
    rules=RULES,
    refiners=(
        share_heads,
        take_modifiers,
        carry_years,
        join_times,
        lend_days,
        note_positions,
        read_prepositions,
        read_direction,
        tie_spans,
    ),
    context=ContextWords(
        point_modifiers=words.POINT_MODIFIERS,
        length_modifiers=words.LENGTH_MODIFIERS,
        prepositions=words.PREPOSITIONS,
        openers=words.SIDES,
        range_openers=words.RANGE_OPENERS,
        limits=words.LIMITS,
        determiners=words.DETERMINERS,
        range_links=words.RANGE_LINKS,
        pair_links=words.PAIR_LINKS,
        counted_from=words.COUNTED_FROM,
        head_links=words.HEAD_LINKS,
        span_links=frozenset(("to", "-")),
        article_links=words.ARTICLE_LINKS,
        list_links=frozenset(("and", ",", "-")),
        day_links=words.DAY_LINKS,
        glosses=words.GLOSSES,
    ),
    publication=PUBLICATION,
    typed=TypedWords(lead="in", noise=words.TYPED_NOISE),
)
