"""What resolvers give back."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.basis import Anchor, Part, Relation, Rule, Step
from tui.document.dates.candidate import Meaning


@dataclass(frozen=True, slots=True)
class Resolved:
    """The TIMEX3 value of a candidate, and why: the rule, the anchor with the parts it implies, and how far it is."""

    value: str
    rule: Rule
    anchor: Anchor | None = None
    implied: tuple[Part, ...] = ()
    step: Step | None = None
    relation: Relation | None = None


DAY: tuple[Part, ...] = ("year", "month", "day")
"""The parts that an expression counted in days leaves to its anchor."""


def timed(value: str, meaning: Meaning) -> str:
    """`value` with the time of day the meaning states."""
    return f"{value}T{meaning.clock}" if meaning.clock else value
