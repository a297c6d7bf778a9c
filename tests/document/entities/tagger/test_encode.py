"""Encoding: styles of regions, heads of names, features of a run."""

from __future__ import annotations

import pytest

from tests.document.entities.tokens_of import columns
from tui.document.entities.tagger.encode import heads, style
from tui.languages import load

ENGLISH = load("en").entities


def features_of(*regions: str) -> list[list[list[str]]]:
    """The features of each token of each run of `regions`."""
    encoder = ENGLISH.encoder(list[str], lambda feature: [feature])
    return [row for _, row in encoder.encode([columns(region) for region in regions], "\n".join(regions))]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("MINISTER RESIGNS TODAY", "caps"),
        ("Leeds 3 York 1", "table"),
        ("The army entered the town", "line"),
        ("The army entered the town .", "prose"),
        ("a " * 16, "prose"),
    ],
)
def test_styles(words: str, name: str) -> None:
    assert style(words.split()) == name


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Bank of England", ["Bank", "", "England"]),
        ("Anna Holm", ["Holm", "Holm"]),
        ("Anna of", ["Anna", ""]),
        ("of", [""]),
    ],
)
def test_heads(words: str, found: list[str]) -> None:
    assert heads(words.split(), frozenset({"of"})) == found


def test_a_run_has_features_of_itself_its_neighbours_and_the_rest_of_the_text() -> None:
    run, again = features_of("They met Anna Holm said", "village Holm")
    assert {"0w=anna", "-1w=met", "+1w=holm", "-2w=they", "head=holm", "<ww=met anna"} <= set(run[0])
    assert {"heard head pre place", "cue then d"} <= set(run[1])
    assert "cue pre place" in again[0]
    assert "opens" not in run[0]
    assert "opens" in features_of("Anna left")[0][0]


def test_a_text_without_capitals_has_no_runs() -> None:
    assert features_of("nothing here") == []
