"""English: what the event stage asks."""

from tui.document.events.language import EventLanguage, Grammar
from tui.languages.en.events.clauses import CLAUSES
from tui.languages.en.events.cues import CUES
from tui.languages.en.events.dates import DATES
from tui.languages.en.events.discourse import DISCOURSE
from tui.languages.en.events.nouns import NOUNS
from tui.languages.en.events.titles import TITLES
from tui.languages.en.events.verbs import VERBS
from tui.languages.en.events.words import words

_UNINFORMATIVE = words("""
    the and for that with from this was were are has have had been not but his her its their they she who which when
    where will would could can may into than then there these those after before also over under about more most one two
    first new said says all any out our you your him them what some such only other
""")

LANGUAGE = EventLanguage(
    grammar=Grammar(verbs=VERBS, nouns=NOUNS, clauses=CLAUSES),
    cues=CUES,
    dates=DATES,
    discourse=DISCOURSE,
    titles=TITLES,
    uninformative=_UNINFORMATIVE,
)
