"""Names -> entities: which names are of one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tui.document.entities.lexicon import fold, lexicon
from tui.document.entities.recognise import Name
from tui.document.entities.roles import roles_at
from tui.document.model import Entity, EntityKind, Mention


@dataclass(slots=True)
class Cluster:
    """The names found to be of one thing, while it is put together."""

    kind: EntityKind
    canonical: str
    names: list[Name] = field(default_factory=list)
    why: list[str] = field(default_factory=list)


def resolve(text: str, names: Iterable[Name]) -> list[Cluster]:
    """`names` gathered in clusters, one a thing, in the order of their first names."""
    clusters: dict[str, Cluster] = {}
    names = list(names)
    people = _people([name for name in names if name.kind == "person"], text)
    for name in names:
        surface = _core(text[name.start : name.end])
        key = people[surface] if name.kind == "person" else name.canonical or fold(surface)
        cluster = clusters.setdefault(f"{name.kind}:{key}", Cluster(name.kind, name.canonical))
        cluster.names.append(name)
    return list(clusters.values())


def _core(surface: str) -> str:
    """A person's name without the titles that stay in its mentions ("Mullah Omar" -> "Omar")."""
    words = surface.split()
    titles = lexicon().titles
    while len(words) > 1 and words[0].lower() in titles:
        words = words[1:]
    return " ".join(words)


def _people(names: list[Name], text: str) -> dict[str, str]:
    """For each form of a person's name the fullest form it stands for: the one longer form that ends in it."""
    forms = sorted({_core(text[n.start : n.end]) for n in names}, key=lambda form: -len(form.split()))
    home: dict[str, str] = {}
    for form in forms:
        longer = {home[f] for f in home if fold(f).endswith(" " + fold(form))}
        home[form] = longer.pop() if len(longer) == 1 else form
    return home


def entities(text: str, clusters: Iterable[Cluster]) -> list[Entity]:
    """The clusters as entities of the model, each under a name of its own."""
    made: list[Entity] = []
    taken: set[str] = set()
    for cluster in clusters:
        forms = Counter(" ".join(text[n.start : n.end].split()) for n in cluster.names if not n.adjective)
        name = _best(forms) or cluster.canonical
        if name in taken:
            name = f"{name} ({cluster.kind})"
        taken.add(name)
        aliases = {" ".join(text[n.start : n.end].split()) for n in cluster.names} - {name}
        mentions = tuple(Mention(n.start, n.end, False, n.why) for n in cluster.names)
        roles = [r for n in cluster.names if n.kind == "person" for r in roles_at(text, n.start, n.end)]
        made.append(Entity(name, cluster.kind, mentions, tuple(sorted(aliases)), tuple(roles), tuple(cluster.why)))
    return sorted(made, key=lambda entity: entity.mentions[0].start)


def _best(forms: Counter[str]) -> str:
    """The fullest of the forms that the text prints, the most frequent where several are as full; may be ""."""
    return max(forms, key=lambda form: (len(form.split()), forms[form]), default="")
