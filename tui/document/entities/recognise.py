"""Text -> names: spans that name something, each with its kind and the evidence for it.

The model proposes names and kinds; the tables correct it where they know better and add the peoples, adjectives and
groups that it passes over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from tui.document.entities.joining import is_lord, joined, longest
from tui.document.entities.lexicon import Known, fold, lexicon
from tui.document.entities.tagger import tag
from tui.document.entities.tokens import Token, Tokens, tokenise
from tui.document.entities.words import words
from tui.document.model import EntityKind

_BATCH = 1 << 16
_KINDS: dict[str, EntityKind] = {"person": "person", "place": "place", "organisation": "organisation", "other": "other"}
_FAMOUS: dict[str, EntityKind] = {"person": "person", "location": "place"}
"""The kinds of well-known names of several words."""
_UNSURE = frozenset({"O", "B-organisation", "B-other"})
"""What the model may say of a lone word where a list of towns knows better."""
_SURE = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "UAE", "USSR", "UN", "U.N.", "EU", "NATO"})
"""Names that can be nothing else, also where the model took them for no name."""
_DROPPED = frozenset("the a an although while when after before despite however since as if but and".split())  # noqa: SIM905

_JOINING = frozenset({"of", "the", "and", "for", "in", "on", "at", "to", "with"})
_ARABIC = ("al-", "el-", "ul-")


class Name(NamedTuple):
    """A span that names something. `canonical` is the name it is known by, empty where no table has it."""

    start: int
    end: int
    kind: EntityKind
    why: str
    canonical: str = ""
    adjective: bool = False


class Recogniser(Protocol):
    """Finds names: spans of `text` within `regions`, in order, that do not overlap; tells `tick` how far it is."""

    def __call__(self, text: str, regions: Sequence[tuple[int, int]], tick: Callable[[int], None], /) -> list[Name]:
        """The names in `regions` of `text`."""
        ...


def recognise(text: str, regions: Sequence[tuple[int, int]], tick: Callable[[int], None]) -> list[Name]:
    """The names in `regions` (spans of `text`, in order), in order; they do not overlap.

    Names are sought in batches of 64 KB, so that memory does not grow with the text; what one batch tells of a word
    does not count in another. `tick` is told the offset after each batch.
    """
    found: list[Name] = []
    batch: list[Tokens] = []
    begun = 0
    for region_start, region_end in regions:
        for start in range(region_start, region_end, _BATCH):
            end = min(region_end, start + _BATCH)
            batch.append(tokenise(text, start, end))
            if end - begun >= _BATCH:
                found += _names(batch, text)
                batch, begun = [], end
                tick(end)
    return found + _names(batch, text)


def _names(regions: list[Tokens], text: str) -> list[Name]:
    """The names of one batch."""
    found: list[Name] = []
    for tokens, labels in tag([region for region in regions if region.words], text):
        found += _of_run(tokens, labels)
    more = list(_lower_names(regions, {name.start for name in found}))
    return sorted(found + more) if more else found


def _lower_names(regions: list[Tokens], covered: set[int]) -> Iterator[Name]:
    """The known names that have no capital ("mujahideen"), but those that begin where another name is `covered`."""
    lower_names, known = lexicon().lower_names, lexicon().known
    for region in regions:
        if not lower_names.isdisjoint(region.words):
            for word, start, end in zip(*region, strict=True):
                if word in lower_names and start not in covered:
                    token = Token(start, end, word)
                    yield _known_name(token, token, known[word])


def _known_name(first: Token, last: Token, known: Known) -> Name:
    """The name from token `first` to token `last`, which the tables know."""
    return Name(first.start, last.end, known.kind, "known by this name", known.name, known.adjective)


def _of_run(tokens: list[Token], labels: list[str]) -> Iterator[Name]:
    """The names of one run: what the model labelled, and what the tables know between."""
    if len(tokens) == 1:
        sure_city = labels[0] in _UNSURE and words()[tokens[0].text].only_city
        label = "B-place" if sure_city else labels[0]
        yield from _passed_over(tokens) if label == "O" else _settled(tokens, _KINDS[label[2:]])
        return
    at = 0
    for first, end, kind in _spans(joined(tokens, labels)):
        yield from _passed_over(tokens[at:first])
        first, kind = _addressed(tokens, first, end, kind)
        for part in _parted(tokens, first, end):
            a, b = _trimmed(tokens, *part, kind)
            yield from _settled(tokens[a:b], kind)
        at = end
    yield from _passed_over(tokens[at:])


def _spans(labels: list[str]) -> Iterator[tuple[int, int, EntityKind]]:
    """(first, end, kind) of each stretch that the labels make a name."""
    starts = [i for i, label in enumerate(labels) if label[0] == "B"]
    for first, following in pairwise([*starts, len(labels)]):
        end = next((i for i in range(first + 1, following) if labels[i] == "O"), following)
        yield first, end, _KINDS[labels[first][2:]]


def _addressed(tokens: list[Token], first: int, end: int, kind: EntityKind) -> tuple[int, EntityKind]:
    """Where a name begins and its kind, given that what follows a title ("Later Mr Holm") is a person."""
    last = tokens[end - 1].text.lower()
    tables = lexicon()
    thing = last in tables.organisation_words or last in tables.place_words or last in tables.titles
    if kind == "person" or not thing:
        for i in range(end - 2, first - 1, -1):
            word = tokens[i].text.lower().removeprefix("then-").removeprefix("ex-")
            title = "" if is_lord(tokens, i) else tables.titles.get(word)
            if title == "honorific" or (title == "role" and (kind == "person" or i == first)):
                return i + 1, "person"
    return first, kind


def _parted(tokens: list[Token], first: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch such as "Taliban and al-Qaeda" in two, where the tables know what is on either side."""
    for i in range(first + 1, end - 1):
        sides = _is_known(tokens[first:i]), _is_known(tokens[i + 1 : end])
        if tokens[i].text == "and" and any(sides) and not _is_known(tokens[first:end]):
            yield first, i
            yield i + 1, end
            return
    yield first, end


def _is_known(tokens: list[Token]) -> bool:
    return fold(" ".join(token.text for token in tokens)) in lexicon().known


def _trimmed(tokens: list[Token], first: int, end: int, kind: EntityKind) -> tuple[int, int]:
    """The stretch without an article or a title in front, and without a mark or a small word behind."""
    titles = lexicon().titles
    while end - first > 1:
        word = tokens[first].text.lower()
        titled = kind == "person" and titles.get(word, "name") != "name" and not is_lord(tokens, first)
        if word in _DROPPED or titled:
            first += 1
        elif tokens[end - 1].text in _JOINING or (
            len(tokens[end - 1].text) == 1 and not tokens[end - 1].text.isalnum()
        ):
            end -= 1
        else:
            break
    return first, end


def _settled(tokens: list[Token], kind: EntityKind) -> Iterator[Name]:
    """The name in `tokens`, to which the model gives `kind`, with what the tables know of it."""
    tables = lexicon()
    surface = " ".join(token.text for token in tokens)
    known = tables.known.get(fold(surface))
    famous = words()[fold(surface)].famous if len(tokens) > 1 and not known else ""
    kind = _FAMOUS.get(famous, kind)
    if known and not (kind == "person" and known.kind == "place"):
        yield _known_name(tokens[0], tokens[-1], known)
    elif kind != "person" and "-" in surface and (parts := _hyphenated(tokens)):
        yield from parts
    elif not (kind == "other" and all(_of_calendar(token.text) for token in tokens)):
        yield from _unknown(tokens, kind)


def _unknown(tokens: list[Token], kind: EntityKind) -> Iterator[Name]:
    """The name in `tokens`, of which the tables know no more than its words, to which the model gives `kind`."""
    start, end, last = tokens[0].start, tokens[-1].end, tokens[-1].text
    if len(tokens) == 1 and kind != "other":
        yield Name(start, end, kind, f"reads like the name of {_ARTICLES[kind]}")
    elif word := _event_word(tokens, kind):
        yield Name(start, end, "event", f"an event by its word “{word}”")
    elif kind in ("person", "place") and last.lower() in lexicon().law_words:
        yield Name(start, end, "other", f"a law or plan by its word “{last}”")
    elif kind != "other":
        yield Name(start, end, kind, f"reads like the name of {_ARTICLES[kind]}")
    elif len(tokens) > 1 and last.startswith(_ARABIC):
        yield Name(start, end, "person", f"a person by the “{last[:3]}” of the last name")
    else:
        inner = list(_passed_over(tokens))
        if inner and sum(name.end - name.start + 1 for name in inner) > end - start:
            yield from _in_a_row(inner)
        else:
            yield Name(start, end, "other", "named in the manner of a work, law, weapon or the like")


def _event_word(tokens: list[Token], kind: EntityKind) -> str:
    """The word by which `tokens`, to which the model gives `kind`, name an event; "" where none does.

    What the model takes for no body or place is an event by any word for one, the rest by a word that hardly means
    anything else, at its end or before "of" ("Riyadh Agreement", "Treaty of Paris").
    """
    words_for = lexicon().event_words
    first, last = tokens[0].text, tokens[-1].text
    sure = words_for.get(last.lower())
    if kind == "person" or (sure is None and first.lower() not in words_for and first != "Operation"):
        return ""
    if len(tokens) > 2 and tokens[1].text == "of" and words_for.get(first.lower()) == "sure":
        return first
    if kind == "other" and first in ("Operation", "Battle", "Treaty"):
        return first
    return last if sure is not None and (kind == "other" or (sure and len(tokens) > 1)) else ""


def _of_calendar(word: str) -> bool:
    """Whether `word` is a number or names a month or a day."""
    return word[0].isdigit() or words()[word].famous == "time"


def _hyphenated(tokens: list[Token]) -> list[Name]:
    """The known names in a word such as "Anti-Taliban" or "UK-France"."""
    if len(tokens) > 1:
        return []
    found: list[Name] = []
    at = tokens[0].start
    for part in tokens[0].text.split("-"):
        known = lexicon().known.get(fold(part))
        if known and len(part) > 1:
            piece = Token(at, at + len(part), part)
            found.append(_known_name(piece, piece, known))
        at += len(part) + 1
    return found


def _in_a_row(names: list[Name]) -> list[Name]:
    """Peoples in a row are one: "Popalzai Durrani"."""
    if all(name.kind == "group" for name in names):
        return [names[0]._replace(end=names[-1].end, canonical="" if len(names) > 1 else names[0].canonical)]
    return names


_ARTICLES = {"person": "a person", "place": "a place", "organisation": "an organisation"}


def _passed_over(tokens: list[Token]) -> Iterator[Name]:
    """The names in `tokens` that the tables know and the model did not take for names."""
    at = 0
    while at < len(tokens):
        known, after = longest(tokens, at)
        if known and (known.adjective or known.kind in ("group", "event") or tokens[at].text in _SURE):
            yield _known_name(tokens[at], tokens[after - 1], known)
        at = after
