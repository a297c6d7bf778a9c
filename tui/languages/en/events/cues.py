"""English cues of polarity, modality, aspect and background; the patterns are for text in lower case."""

from tui.document.events.language import Cue, Cues
from tui.document.pattern import Pattern

_NEGATED = (
    r"\b(?:(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can|should|may|might|must)\s+(?:not|never)\b"
    r"|(?:did|does|do|has|have|had|was|were|is|are|wo|would|could|ca|should)n['’]t\b|cannot\b|never\b"
    r"|failed to\b|fails to\b|refused to\b|(?:was|were|been)\s+(?:cancelled|canceled|called off|abandoned)\b)"
)
_CONDITIONAL = (
    r"\b(?:if|unless|provided that|in case)\b|\bwould\s+have\b"
    r"|\b(?:might|could|may)\s+(?:\w+ly\s+)?"
    r"(?:be|have|take|go|lead|see|become|come|begin|start|end|result|happen|run)\b"
)
_PLANNED = (
    r"(?<!['’]s )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\ba )\bwill\b|\b(?:shall|won['’]t|would)\b|['’]ll\b"
    r"|\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+|now\s+|not\s+|also\s+){0,2}"
    r"(?:due|set|scheduled|expected|planned|slated|supposed|(?:about|going|likely)\s+to|poised|intended|anticipated"
    r"|hoped|forecast|projected|to\s+(?:be|take|have|make|go|begin|start|end|meet|receive))\b"
    r"|\b(?:plans?|planning|intends?|hopes|aims|expects|prepares|preparing|scheduled|planned|slated|due)"
    r"\s+(?:\w+\s+){0,3}(?:to|for|by|in)\b|^\W*(?:\w+\s+){0,3}deadline\b|\bno later than\b"
)
_BACKGROUND = (
    r"\b(?:previously|formerly|earlier(?! in the day| today| this)|in the past|historically|traditionally"
    r"|at the time|back then|once|since then|in recent years|for years|for decades|long been|over the years|until now"
    r"|to date|so far|originally)\b"
)


def _signs(text: str) -> tuple[str, ...]:
    """Split `text` at vertical bars; white space at the end of a sign counts."""
    return tuple(text.split("|"))


CUES = Cues(
    negated=Cue(_signs("not|n't|n’t|never|ed to|ails to|cancel|called off|abandon"), Pattern(_NEGATED)),
    conditional=Cue(_signs("if|unless|provided|in case|would|might|could|may"), Pattern(_CONDITIONAL)),
    planned=Cue(
        _signs(
            "will|shall|won|would|’ll|'ll|due|set|scheduled|expect|plan|slated|supposed|about|going|likely|poised|inten"
            "|anticipat|hope|forecast|projected|is to |are to |was to |were to |be to |aims|prepar|deadline|no later"
        ),
        Pattern(_PLANNED),
    ),
    progressive=Cue(
        ("ing",), Pattern(r"\b(?:is|are|has been|have been)\s+(?:\w+ly\s+|now\s+|also\s+|still\s+)*\w{2,}ing\b")
    ),
    background=Cue(
        _signs(
            "previous|former|earlier|past|historic|tradition|at the time|back then|once|since then|years|decades"
            "|long been|until now|to date|so far|original"
        ),
        Pattern(_BACKGROUND),
    ),
)
