"""English nouns of events, and words that stand before a noun."""

from tui.document.events.language import Nouns
from tui.languages.en.events.words import words

NOUNS = Nouns(
    events=words("""
        accident accord agreement ambush announcement annexation armistice arrest arrival assassination assault
        atrocity attack attempt award battle blockade bombardment bombing campaign ceasefire census celebration
        ceremony clash collapse conference conflict congress convention coronation coup crackdown crash crisis
        deadline deal death debut defeat delivery disaster earthquake eclipse election embargo epidemic eruption
        evacuation exhibition expedition explosion famine festival fire flight flood genocide hearing hurricane
        inauguration incident independence insurgency intervention invasion killing landing launch march massacre
        meeting merger mission mutiny negotiations occupation offensive opening operation outbreak pandemic parade
        partition peace pilgrimage plot poll protest purchase raid rebellion recession referendum release
        resignation retreat revolt revolution riot rising robbery ruling scandal settlement shooting siege signing
        strike summit surge surrender takeover talks terror test tour treaty trial truce uprising verdict visit
        vote war wedding withdrawal
    """),
    plural_ending="s",
    articles=words("a an the"),
    determiners=words("a an the this that these those its his her their our my your whose each every any no some"),
    demonstratives=words("this that these those"),
    possessive_endings=("'s", "’s"),
    no_nouns=words("""
        the a an in on at of by for from to with and or but as that which who when where after before since until
        during is are was were be been has have had will would can could may might must should said says told he she
        it they we i you his her its their there this these those not also under over about into out up down off
        than then
    """),
)
