"""English words that open a clause, and the part that the clause plays."""

from __future__ import annotations

from typing import Literal, TypeAlias

Part: TypeAlias = Literal["main", "coordinate", "relative", "subordinate", "complement"]

COORDINATORS = frozenset(("and", "but", "yet", "so", "or", "then"))
RELATIVES = frozenset(("which", "who", "whose", "where", "whom"))
SUBORDINATORS = frozenset(
    """after before when while as since because although though until once whereas if""".split()  # noqa: SIM905
)
FOCUSING = frozenset(("even", "just", "only", "especially", "particularly", "ever"))
"""Adverbs that may stand before a subordinator: "even though", "only after"."""
COMPLEMENTISER = "that"

OPENERS: dict[str, Part] = {
    **dict.fromkeys(COORDINATORS, "coordinate"),
    **dict.fromkeys(RELATIVES, "relative"),
    **dict.fromkeys(SUBORDINATORS, "subordinate"),
}

BEFORE_RELATIVE = frozenset(("in", "to", "for", "with", "from", "by", "on", "at", "through", "under", "during"))
"""Prepositions that tie a relative word to what is before it: "a valley in which ..."."""
