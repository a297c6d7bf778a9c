"""English syntax."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from importlib.resources import files

from tui.document.pattern import Pattern
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.tagger import TaggerTables, Tags
from tui.languages.en.syntax import words
from tui.languages.en.syntax.inflection import lemma_of
from tui.languages.en.syntax.tokens import TOKEN


def _ungrouped(groups: Mapping[str, str]) -> dict[str, Tags]:
    """Words that share their tags, one entry each."""
    found: dict[str, Tags] = {}
    for tags, listed in groups.items():
        found.update(dict.fromkeys(listed.split(), tuple(tags.split())))
    return found


_CONTRACTED: dict[str, Tags] = {"'d": ("MD", "VBD"), "'ll": ("MD",), "'ve": ("VBP",), "'re": ("VBP",), "'m": ("VBP",)}
"""Contracted auxiliaries, which the texts that the tagger was trained on have too few of."""


def load_tagger() -> TaggerTables:
    """Read `tagger.bin`, which `training/train_tagger.py` writes."""
    model = json.loads(zlib.decompress(files(__package__).joinpath("tagger.bin").read_bytes()))
    words = {**_ungrouped(model["words"]), **_CONTRACTED}
    return TaggerTables(words, _ungrouped(model["endings"]), model["weights"], lambda word: bool(lemma_of(word)))


def load_subjects() -> dict[str, int]:
    """Read `subjects.bin`, which `training/train_subjects.py` writes."""
    groups = json.loads(zlib.decompress(files(__package__).joinpath("subjects.bin").read_bytes()))
    return {name: int(weight) for weight, names in groups.items() for name in names.split("\n")}


LANGUAGE = SyntaxLanguage(
    load_tagger=load_tagger,
    load_subjects=load_subjects,
    token=TOKEN,
    quantifiers=words.QUANTIFIERS,
    auxiliaries=words.AUXILIARIES,
    be=words.BE,
    agents=frozenset(("by",)),
    clause_nouns=words.CLAUSE_NOUNS,
    subordinators=words.SUBORDINATORS,
    relatives=words.RELATIVES,
    temporal_relatives=words.TEMPORAL_RELATIVES,
    personal_relatives=words.PERSONAL_RELATIVES,
    complementisers=words.COMPLEMENTISERS,
    declaratives=words.DECLARATIVES,
    opinion_verbs=words.OPINION_VERBS,
    addressing_verbs=words.ADDRESSING_VERBS,
    tales=words.TALES,
    denying_verbs=words.DENYING_VERBS,
    claims=words.CLAIMS,
    locatives=words.LOCATIVES,
    witnessing_verbs=words.WITNESSING_VERBS,
    participial_prepositions=words.PARTICIPIAL_PREPOSITIONS,
    plural=Pattern(r"[a-z]{2}(?:men|[^aiosu']s)$"),
)
