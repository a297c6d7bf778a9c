"""Cross-validate the recogniser: `python -m tui.document.entities.training.crossvalidate CODE DATA OUT`.

Every document of the corpora marked "tested" is parsed with weights trained without the third of the folds that it is
in, from the first pass on. OUT/<corpus>/<document>.json gets the predictions, for `eval_entities.py score`.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tui.document import parse
from tui.document.entities.stage import finder
from tui.document.entities.tagger.model import Model
from tui.document.entities.training.corpora import Corpus, Text
from tui.document.entities.training.train import fold, load, train, without
from tui.document.parse import all_stages
from tui.document.stage import Stage
from tui.languages import load as load_language

_PARTS = ((0, 3, 6), (1, 4), (2, 5))


def predictions(text: str, code: str, stage: Stage) -> list[dict[str, object]]:
    """Return the named mentions that `stage` finds in a text, each of the kind of its entity."""
    return [
        {"start": mention.start, "end": mention.end, "type": entity.kind}
        for entity in parse(text, language=code, stages=all_stages(stage)).entities
        for mention in entity.mentions
        if not mention.inferred
    ]


def _in(folds: tuple[int, ...]) -> Callable[[Corpus, Text], bool]:
    """Whether a document is in one of `folds`, of the corpora that are cross-validated."""
    return lambda corpus, document: corpus.tested and fold(document) in folds


def main(code: str, data: Path, out: Path) -> None:
    """Train once for each part of the folds, and write what that model finds in the part it did not see."""
    corpora = load(code, data)
    language = load_language(code).entities
    for folds in _PARTS:
        left_out = _in(folds)
        path = Path(tempfile.mkdtemp()) / "weights.bin"
        train(without(corpora, left_out), path)
        stage = finder(language.recogniser_by(Model(path.read_bytes())))
        for corpus, documents in corpora.items():
            for document in documents:
                if not left_out(corpus, document):
                    continue
                file = out / corpus.folder / f"{document.name}.json"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(json.dumps(predictions(document.text, code, stage)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
