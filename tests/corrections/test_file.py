"""The YAML file of corrections."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import get_args

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tui.corrections.file import load, read, written
from tui.corrections.model import NO_CORRECTIONS, Corrections, EventCorrection, NameCorrection, Place
from tui.document.model import EntityKind, EventKind
from tui.problem import Problem

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "corrections.schema.json").read_text())
WORDS = st.text("ab é漢:#-'\"{}[]&*!|>%@,?", min_size=1, max_size=12).map(lambda words: " ".join(f"x{words}".split()))
PLACES = st.builds(Place, WORDS, st.just("") | WORDS, st.just("") | WORDS, st.integers(0, 10**6))
TRUTHS = st.none() | st.booleans()
CORRECTIONS = st.builds(
    Corrections,
    st.none() | st.dates(),
    st.lists(
        st.builds(
            EventCorrection,
            PLACES,
            st.none() | WORDS,
            st.none() | WORDS,
            st.none() | st.sampled_from(get_args(EventKind)),
            TRUTHS,
            TRUTHS,
            TRUTHS,
            st.none() | PLACES,
            TRUTHS,
        ),
        max_size=3,
    ).map(tuple),
    st.lists(
        st.builds(
            NameCorrection,
            WORDS,
            st.none() | WORDS,
            st.none() | st.sampled_from(get_args(EntityKind)),
            TRUTHS,
            st.lists(PLACES, max_size=2).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
)


@given(CORRECTIONS)
def test_what_is_written_is_read_and_follows_the_schema(corrections: Corrections) -> None:
    text = written(corrections)
    assert read(text, "a.yaml") == corrections
    plain = yaml.load(text, Loader=yaml.SafeLoader)
    if "published" in plain:
        plain["published"] = plain["published"].isoformat()
    jsonschema.validate(plain, SCHEMA)


def test_the_example_of_the_documentation_is_read() -> None:
    text = (DOCS / "corrections.md").read_text().split("```yaml\n")[1].split("```")[0]
    found = read(text, "corrections.md")
    assert found.published == date(2021, 7, 5)
    assert (len(found.events), len(found.names)) == (5, 3)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("events: [", "is no YAML"),
        ("events:\n- title: x", "line 2: wants a `quote`"),
        ("events:\n- quote: x\n  titel: y", "line 3: no such key 'titel'"),
        ("events:\n- quote: x\n  kind: odd", "line 3: must be one of happened"),
        ("events:\n- quote: x\n  main: perhaps", "line 3: must be true or false"),
        ("events:\n- quote: x\n  offset: -1", "line 3: offset must be a number"),
        ("names:\n- rename: x", "line 2: wants a `name`"),
        ("published: soon", "line 1: must be a day"),
        ("corrections: 9", "line 1: this program reads version 1"),
        ("just words", "line 1: wants `key: value`"),
        ("events: {a: b}", "line 1: wants a list"),
        ("events:\n- quote: [x]", "line 2: wants words"),
        ("events:\n- &a\n  quote: x\n  same_as: *a", "no such key 'same_as'"),
        ("? [a]\n: b", "wants words"),
        ("\x00", "is no YAML"),
        ("[" * 5_000, "is no YAML|wants"),
    ],
)
def test_what_is_wrong_is_one_line_with_file_and_line(text: str, words: str) -> None:
    with pytest.raises(Problem, match=words) as problem:
        read(text, "a.yaml")
    assert str(problem.value).startswith("a.yaml: ")
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize("text", ["", "# nothing\n", "events:\nnames:\n"])
def test_an_empty_file_has_none(text: str) -> None:
    assert read(text, "a.yaml") == NO_CORRECTIONS


def test_no_file_has_none_and_a_broken_one_is_a_problem(tmp_path: Path) -> None:
    assert load(tmp_path / "none.yaml") == NO_CORRECTIONS
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match="can't be read"):
        load(tmp_path / "bytes.yaml")


@given(st.text("abquote: \n-[]{}&*#!|>'\"events", max_size=80))
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        read(text, "a.yaml")
    except Problem as problem:
        assert "\n" not in str(problem)  # noqa: PT017
