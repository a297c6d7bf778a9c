"""English words that open a clause."""

from tui.document.events.language import ClauseWords
from tui.languages.en.events.words import words

_COORDINATORS = words("and but yet so or then")
_RELATIVES = words("which who whose where whom")
_SUBORDINATORS = words("after before when while as since because although though until once whereas if")

CLAUSES = ClauseWords(
    openers={
        **dict.fromkeys(_COORDINATORS, "coordinate"),
        **dict.fromkeys(_RELATIVES, "relative"),
        **dict.fromkeys(_SUBORDINATORS, "subordinate"),
    },
    subordinators=_SUBORDINATORS,
    focusing=words("even just only especially particularly ever"),
    complementisers=words("that"),
    before_relative=words("in to for with from by on at through under during"),
    when=words("when"),
    since=words("since"),
)
