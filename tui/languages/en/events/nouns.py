"""English nouns of events."""

from tui.document.events.language import Nouns
from tui.languages.en.events.discourse import FAMILIES
from tui.languages.words import words

NOUNS = Nouns(
    events=frozenset(FAMILIES.nouns)
    | words("""
        atrocity attempt award blockade bombardment campaign census celebration ceremony clash conflict congress
        convention coronation crackdown crisis deadline delivery disaster eclipse embargo epidemic eruption evacuation
        exhibition expedition famine festival genocide hearing inauguration incident independence insurgency
        intervention landing mission mutiny offensive operation outbreak pandemic parade partition peace performance
        pilgrimage plot recession rising robbery scandal signing surge terror test war
    """),
    plural_ending="s",
    endings=("tion", "sion", "ment", "ing"),
    things=words("""
        accommodation administration apartment association being building ceiling clothing collection commission
        condition constitution corporation department document drawing edition element engraving environment equipment
        evening generation government institution instrument king location morning nation option ordination organisation
        organization painting parliament pavement petition population portion position regiment relation section session
        situation spring station string thing tradition version wing writing
    """),
)
