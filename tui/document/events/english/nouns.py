"""English nouns that name events, and words that stand before a noun."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVENTS = _words("""
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
""")
"""Singular forms; a plural in -s is looked up without it."""

ARTICLES = _words("a an the")
DETERMINERS = _words("a an the this that these those its his her their our my your whose each every any no some")

STOPS = _words("""
    the a an in on at of by for from to with and or but as that which who when where after before since until
    during is are was were be been has have had will would can could may might must should said says told he she
    it they we i you his her its their there this these those not also under over about into out up down off
    than then
""")
"""Words that are no noun, and end the search for the noun that a date belongs to."""


def names_event(word: str) -> bool:
    """Whether `word` (in lower case) is a noun that names an event, in the singular or with a plural -s."""
    return word in EVENTS or (word.endswith("s") and word[:-1] in EVENTS)
