"""What a language tells the syntax stages: the tables of its part-of-speech tagger and its closed word classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tui.document.pattern import NEVER, Pattern
from tui.document.syntax.tagger import Tagger, TaggerTables

_TOKEN = Pattern(r"(\s*)(\w+|\S)")


@dataclass(frozen=True)
class SyntaxLanguage:
    """The syntax of a language: its closed word classes, in lower case, and its tagger.

    - `load_tagger` reads the tables from disk and is asked once.
    - `load_subjects` reads the weights of the features that speak for a subject (see `subject_choice`), and is asked
      once.
    - `token` matches white space (group 1) and a word or mark (group 2), wherever there is one.
    - `quantifiers` maps the first word of a phrase that belongs to a number behind it ("more than 100") to its others.
    - `auxiliaries` may stand before another verb of the same group.
    - `be` are the forms of the verb of the passive.
    - `agents` open who did it behind a participle ("by").
    - `clause_nouns` may be followed by a clause about them without a word that opens it ("the first time troops fled").
    - `subordinators` are tagged as prepositions and open a clause.
    - `relatives` open a clause about the noun before, `temporal_relatives` about the time, `personal_relatives` about
      the person.
    - `complementisers` open what is said, thought or asked, `declaratives` nothing else ("that"); it may follow
      `opinion_verbs` without one, and behind `addressing_verbs` the one who is told, but not one of `tales`.
    - `denying_verbs` may govern one of `claims` and what it claims ("denied reports that").
    - `locatives` are prepositions between a noun and the place where it is ("troops in Basra").
    - `witnessing_verbs` may have a time for their subject ("1994 saw the first elections").
    - `plural` matches the end of a plural of a noun, in lower case.
    - `participial_prepositions` have the form of a verb and govern a noun ("including").
    """

    load_tagger: Callable[[], TaggerTables]
    token: Pattern = _TOKEN
    quantifiers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    auxiliaries: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    clause_nouns: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    temporal_relatives: frozenset[str] = frozenset()
    personal_relatives: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    declaratives: frozenset[str] = frozenset()
    opinion_verbs: frozenset[str] = frozenset()
    addressing_verbs: frozenset[str] = frozenset()
    tales: frozenset[str] = frozenset()
    denying_verbs: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    witnessing_verbs: frozenset[str] = frozenset()
    participial_prepositions: frozenset[str] = frozenset()
    plural: Pattern = NEVER
    load_subjects: Callable[[], Mapping[str, int]] = dict

    @cached_property
    def saying_verbs(self) -> frozenset[str]:
        """All verbs whose object can be a clause that "that" opens, with words between."""
        return self.opinion_verbs | self.addressing_verbs | self.denying_verbs

    @cached_property
    def tagger(self) -> Tagger:
        """The tagger, whose tables are read when it is first asked for."""
        return Tagger(self.load_tagger())

    @cached_property
    def subject_weights(self) -> Mapping[str, int]:
        """The weights of the features that speak for a subject, read when they are first asked for."""
        return self.load_subjects()
