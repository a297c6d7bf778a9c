"""Build entities of the model from clusters of names: name, aliases, roles, mentions and evidence."""

from __future__ import annotations

from collections.abc import Callable

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.person_names import PersonNames
from tui.document.entities.roles import RoleFinder
from tui.document.evidence import Evidence
from tui.document.model import Entity, Mention, Role


def build_entities(text: str, clusters: list[Cluster], persons: PersonNames, roles: RoleFinder) -> tuple[Entity, ...]:
    """Build an entity of each cluster of names of `text`, each under a name of its own."""
    entities: list[Entity] = []
    taken: set[str] = set()
    for cluster in clusters:
        name = _unique(_title(cluster, persons.core), cluster.kind, taken)
        taken.add(name)
        mentions = tuple(Mention(n.start, n.end, False, n.why) for n in cluster.names)
        forms = cluster.forms.most_common() if len(cluster.forms) > 1 else cluster.forms.items()
        aliases = tuple(form for form, _ in forms if form != name)
        entities.append(Entity(name, cluster.kind, mentions, aliases, _roles(text, cluster, roles), _why(cluster)))
    return tuple(entities)


def _unique(title: str, kind: str, taken: set[str]) -> str:
    """`title`, or where another entity has it, with its kind, and a number from 2 if need be."""
    if title not in taken:
        return title
    name, number = f"{title} ({kind})", 2
    while name in taken:
        name = f"{title} ({kind} {number})"
        number += 1
    return name


def _title(cluster: Cluster, core: Callable[[str], tuple[str, ...]]) -> str:
    """Choose the name to show.

    It is the canonical name where the text has that, else the most frequent form of a known entity, and the fullest of
    any other; adjectives ("Afghan") are avoided, and the titles of persons don't count.
    """
    if cluster.canonical in cluster.forms:
        return cluster.canonical
    if cluster.canonical:
        adjectives = {name.end - name.start for name in cluster.names if name.adjective}
        plain = [form for form, _ in cluster.forms.most_common() if len(form) not in adjectives or form.isupper()]
        return plain[0] if plain else cluster.canonical
    if cluster.kind == "person":
        return max(cluster.forms, key=lambda form: (len(core(form)), len(form.split()), cluster.forms[form]))
    return cluster.fullest


def _roles(text: str, cluster: Cluster, roles: RoleFinder) -> tuple[Role, ...]:
    """Return the roles given to a person, in text order."""
    if cluster.kind != "person":
        return ()
    return tuple(role for name in cluster.names for role in roles.find(text, name.start, name.end))


def _why(cluster: Cluster) -> tuple[Evidence, ...]:
    """Return the evidence by which the names were recognised and merged, each piece once."""
    return (*dict.fromkeys(name.why for name in cluster.names), *dict.fromkeys(cluster.why))
