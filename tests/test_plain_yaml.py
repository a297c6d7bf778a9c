"""The plainest YAML, read as the library reads it."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tui.plain_yaml import plain_mapping
from tui.resources import folder

LINES = st.sampled_from(
    (
        *("a: b", "b: c d", 'c: "#fff"', "d:", "  a: b", '  b: "x: y"', "  c:", "# word", "", " a: b", "   b: c"),
        *("a: 'b'", "a: b: c", "a: b # c", 'a: "b" c', 'a: "\\n"', "a: [b]", "- a", "a: ", "a: null", "a: 1.5", "a"),
        *("d: 12", "d: yes", "a:  b", "A: b", "a\t: b", "a: b\r", "a: \x85", "a: b ", 'd: ""', "---", "a : b"),
    )
)


@given(st.lists(LINES).map("\n".join))
@example("a: b\n  c: d")
@example("d:\n  a: b\nc: d\n  b: c")
def test_what_it_reads_is_what_the_library_reads(text: str) -> None:
    found = plain_mapping(text)
    assert found is None or found == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506


@pytest.mark.parametrize("path", sorted(folder("themes").glob("*.yaml")), ids=lambda path: path.stem)
def test_it_reads_our_own_themes(path: object) -> None:
    text = folder("themes").joinpath(str(path)).read_text(encoding="utf-8")
    assert plain_mapping(text) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506


@pytest.mark.parametrize("text", ["", "a: b\n  c: d", "a: [1]", "d:", "a: b\na: c", "- a", 'a: "\\t"'])
def test_other_yaml_is_left_to_the_library(text: str) -> None:
    assert plain_mapping(text) is None
