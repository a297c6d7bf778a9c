"""What resolvers give back."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.dates.candidate import Meaning


@dataclass(frozen=True, slots=True)
class Resolved:
    """The TIMEX3 value of a candidate, and why: the rule in words, the anchor used, the parts it implied."""

    value: str
    words: str
    anchor: str = ""
    implied: tuple[str, ...] = ()


DAY = ("year", "month", "day")
"""The parts that an expression counted in days leaves to its anchor."""


def timed(value: str, meaning: Meaning) -> str:
    """`value` with the time of day the meaning states."""
    return f"{value}T{meaning.clock}" if meaning.clock else value
