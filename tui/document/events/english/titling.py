"""English words that a title can do without, as patterns compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache

from tui.document.events.english.nouns import DETERMINERS

POSSESSIVES = frozenset(("his", "her", "its", "their"))

DANGLING = DETERMINERS | frozenset(
    """and as at because but by for from in into of on or over to under was were which who with will would is are has
    have had been be more than about against between before after not soon then also""".split()  # noqa: SIM905
)
"""Words that a cut title must not end with."""
LOOSE = frozenset(("and", "or", "but", "soon", "then", "also", "the", "a", "an"))
"""Words that no title ends with, cut or not."""


BEFORE_HEARER = frozenset(("to", "in", "on", "at", "with", "of", "for", "by", "as", "after", "during", "through"))
"""Prepositions behind a verb of saying, where it is not what is said that follows."""


@cache
def connective() -> re.Pattern[str]:
    """Connectives that a sentence can begin with."""
    return re.compile(
        r"(?:(?:however|but|and|so(?! far)|yet|or|then|meanwhile|also|still|instead|moreover|furthermore"
        r"|in addition|indeed|nevertheless|nonetheless|thus|therefore|as a result|later|afterwards|eventually|finally"
        r"|soon after)\b,?\s+|[,;:–—-]+\s*)",
        re.IGNORECASE,
    )


@cache
def opener() -> re.Pattern[str]:
    """Words that open a clause within a sentence."""
    return re.compile(
        r"(?:(?:that|which|who|while|when|where|after|before|as|since|because|although|though|whereas|until|once|to|with)"
        r"\b,?\s+|(?:of|for|by|from)\s+(?=\w+ing\b))",
        re.IGNORECASE,
    )


@cache
def relative() -> re.Pattern[str]:
    """The relative words that stand for a subject."""
    return re.compile(r"(?:which|who)\b", re.IGNORECASE)


@cache
def aside() -> re.Pattern[str]:
    """A relative clause, an apposition or examples between commas."""
    return re.compile(r",\s(?:which|who|whose|where|a|an|the|one|then|including|such as|like)\b[^,]{1,90},\s")


@cache
def dateline() -> re.Pattern[str]:
    """The place and agency that open a wire report: "GENEVA/PORT SUDAN – "."""
    return re.compile(r"^[A-Z]{2}[A-Z /.-]{2,40}(?:, [^–—]{1,40})?\s(?:–|—|-|--)\s")


@cache
def between_commas() -> re.Pattern[str]:
    """What stands between a subject and its auxiliary: ", 58, of the farm by the river,"."""
    return re.compile(r"(?<=\w),\s.{1,120}?,\s(?=(?:was|were|is|are|has|have|had|will|would|did|said)\s)")


@cache
def said_on() -> re.Pattern[str]:
    """The day of a saying, right behind its subject or verb: "on Monday"."""
    return re.compile(
        r"\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?\b"
    )


@cache
def complement() -> re.Pattern[str]:
    """What stands between a verb of saying and what is said, up to its "that"."""
    return re.compile(r"(?:[^,;:\"“]{0,60}?\s)?that\s(?!\w+ed\b)")


@cache
def hearer() -> re.Pattern[str]:
    """To whom something was told, where it is no name."""
    return re.compile(r"(?:reporters|journalists|parliament|lawmakers|state media|a news conference|him|her|them|us)\s")


_NAME = r"(?-i:(?=[A-Z])(?:[A-Z][^\s,]*|[a-z]{1,3})(?:\s(?:[A-Z][^\s,]*|[a-z]{1,3})){0,8})"
"""A name, with short words such as "of" and "bin" in it."""


@cache
def attribution() -> re.Pattern[str]:
    """Who said so, where it only closes or opens the sentence."""
    return re.compile(
        r"(?:,\s+[^,]{1,60}\s(?:said|says|say|reported|told|announced|admitted)$|,\s+according to\b[^,]*$"
        rf"|,\s+(?:said|says)\s{_NAME}(?:,\s(?:a|an|the|who)\s[^,]{{1,60}})?$|^according to [^,]{{1,60}},\s+)",
        re.IGNORECASE,
    )


@cache
def setting() -> re.Pattern[str]:
    """A phrase that sets the scene before the subject: "Under a deal with the rebels, "."""
    return re.compile(
        r"^(?:under|in|at|during|after|before|with|for|following|despite|as part of|according to)\b[^,]{1,80},"
        r"\s(?=\S{2})",
        re.IGNORECASE,
    )


@cache
def phrase() -> re.Pattern[str]:
    """Where a phrase begins that a sentence can do without."""
    return re.compile(
        r"\s(?:in|on|at|from|with|after|before|into|through|during|because|who|which|where|when|while|as|and|but"
        r"|amid|despite|under|near|to(?=\s(?:the|a|an|its|their|his|her|[A-Z]|\w+ing\b)))\s"
    )


@cache
def mark() -> re.Pattern[str]:
    """Where a clause ends by its punctuation."""
    return re.compile(r"[,;:]\s|\s[–—]\s")


@cache
def before_date() -> re.Pattern[str]:
    """Prepositions that would dangle behind a date taken out of the end."""
    return re.compile(
        r"(?:,\s*)?(?:\b(?:back|in|on|at|by|since|from|of|until|till|during|over|for|within|around|about|early|late"
        r"|between|through|the|to|dated|as early as|as of)\s+)+$",
        re.IGNORECASE,
    )


@cache
def date_lead() -> re.Pattern[str]:
    """What may stand before a date that opens a clause, or between it and a second one."""
    return re.compile(
        r"\W*(?:(?:and|but|to|or)\s+)?(?:(?:in|on|by|at|from|since|during|between|early|late|around|about|until)\s+)?",
        re.IGNORECASE,
    )
