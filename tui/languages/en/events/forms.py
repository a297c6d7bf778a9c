"""English verb groups: auxiliaries, modals and the verbs that decide what a clause is."""

from tui.document.events.centering import Pronouns
from tui.document.events.language import VerbForms
from tui.languages.en.genders import PRONOUNS as GENDERS
from tui.languages.en.syntax.inflection import lemma_of, verbs
from tui.languages.words import words

_PEOPLE = frozenset(("person",))
_THINGS = frozenset(("organisation", "place", "group"))
_MANY = frozenset(("group", "organisation"))
PRONOUNS = Pronouns(
    kinds={
        **dict.fromkeys(words("he him his she her"), _PEOPLE),
        **dict.fromkeys(words("it its"), _THINGS),
        **dict.fromkeys(words("they them their"), _MANY),
    },
    genders=GENDERS,
    plurals=words("they them their"),
    persons=words("""
        actor actress admiral artist author boy captain chairman chairwoman chief clerk coach colonel commander daughter
        defendant director doctor driver father founder general girl governor husband inspector journalist judge king
        lawyer leader man manager mayor mother officer owner patient pilot player poet president priest prince princess
        professor prosecutor queen referee reporter scientist secretary senator sergeant sister soldier son spokesman
        spokeswoman striker student surgeon suspect teacher teenager victim widow wife witness woman writer brother
    """),
)

FORMS = VerbForms(
    lemma=lemma_of,
    class_of=lambda verb: verbs().classes.get(verb, ""),
    be=words("is are was were am 's ’s 're ’re be been being 'm ’m get gets got getting"),
    have=words("has have 've ’ve 's ’s having"),
    had=words("had 'd ’d"),
    future=words("will shall 'll ’ll"),
    possible=words("would might may could should can must ought 'd ’d cannot"),
    negations=words("not n't n’t never no"),
    conditionals=words("if unless whether"),
    awaiting=words("once until till before after"),
    following=words("after"),
    lengths=words("day days week weeks fortnight month months year years decade decades"),
    earlier=words("since because"),
    unlikely=words("unlikely unable reluctant unwilling"),
    denying=words("deny dismiss dispute rebut refute reject"),
    failing=words("fail refuse decline cancel abandon"),
    reporting=words("""
        acknowledge add admit allege announce argue assert boast claim comment complain concede confirm contend
        deny refute disclose emphasise emphasize explain insist maintain mention note observe predict quip
        recall remark reply report respond reveal say state stress suggest tell inform assure notify remind urge
        vow warn write declare believe think hope fear ask estimate describe call accuse
    """),
    planning=words("plan schedule expect intend aim hope slate set prepare propose"),
    recalling=words("earlier previously formerly originally"),
    habitual=words("used would"),
    stative=words("""
        be have seem appear remain stay contain consist belong own include mean know like love cost depend exist lie
        differ equal need want believe hope think feel live deserve lack resemble matter involve tend concern doubt
        understand prefer wish suffice
    """),
    pronouns={
        "person": words("he she it they who which that him her them"),
        "speaker": words("i we you one everyone everybody nobody somebody someone anyone people"),
        "demonstrative": words("this these those what all both neither either"),
        "existential": words("there"),
    },
)
