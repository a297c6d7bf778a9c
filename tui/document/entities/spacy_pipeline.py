"""Recognise names by a spaCy pipeline where one is installed: `finder(spacy_recogniser(language))` is the stage.

spaCy comes with `pip install 'afghan-timeline[spacy]'`; pipelines are packages of their own.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tui.document.entities.language import EntityLanguage
from tui.document.entities.lexicon import fold
from tui.document.entities.names import Name, Recogniser
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import EntityKind

_KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "ORG": "organisation",
    "NORP": "group",
    "EVENT": "event",
    "PRODUCT": "other",
    "WORK_OF_ART": "other",
    "LAW": "other",
}


def installed(pipelines: Sequence[str]) -> str:
    """Return the first of `pipelines` that is installed; "" where none is, or spaCy itself is missing."""
    if importlib.util.find_spec("spacy") is None:
        return ""
    return next((name for name in pipelines if importlib.util.find_spec(name)), "")


def spacy_recogniser(language: EntityLanguage, pipeline: str = "") -> Recogniser:
    """Make a recogniser of the spaCy pipeline of this name, or of the best installed one of `language`.

    Raises LookupError, with a sentence for the user, where spaCy or the pipeline is not installed.
    """
    name = pipeline or installed(language.spacy_pipelines)
    if not name or importlib.util.find_spec("spacy") is None or importlib.util.find_spec(name) is None:
        wanted = f"the spaCy pipeline {name}" if name else f"spaCy with {' or '.join(language.spacy_pipelines)}"
        raise LookupError(f"--recogniser spacy needs {wanted}; install it or leave the option out")
    nlp: Any = importlib.import_module(name).load(exclude=["lemmatizer", "attribute_ruler", "tagger", "parser"])

    def recognise(text: str, regions: Sequence[tuple[int, int]], tick: Callable[[int], None], /) -> list[Name]:
        found: list[Name] = []
        parts = nlp.pipe(text[start:end] for start, end in regions)
        for (start, end), part in zip(regions, parts, strict=True):
            found += _names(part, start, name, language)
            tick(end)
        return found

    return recognise


def _names(part: Any, offset: int, pipeline: str, language: EntityLanguage) -> Iterator[Name]:  # noqa: ANN401 -- spaCy has its own types
    """Yield the names among the entities of a spaCy Doc whose text begins at `offset`."""
    known = language.lexicon.known
    for span in part.ents:
        kind = _KINDS.get(span.label_)
        if kind is None:
            continue
        surface: str = span.text
        start, end = offset + span.start_char, offset + span.end_char
        first, space, rest = surface.partition(" ")
        if rest and first.lower() in language.names.articles:
            start, surface = start + len(first + space), rest
        for mark in language.names.genitives:
            if len(mark) > 1 and surface.endswith(mark):
                end, surface = end - len(mark), surface[: -len(mark)]
        what = known.get(fold(surface))
        why = Evidence(EvidenceKind.EXTERNAL, (span.label_, f"spaCy {pipeline}"))
        if what:
            yield Name(start, end, what.kind, why, what.name, what.adjective)
        elif surface.strip():
            yield Name(start, end, kind, why)
