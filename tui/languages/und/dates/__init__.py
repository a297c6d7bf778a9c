"""No language: dates in figures, with month names of other languages, and of the Hijri calendars.

Of two figures either of which may be the month, the day comes first, as in most of the world.
"""

from tui.document.dates.language import DateLanguage
from tui.document.dates.lexicon import Vocabulary
from tui.document.dates.refiners.heads import carry_years, share_heads
from tui.document.dates.refiners.positions import note_positions
from tui.languages.und.dates.calendars import CATEGORIES, calendar_rules
from tui.languages.und.dates.numeric import DAY_FIRST, ISO_RULES, MONTH_FIRST

LANGUAGE = DateLanguage(
    vocabulary=Vocabulary(CATEGORIES),
    rules=(*ISO_RULES, DAY_FIRST, MONTH_FIRST, *calendar_rules("DAY")),
    refiners=(share_heads, carry_years, note_positions),
)
