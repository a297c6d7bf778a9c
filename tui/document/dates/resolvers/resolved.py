"""The result of a resolver."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.basis import Anchor, Part, Relation, Rule, Step


class Resolved(NamedTuple):
    """The TIMEX3 value of a candidate, and why: the rule, the anchor with the parts it implies, and how far it is."""

    value: str
    rule: Rule
    anchor: Anchor | None = None
    implied: tuple[Part, ...] = ()
    step: Step | None = None
    relation: Relation | None = None


def timed(value: str, clock: str) -> str:
    """Return `value` with a time of day, where one is stated."""
    return f"{value}T{clock}" if clock else value
