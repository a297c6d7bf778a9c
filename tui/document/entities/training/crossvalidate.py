"""Cross-validate the recogniser: `python -m tui.document.entities.training.crossvalidate DATA OUT`.

Every document of re3d and Wikigold is parsed with weights trained without the third of the folds that it is in, from
the first reading on. OUT/<corpus>/<document>.json gets the predictions, for `eval_entities.py score`.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from tui.document import parse
from tui.document.entities import tagger
from tui.document.entities.sight import Sight
from tui.document.entities.training.corpora import Text
from tui.document.entities.training.train import fold, load, train, without
from tui.document.entities.weights import Weights

_PARTS = ((0, 3, 6), (1, 4), (2, 5))


def predictions(text: str) -> list[dict[str, object]]:
    """The named mentions of a text, each of the kind of its entity."""
    return [
        {"start": mention.start, "end": mention.end, "type": entity.kind}
        for entity in parse(text).entities
        for mention in entity.mentions
        if not mention.inferred
    ]


def _in(folds: tuple[int, ...]) -> Callable[[str, Text], bool]:
    """Whether a document is in one of `folds`, of the corpora that are cross-validated."""
    return lambda corpus, document: corpus != "entities-conll-train" and fold(document) in folds


def main(data: Path, out: Path) -> None:
    """Train once for each part of the folds, and write what the others' model finds in it."""
    corpora = load(data)
    for folds in _PARTS:
        left_out = _in(folds)
        path = Path(tempfile.mkdtemp()) / "weights.bin"
        train(without(corpora, left_out), path)
        weights = Weights(path.read_bytes())
        sight = Sight(weights.score, weights.weigh)
        with patch.object(tagger, "weights", return_value=weights), patch.object(tagger, "_sight", return_value=sight):
            for corpus, documents in corpora.items():
                for document in documents:
                    if left_out(corpus, document):
                        file = out / corpus / f"{document.name}.json"
                        file.parent.mkdir(parents=True, exist_ok=True)
                        file.write_text(json.dumps(predictions(document.text)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
