"""English phrases about entities, rendered from the data of an `Evidence`: nothing else in the program words them."""

from __future__ import annotations

from collections.abc import Mapping

from tui.document.evidence import Evidence, EvidenceKind

_TEMPLATES: Mapping[EvidenceKind, str] = {
    EvidenceKind.KNOWN: "known by this name",
    EvidenceKind.EVENT_WORD: "an event by its word “{0}”",
    EvidenceKind.LAW_WORD: "a law or plan by its word “{0}”",
    EvidenceKind.PERSON_AFFIX: "a person by the “{0}” of the last name",
    EvidenceKind.MANNER: "named in the manner of a work, law, weapon or the like",
    EvidenceKind.EXTERNAL: "{0} by {1}",
    EvidenceKind.ANAPHOR: "“{0}” after {1}, the only {2} in the sentences before",
    EvidenceKind.NAME_BEGINNING: "{0} and {1}: the same name, its end left out",
    EvidenceKind.SHORTER_NAME: "{0} and {1}: the same name, shorter",
    EvidenceKind.SURNAME: "{0} and {1}: the surname",
    EvidenceKind.NEAREST_SURNAME: "{0} and {1}: the surname, of the one named last",
    EvidenceKind.PREVAILING_KIND: "{0} and {1}: read as {2} everywhere else",
    EvidenceKind.SPELLING: "{0} and {1}: two spellings of one name",
    EvidenceKind.ACRONYM: "{0} and {1}: the acronym of the name",
    EvidenceKind.SHORTENED: "{0} and {1}: the name cut short",
    EvidenceKind.ALIAS: "{0} and {1}: the text says that it is known as that",
    EvidenceKind.FORM_OF_ADDRESS: "{0} kept apart: the form of address does not fit",
}
_ARTICLES: Mapping[str, str] = {"person": "a person", "place": "a place", "organisation": "an organisation"}


def explain_entity(evidence: Evidence) -> str:
    """Say by what evidence a mention was recognised, or two names merged, in one phrase."""
    if evidence.kind is EvidenceKind.MODEL:
        return f"reads like the name of {_ARTICLES[evidence.words[0]]}"
    return _TEMPLATES[evidence.kind].format(*evidence.words)
