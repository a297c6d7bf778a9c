"""The optional recogniser, with a real pipeline where one is installed."""

import pytest

from tui.document.entities.spacy_pipeline import installed, spacy_recogniser
from tui.document.entities.stage import finder
from tui.document.model import Document
from tui.languages import load

ENGLISH = load("en")
PIPELINES = ENGLISH.entities.spacy_pipelines
TEXT = "Hamid Karzai met Tony Blair in London on Monday. Karzai then flew to Berlin."


@pytest.mark.skipif(not installed(PIPELINES), reason="no spaCy pipeline is installed")
def test_a_real_pipeline_gives_the_same_kind_of_model() -> None:
    document = finder(spacy_recogniser(ENGLISH.entities))(Document(TEXT), ENGLISH, lambda _share: None)
    kinds = {entity.name: entity.kind for entity in document.entities}
    assert kinds["London"] == "place"
    assert kinds["Tony Blair"] == "person"
    assert all(TEXT[m.start : m.end].strip() for e in document.entities for m in e.mentions)


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(LookupError, match="no_such_pipeline"):
        spacy_recogniser(ENGLISH.entities, "no_such_pipeline")
