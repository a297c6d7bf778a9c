"""Train the weights that choose a verb's subject on texts that spaCy has parsed, and write them as a table.

    python -m tui.languages.en.syntax.training.train_subjects MODEL OUT TEXTS...

MODEL is the package of spaCy's small English pipeline, each of TEXTS a folder of text files. The weights are those of
an averaged perceptron (Collins, 2002, "Discriminative training methods for hidden Markov models") that ranks the
choices of `tui.document.syntax.subject_choice`; those under `_KEPT` are dropped and the rest rounded.
"""

from __future__ import annotations

import importlib
import json
import random
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from tui.document.events.extract import analysis_of
from tui.document.mentions import MentionIndex
from tui.document.parse import all_stages, parse
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause, find_clauses
from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.subject_choice import Choice, Coded, choices
from tui.document.syntax.subjects import Phrased
from tui.languages import load
from tui.languages.en.syntax.training.averaged import AveragedWeights

_EPOCHS = 6
_KEPT = 0.9
"""The smallest weight worth its place."""
_SCALE = 2
"""What weights are multiplied by before they are rounded."""
_BEARING = frozenset(("paragraph", "quote"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_RELATIVES = frozenset(("WDT", "WP"))
_SHARED = frozenset(("xcomp", "aux", "auxpass"))
"""Relations of a verb whose subject is that of the verb above it."""
_DEEPEST = 5
"""Verbs above a verb that are asked for its subject."""


class Example(NamedTuple):
    """The choices for the subject of one verb, and the number of the noun phrase that is right."""

    choices: Sequence[Choice]
    right: int


def _analyses(texts: Iterable[str], syntax: SyntaxLanguage) -> Iterator[tuple[str, Analysis]]:
    """The sentences of `texts`, each on one line, with their syntax."""
    for text in texts:
        document = parse(text, stages=all_stages()[:-1])
        mentions = MentionIndex.of(document.entities)
        for sentence in document.sentences:
            analysis = analysis_of(document, sentence, mentions, syntax)
            if document.blocks[sentence.block].kind in _BEARING and analysis.tokens:
                yield re.sub(r"\s", " ", document.text[analysis.tokens[0].start : sentence.end]), analysis


def _subject_of(verb: Any, depth: int = 0) -> Any:  # noqa: ANN401 - spaCy ships few types
    """The word that is the subject of `verb`, or None: its own, or that of the verb it goes on or belongs to."""
    for child in verb.children:
        if child.dep_ in _SUBJECTS:
            return _antecedent(verb) if child.tag_ in _RELATIVES else child
    own = next((child for child in verb.children if child.dep_ == "expl"), None)
    if own is not None or depth == _DEEPEST:
        return own
    if verb.dep_ in ("relcl", "acl"):
        return verb.head
    goes_on = verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX")
    return _subject_of(verb.head, depth + 1) if goes_on or verb.dep_ in _SHARED else None


def _antecedent(verb: Any) -> Any:  # noqa: ANN401
    """The noun that a relative clause with `verb` is about, or None."""
    while verb.dep_ == "conj" or verb.dep_ in _SHARED:
        verb = verb.head
    return verb.head if verb.dep_ == "relcl" else None


def _is_finite(verb: Any) -> bool:  # noqa: ANN401
    """Whether spaCy takes a word for a verb with a tense, too."""
    if verb.pos_ not in ("VERB", "AUX"):
        return False
    helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    return verb.tag_ != "VBN" or helped or verb.dep_ == "conj"


def _right(parsed: Any, analysis: Analysis) -> dict[int, int]:  # noqa: ANN401
    """The noun phrase that is the subject of each verb group for which spaCy finds one."""
    start = analysis.tokens[0].start
    words = {start + at: word for word in parsed for at in range(word.idx, word.idx + len(word))}
    owners = {
        token.start: number
        for number, phrase in enumerate(analysis.phrases)
        for token in analysis.tokens[phrase.first : phrase.last]
    }
    found: dict[int, int] = {}
    for clause in analysis.clauses:
        verb = words.get(analysis.tokens[analysis.phrases[clause.verb].head].start) if clause.verb >= 0 else None
        subject = _subject_of(verb) if verb is not None and _is_finite(verb) else None
        owner = owners.get(start + subject.idx) if subject is not None else None
        if owner is not None:
            found[clause.verb] = owner
    return found


def _examples(nlp: Any, texts: Iterable[str], syntax: SyntaxLanguage) -> Iterator[Example]:  # noqa: ANN401
    """An example for each finite verb whose subject is among our choices, those before it having theirs."""
    for parsed, analysis in nlp.pipe(_analyses(texts, syntax), as_tuples=True):
        right = _right(parsed, analysis)
        sentence = Phrased(analysis.phrases, analysis.tokens, syntax)
        coded = Coded.of(sentence, analysis.tags)
        before: list[Clause] = []
        for clause in find_clauses(analysis.phrases, analysis.tokens, syntax):
            subject = right.get(clause.verb)
            antecedent = clause.part == "relative" and clause.shared
            asked = clause.verb >= 0 and not antecedent
            found = choices(coded, analysis.tags, clause, before) if asked else []
            if subject is not None and any(one.phrase == subject for one in found):
                yield Example(found, subject)
                clause = replace(clause, subject=(subject, subject + 1))
            before.append(clause)


def train(examples: list[Example]) -> dict[str, int]:
    """The weights of an averaged perceptron that ranks what is right above all other choices."""
    weights: AveragedWeights[str] = AveragedWeights()
    for epoch in range(_EPOCHS):
        random.Random(epoch).shuffle(examples)  # noqa: S311 - the same order every time is meant
        for example in examples:
            weights.step += 1
            best = max(example.choices, key=lambda one: sum(map(weights.get, one.features)))
            if best.phrase == example.right:
                continue
            right = next(one for one in example.choices if one.phrase == example.right)
            for change, one in ((1, right), (-1, best)):
                for name in one.features:
                    weights.change(name, change)
    return {name: round(weight * _SCALE) for name, weight in weights.averaged() if abs(weight) >= _KEPT}


def _write(weights: Mapping[str, int], out: Path) -> None:
    """Write the weights as compressed JSON: the features of each weight together."""
    groups: dict[int, list[str]] = defaultdict(list)
    for name in sorted(weights):
        groups[weights[name]].append(name)
    grouped = {str(weight): "\n".join(names) for weight, names in sorted(groups.items())}
    out.write_bytes(zlib.compress(json.dumps(grouped, separators=(",", ":")).encode(), 9))


def main(model: str, out: str, *folders: str) -> None:
    """Train on the texts of `folders` and write the weights to `out`."""
    nlp = importlib.import_module(model).load(disable=["ner"])
    syntax = replace(load("en").syntax, load_subjects=dict)  # what the rules alone find
    texts = (path.read_text(encoding="utf-8") for folder in folders for path in sorted(Path(folder).glob("*.txt")))
    examples = list(_examples(nlp, texts, syntax))
    weights = train(examples)
    _write(weights, Path(out))
    print(f"{len(examples)} verbs, {len(weights)} features")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
