"""Clauses: a sentence cut at the words that open one, each with the part it plays.

No grammar is parsed: a clause begins at a conjunction, a relative word, a semicolon, a dash, or behind a verb of
saying, where both sides have a verb of their own. That is enough to find the words that a date belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from tui.document.events.language import ClausePart, Grammar
from tui.document.events.tokens import Tense, Token, tense_of, tokens_of

_MARKS = frozenset((";", "--", "—", "–", ":"))
"""Marks behind which a clause begins."""
_VERB_WITHIN = 6
"""Words behind a coordinator among which the verb of its clause is looked for."""
_SAYING_WITHIN = 8
"""Words before a complementiser among which the verb of saying is looked for."""
_LONG_GERUND = 6
"""Letters that a gerund has at least: "facing", not "king"."""


@dataclass(frozen=True)
class Clause:
    """A stretch of a sentence with at most one verb group; `opener` is the word or mark that opens it, else ""."""

    text: str = field(repr=False)
    start: int
    end: int
    part: ClausePart
    opener: str
    tokens: tuple[Token, ...]
    grammar: Grammar = field(repr=False, compare=False)

    @property
    def words(self) -> str:
        """The clause as it stands in the text."""
        return self.text[self.start : self.end]

    @cached_property
    def has_verb(self) -> bool:
        """Whether any of its words can be its verb."""
        return any(token.is_verb for token in self.tokens)

    @cached_property
    def saying(self) -> Token | None:
        """The verb of saying that reports what somebody said, None where there is none ("a claimed find")."""
        articles = self.grammar.nouns.articles
        before = ""
        for token in self.tokens:
            if token.word in self.grammar.verbs.reporting and before not in articles:
                return token
            before = token.word
        return None

    @property
    def is_question(self) -> bool:
        """Whether it is a direct question."""
        return self.words.rstrip("\"”’') ").endswith("?")

    @cached_property
    def tense(self) -> Tense:
        """The tense of its first verb group."""
        return tense_of(self.tokens, self.grammar)


def part_of(clause: Clause, start: int, end: int) -> Clause:
    """Take the words `[start, end)` of `clause` as a clause of their own."""
    if (start, end) == (clause.start, clause.end):
        return clause
    tokens = tuple(token for token in clause.tokens if start <= token.start < end)
    opener = clause.opener if start == clause.start else ""
    return Clause(clause.text, start, end, clause.part, opener, tokens, clause.grammar)


def clauses_of(text: str, start: int, end: int, grammar: Grammar) -> list[Clause]:
    """Split the sentence `text[start:end]` into clauses, in order; together they cover it but for marks between."""
    tokens = tokens_of(text, start, end, grammar.verbs)
    groups = _with_verbs(_groups(tokens, _cuts(tokens, grammar)))
    starts = [start, *(group.tokens[0].start for group in groups[1:])]
    return [
        Clause(text, begin, _rstrip(text, begin, stop), group.part, group.opener, group.tokens, grammar)
        for group, begin, stop in zip(groups, starts, [*starts[1:], end], strict=True)
    ]


class _Cut(NamedTuple):
    """Where a clause may begin: the index of its first token, its part and opener.

    `resumes`: the clause is an aside or opens the sentence, so that a comma may lead back to the main clause.
    """

    first: int
    part: ClausePart
    opener: str
    resumes: bool


class _Group(NamedTuple):
    """The tokens between two cuts."""

    part: ClausePart
    opener: str
    tokens: tuple[Token, ...]

    @property
    def has_verb(self) -> bool:
        return any(token.is_verb for token in self.tokens)


def _groups(tokens: list[Token], cuts: list[_Cut]) -> list[_Group]:
    """Split `tokens` at `cuts`."""
    ends = [*(cut.first for cut in cuts[1:]), len(tokens)]
    return [_Group(cut.part, cut.opener, tuple(tokens[cut.first : end])) for cut, end in zip(cuts, ends, strict=True)]


def _with_verbs(groups: list[_Group]) -> list[_Group]:
    """Join groups until each has a verb; relative ones stay apart. A joined group plays the part of its first."""
    joined: list[_Group] = []
    for group in groups:
        before = joined[-1] if joined else None
        if before is None:
            joined.append(group)
        elif "relative" not in (group.part, before.part) and not (group.has_verb and before.has_verb):
            joined[-1] = before._replace(tokens=before.tokens + group.tokens)
        else:
            joined.append(group)
    return joined


def _rstrip(text: str, start: int, end: int) -> int:
    """Move `end` before white space, commas and dashes."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;–—"):
        end -= 1
    return end


def _cuts(tokens: list[Token], grammar: Grammar) -> list[_Cut]:
    """Find where clauses may begin."""
    part = _first_part(tokens, grammar)
    cuts = [_Cut(0, part, tokens[0].word if tokens else "", part == "subordinate")]
    openers, complementisers = grammar.clauses.openers, grammar.clauses.complementisers
    for index in range(1, len(tokens)):
        word, before = tokens[index].word, tokens[index - 1].word
        cut: _Cut | None = None
        if word in openers:
            cut = _at_opener(tokens, index, grammar)
        elif word in complementisers and _after_saying(tokens, index, grammar):
            cut = _Cut(index, "complement", word, False)
        elif before in _MARKS:
            cut = _Cut(index, "coordinate", before, cuts[-1].resumes)
        elif before == ",":
            cut = _behind_comma(tokens, index, cuts[-1], grammar)
        if cut is not None:
            cuts.append(cut)
    return cuts


def _first_part(tokens: list[Token], grammar: Grammar) -> ClausePart:
    """The part of a sentence's first clause: "even though it rained" opens a subordinate one as "though" does."""
    if not tokens:
        return "main"
    words = grammar.clauses
    first = 1 if len(tokens) > 1 and tokens[0].word in words.focusing else 0
    return "subordinate" if tokens[first].word in words.subordinators else "main"


def _at_opener(tokens: list[Token], index: int, grammar: Grammar) -> _Cut | None:
    """Cut before a conjunction or relative word, unless it joins phrases or hangs on a preposition ("in which")."""
    word, before = tokens[index].word, tokens[index - 1].word
    part = grammar.clauses.openers[word]
    if part == "relative" and before in grammar.clauses.before_relative:
        return None
    if part == "coordinate" and before != "," and not _verb_soon(tokens, index + 1):
        return None
    return _Cut(index, part, word, part == "relative")


def _behind_comma(tokens: list[Token], index: int, last: _Cut, grammar: Grammar) -> _Cut | None:
    """Cut behind a comma where an aside ends, or where a participle or gerund begins one; `last` is the cut before."""
    token, verbs = tokens[index], grammar.verbs
    if last.resumes:
        if token.word in grammar.clauses.before_relative and _verb_behind_comma(tokens, index):
            return None  # "who will sail, in July 2006, have sold ..."
        return _Cut(index, "main", "", False)
    if token.is_verb and token.word not in verbs.auxiliaries and token.word not in verbs.reporting:
        if any(one.is_verb for one in tokens[last.first : index]) or _verb_behind_comma(tokens, index):
            return _Cut(index, "relative", "", True)  # ", begun two years ago, has been"
        return None
    if token.word.endswith(verbs.gerund_endings) and len(token.word) >= _LONG_GERUND:
        return _Cut(index, "subordinate", token.word, last.resumes)
    return None


def _verb_behind_comma(tokens: list[Token], index: int) -> bool:
    """Whether a verb stands right behind the next comma: then what is between is an aside."""
    comma = next((n for n in range(index, len(tokens) - 1) if tokens[n].word == ","), None)
    return comma is not None and tokens[comma + 1].is_verb


def _verb_soon(tokens: list[Token], index: int) -> bool:
    """Whether a verb stands among the next words, before any mark."""
    for token in tokens[index : index + _VERB_WITHIN]:
        if token.word in ",;:":
            return False
        if token.is_verb:
            return True
    return False


def _after_saying(tokens: Sequence[Token], index: int, grammar: Grammar) -> bool:
    """Whether a verb of saying stands among the words before `index`."""
    saying = grammar.verbs.saying
    return any(token.word in saying for token in tokens[max(0, index - _SAYING_WITHIN) : index])
