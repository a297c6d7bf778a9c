"""English verb forms."""

from tui.document.events.language import Verbs
from tui.languages.en.events.words import words

_REPORTING = words("""
    acknowledged added admitted alleged announced argued asserted boasted claimed commented complained
    conceded confirmed contended denied disclosed emphasised emphasized explained insisted maintained
    mentioned noted observed predicted quipped recalled remarked replied reported responded revealed said
    say says stated stressed suggested told tells urged vowed warned wrote writes insists claims argues adds
    announces confirms denies reports states warns saying according
""")

VERBS = Verbs(
    auxiliaries=words("""
        am are be been being can cannot could did didn't do does doesn't don't had hadn't has hasn't
        have haven't is isn't may might must shall should was wasn't were weren't will won't would
        wouldn't aren't can't couldn't 'll 've 're didn’t doesn’t don’t hadn’t hasn’t haven’t isn’t
        wasn’t weren’t won’t wouldn’t aren’t can’t couldn’t
    """),
    future=words("will shall 'll ’ll won't won’t would"),
    pluperfect=words("had hadn't hadn’t 'd ’d"),
    perfect=words("has have hasn't hasn’t haven't haven’t 've ’ve"),
    past_auxiliaries=words("was were did wasn't wasn’t weren't weren’t didn't didn’t could couldn't couldn’t"),
    passive=words("was were is are"),
    between=words("""
        also now not never already since long all either just both only always ever still even been yet
        often
    """),
    # Past forms that are not also common nouns in news and history.
    irregular=words("""
        said arose ate awoke beat beaten became become been began begun bent bet bit bled blew blown
        born borne bought bound bore bred broke broken brought built burnt came caught chose chosen
        clung come cost crept cut dealt died did done drank drawn dreamt drew driven drove dug dying
        eaten fallen fed fell felt fled flew flown forbade forced forgot forgotten forsaken fought found
        froze frozen gave given gone got gotten grew grown had heard held hid hidden hit hung hurt kept
        knew known laid lain lay led left lent let lit lost made meant met overcame overran overthrew
        overthrown overtook paid put quit ran rang read ridden risen rode rose run sang sank sat saw
        seen sent set sewn shaken shed shone shook shot shown shrank shut sold sought spent split spoke
        spoken sprang spread stole stolen stood struck stuck sung sunk swam swept swore sworn swung
        taken taught thrown threw thought told took tore torn understood undertook underwent upheld went
        withdrawn withdrew withheld withstood woke won wore worn wound written wrote
    """),
    present=words("""
        accuses agrees aims allows announces approves appears arrests arrives asks attacks backs bans
        becomes begins blocks brings builds buys calls captures carries causes ceases closes coincides
        collapses comes condemns continues creates crosses crashes cuts declares defeats delays deploys
        destroys dies drops elects ends enters expands faces falls finds fires flees flies forces forms
        gains gets gives goes grows hands happens helps hits holds includes increases invades joins
        kills knocks lands launches leads leaves lifts lives loses makes marches meets moves names needs
        offers opens orders orderes ousts overthrows passes pays plans pledges publishes pulls pushes
        puts quits raises reaches receives refuses rejects releases remains removes replaces resigns
        resumes returns rises rolls runs seeks seizes sells sends serves sets shoots signs sinks starts
        stays steps stops strikes succeeds suffers surrenders suspends takes tells threatens travels
        tries turns unveils uses visits votes wants wins withdraws works wounds take begin launch flee
        sign agree enter retreat refuse lose bomb fall ride become arrive
    """),
    not_past=words("""
        heed reed sled fred coed greed steed accused aged alleged alleged based bed beloved breed
        called-for complicated concerned crowded deed exceed experienced feed hundred indeed infrared
        kindred limited mixed naked need red retired sacred seed shed so-called speed succeed supposed
        talented ted tired unarmed uncontested unexpected united unlimited unmanned unprecedented used
        weed wicked wretched wounded armed bearded detailed advanced unnamed unidentified
    """),
    # The classes Reporting, I_Action and I_State of TimeML, in part.
    saying=words("""
        ask asked asks enthused joked lamented praised welcomed acknowledge acknowledged acknowledges
        add added adds admit admits admitted allege alleged alleges announce announced announces argue
        argued argues assert asserted asserts believe believed believes boasted blamed blames call
        called calls cited cites claim claimed claims comment commented comments complained concede
        conceded concedes conclude concluded concludes confirm confirmed confirms contend contended
        contends declare declared declares denied denies deny describe described describes disclosed
        emphasised emphasized estimate estimated estimates expect expected expects explain explained
        explains expressed hope hoped hopes insist insisted insists maintain maintained maintains
        mentioned noted notes observed predict predicted predicting predicts quipped recalled remarked
        repeated replied replies report reported reports responded responds reveal revealed reveals said
        saying say says speculate speculated stated states stating stress stressed stresses suggest
        suggested suggests tell telling tells testified think thinks thought told urge urged urges vow
        vowed warn warned warning warns wrote writes writing
    """),
    reporting=_REPORTING,
    # A denial says the opposite of what follows.
    stating=_REPORTING - words("denied denies"),
    without_complementiser=words(
        "said says saying added adds stated claimed claims insisted insists argued argues announced"
    ),
    addressing=words("told"),
    reacting=words("""
        applauded celebrated condemned criticised criticized debated denounced hailed investigated
        mourned protested
    """),
    stative=words("""
        am is are was were has have had seems appears remains contains consists belongs owns includes
        means knows likes costs depends exists lives stands lies differs equals needs wants believes
        hopes
    """),
    past_endings=("ed",),
    participle_endings=("ed", "en", "ing"),
    gerund_endings=("ing",),
    adverb_endings=("ly",),
)
