"""English phrases about entities, rendered from the data of an `Evidence`: nothing else in the program words them."""

from __future__ import annotations

from collections.abc import Mapping

from tui.document.evidence import Evidence, EvidenceKind

_TEMPLATES: Mapping[EvidenceKind, str] = {
    EvidenceKind.KNOWN: "a known name",
    EvidenceKind.EVENT_WORD: "names an event: “{0}”",
    EvidenceKind.LAW_WORD: "names a law or plan: “{0}”",
    EvidenceKind.PERSON_AFFIX: "names a person: “{0}” in the last name",
    EvidenceKind.MANNER: "written like the name of a work, law or weapon",
    EvidenceKind.EXTERNAL: "labelled {0} by {1}",
    EvidenceKind.ANAPHOR: "“{0}” refers to {1}, the only {2} in the sentences before",
    EvidenceKind.NAME_BEGINNING: "{0} and {1}: one name is the beginning of the other",
    EvidenceKind.SHORTER_NAME: "{0} and {1}: one name is a shorter form of the other",
    EvidenceKind.SURNAME: "{0} is part of the name {1}",
    EvidenceKind.NEAREST_SURNAME: "{0} is the surname of several people: {1} was named last",
    EvidenceKind.PREVAILING_KIND: "{0} and {1}: one name, {2} everywhere else in the text",
    EvidenceKind.SPELLING: "{0} and {1}: two spellings of one name",
    EvidenceKind.ACRONYM: "{0} and {1}: one is the acronym of the other",
    EvidenceKind.SHORTENED: "{0} and {1}: one is short for the other",
    EvidenceKind.ALIAS: "{0} and {1}: the text says that they are the same",
    EvidenceKind.FORM_OF_ADDRESS: "{0} is someone else: the form of address does not fit",
}
_ARTICLES: Mapping[str, str] = {"person": "a person", "place": "a place", "organisation": "an organisation"}


def explain_entity(evidence: Evidence) -> str:
    """Say by what evidence a mention was recognised, or two names merged, in one phrase."""
    if evidence.kind is EvidenceKind.MODEL:
        return f"reads like the name of {_ARTICLES[evidence.words[0]]}"
    return _TEMPLATES[evidence.kind].format(*evidence.words)
