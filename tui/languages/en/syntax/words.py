"""English closed word classes, in lower case."""

from __future__ import annotations

from tui.languages.words import words

AUXILIARIES = words("""
    be am is are was were been being 's 're 'm ’s ’re ’m have has had having 've 'd ’ve ’d do does did will would shall
    should can could may might must ought 'll ’ll wo ca get got gets getting cannot to not
""")
BE = words("be am is are was were been being 's 're 'm ’s ’re ’m get gets got")
QUANTIFIERS: dict[str, tuple[str, ...]] = {
    "more": ("than",), "less": ("than",), "fewer": ("than",), "at": ("least",), "up": ("to",), "well": ("over",),
    "nearly": (), "almost": (), "about": (), "around": (), "over": (), "some": (), "only": (), "approximately": (),
    "roughly": (), "just": ("over",),
}  # fmt: skip
SUBORDINATORS = words("""
    after although as because before if lest once since that though till unless until whereas whether while whilst
""")
CLAUSE_NOUNS = words("time times moment day days year years way reason")
RELATIVES = words("who whom whose which that where when")
TEMPORAL_RELATIVES = words("when")
PERSONAL_RELATIVES = words("who whom whose")
COMPLEMENTISERS = words("that whether what how why who which where if")
DECLARATIVES = words("that")
PARTICIPIAL_PREPOSITIONS = words("according including excluding regarding concerning notwithstanding barring")
ADDRESSING_VERBS = words("""
    advise advised advises assure assured assures inform informed informs notified notifies notify persuade persuaded
    persuades remind reminded reminds tell telling tells told warn warned warns
""")
TALES = words("account anecdote joke legend lie lies myth secret stories story tale tales things truth")
DENYING_VERBS = words("""
    denied denies deny denying dismiss dismissed dismisses dismissing dispute disputed disputes rebut rebuts rebutted
    refute refuted refutes reject rejected rejecting rejects
""")
CLAIMS = words("""
    accusation accusations allegation allegations charge charges claim claims report reports rumor rumors rumour rumours
    speculation suggestion suggestions
""")
LOCATIVES = words("in at near outside inside")
WITNESSING_VERBS = words("saw see sees seen witnessed witnesses")
OPINION_VERBS = words("""
    accept accepted acknowledge acknowledged add added adds admit admits admitted agree agreed allege alleged alleges
    alleging announce announced argue argued argues assert asserted assume assumed believe believed believes claim
    claimed claiming claims conclude concluded confirm confirmed confirms consider considered decide decided declare
    declared denied deny denies doubt estimate estimated expect expected expects explain explained fear feared feel felt
    find found guess hear heard hope hoped hopes imagine indicate indicated indicates insist insisted insists know knew
    knows learn learned learnt maintain maintained maintains mean means note noted notes predict predicted predicts
    promise promised prove proved realise realised realize realized recall recalled remember report reported reports
    reveal revealed reveals said say saying says see saw seems seem show showed shows state stated suggest suggested
    suggests suspect suspected suspects tell tells think thinks thinking thought told understand understood vow vowed
    warn warned warns wish wished worried worry
""")
