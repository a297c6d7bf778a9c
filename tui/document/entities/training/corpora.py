"""Read annotated corpora as labelled candidate spans, which the model is trained and tested on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tui.document.entities.language import EntityLanguage
from tui.document.entities.tokens import Token, tokenise

KINDS = ("person", "place", "organisation", "other")
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*\n))*")


@dataclass
class LabelledRun:
    """A candidate span: its tokens, the features of each, the gold labels ("O", "B-place", ...)."""

    tokens: list[Token]
    features: list[list[str]]
    labels: list[str]


@dataclass
class Text:
    """A document of a corpus: `gold` are (start, end, kind), kind the first of KINDS that it may have."""

    name: str
    text: str
    gold: list[tuple[int, int, str]]
    runs: list[LabelledRun] = field(default_factory=list)


@dataclass(frozen=True)
class Corpus:
    """A folder of documents: how often its sentences count, and whether a part of it is held out for tests."""

    folder: str
    weight: int
    tested: bool


def read_corpora(table: Path) -> list[Corpus]:
    """Read the table of a language's corpora, its training/corpora.tsv."""
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    return [Corpus(folder, int(weight), mark == "tested") for folder, weight, mark in rows]


def read(folder: Path, language: EntityLanguage) -> Iterator[Text]:
    """Yield the documents of a folder as `eval_entities.py` prepares them."""
    for name, entry in json.loads((folder / "index.json").read_text(encoding="utf-8")).items():
        with (folder / f"{name}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        gold = []
        for mark in entry["gold"]:
            kinds = [kind for kind in KINDS if kind in mark["types"]]
            gold.append((mark["start"], mark["end"], kinds[0] if kinds else "other"))
        document = Text(name, text, gold)
        document.runs = list(_runs(document, language))
        yield document


def _runs(document: Text, language: EntityLanguage) -> Iterator[LabelledRun]:
    """Yield the labelled runs of a document."""
    regions = [tokenise(document.text, *match.span(), language.token) for match in _PARAGRAPH.finditer(document.text)]
    gold = [mark for mark in document.gold if not _wraps_person(mark, document.gold)]
    spans = sorted(gold, key=lambda mark: (mark[2] == "other", mark[0] - mark[1]))
    for run, features in language.encoder(list[str], _alone).encode(regions, document.text):
        tokens = regions[run.region].cut(run.first, run.end)
        yield LabelledRun(tokens, features, _labels(tokens, spans))


def _alone(feature: str) -> list[str]:
    return [feature]


def _wraps_person(mark: tuple[int, int, str], gold: list[tuple[int, int, str]]) -> bool:
    """Whether a person's mark holds another: re3d also marks "Foreign Office Minister A B", besides "A B"."""
    a, b, kind = mark
    return kind == "person" and any(
        (c, d) != (a, b) and a <= c and d <= b and other in ("person", "place") for c, d, other in gold
    )


def _labels(tokens: list[Token], spans: list[tuple[int, int, str]]) -> list[str]:
    """Return the label of each token; `spans` are in order of preference."""
    labels = ["O"] * len(tokens)
    start, end = tokens[0].start, tokens[-1].end
    for a, b, kind in spans:
        if a < end and b > start:
            inside = [i for i, t in enumerate(tokens) if a <= t.start and t.end <= b]
            if inside and all(labels[i] == "O" for i in inside):
                if kind == "other" and not _name(tokens, inside):
                    continue
                for i in inside:
                    labels[i] = f"{'B' if i == inside[0] else 'I'}-{kind}"
    return labels


def _name(tokens: list[Token], inside: list[int]) -> bool:
    """Whether all words are capitalised, as re3d also marks descriptions."""
    return all(tokens[i].text[0].isupper() or tokens[i].text[0].isdigit() or len(tokens[i].text) < 4 for i in inside)
