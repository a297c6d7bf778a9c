"""English nouns of events."""

from tui.document.events.language import Nouns
from tui.languages.en.events.discourse import FAMILIES
from tui.languages.words import words

NOUNS = Nouns(
    events=frozenset(FAMILIES.nouns)
    | words("""
        accident accord agreement ambush announcement annexation armistice arrest arrival assassination assault
        atrocity attack attempt award battle blockade bombardment bombing campaign ceasefire census celebration
        ceremony clash collapse conference conflict congress convention coronation coup crackdown crash crisis
        deadline deal death debut defeat delivery disaster earthquake eclipse election embargo epidemic eruption
        evacuation exhibition expedition explosion famine festival fire flight flood genocide hearing hurricane
        inauguration incident independence insurgency intervention invasion killing landing launch loss march massacre
        meeting merger mission mutiny negotiations occupation offensive opening operation outbreak pandemic parade
        partition peace performance pilgrimage plot poll protest purchase raid rebellion recession referendum release
        resignation retreat revolt revolution riot rising robbery ruling scandal settlement shooting siege signing
        strike summit surge surrender takeover talks terror test tour treaty trial truce uprising verdict visit
        vote war wedding withdrawal
    """),
    plural_ending="s",
    endings=("tion", "sion", "ment", "ing"),
    things=words("""
        accommodation administration apartment association being building ceiling clothing collection commission
        condition constitution convention corporation department document drawing edition element engraving environment
        equipment evening foundation generation government institution instrument king location morning nation option
        ordination organisation organization painting parliament pavement petition population portion position region
        regiment relation religion section session situation spring station string thing tradition version wing writing
    """),
)
