"""Document features of a word: how the model labelled its other occurrences in a first pass over the document.

After Krishnan and Manning, "An Effective Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity
Recognition" (ACL 2006).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter


class DocumentFeatures:
    """Counts of the labels, and of the positions in longer names, of each word that occurs more than once."""

    def __init__(self, words: list[str], labels: list[str], places: list[str]) -> None:
        """Count the `labels` of `words`, in lower case, and their `places` in names (see `positions`)."""
        self._labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._parts: defaultdict[str, dict[str, int]] = defaultdict(dict)
        often = {word for word, count in Counter(words).items() if count > 1}
        for (word, label), count in Counter(zip(words, labels, strict=True)).items():
            if word in often:
                self._labels[word][label[2:]] += count
        for (word, part), count in Counter(zip(words, places, strict=True)).items():
            if part and word in often:
                self._parts[word][part] = count

    def features(self, word: str, label: str, part: str) -> tuple[str, ...]:
        """List the features of `word` (in lower case) that its other occurrences give.

        `label` and `part`, those of this occurrence, do not count.
        """
        labels = self._labels.get(word)
        if not labels:
            return ()
        total = sum(labels.values()) - 1
        mine = label[2:]
        if len(labels) == 1:  # mostly so: the label of this occurrence
            best, count = mine, total
        else:
            best, count = max(((kind, n - (kind == mine)) for kind, n in labels.items()), key=itemgetter(1))
        share = "all" if count == total else "most" if count * 2 > total else "some"
        found = [f"~{best} {share}", f"~{best} {share} {min(total, 3)}"]
        longer = self._parts.get(word)
        if longer:
            left = {kind: n - (kind == part) for kind, n in longer.items() if n - (kind == part)}
            if left:
                found.append(f"~~{max(left, key=left.__getitem__)}")
        return tuple(found)


@lru_cache(10_000)
def positions(labels: tuple[str, ...]) -> list[str]:
    """For each label, the position in a name of several words ("first place", "mid person", "last person"), else ""."""
    found = []
    for i, label in enumerate(labels):
        begins = label[0] != "I"
        ends = i + 1 == len(labels) or labels[i + 1][0] != "I"
        if label == "O" or (begins and ends):
            found.append("")
        else:
            found.append(f"{'first' if begins else 'last' if ends else 'mid'} {label[2:]}")
    return found


def gather(runs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> DocumentFeatures:
    """Count over the runs of a document, each its words in lower case and their labels ("O", "B-place", ...)."""
    words: list[str] = []
    labels: list[str] = []
    places: list[str] = []
    for run, row in runs:
        words += run
        labels += row
        places += positions(tuple(row))
    return DocumentFeatures(words, labels, places)
