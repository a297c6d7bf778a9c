"""What a language can say to a reader about a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from tui.document.basis import Basis, PublicationBasis
from tui.document.evidence import Evidence

Explain: TypeAlias = Callable[[str, Basis], str]
"""From a document's text and a basis to one sentence about how the date is known."""
ExplainPublication: TypeAlias = Callable[[str, PublicationBasis], str]
"""From a document's text and a publication basis to a phrase about where the date was found."""
ExplainEntity: TypeAlias = Callable[[Evidence], str]
"""From evidence for a mention, or for two names being of one entity, to a short phrase."""


class Messages(NamedTuple):
    """The sentences of a language, rendered from data. Nothing but views may call them.

    `unknown_language` is the sentence for a text that is in no language that is here, `unplaced` takes the number of
    events whose week or year is not known. `explain_salience` words the features that weigh most.
    """

    explain: Explain
    explain_publication: ExplainPublication
    unknown_language: str
    unplaced: str
    explain_salience: Callable[[Sequence[str]], str]
    explain_entity: ExplainEntity
