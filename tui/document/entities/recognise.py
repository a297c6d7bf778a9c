"""Text -> names: spans that name something, each with its kind and the evidence for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tui.document.entities.lexicon import Known, Lexicon, fold, lexicon
from tui.document.entities.tokens import Token, tokenise
from tui.document.model import EntityKind

_JOINING = frozenset({"of", "bin", "ibn", "al", "de", "la", "van", "von", "der", "and", "for", "the"})
_SENTENCE_END = frozenset('.!?:“"‘–•')
_PLACE_BEFORE = frozenset({"in", "at", "near", "from", "into", "towards", "outside", "across", "around"})
_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_CALENDAR = frozenset(f"{_MONTHS} {_DAYS}".split())
_COUNT = "one two three four five six seven eight nine ten dozens hundreds thousands"
_NUMBERS = frozenset(_COUNT.split())
_LONGEST = 7


class Name(NamedTuple):
    """A span that names something. `canonical` is the name it is known by, empty where no table has it."""

    start: int
    end: int
    kind: EntityKind
    why: str
    canonical: str = ""
    adjective: bool = False


class _Words:
    """How the words of a whole text are written: a capital at a sentence's start says nothing by itself."""

    def __init__(self, tokens: list[Token]) -> None:
        self.lower = {t.text for t in tokens if t.text.islower()}
        self.inside = {
            t.text for before, t in pairwise(tokens) if t.text[:1].isupper() and before.text not in _SENTENCE_END
        }


def recognise(text: str, regions: list[tuple[int, int]]) -> list[Name]:
    """The names in `regions` (spans of `text`), in text order; they do not overlap."""
    tables = lexicon()
    tokens = [tokenise(text, start, end) for start, end in regions]
    words = _Words([token for region in tokens for token in region])
    names = [name for region in tokens for name in _names(region, tables, words)]
    return list(_settle(names, text))


def _settle(names: list[Name], text: str) -> Iterator[Name]:
    """The names, what no evidence decided now decided by the same words elsewhere in the text, else dropped."""
    decided: dict[str, Name] = {}
    for name in names:
        if name.kind != "other":
            words = fold(text[name.start : name.end]).split()
            for i in range(len(words) if name.kind == "person" else 1):
                decided.setdefault(" ".join(words[i:]), name)
    for name in names:
        surface = text[name.start : name.end]
        twin = decided.get(fold(surface))
        if name.kind != "other":
            yield name
        elif twin:
            yield name._replace(kind=twin.kind, canonical=twin.canonical, why=f"as in “{text[twin.start : twin.end]}”")
        elif " " in surface:
            yield name


def _names(tokens: list[Token], tables: Lexicon, words: _Words) -> list[Name]:
    """The names among the tokens of one region."""
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        name, after = _known(tokens, at, tables)
        if name is None and _capital(tokens[at]) and not _ordinary(tokens, at, words):
            name, after = _unknown(tokens, at, tables)
        if name:
            found.append(name)
        at = after
    return found


def _capital(token: Token) -> bool:
    return token.text[0].isupper() or token.text[:3] in ("al-", "el-")


def _ordinary(tokens: list[Token], at: int, words: _Words) -> bool:
    """Whether the capital of this word comes from its place alone, or it is no name for another reason."""
    word = tokens[at].text
    if word in _CALENDAR or (len(word) == 1 and tokens[at + 1 : at + 2] and not _capital(tokens[at + 1])):
        return True
    opens = at == 0 or tokens[at - 1].text in _SENTENCE_END
    return word.lower() in words.lower or (opens and word not in words.inside and not _goes_on(tokens, at))


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether the next word is capitalised too."""
    return at + 1 < len(tokens) and _capital(tokens[at + 1]) and tokens[at + 1].text not in _CALENDAR


def _known(tokens: list[Token], at: int, tables: Lexicon) -> tuple[Name | None, int]:
    """The longest name of the tables that begins at token `at`, if one does, and the token after it."""
    phrase, best, after = "", None, at + 1
    for i in range(at, min(at + _LONGEST, len(tokens))):
        phrase = f"{phrase} {tokens[i].text}" if phrase else tokens[i].text
        what = tables.known.get(fold(phrase))
        if not what and i > at and fold(phrase) in tables.places:
            what = Known("place", phrase)
        if what and (len(phrase) > 2 or phrase.isupper() or phrase == "UK"):
            best = Name(tokens[at].start, tokens[i].end, what.kind, "in the tables", what.name, what.adjective)
            after = i + 1
    if best and not best.adjective and after < len(tokens) and _capital(tokens[after]):
        last = _run_end(tokens, at)
        if tokens[last].text.lower() in tables.organisation_words:
            return None, at + 1
    return best, after


def _run_end(tokens: list[Token], at: int) -> int:
    """The last token of the run of capitalised words that begins at `at`."""
    last, i = at, at + 1
    while i < len(tokens) and tokens[i].start - tokens[i - 1].end == 1:
        if _capital(tokens[i]) and tokens[i].text not in _CALENDAR:
            last = i
        elif tokens[i].text not in _JOINING or i - last > 2:
            break
        i += 1
    return last


def _unknown(tokens: list[Token], at: int, tables: Lexicon) -> tuple[Name | None, int]:
    """The name that begins at token `at` and is in no table of whole names."""
    if tokens[at].text in ("Image", "Media", "Video") and tokens[at + 1 : at + 2]:
        return None, at + 1
    title_end = _title_end(tokens, at, tables)
    if title_end > at and tables.titles.get(tokens[at].text.lower()) != "name":
        return None, title_end
    last = _run_end(tokens, at)
    if tokens[last].text.lower() not in tables.organisation_words:
        last = _person_end(tokens, at, last)
    kind, why = _kind(tokens, at, last, tables)
    if kind is None:
        return None, last + 1
    return Name(tokens[at].start, tokens[last].end, kind, why), last + 1


def _title_end(tokens: list[Token], at: int, tables: Lexicon) -> int:
    """The token after the title that begins at `at`; `at` where none does."""
    after, phrase = at, ""
    for i in range(at, min(at + 3, len(tokens))):
        phrase = f"{phrase} {tokens[i].text.lower()}".lstrip()
        if phrase in tables.titles:
            after = i + 1
    return after


def _person_end(tokens: list[Token], at: int, last: int) -> int:
    """Where a run that is no organisation ends: before "of", "and", "for", "the"."""
    for i in range(at, last + 1):
        if tokens[i].text in ("of", "and", "for", "the"):
            return i - 1
    return last


def _kind(tokens: list[Token], at: int, last: int, tables: Lexicon) -> tuple[EntityKind | None, str]:
    """The kind of the name in tokens `at` to `last`, with the reason; None where nothing speaks for a name."""
    if at == last and tokens[at].text.lower() in _NUMBERS:
        return None, ""
    first, words = fold(tokens[at].text), " ".join(fold(t.text) for t in tokens[at : last + 1])
    before = tokens[at - 1].text.lower() if at else ""
    titled = tables.titles.get(before)
    if tokens[last].text.lower() in tables.organisation_words and last > at:
        return "organisation", f"ends in “{tokens[last].text}”"
    if before in ("agency", "newspaper", "group", "company"):
        return "organisation", f"after “{before}”"
    if titled or tables.titles.get(first.lower()) == "name":
        return "person", "a title comes before it"
    if words in tables.places:
        return "place", "in the list of places"
    if last > at and (first in tables.given_names or before in ("says", "said", "by")):
        return "person", "begins with a given name"
    if before in _PLACE_BEFORE:
        return "place", f"after “{before}”"
    if first.isupper() and len(first) > 1 and first.isalpha():
        return "organisation", "written in capitals"
    if last > at and not re.search(r"\d", words):
        person = fold(tokens[last].text) in tables.surnames or _described(tokens, last)
        return "person" if person else "other", "capitalised words"
    return "other", "capitalised"


def _described(tokens: list[Token], last: int) -> bool:
    """Whether an apposition to a person follows token `last`: ", a parliamentarian"."""
    after = [t.text for t in tokens[last + 1 : last + 3]]
    return after in ([",", "a"], [",", "an"], [",", "who"])
