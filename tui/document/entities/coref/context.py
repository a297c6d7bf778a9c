"""Context of a pass: the text and what the language says about names."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from tui.document.entities.coref.cluster import Cluster
from tui.document.entities.coref.person_names import PersonNames
from tui.document.entities.patterns import NEVER
from tui.document.entities.tables import Tables


class CorefWords(NamedTuple):
    """Words of a language that coreference needs.

    `companies` are words, in lower case, that may be left out behind the name of a company ("Corp"); `alias` matches
    all that stands between two names of one entity (", also known as ").
    """

    companies: frozenset[str] = frozenset()
    alias: re.Pattern[str] = NEVER


class CorefContext(NamedTuple):
    """The text, the tables, and the names of persons and keys of names (see normalise.py) of its language."""

    text: str
    tables: Tables
    key: Callable[[str], str]
    persons: PersonNames
    words: CorefWords


Pass: TypeAlias = Callable[[list[Cluster], CorefContext], list[Cluster]]
"""Merges clusters that are of one entity; it may change those that it is given."""
