"""Clusters of names that are of one entity."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tui.document.entities.names import Name
from tui.document.evidence import Evidence, EvidenceKind
from tui.document.model import EntityKind


@dataclass(slots=True, eq=False)
class Cluster:
    """Names of one entity; `forms` counts how they are written, `canonical` is the name that the lexicon has for it."""

    kind: EntityKind
    canonical: str
    names: list[Name] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)
    why: list[Evidence] = field(default_factory=list)
    _fullest: str = ""

    @property
    def fullest(self) -> str:
        """The form with the most words, the most frequent among those."""
        if not self._fullest:
            self._fullest = max(self.forms, key=lambda form: (form.count(" "), self.forms[form]))
        return self._fullest

    @property
    def start(self) -> int:
        """The offset of the first name."""
        return min(name.start for name in self.names)

    def add(self, name: Name, form: str) -> None:
        """Add a name that is written `form`."""
        self.names.append(name)
        self.forms[form] = self.forms.get(form, 0) + 1  # quicker than "+=" for a new one
        self._fullest = ""

    def absorb(self, other: Cluster, why: EvidenceKind, *more: str) -> None:
        """Merge `other` into this cluster for the reason `why`, with `more` words of evidence."""
        self.names += other.names
        self.forms += other.forms
        self.canonical = self.canonical or other.canonical
        self._fullest = ""
        self.why += [Evidence(why, (other.fullest, self.fullest, *more)), *other.why]


def form_of(text: str, name: Name) -> str:
    """How `name` is written in `text`, on one line."""
    words = text[name.start : name.end]
    return words if words.isalpha() else " ".join(words.split())
