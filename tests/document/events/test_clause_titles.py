"""Titles of a sentence's clauses, of dated nouns, of entries and of sentences that no headline can be made of."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, PUBLISHED, extracted, without_events
from tui.document.events.clause_titles import entry_title, is_clear, sentence_title, without_dates
from tui.document.events.headline import LONGEST
from tui.document.events.language import EventLanguage
from tui.document.span import Span


def titles_of(text: str) -> list[str]:
    """The titles of the clauses of a text of one sentence."""
    return [one.title for one in extracted(text)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The dam broke.", ["Dam breaks"]),
        # what is said is followed by who says it, and saying by what is said
        ("The council said the dam broke.", ["Council says dam breaks", "Dam breaks, council says"]),
        ("The dam broke, the council said.", ["Dam breaks, council says", "Council says dam breaks"]),
        ("Officials said the dam broke.", ["Officials say dam breaks", "Dam breaks, officials say"]),
        ("Ada said Lesce fell.", ["Ada says Lesce falls", "Lesce falls, Ada says"]),
        ("He said some guards fled.", ["He says some guards flee", "Some guards flee, he says"]),
        ("Ada Brook said she left.", ["Ada Brook says she leaves", "Ada Brook says she leaves"]),
        ("It lost money, the firm said.", ["Firm says it loses money", "Firm says it loses money"]),
        ("He said it broke.", ["He says it breaks", "It breaks, he says"]),
        # whoever is told goes from behind what is said
        (
            "The council told the town that Lesce fell.",
            ["Council tells the town Lesce falls", "Lesce falls, council says"],
        ),
    ],
)
def test_who_says_so(text: str, titles: list[str]) -> None:
    assert titles_of(text) == titles


def test_a_pronoun_stands_for_the_subject_before() -> None:
    text = "Ada Brook founded a mill and she sold it."
    assert titles_of(text)[0] == "Ada Brook founds a mill"


@pytest.mark.parametrize(
    ("title", "clear"),
    [("Dam breaks", True), ("He leaves", False), ("Others leave", False), ("", False), ("Hetton leaves", True)],
)
def test_a_title_is_clear_unless_a_pronoun_opens_it(title: str, clear: bool) -> None:
    assert is_clear(title, ENGLISH) is clear


def test_without_headlines_every_title_is_clear() -> None:
    assert is_clear("", EventLanguage())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("the July 16 press conference", "Press conference"),
        ("the war of 1904", "War"),
        ("Monday's attack on the mill", "Attack on the mill"),
        ("1904", ""),
        ("1904 > - >", ""),
    ],
)
def test_a_noun_without_its_date(text: str, title: str) -> None:
    assert without_dates(without_events(text, PUBLISHED), Span(0, len(text)), ENGLISH) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("3 May 1904: the dam broke", "The dam broke"),
        ("the dam broke in 1904", "The dam broke in 1904"),  # only a date that opens it goes
        ("1904", "1904"),
        ("1904 > - >", "1904 > - >"),  # no title of marks alone
        (
            "the team rules out the migration that it had run the night before the war",
            "The team rules out the migration that it had run the night",
        ),
        (
            "the team rules out the migration that it had run in town of the old",
            "The team rules out the migration that it had run in town",
        ),
        ("one two three four five six seven eight nine ten eleven twelve thirteen", None),
    ],
)
def test_a_sentence_as_it_stands(text: str, title: str | None) -> None:
    made = sentence_title(without_events(text, PUBLISHED), Span(0, len(text)), ENGLISH)
    assert made == title if title is not None else len(made.split()) == LONGEST


@pytest.mark.parametrize(
    ("text", "title"), [("## The dam *", "The dam"), (" - ", ""), ("The\n dam", "The dam"), ("1904", "1904")]
)
def test_the_title_of_an_entry(text: str, title: str) -> None:
    assert entry_title(text, 0, len(text)) == title
