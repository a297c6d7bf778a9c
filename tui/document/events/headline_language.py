"""What a language tells about its headlines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

VerbForm: TypeAlias = Callable[[Sequence[str], Sequence[str], bool], str]
"""From the words and tags of a verb group, and whether its subject is plural, to its form in a headline."""
ShownNumber: TypeAlias = Callable[[Sequence[str], Sequence[str]], bool | None]
"""From the words and tags of a verb group to whether its form shows a plural; None where it shows neither."""
PluralForm: TypeAlias = Callable[[Sequence[str], str, str], bool]
"""From the words of a noun phrase in lower case, its head and the head's tag, to whether it is plural."""


@dataclass(frozen=True)
class HeadlineLanguage:
    """The words that headlines drop, keep or replace, in lower case, and the forms they use.

    A title that begins with one of `unclear` cannot be understood alone; none ends with one of `dangling`. `negations`
    and `hedges` beside a verb or subject stay. `genitives` are prepositions that make one noun phrase of two ("of"),
    `possessive_endings` end a noun that another belongs to ("'s"). An expletive stands for the subject that follows the
    verb ("there are fears"). `definite` is the article of what is known already.

    A clause begins with one of `openers` ("because"), and no noun belongs to them; those that are `declaratives` open
    what a verb needs ("that"), as do all `contents` ("what"). With one of `object_relatives`, or none, a relative
    clause is about its object ("the crimes that they committed"), unless behind one of `clause_nouns` ("the time they
    fled"). `kept_adverbs` stay; `dating_adverbs` among them go where they open a date ("back in 2018"). Of `lengths`, a
    preposition and a unit, a number of that unit stays ("to three years").

    Forms of `light_verbs` say nothing alone. What `witnessing_verbs` govern is the event where their subject is a time
    ("1994 saw"). The adjective behind the object of `resultatives` stays ("left ten dead"). `said_alone` has, for verbs
    that want the one who is told, one that does not ("tell": "say").

    `verb` gives the form of a verb, `reported_verb` that behind who says it ("Ada says she will leave"), `shown_number`
    the number that a form shows. `plural` says whether a noun phrase is plural, `may_be_plural` whether a noun, with
    its tag, can be the subject of a plural verb.
    """

    articles: frozenset[str]
    definite: str
    pronouns: frozenset[str]
    possessives: frozenset[str]
    unclear: frozenset[str]
    kept_adverbs: frozenset[str]
    dating_adverbs: frozenset[str]
    lengths: frozenset[str]
    negations: frozenset[str]
    hedges: frozenset[str]
    dangling: frozenset[str]
    genitives: frozenset[str]
    possessive_endings: frozenset[str]
    expletives: frozenset[str]
    openers: frozenset[str]
    declaratives: frozenset[str]
    contents: frozenset[str]
    light_verbs: frozenset[str]
    witnessing_verbs: frozenset[str]
    resultatives: frozenset[str]
    object_relatives: frozenset[str]
    clause_nouns: frozenset[str]
    copulas: frozenset[str]
    said_alone: Mapping[str, str]
    conjunction: str
    verb: VerbForm
    reported_verb: VerbForm
    shown_number: ShownNumber
    plural: PluralForm
    may_be_plural: Callable[[str, str], bool]
