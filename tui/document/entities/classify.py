"""Classify names: settle the kind of a labelled stretch of tokens by what the tables know of it."""

from __future__ import annotations

from tui.document.entities.known_names import KnownNames, known_name
from tui.document.entities.lexicon import fold
from tui.document.entities.name_words import NameWords
from tui.document.entities.names import Name
from tui.document.entities.tables import Tables
from tui.document.entities.tokens import Token
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import EntityKind

_FAMOUS: dict[str, EntityKind] = {"person": "person", "location": "place"}
"""The kinds of well-known names of several words, by their class in the gazetteer."""
_BY_MODEL: dict[EntityKind, Evidence] = {
    kind: Evidence(EvidenceKind.MODEL, (kind,)) for kind in ("person", "place", "organisation")
}
_BY_MANNER = Evidence(EvidenceKind.MANNER)


class NameClassifier:
    """Settle the kinds of names by the tables of a language."""

    def __init__(self, tables: Tables, known: KnownNames, words: NameWords) -> None:
        """Look up in `tables` and `known`."""
        self._lexicon = tables.lexicon
        self._gazetteer = tables.gazetteer
        self._known = known
        self._words = words

    def classify(self, tokens: list[Token], kind: EntityKind) -> list[Name]:
        """Return the name in `tokens`, which the model labels as `kind`.

        There is none in a date, and there may be several in a row of known ones or in a hyphenated word.
        """
        surface = " ".join([token.text for token in tokens])
        folded = fold(surface)
        known = self._lexicon.known.get(folded)
        if len(tokens) > 1 and not known:
            kind = _FAMOUS.get(self._gazetteer[folded].famous, kind)
        if known and not (kind == "person" and known.kind == "place"):
            return [known_name(tokens[0], tokens[-1], known)]
        if kind != "person" and "-" in surface and (parts := self._hyphenated(tokens)):
            return parts
        if kind == "other" and all(self._is_of_calendar(token.text) for token in tokens):
            return []
        return self._unknown(tokens, kind)

    def unlabelled(self, tokens: list[Token]) -> list[Name]:
        """Return the known peoples, adjectives, groups and events in `tokens`, which the model labels as no names."""
        found: list[Name] = []
        at = 0
        while at < len(tokens):
            known, after = self._known.longest(tokens, at)
            certain = tokens[at].text in self._words.certain
            if known and (known.adjective or known.kind in ("group", "event") or certain):
                found.append(known_name(tokens[at], tokens[after - 1], known))
            at = after
        return found

    def _unknown(self, tokens: list[Token], kind: EntityKind) -> list[Name]:
        """Return the name in `tokens`, which the tables do not have as a whole, by its single words."""
        start, end, last = tokens[0].start, tokens[-1].end, tokens[-1].text
        if len(tokens) == 1 and kind != "other":
            return [Name(start, end, kind, _BY_MODEL[kind])]
        if word := self._event_word(tokens, kind):
            return [Name(start, end, "event", Evidence(EvidenceKind.EVENT_WORD, (word,)))]
        if kind in ("person", "place") and last.lower() in self._lexicon.law_words:
            return [Name(start, end, "other", Evidence(EvidenceKind.LAW_WORD, (last,)))]
        if kind != "other":
            return [Name(start, end, kind, _BY_MODEL[kind])]
        if len(tokens) > 1 and last.startswith(self._words.person_affixes):
            affix = next(affix for affix in self._words.person_affixes if last.startswith(affix))
            return [Name(start, end, "person", Evidence(EvidenceKind.PERSON_AFFIX, (affix,)))]
        inner = self.unlabelled(tokens)
        if inner and sum(name.end - name.start + 1 for name in inner) > end - start:
            return _in_a_row(inner)
        return [Name(start, end, "other", _BY_MANNER)]

    def _event_word(self, tokens: list[Token], kind: EntityKind) -> str:
        """Return the word by which `tokens`, which the model labels as `kind`, name an event; "" where none does.

        What the model labels as "other" is an event by any noun for one; the rest only by a noun that hardly means
        anything else, at its end or before "of" ("Riyadh Agreement", "Treaty of Paris").
        """
        nouns, openers = self._lexicon.event_words, self._words.event_openers
        first, last = tokens[0].text, tokens[-1].text
        sure = nouns.get(last.lower())
        if kind == "person" or (sure is None and first.lower() not in nouns and first not in openers):
            return ""
        if len(tokens) > 2 and tokens[1].text in self._words.of and nouns.get(first.lower()) == "sure":
            return first
        if kind == "other" and first in openers:
            return first
        return last if sure is not None and (kind == "other" or (sure and len(tokens) > 1)) else ""

    def _is_of_calendar(self, word: str) -> bool:
        """Whether `word` is a number or names a month or a day."""
        return word[0].isdigit() or self._gazetteer[word].famous == "time"

    def _hyphenated(self, tokens: list[Token]) -> list[Name]:
        """Return the known names in a word such as "Anti-Taliban" or "UK-France"."""
        if len(tokens) > 1:
            return []
        found: list[Name] = []
        at = tokens[0].start
        for part in tokens[0].text.split("-"):
            known = self._lexicon.known.get(fold(part))
            if known and len(part) > 1:
                piece = Token(at, at + len(part), part)
                found.append(known_name(piece, piece, known))
            at += len(part) + 1
        return found


def _in_a_row(names: list[Name]) -> list[Name]:
    """Join peoples in a row: "Popalzai Durrani"; leave other names as they are."""
    if all(name.kind == "group" for name in names):
        return [names[0]._replace(end=names[-1].end, canonical="" if len(names) > 1 else names[0].canonical)]
    return names
