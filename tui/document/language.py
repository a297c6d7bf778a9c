"""A language as the parser sees it: a part for each group of stages, imported when first used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.document.comparison import Comparison
    from tui.document.dates.language import DateLanguage
    from tui.document.entities.language import EntityLanguage
    from tui.document.events.language import EventLanguage
    from tui.document.labels import Labels
    from tui.document.messages import Messages
    from tui.document.structure.language import StructureLanguage
    from tui.document.syntax.language import SyntaxLanguage


class Identification(NamedTuple):
    """The signs by which a text in a language is recognised.

    `letters` matches a run of letters of its script; `function_words` are in lower case, and words that other languages
    write the same way are left out.
    """

    letters: re.Pattern[str]
    function_words: frozenset[str]


@dataclass(frozen=True)
class Language:
    """A language by its ISO 639 `code`; `package` is the folder below `tui.languages` that holds its parts.

    A part is the value called `LANGUAGE` of the package's module of that name.
    """

    code: str
    name: str
    package: str

    @cached_property
    def identification(self) -> Identification:
        """The signs by which a text in it is recognised."""
        part: Identification = import_module(f"{self.package}.identification").IDENTIFICATION
        return part

    @cached_property
    def structure(self) -> StructureLanguage:
        """What the structure stages need: abbreviations, labels, openings."""
        part: StructureLanguage = import_module(f"{self.package}.structure").LANGUAGE
        return part

    @cached_property
    def dates(self) -> DateLanguage:
        """What the date stages need: words, rules, and the order of parsers and refiners."""
        part: DateLanguage = import_module(f"{self.package}.dates").LANGUAGE
        return part

    @cached_property
    def entities(self) -> EntityLanguage:
        """What the entity stage needs: gazetteers, weights, cues."""
        part: EntityLanguage = import_module(f"{self.package}.entities").LANGUAGE
        return part

    @cached_property
    def syntax(self) -> SyntaxLanguage:
        """What a language tells about its syntax: its tagger and closed word classes."""
        part: SyntaxLanguage = import_module(f"{self.package}.syntax").LANGUAGE
        return part

    @cached_property
    def events(self) -> EventLanguage:
        """What the event stage needs: verbs, nouns, cues, patterns of titles."""
        part: EventLanguage = import_module(f"{self.package}.events").LANGUAGE
        return part

    @cached_property
    def comparison(self) -> Comparison:
        """What is left out where titles and names of different texts are compared."""
        part: Comparison = import_module(f"{self.package}.comparison").COMPARISON
        return part

    @cached_property
    def messages(self) -> Messages:
        """The sentences that are shown to a reader about a document."""
        part: Messages = import_module(f"{self.package}.messages").MESSAGES
        return part

    @cached_property
    def labels(self) -> Labels:
        """The short words for dates."""
        part: Labels = import_module(f"{self.package}.labels").LABELS
        return part
