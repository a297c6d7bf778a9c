"""Train the English part-of-speech tagger on texts that spaCy has tagged, and write its tables.

    python -m tui.languages.en.syntax.training.train_tagger MODEL OUT WORDNET TEXTS...

MODEL is the package of spaCy's small English pipeline, WORDNET the folder of WordNet 3.0's data files (the examples in
its glosses are read), each of TEXTS a folder of text files. The tagger is an averaged perceptron over the features of
`tui.document.syntax.tagger`; weights under `_KEPT` are dropped and the rest rounded, which costs 0.1 % of accuracy.
"""

from __future__ import annotations

import importlib
import json
import random
import re
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from tui.document.syntax.tagger import TaggerTables, Tags, candidates, ending_of, features
from tui.document.syntax.tokens import Token, tokenize
from tui.languages.en.syntax.tokens import TOKEN
from tui.languages.en.syntax.training.averaged import AveragedWeights

Tagged: TypeAlias = list[tuple[Token, str]]

# Tags of the Penn Treebank that the program has no use in telling apart.
_MERGED = {
    "NNS": "NN", "NNPS": "NNP", "FW": "NN", "ADD": "NN", "XX": "NN", "GW": "NN", "JJR": "JJ", "JJS": "JJ", "AFX": "JJ",
    "RBR": "RB", "RBS": "RB", "UH": "RB", "PDT": "DT", "PRP$": "DT", "EX": "PRP", "WP$": "WH", "WP": "WH", "WDT": "WH",
    "WRB": "WH", "$": "CD",
}  # fmt: skip
_EPOCHS = 6
_KEPT = 1.5  # the smallest weight worth its place
_SEEN = 3  # times a word must be seen to be listed
_SHARE = 0.06  # of a word's uses that make a tag a candidate
_NAMES = 0.9  # share of a capitalised word's uses as a name above which its shape says enough


def _plain(tag: str) -> str:
    """`tag` as the program knows it."""
    return "." if not tag[0].isalpha() and tag != "$" else _MERGED.get(tag, tag)


def _tag_of(covered: Sequence[Any]) -> str:
    """The tag of one of our tokens from those of spaCy's that it covers: a compound is what its last part is."""
    last = covered[-1]
    if covered[0].tag_ == "MD":
        return "MD"  # "cannot"
    compound = len(covered) > 1 and any(token.text in "-–/" for token in covered)
    if compound and (last.tag_ in ("VBN", "VBG", "VBD", "JJ") or covered[0].tag_ == "CD"):
        return "JJ"
    return _plain(last.tag_)


def _sentences(nlp: Any, texts: Iterable[str]) -> Iterator[Tagged]:  # noqa: ANN401 - spaCy ships few types
    """Our tokens of each sentence with the tags that spaCy gives them."""
    for document in nlp.pipe(texts, batch_size=128):
        for sentence in document.sents:
            theirs = [token for token in sentence if not token.is_space]
            found: Tagged = []
            for token in tokenize(document.text, sentence.start_char, sentence.end_char, TOKEN):
                covered = [one for one in theirs if one.idx < token.end and one.idx + len(one.text) > token.start]
                if covered:
                    found.append((token, _tag_of(covered)))
            yield found


def _paragraphs(folders: Iterable[Path]) -> Iterator[str]:
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            for paragraph in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
                if paragraph.strip():
                    yield " ".join(paragraph.split())


def _examples(wordnet: Path) -> Iterator[str]:
    """The examples that WordNet gives for its senses, as sentences."""
    for part in ("verb", "noun", "adj", "adv"):
        for line in (wordnet / f"data.{part}").read_text(encoding="utf-8", errors="replace").splitlines():
            if not line.startswith("  "):
                for example in re.findall(r'"([^"]{12,200})"', line.partition(" | ")[2]):
                    words = example.strip().rstrip(";")
                    yield words[0].upper() + words[1:] + ("" if words[-1] in ".!?" else ".")


def _lexicon(sentences: Sequence[Tagged]) -> tuple[dict[str, Tags], dict[str, Tags]]:
    """What each word that is seen often enough can be, and what unknown words can be by their ending."""
    words: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for i, (token, tag) in enumerate(sentence):
            words[token.text if i and token.text[:1].isupper() else token.text.lower()][tag] += 1
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    listed: dict[str, Tags] = {}
    for word, tags in words.items():
        seen = tags.total()
        if seen <= _SEEN and word[0].isalpha():
            endings[ending_of(word.lower(), word[0].isupper())].update(tags)
        is_word = (any(map(str.isalpha, word)) or word in "'’") and not any(map(str.isdigit, word))
        if seen < _SEEN or not is_word or (word[0].isupper() and tags["NNP"] > _NAMES * seen):
            continue
        listed[word] = tuple(tag for tag, count in tags.most_common() if count >= _SHARE * seen)
    usual = {
        ending: tuple(tag for tag, count in tags.most_common(4) if count > 0.04 * tags.total())
        for ending, tags in endings.items()
        if tags.total() >= 5
    }
    return listed, usual


class _Perceptron:
    """A perceptron that chooses among the tags that a word can have."""

    def __init__(self) -> None:
        self.weights: AveragedWeights[tuple[str, str]] = AveragedWeights()

    def best(self, allowed: Tags, found: Sequence[str]) -> str:
        get = self.weights.get
        return max(allowed, key=lambda tag: (sum(get((name, tag)) for name in found), -allowed.index(tag)))

    def learn(self, found: Sequence[str], right: str, wrong: str) -> None:
        for name in found:
            self.weights.change((name, right), 1)
            self.weights.change((name, wrong), -1)

    def averaged(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = defaultdict(dict)
        for (name, tag), weight in self.weights.averaged():
            if abs(weight) >= _KEPT:
                found[name][tag] = round(weight)
        return dict(found)


def _train(sentences: list[Tagged], words: dict[str, Tags], endings: dict[str, Tags]) -> TaggerTables:
    tables = TaggerTables(words, endings, {})
    model = _Perceptron()
    for _ in range(_EPOCHS):
        random.Random(1).shuffle(sentences)  # noqa: S311 - the same order every time is meant
        for sentence in sentences:
            choices = [candidates(token.text, not i, tables) for i, (token, _) in enumerate(sentence)]
            lower = [token.text.lower() for token, _ in sentence]
            before = before_that = "^"
            for i, allowed in enumerate(choices):
                guess = allowed[0]
                if len(allowed) > 1:
                    model.weights.step += 1
                    found = features(i, lower, choices, before, before_that)
                    guess = model.best(allowed, found)
                    right = sentence[i][1]
                    if guess != right and right in allowed:
                        model.learn(found, right, guess)
                before_that, before = before, guess
    return TaggerTables(words, endings, model.averaged())


def _write(tables: TaggerTables, out: Path) -> None:
    """Write the tables: words grouped by their tags, as compressed JSON."""

    def grouped(listed: dict[str, Tags]) -> dict[str, str]:
        groups: dict[str, list[str]] = defaultdict(list)
        for word in sorted(listed):
            groups[" ".join(listed[word])].append(word)
        return {tags: " ".join(group) for tags, group in sorted(groups.items())}

    model = {"words": grouped(dict(tables.words)), "endings": grouped(dict(tables.endings)), "weights": tables.weights}
    out.write_bytes(zlib.compress(json.dumps(model, separators=(",", ":"), sort_keys=True).encode(), 9))


def main(model: str, out: str, wordnet: str, *folders: str) -> None:
    """Train on the texts of `folders` and the examples of `wordnet`, and write the tables to `out`."""
    nlp = importlib.import_module(model).load(disable=["ner"])
    sentences = list(_sentences(nlp, [*_paragraphs(map(Path, folders)), *_examples(Path(wordnet))]))
    tables = _train(sentences, *_lexicon(sentences))
    _write(tables, Path(out))
    print(f"{len(tables.words)} words, {len(tables.endings)} endings, {len(tables.weights)} features")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
