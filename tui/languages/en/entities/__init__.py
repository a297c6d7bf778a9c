"""English: what the entity stage asks."""

from functools import partial
from pathlib import Path

from tui.document.entities.gazetteer import Gazetteer
from tui.document.entities.language import EntityLanguage
from tui.document.entities.lexicon import read_lexicon
from tui.document.entities.tagger.model import Model
from tui.languages.en.entities import words
from tui.languages.en.entities.tokens import TOKEN

FOLDER = Path(__file__).parent
"""The tables; each text file begins with a line that says what it holds."""


def _read_gazetteer() -> Gazetteer:
    return Gazetteer((FOLDER / "words.bin").read_bytes())


def _read_model() -> Model:
    return Model((FOLDER / "weights.bin").read_bytes())


LANGUAGE = EntityLanguage(
    read_lexicon=partial(read_lexicon, FOLDER, plural="s"),
    read_gazetteer=_read_gazetteer,
    read_model=_read_model,
    token=TOKEN,
    joining=words.JOINING,
    breaks=words.BREAKS,
    names=words.NAMES,
    form=words.FORM,
    cues=words.CUES,
    role_words=words.ROLES,
    person_words=words.PERSONS,
    coref=words.COREF,
    spelling=words.SPELLING,
    reference=words.REFERENCE,
    spacy_pipelines=words.SPACY_PIPELINES,
    genders=words.GENDERS,
)
