"""Which clause governs another, and what that says of it: who says so, who denies it, whose opinion it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tui.document.events.facts import Facts
from tui.document.events.language import VerbForms
from tui.document.syntax.clauses import Clause


def governors_of(clauses: Sequence[Clause], facts: Sequence[Facts]) -> list[int | None]:
    """Number the clause that governs each clause: of what is said the verb of saying, else the nearest main clause."""
    governors: list[int | None] = []
    for i, clause in enumerate(clauses):
        governor: int | None = None
        if clause.part == "complement":
            governor = next((j for j in range(i - 1, -1, -1) if clauses[j].part != "relative"), None)
        elif clause.part in ("subordinate", "relative"):
            mains = [j for j, other in enumerate(clauses) if other.part in ("main", "coordinate") and j != i]
            governor = min(mains, key=lambda j: abs(j - i), default=None)
        elif clause.part == "main" and i + 1 < len(clauses) and _is_tag(clauses[i + 1], facts[i + 1]):
            governor = i + 1  # "the guards fled, officials said"
        governors.append(governor)
    return governors


def governed_facts(
    clauses: Sequence[Clause], facts: list[Facts], governors: Sequence[int | None], forms: VerbForms
) -> list[Facts]:
    """`facts`, where what is denied may not have happened ("he denied that the mayor left"), and "I think" opines."""
    changed = list(facts)
    for i, governor in enumerate(governors):
        if governor is None or clauses[i].part not in ("complement", "main"):
            continue
        saying = facts[governor]
        denied = clauses[i].part == "complement" and saying.verb in forms.denying and not saying.negated
        opinion = saying.reporting and saying.subject == "speaker"
        if denied or opinion:
            changed[i] = replace(facts[i], conditional=facts[i].conditional or denied, opinion=opinion)
    return changed


def _is_tag(clause: Clause, facts: Facts) -> bool:
    """Whether a clause only says who said what is before it."""
    return clause.part == "main" and facts.reporting and not facts.quoted and clause.last - clause.first <= 12
