"""English cues of modality, polarity and tense, as patterns compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache


@cache
def negated() -> re.Pattern[str]:
    """What tells that the clause's event did not happen."""
    return re.compile(
        r"\b(?:(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can|should|may|might|must)\s+(?:not|never)\b"
        r"|(?:did|does|do|has|have|had|was|were|is|are|wo|would|could|ca|should)n['’]t\b|cannot\b|never\b"
        r"|failed to\b|fails to\b|refused to\b|(?:was|were|been)\s+(?:cancelled|canceled|called off|abandoned)\b)",
        re.IGNORECASE,
    )


@cache
def conditional() -> re.Pattern[str]:
    """What tells that the clause's event hangs on something else, or only might happen."""
    return re.compile(
        r"(?:^\W*(?:if|unless|should|were|had)\b(?!\s+been\s+\w+ing).*?,|\b(?:if|unless|provided that|in case)\b|\bwould\s+have\b|\b(?:might|could|may)\s+(?:\w+ly\s+)?"
        r"(?:be|have|take|go|lead|see|become|come|begin|start|end|result|happen|run|\w+e\b))",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def planned() -> re.Pattern[str]:
    """What tells that the clause's event was still to come when it was told."""
    return re.compile(
        r"(?:\b(?:will|shall|won['’]t|would)\b|['’]ll\b"
        r"|\b(?:is|are|was|were|been|be|now)\s+(?:\w+ly\s+)?(?:due|set|scheduled|expected|planned|slated|supposed|about|going|poised|likely"
        r"|intended|anticipated|hoped|forecast|projected|to\s+(?:be|take|have|make|go|begin|start|end|meet|receive))\b"
        r"|\b(?:plans?|planned|planning|intends?|intended|hopes?|hoping|aims?|aiming|expects?|expecting|prepares?|preparing"
        r"|scheduled|pledged|promised|vowed|agreed|agrees?|set|due|deadline|bracing|paves?\s+the\s+way)\b(?=.{0,60}\b(?:to|for|by|in|until|through)\b)"
        r"|\bdeadline\b|\bno later than\b)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def past_perfect() -> re.Pattern[str]:
    """A pluperfect: background to what the text is telling."""
    return re.compile(
        r"\b(?:had|hadn['’]t)\s+(?:\w+ly\s+|also\s+|been\s+|not\s+|never\s+|already\s+|since\s+|long\s+)*\w+(?:ed|en|n|t|d|e|k|g)\b|\bhad\s+\w+",
        re.IGNORECASE,
    )


@cache
def present_perfect() -> re.Pattern[str]:
    """A present perfect: what has happened by the time of telling."""
    return re.compile(
        r"\b(?:has|have|['’]ve)\s+(?:\w+ly\s+|also\s+|now\s+|been\s+|not\s+|never\s+|already\s+|since\s+|all\s+|either\s+|just\s+)*(?!to\b)\w+(?:ed|en|wn|ne|t|d|un|ng|de|ll|me|ut|ept)\b",
        re.IGNORECASE,
    )


@cache
def progressive() -> re.Pattern[str]:
    """A progressive in the present: what is going on."""
    return re.compile(
        r"\b(?:is|are|has been|have been)\s+(?:\w+ly\s+|now\s+|also\s+|still\s+)*\w{2,}ing\b", re.IGNORECASE
    )


@cache
def background() -> re.Pattern[str]:
    """Adverbs that put an undated clause before the story, or outside of it."""
    return re.compile(
        r"\b(?:previously|formerly|earlier|in the past|historically|traditionally|at the time|back then|once|since then"
        r"|in recent years|for years|for decades|long been|over the years|until now|to date|so far|originally)\b",
        re.IGNORECASE,
    )
