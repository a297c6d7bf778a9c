"""Train the model: `python -m tui.document.entities.training.train DATA`, in an environment with python-crfsuite.

DATA has the folders entities-re3d, entities-wikigold and entities-conll-train, as `eval_entities.py` prepares them. A
seventh of the documents of the first two is held out and never read (see `held_out`). The linear-chain CRF is trained
by CRFsuite with L1 and L2 regularisation; its weights are rounded to a byte each and written to english/weights.bin,
in the format that weights.py tells.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol, cast

from tui.document.entities.evidence import gather, parts
from tui.document.entities.hashed import pack
from tui.document.entities.tagger import begin
from tui.document.entities.training.corpora import Text, read

CORPORA = {"entities-re3d": 3, "entities-wikigold": 3, "entities-conll-train": 1}
"""The corpora, each with how often its sentences count: the small ones are what readers read."""

Labels = list[list[str]]
"""The labels of a document: one list a run."""
Item = tuple[list[list[str]], list[str], int]
"""The features and labels of one run, and how often it counts."""

_FILE = Path(__file__).parents[1] / "english" / "weights.bin"
_FOLDS = 4
_LEAST = 0.02


class Tagger(Protocol):
    """The part of CRFsuite's tagger that is used here."""

    def tag(self, features: Sequence[Sequence[str]], /) -> list[str]:
        """The labels of a run by the features of its words."""
        ...

    def info(self) -> Any:  # noqa: ANN401 -- CRFsuite has no types
        """The weights: labels, state_features, transitions."""
        ...


def fold(document: Text) -> int:
    """A document's fold, 0 to 6, from its name."""
    return int(hashlib.md5(document.name.encode(), usedforsecurity=False).hexdigest(), 16) % 7


def held_out(corpus: str, document: Text) -> bool:
    """Whether a document is never trained on."""
    return corpus != "entities-conll-train" and fold(document) == 0


def fit(items: Iterable[Item], iterations: int) -> Tagger:
    """A CRFsuite tagger trained on `items`."""
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
    return cast(Tagger, tagger)


def first_reading(document: Text, tagger: Tagger) -> Labels:
    """The labels of a document's runs without knowledge of the rest of it."""
    return [begin(tagger.tag(run.features)) for run in document.runs]


def second_reading(document: Text, labels: Labels) -> list[list[list[str]]]:
    """The features of a document's runs with what its first reading, `labels`, tells of the same words elsewhere."""
    words = [[token.text.lower() for token in run.tokens] for run in document.runs]
    evidence = gather(zip(words, labels, strict=True))
    return [
        [
            [*own, *evidence.features(word, label, part)]
            for own, word, label, part in zip(run.features, row, marks, parts(tuple(marks)), strict=True)
        ]
        for run, row, marks in zip(document.runs, words, labels, strict=True)
    ]


def jackknife(corpora: dict[str, list[Text]]) -> dict[str, Labels]:
    """For each document the first reading by a model that was not trained on it, by corpus and name."""
    everything = [(corpus, document) for corpus, documents in corpora.items() for document in documents]
    found: dict[str, Labels] = {}
    for k in range(_FOLDS):
        rest = [pair for i, pair in enumerate(everything) if i % _FOLDS != k]
        tagger = fit(((run.features, run.labels, CORPORA[c]) for c, d in rest for run in d.runs), 40)
        for corpus, document in everything[k::_FOLDS]:
            found[f"{corpus}/{document.name}"] = first_reading(document, tagger)
    return found


def items(documents: Iterable[tuple[str, Text]], first: dict[str, Labels]) -> Iterable[Item]:
    """What to train on: each run twice, as the first and as the second reading sees it."""
    for corpus, document in documents:
        again = second_reading(document, first[f"{corpus}/{document.name}"])
        for run, features in zip(document.runs, again, strict=True):
            yield run.features, run.labels, CORPORA[corpus]
            yield features, run.labels, CORPORA[corpus]


def write(tagger: Tagger, path: Path) -> None:
    """Write the weights of `tagger` in the format of weights.py."""
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


def train(corpora: dict[str, list[Text]], path: Path) -> None:
    """Train on all documents of `corpora` and write the weights to `path`."""
    first = jackknife(corpora)
    write(fit(items(((c, d) for c, documents in corpora.items() for d in documents), first), 80), path)


def without(corpora: dict[str, list[Text]], left_out: Callable[[str, Text], bool]) -> dict[str, list[Text]]:
    """`corpora` without the documents that are left out."""
    return {c: [d for d in documents if not left_out(c, d)] for c, documents in corpora.items()}


def load(folder: Path) -> dict[str, list[Text]]:
    """All documents of the corpora in `folder`, by corpus."""
    return {corpus: list(read(folder / corpus)) for corpus in CORPORA}


if __name__ == "__main__":
    train(without(load(Path(sys.argv[1])), held_out), _FILE)
