"""Recognise names: find the spans of a text that name something, each with its kind and the evidence for it.

The model proposes names and kinds; the tables correct it where they know better, and add the peoples, adjectives and
groups that it misses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from re import Pattern

from tui.document.entities.chunk_repair import ChunkRepair
from tui.document.entities.classify import NameClassifier
from tui.document.entities.known_names import KnownNames, known_name
from tui.document.entities.name_words import NameWords
from tui.document.entities.names import Name
from tui.document.entities.tables import Tables
from tui.document.entities.tagger.tagger import Tagger
from tui.document.entities.tokens import Token, Tokens, tokenise
from tui.document.model import EntityKind

_BATCH = 1 << 16
"""Characters that are tagged at once, so that memory does not grow with the text."""
_KINDS: dict[str, EntityKind] = {"person": "person", "place": "place", "organisation": "organisation", "other": "other"}
_DOUBTFUL = frozenset({"O", "B-organisation", "B-other"})
"""The labels of a lone word that give way to a list of towns."""


class NameRecogniser:
    """Recognise names by the model and the tables of a language."""

    def __init__(self, tagger: Tagger, tables: Tables, words: NameWords, token: Pattern[str]) -> None:
        """`token` is the pattern of tokens (see `tokenise`)."""
        self._tagger = tagger
        self._lexicon = tables.lexicon
        self._gazetteer = tables.gazetteer
        self._words = words
        self._token = token
        self._known = KnownNames(tables.lexicon, words)
        self._repair = ChunkRepair(tables, self._known, words)
        self._classifier = NameClassifier(tables, self._known, words)

    def __call__(self, text: str, regions: Sequence[tuple[int, int]], tick: Callable[[int], None], /) -> list[Name]:
        """Find the names in `regions` (spans of `text`, in order), in order and without overlap.

        Batches of 64 KB are tagged one after the other; the labels of one do not count in another. `tick` is given the
        offset reached after each batch.
        """
        found: list[Name] = []
        batch: list[Tokens] = []
        begun = 0
        for region_start, region_end in regions:
            for start in range(region_start, region_end, _BATCH):
                end = min(region_end, start + _BATCH)
                batch.append(tokenise(text, start, end, self._token))
                if end - begun >= _BATCH:
                    found += self._in_batch(batch, text)
                    batch, begun = [], end
                    tick(end)
        return found + self._in_batch(batch, text)

    def _in_batch(self, regions: list[Tokens], text: str) -> list[Name]:
        """Return the names of one batch, in order."""
        found: list[Name] = []
        for tokens, labels in self._tagger.tag([region for region in regions if region.words], text):
            found += self._in_span(tokens, labels)
        more = list(self._lower_names(regions, found))
        return sorted(found + more, key=itemgetter(0)) if more else found

    def _lower_names(self, regions: list[Tokens], found: list[Name]) -> Iterator[Name]:
        """Yield the known names that have no capital ("mujahideen"), save those that `found` has."""
        lower_names, known = self._lexicon.lower_names, self._lexicon.known
        having = [region for region in regions if not lower_names.isdisjoint(region.words)]
        covered = {name.start for name in found} if having else set()
        for region in having:
            for word, start, end in zip(*region, strict=True):
                if word in lower_names and start not in covered:
                    token = Token(start, end, word)
                    yield known_name(token, token, known[word])

    def _in_span(self, tokens: list[Token], labels: list[str]) -> list[Name]:
        """Return the names of one candidate span: those that the model labels, and known ones between them."""
        classify, unlabelled = self._classifier.classify, self._classifier.unlabelled
        if len(tokens) == 1:
            sure_city = labels[0] in _DOUBTFUL and self._gazetteer[tokens[0].text].only_city
            label = "B-place" if sure_city else labels[0]
            return unlabelled(tokens) if label == "O" else classify(tokens, _KINDS[label[2:]])
        found: list[Name] = []
        at = 0
        for first, end, kind in _chunks(self._repair.repair(tokens, labels)):
            if first > at:
                found += unlabelled(tokens[at:first])
            first, kind = self._after_title(tokens, first, end, kind)
            for part in self._split(tokens, first, end):
                found += classify(tokens[slice(*self._trim(tokens, *part, kind))], kind)
            at = end
        return found + unlabelled(tokens[at:]) if at < len(tokens) else found

    def _after_title(self, tokens: list[Token], first: int, end: int, kind: EntityKind) -> tuple[int, EntityKind]:
        """Find where a name begins and its kind, given that what follows a title ("Later Mr Holm") is a person."""
        last = tokens[end - 1].text.lower()
        lexicon = self._lexicon
        thing = last in lexicon.organisation_words or last in lexicon.place_words or last in lexicon.titles
        if kind != "person" and thing:
            return first, kind
        for i in range(end - 2, first - 1, -1):
            word = tokens[i].text.lower()
            for prefix in self._words.title_prefixes:
                word = word.removeprefix(prefix)
            title = "" if self._known.is_lord(tokens, i) else lexicon.titles.get(word)
            if title == "honorific" or (title == "role" and (kind == "person" or i == first)):
                return i + 1, "person"
        return first, kind

    def _split(self, tokens: list[Token], first: int, end: int) -> Iterator[tuple[int, int]]:
        """Split a stretch such as "Taliban and al-Qaeda" in two, where either side is a known name."""
        for i in range(first + 1, end - 1):
            if (
                tokens[i].text in self._words.conjunctions
                and (self._known.has(tokens[first:i]) or self._known.has(tokens[i + 1 : end]))
                and not self._known.has(tokens[first:end])
            ):
                yield first, i
                yield i + 1, end
                return
        yield first, end

    def _trim(self, tokens: list[Token], first: int, end: int, kind: EntityKind) -> tuple[int, int]:
        """Trim a stretch: no article or title in front, no mark or small word behind."""
        while end - first > 1:
            word, last = tokens[first].text.lower(), tokens[end - 1].text
            if word in self._words.never_first or (kind == "person" and self._is_title(tokens, first)):
                first += 1
            elif last in self._words.never_last or (len(last) == 1 and not last.isalnum()):
                end -= 1
            else:
                break
        return first, end

    def _is_title(self, tokens: list[Token], at: int) -> bool:
        """Whether token `at` is a title that does not belong to the name behind it."""
        title = self._lexicon.titles.get(tokens[at].text.lower(), "name")
        return title != "name" and not self._known.is_lord(tokens, at)


def _chunks(labels: list[str]) -> Iterator[tuple[int, int, EntityKind]]:
    """Return (first, end, kind) of each stretch of tokens that `labels` make a name."""
    starts = [i for i, label in enumerate(labels) if label[0] == "B"]
    for first, following in pairwise([*starts, len(labels)]):
        end = next((i for i in range(first + 1, following) if labels[i] == "O"), following)
        yield first, end, _KINDS[labels[first][2:]]
