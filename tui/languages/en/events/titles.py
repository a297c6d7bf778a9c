"""English words that a title can do without."""

import re

from tui.document.events.language import TitleWords
from tui.document.pattern import Pattern
from tui.languages.en.events.nouns import NOUNS
from tui.languages.en.events.words import words

_NAME = r"(?-i:(?=[A-Z])(?:[A-Z][^\s,]*|[a-z]{1,3})(?:\s(?:[A-Z][^\s,]*|[a-z]{1,3})){0,8})"
"""A name, with short words such as "of" and "bin" in it."""

TITLES = TitleWords(
    connective=Pattern(
        r"(?:(?:however|but|and|so(?! far)|yet|or|then|meanwhile|also|still|instead|moreover|furthermore"
        r"|in addition|indeed|nevertheless|nonetheless|thus|therefore|as a result|later|afterwards|eventually|finally"
        r"|soon after)\b,?\s+|[,;:–—-]+\s*)",
        re.IGNORECASE,
    ),
    opener=Pattern(
        r"(?:(?:that|which|who|while|when|where|after|before|as|since|because|although|though|whereas|until|once|to|with)"
        r"\b,?\s+|(?:of|for|by|from)\s+(?=\w+ing\b))",
        re.IGNORECASE,
    ),
    relative=Pattern(r"(?:which|who)\b", re.IGNORECASE),
    dateline=Pattern(r"^[A-Z]{2}[A-Z /.-]{2,40}(?:, [^–—]{1,40})?\s(?:–|—|-|--)\s"),
    attribution=Pattern(
        r"(?:,\s+[^,]{1,60}\s(?:said|says|say|reported|told|announced|admitted)$|,\s+according to\b[^,]*$"
        rf"|,\s+(?:said|says)\s{_NAME}(?:,\s(?:a|an|the|who)\s[^,]{{1,60}})?$|^according to [^,]{{1,60}},\s+)",
        re.IGNORECASE,
    ),
    aside=Pattern(r",\s(?:which|who|whose|where|a|an|the|one|then|including|such as|like)\b[^,]{1,90},\s"),
    setting=Pattern(
        r"^(?:under|in|at|during|after|before|with|for|following|despite|as part of|according to)\b[^,]{1,80},"
        r"\s(?=\S{2})",
        re.IGNORECASE,
    ),
    between_commas=Pattern(r"(?<=\w),\s.{1,120}?,\s(?=(?:was|were|is|are|has|have|had|will|would|did|said)\s)"),
    phrase=Pattern(
        r"\s(?:in|on|at|from|with|after|before|into|through|during|because|who|which|where|when|while|as|and|but"
        r"|amid|despite|under|near|to(?=\s(?:the|a|an|its|their|his|her|[A-Z]|\w+ing\b)))\s"
    ),
    before_date=Pattern(
        r"(?:,\s*)?(?:\b(?:back|in|on|at|by|since|from|of|until|till|during|over|for|within|around|about|early|late"
        r"|between|through|the|to|dated|as early as|as of)\s+)+$",
        re.IGNORECASE,
    ),
    date_lead=Pattern(
        r"\W*(?:(?:and|but|to|or)\s+)?(?:(?:in|on|by|at|from|since|during|between|early|late|around|about|until)\s+)?",
        re.IGNORECASE,
    ),
    range_lead=words("from"),
    range_trail="on ",
    utterance_day=Pattern(
        r"\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?\b"
    ),
    complement=Pattern(r"(?:[^,;:\"“]{0,60}?\s)?that\s(?!\w+ed\b)"),
    addressee=Pattern(
        r"(?:reporters|journalists|parliament|lawmakers|state media|a news conference|him|her|them|us)\s"
    ),
    addressee_article=Pattern("the "),
    before_addressee=words("to in on at with of for by as after during through"),
    possessives=words("his her its their"),
    possessive_ending="’s",
    dangling=NOUNS.determiners
    | words("""
        and as at because but by for from in into of on or over to under was were which who with will would is are has
        have had been be more than about against between before after not soon then also
    """),
    loose=words("and or but soon then also the a an"),
)
