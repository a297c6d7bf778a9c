"""Train the model of a language: `python -m tui.document.entities.training.train CODE DATA`, with python-crfsuite.

DATA has the folders of corpora that the language's training/corpora.tsv lists, as `eval_entities.py` prepares them. A
seventh of the documents of those marked "tested" is held out and never read (see `held_out`). The linear-chain CRF is
trained by CRFsuite with L1 and L2 regularisation; its weights are rounded to a byte each and written to the language's
entities/weights.bin, in the format of tagger/model.py.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

from tui.document.entities.hash_table import pack
from tui.document.entities.language import EntityLanguage
from tui.document.entities.tagger.document_features import gather, positions
from tui.document.entities.tagger.tagger import begin
from tui.document.entities.training.corpora import Corpus, Text, read, read_corpora
from tui.languages import load as load_language

Corpora: TypeAlias = dict[Corpus, list[Text]]
Labels: TypeAlias = list[list[str]]
"""The labels of a document: one list a run."""
Item: TypeAlias = tuple[list[list[str]], list[str], int]
"""The features and labels of one run, and how often it counts."""

_FOLDS = 4
_LEAST = 0.02
"""Weights that are less are dropped."""


class CrfTagger(Protocol):
    """The part of CRFsuite's tagger that is used here."""

    def tag(self, features: Sequence[Sequence[str]], /) -> list[str]:
        """Label a run by the features of its words."""
        ...

    def info(self) -> Any:  # noqa: ANN401 -- CRFsuite has no types
        """Return the weights: labels, state_features, transitions."""
        ...


def folder_of(code: str) -> Path:
    """Return the folder of a language's tables. Raises LookupError for a language that is not here."""
    spec = importlib.util.find_spec(f"tui.languages.{code}.entities")
    if spec is None or spec.origin is None:
        raise LookupError(code)
    return Path(spec.origin).parent


def fold(document: Text) -> int:
    """Return a document's fold, 0 to 6, from its name."""
    return int(hashlib.md5(document.name.encode(), usedforsecurity=False).hexdigest(), 16) % 7


def held_out(corpus: Corpus, document: Text) -> bool:
    """Whether a document is never trained on."""
    return corpus.tested and fold(document) == 0


def fit(items: Iterable[Item], iterations: int) -> CrfTagger:
    """Train a CRFsuite tagger on `items`."""
    crfsuite: Any = importlib.import_module("pycrfsuite")
    trainer = crfsuite.Trainer("lbfgs", verbose=False)
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": iterations, "feature.minfreq": 2})
    for features, labels, count in items:
        for _ in range(count):
            trainer.append(features, labels)
    path = str(Path(tempfile.mkdtemp()) / "model.crf")
    trainer.train(path)
    tagger: Any = crfsuite.Tagger()
    tagger.open(path)
    return cast(CrfTagger, tagger)


def first_pass(document: Text, tagger: CrfTagger) -> Labels:
    """Label a document's runs without document features."""
    return [begin(tagger.tag(run.features)) for run in document.runs]


def second_pass(document: Text, labels: Labels) -> list[list[list[str]]]:
    """Return the features of a document's runs with the document features that the labels of the first pass give."""
    words = [[token.text.lower() for token in run.tokens] for run in document.runs]
    gathered = gather(zip(words, labels, strict=True))
    return [
        [
            [*own, *gathered.features(word, label, part)]
            for own, word, label, part in zip(run.features, row, marks, positions(tuple(marks)), strict=True)
        ]
        for run, row, marks in zip(document.runs, words, labels, strict=True)
    ]


def jackknife(corpora: Corpora) -> dict[str, Labels]:
    """Label each document by a model that was not trained on it; by corpus and name."""
    everything = [(corpus, document) for corpus, documents in corpora.items() for document in documents]
    found: dict[str, Labels] = {}
    for k in range(_FOLDS):
        rest = [pair for i, pair in enumerate(everything) if i % _FOLDS != k]
        tagger = fit(((run.features, run.labels, c.weight) for c, d in rest for run in d.runs), 40)
        for corpus, document in everything[k::_FOLDS]:
            found[f"{corpus.folder}/{document.name}"] = first_pass(document, tagger)
    return found


def items(documents: Iterable[tuple[Corpus, Text]], first: dict[str, Labels]) -> Iterable[Item]:
    """Yield what to train on: each run twice, as the first and as the second pass encodes it."""
    for corpus, document in documents:
        again = second_pass(document, first[f"{corpus.folder}/{document.name}"])
        for run, features in zip(document.runs, again, strict=True):
            yield run.features, run.labels, corpus.weight
            yield features, run.labels, corpus.weight


def write(tagger: CrfTagger, path: Path) -> None:
    """Write the weights of `tagger` in the format of tagger/model.py."""
    info = tagger.info()
    labels: list[str] = sorted(info.labels, key=lambda label: (label != "O", label))
    rows: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(labels))
    for (feature, label), weight in info.state_features.items():
        rows[feature][labels.index(label)] = weight
    kept = {feature: row for feature, row in rows.items() if max(map(abs, row)) >= _LEAST}
    step = max(max(map(abs, row)) for row in kept.values()) / 127
    transitions = [[round(info.transitions.get((a, b), 0.0) / step) for b in labels] for a in labels]
    keys, order = pack(kept)
    body = b"".join(bytes(128 + round(weight / step) for weight in kept[feature]) for feature in order)
    header = {"labels": labels, "transitions": transitions, "features": len(order)}
    path.write_bytes(json.dumps(header).encode() + b"\n" + keys + body)


def train(corpora: Corpora, path: Path) -> None:
    """Train on all documents of `corpora` and write the weights to `path`."""
    first = jackknife(corpora)
    write(fit(items(((c, d) for c, documents in corpora.items() for d in documents), first), 80), path)


def without(corpora: Corpora, left_out: Callable[[Corpus, Text], bool]) -> Corpora:
    """Return `corpora` without the documents that are left out."""
    return {c: [d for d in documents if not left_out(c, d)] for c, documents in corpora.items()}


def load(code: str, data: Path) -> Corpora:
    """Read all documents of the corpora of a language from their folders in `data`."""
    language: EntityLanguage = load_language(code).entities
    corpora = read_corpora(folder_of(code) / "training" / "corpora.tsv")
    return {corpus: list(read(data / corpus.folder, language)) for corpus in corpora}


if __name__ == "__main__":
    train(without(load(sys.argv[1], Path(sys.argv[2])), held_out), folder_of(sys.argv[1]) / "weights.bin")
