"""The passes of coreference together: which names of a text are of one entity."""

from __future__ import annotations

import pytest

from tui.document import parse
from tui.document.entities.coref.sieve import PASSES, resolve
from tui.languages import load


@pytest.mark.parametrize(
    ("text", "one", "other", "same"),
    [
        ("The National Transport Board met. The NTB voted.", "National Transport Board", "NTB", True),
        ("Anna Holm spoke. Later Ms Holm left.", "Anna Holm", "Holm", True),
        ("Anna Holm met Peter Holm. Mr Holm paid.", "Anna Holm", "Peter Holm", False),
        ("Fighters of al-Qaeda fled; al-Qa’ida denied it.", "al-Qaeda", "al-Qa’ida", True),
        ("From Mazar-e-Sharif to Mazar-i-Sharif again.", "Mazar-e-Sharif", "Mazar-i-Sharif", True),
        ("British ships left. The UK protested.", "British", "UK", True),
        ("John Adair spoke. Then-President Adair left.", "John Adair", "Adair", True),
        ("The envoy met Klemens von Metternich. Metternich left.", "Klemens von Metternich", "Metternich", True),
        ("General Omar Tariq, also known as Zubair, led them.", "Omar Tariq", "Zubair", True),
        ("General Omar Tariq met Zubair, known as a spy.", "Omar Tariq", "Zubair", False),
        ("Niger and Nigeria closed the border.", "Niger", "Nigeria", False),
        ("Iran and Iraq went to war.", "Iran", "Iraq", False),
        ("North Korea warned South Korea.", "North Korea", "South Korea", False),
    ],
)
def test_what_is_one_thing_and_what_is_not(text: str, one: str, other: str, same: bool) -> None:
    document = parse(text)
    owner = {text[m.start : m.end]: e.name for e in document.entities for m in e.mentions}
    assert (owner[one] == owner[other]) is same


def test_no_names_make_no_clusters() -> None:
    assert resolve([], load("en").entities.coref_context("")) == []


def test_each_pass_leaves_no_clusters_as_they_are() -> None:
    context = load("en").entities.coref_context("")
    assert [merge([], context) for merge in PASSES] == [[]] * len(PASSES)
