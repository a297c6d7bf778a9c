"""What a language gives the date stages: words, rules, and the order of parsers and refiners."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tui.document.dates.grammar import Node, build_trie, literals
from tui.document.dates.lexicon import Tags, Vocabulary, build_lexicon
from tui.document.dates.match import Rule
from tui.document.dates.refiners.context import Refiner
from tui.document.dates.words import ContextWords, PublicationWords, TypedWords


@dataclass(frozen=True)
class DateLanguage:
    """The words, rules and refiners that read the dates of a language.

    `rules` propose candidates: of the matches that start at a token the longest wins, among equally long ones the rule
    that stands first. `refiners` settle the candidates, each seeing what the one before left. Tables made from these
    are kept with the value.
    """

    vocabulary: Vocabulary
    rules: tuple[Rule, ...]
    refiners: tuple[Refiner, ...]
    context: ContextWords = field(default_factory=ContextWords)
    publication: PublicationWords = field(default_factory=PublicationWords)
    typed: TypedWords = field(default_factory=TypedWords)

    @cached_property
    def lexicon(self) -> Mapping[str, Tags]:
        """Every spelling of a word of time with its categories."""
        return build_lexicon(self.vocabulary, literals(rule.pattern for rule in self.rules))

    @cached_property
    def trie(self) -> Node:
        """The trie of the patterns of all rules."""
        return build_trie(rule.pattern for rule in self.rules)
