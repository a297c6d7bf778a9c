"""What a language tells about events: cues and nouns."""

from __future__ import annotations

import pytest

from tui.document.events.language import CUE_LIMIT, Cue, Nouns
from tui.document.pattern import Pattern

NOUNS = Nouns(frozenset(("attack", "crisis")), "s")


@pytest.mark.parametrize(
    ("words", "occurs"),
    [
        ("They took over the mill.", True),
        ("THEY TOOK OVER THE MILL.", True),
        ("They looked over the mill.", False),  # the sign is there, the pattern is not
        ("They took it.", False),
        ("x" * CUE_LIMIT + " took over", False),
        ("", False),
    ],
)
def test_a_cue(words: str, occurs: bool) -> None:
    assert Cue((" over",), Pattern(r"\btook over\b")).occurs(words) is occurs


def test_a_cue_without_signs_occurs_nowhere() -> None:
    assert not Cue().occurs("They took over the mill.")


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("attack", True),
        ("attacks", True),
        ("crisis", True),
        ("crisi", False),
        ("mill", False),
        ("mills", False),
        ("", False),
    ],
)
def test_a_noun_of_an_event_in_singular_or_plural(word: str, names: bool) -> None:
    assert NOUNS.names_event(word) is names


def test_without_an_ending_only_the_listed_form_names_an_event() -> None:
    nouns = Nouns(frozenset(("attack",)))
    assert nouns.names_event("attack")
    assert not nouns.names_event("attacks")
