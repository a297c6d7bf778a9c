"""Resolve entities across texts: by name, kind, surname, alias and company. Two people of one surname stay two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tui.corpus.union import Union
from tui.document.comparison import Comparison
from tui.document.entities.lexicon import fold
from tui.document.model import Document, Entity, EntityKind
from tui.document.record import record

_LEAST_OF_ACRONYM = 2
_LEAST_ALIAS = 5
"""Letters of an alias that speaks for itself: shorter ones ("the bank") mean another thing in another text."""


@record
class Resolution:
    """What entities are called in the library: for each document the new names by the old, and the kind of each."""

    names: Sequence[dict[str, str]]
    kinds: dict[str, EntityKind]


@dataclass(slots=True)
class _Node:
    """An entity of one text."""

    document: int
    entity: Entity
    key: str
    words: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Cut the name into words."""
        self.words = tuple(self.key.replace(".", " ").split())


def resolve(documents: Sequence[Document], comparison: Comparison) -> Resolution:
    """Find which entities of `documents` are one; `comparison` is that of their language."""
    nodes = [
        _Node(number, entity, normal(entity.name, comparison))
        for number, document in enumerate(documents)
        for entity in document.entities
    ]
    union = Union(len(nodes))
    _join_same_names(nodes, union)
    _join_aliases(nodes, union, comparison)
    _join_people(nodes, union)
    return _named(nodes, union, len(documents))


def normal(name: str, comparison: Comparison) -> str:
    """Return a name as it is compared: without accents, capitals, an article, and what companies put behind it."""
    plain = fold(name).replace("-", " ").replace(",", " ").casefold()
    words = plain.removeprefix(comparison.article).split()
    while len(words) > 1 and words[-1] in comparison.suffixes:
        words.pop()
    return " ".join(words)


def _is_person(node: _Node) -> bool:
    return node.entity.kind == "person"


def _join_same_names(nodes: Sequence[_Node], union: Union) -> None:
    """Join the same names: of people among people, whatever else they are among the others.

    A single word may be the surname of several people; those are looked at last.
    """
    known: dict[tuple[str, bool], int] = {}
    for number, node in enumerate(nodes):
        if _is_person(node) and len(node.words) < 2:
            continue
        first = known.setdefault((node.key, _is_person(node)), number)
        union.join(first, number)


def _join_aliases(nodes: Sequence[_Node], union: Union, comparison: Comparison) -> None:
    """Join "NATO" of one text and "North Atlantic Treaty Organization" of another where a third one says they are one.

    An alias counts where it is a name by itself: an acronym, or several words.
    """
    names: dict[str, list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        if not _is_person(node):
            names[node.key].append(number)
    for number, node in enumerate(nodes):
        if _is_person(node):
            continue
        for alias in node.entity.aliases:
            if not _speaks_for_itself(alias, comparison):
                continue
            found = names.get(normal(alias, comparison), [])
            kinds = {nodes[other].entity.kind for other in found}
            if kinds <= {node.entity.kind, "other"}:
                for other in found:
                    union.join(number, other)


def _speaks_for_itself(alias: str, comparison: Comparison) -> bool:
    is_acronym = alias.isupper() and len(alias) >= _LEAST_OF_ACRONYM
    return is_acronym or (
        len(alias) >= _LEAST_ALIAS and " " in alias.removeprefix(comparison.article) and alias[:1].isupper()
    )


def _join_people(nodes: Sequence[_Node], union: Union) -> None:
    """Join shorter names of people to fuller ones of the same surname, where one and only one fits."""
    company: dict[int, set[str]] = defaultdict(set)
    for node in nodes:
        company[node.document].add(node.key)
    full: dict[str, list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        if _is_person(node) and len(node.words) > 1:
            full[node.words[-1]].append(number)
    for number in sorted(range(len(nodes)), key=lambda one: -len(nodes[one].words)):  # fuller names first
        node = nodes[number]
        if _is_person(node) and node.words:
            fitting = _fitting(number, full[node.words[-1]], nodes, union, company)
            if len(fitting) == 1:
                union.join(number, next(iter(fitting)))
            elif fitting and len(node.words) == 1:
                _join_by_company(number, fitting, nodes, union, company)
    _join_single_names(nodes, union)


def _fitting(
    number: int, others: Sequence[int], nodes: Sequence[_Node], union: Union, company: Mapping[int, set[str]]
) -> dict[int, list[int]]:
    """Group those of `others` that may be the fuller name of `number` by who they are: they are of other texts.

    Where one has an initial for a name, both texts must name somebody else in common: "J. Smith" may be Jane.
    """
    node = nodes[number]
    fitting: dict[int, list[int]] = defaultdict(list)
    for other in others:
        one = nodes[other]
        if one.document == node.document or union.find(other) == union.find(number):
            continue
        is_sure = not (_has_initial(node.words) or _has_initial(one.words)) or _share(node, one, company)
        if is_sure and _fits(node.words, one.words):
            fitting[union.find(other)].append(other)
    return fitting


def _has_initial(words: tuple[str, ...]) -> bool:
    """Whether the first given name is a letter alone."""
    return len(words) > 1 and len(words[0]) == 1


def _share(one: _Node, other: _Node, company: Mapping[int, set[str]]) -> bool:
    """Whether the texts of two name somebody else in common."""
    return bool((company[one.document] & company[other.document]) - {one.key, other.key})


def _fits(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether `short` may be a shorter form of `long`: the same surname, and given names that don't contradict."""
    if short[-1] != long[-1] or len(short) > len(long):
        return False
    given, others = short[:-1], list(long[:-1])
    for name in given:
        at = next((at for at, other in enumerate(others) if _same_given(name, other)), None)
        if at is None:
            return False
        others = others[at + 1 :]
    return True


def _same_given(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[:1] == other[:1])


def _join_by_company(
    number: int,
    fitting: dict[int, list[int]],
    nodes: Sequence[_Node],
    union: Union,
    company: Mapping[int, set[str]],
) -> None:
    """Join a bare surname to the one of its name whose texts name the same others; to none where two are as near."""
    here = company[nodes[number].document]
    scores = sorted(
        ((max(len(here & company[nodes[other].document]) for other in group), root) for root, group in fitting.items()),
        reverse=True,
    )
    if scores[0][0] > 2 * scores[1][0]:
        union.join(number, scores[0][1])


def _join_single_names(nodes: Sequence[_Node], union: Union) -> None:
    """Join bare names of people that no fuller name explains with each other.

    What most texts take for a place or a company is one here, too: a name alone says little of its kind.
    """
    others: dict[str, int] = {}
    for number, node in enumerate(nodes):
        if not _is_person(node):
            others.setdefault(node.key, number)
    single: dict[str, list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        if _is_person(node) and len(node.words) == 1:
            single[node.key].append(number)
    for group in single.values():
        roots = {union.find(number) for number in group}
        explained = {root for root in roots if any(len(nodes[other].words) > 1 for other in union.group(root))}
        if not explained:
            for number in group[1:]:
                union.join(group[0], number)
            other = others.get(nodes[group[0]].key)
            if other is not None and _mentions(union.group(other), nodes) >= _mentions(group, nodes):
                union.join(group[0], other)


def _mentions(group: Sequence[int], nodes: Sequence[_Node]) -> int:
    return sum(len(nodes[number].entity.mentions) for number in group)


def _named(nodes: Sequence[_Node], union: Union, count: int) -> Resolution:
    """Give each group its fullest frequent name, unique in the library, and the kind that most of its mentions have."""
    names: list[dict[str, str]] = [{} for _ in range(count)]
    kinds: dict[str, EntityKind] = {}
    for numbers in union.groups():
        group = [nodes[number] for number in numbers]
        kind = _kind(group)
        name = next(candidate for candidate in _candidates(group, kind) if candidate not in kinds)
        kinds[name] = kind
        for node in group:
            names[node.document][node.entity.name] = name
    return Resolution(names, kinds)


def _kind(group: Sequence[_Node]) -> EntityKind:
    counts: Counter[EntityKind] = Counter()
    for node in group:
        counts[node.entity.kind] += len(node.entity.mentions)
    return counts.most_common(1)[0][0]


def _candidates(group: Sequence[_Node], kind: str) -> Iterator[str]:
    """Give names for a group, the best first: the commonest of the longest for people, else the commonest."""
    counts: Counter[str] = Counter()
    for node in group:
        counts[node.entity.name] += len(node.entity.mentions)
    ranked = [name for name, _ in counts.most_common()]
    if kind == "person":
        ranked.sort(key=lambda name: min(3, len(name.split())), reverse=True)
    yield ranked[0]
    yield f"{ranked[0]} ({kind})"
    number = 2
    while True:
        yield f"{ranked[0]} ({number})"
        number += 1
