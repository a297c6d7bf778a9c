"""The part-of-speech tagger: its choice among tables made by hand, and ambiguous English words in context."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.syntax.reading import ENGLISH, analysis_of
from tui.document.syntax.tagger import MARK, NUMBER, Tagger, TaggerTables, candidates, ending_of, features
from tui.document.syntax.tokens import Token, tokenize

TABLES = TaggerTables(
    words={"the": ("DT",), "attack": ("NN", "VB"), "broke": ("VBD",), "Brook": ("NNP",), "brook": ("NN",)},
    endings={"ling": ("VBG",), "C": ("NNP",), "Cham": ("NNP", "NN")},
    weights={"pTO": {"VB": 2, "NN": -1}, "vthe": {"NN": 1}, "wattack": {"VB": 1}},
)


def tags(text: str, tagger: Tagger) -> list[str]:
    return tagger.tag(tokenize(text, 0, len(text), ENGLISH.token))


@pytest.mark.parametrize(
    ("word", "first", "expected"),
    [
        ("the", False, ("DT",)),
        ("The", True, ("DT",)),
        ("attack", False, ("NN", "VB")),
        ("Attack", True, ("NN", "VB")),  # at the beginning, a capital tells nothing of a known word
        ("Brook", False, ("NNP",)),
        ("Brook", True, ("NN",)),
        ("mauling", False, ("VBG",)),
        ("1904", False, (NUMBER,)),
        ("10,000", False, (NUMBER,)),
        ("6-year-old", False, ("JJ", "NN")),
        (",", False, (MARK,)),
        ("“", False, (MARK,)),
    ],
)
def test_candidates(word: str, first: bool, expected: tuple[str, ...]) -> None:
    tables = TaggerTables(TABLES.words, {"ling": ("VBG",)}, {})
    assert candidates(word, first, tables) == expected


def test_an_unknown_word_with_a_capital_is_a_name() -> None:
    assert candidates("Zzyzx", False, TABLES)[0] == "NNP"
    assert "NNP" in candidates("Zzyzx", True, TABLES)
    assert "NNP" not in candidates("zzyzx", False, TABLES)


@pytest.mark.parametrize(
    ("lower", "capital", "ending"),
    [("mauling", False, "ling"), ("kabul", True, "Cbul"), ("al-qaeda", False, "l-"), ("al-qaeda", True, "C-")],
)
def test_endings(lower: str, capital: bool, ending: str) -> None:
    assert ending_of(lower, capital) == ending


@pytest.mark.parametrize(
    ("word", "expected"), [("mends", ("VBZ", "NN")), ("ends", ("NN",)), ("mended", ("VBD", "VBN"))]
)
def test_an_unknown_word_is_no_plain_verb_unless_it_can_be_one(word: str, expected: tuple[str, ...]) -> None:
    endings = {"lnds": ("VBZ", "NN"), "lded": ("VBD", "VBN")}
    tables = TaggerTables({}, endings, {}, lambda known: known == "mends")
    assert candidates(word, False, tables) == expected


def test_what_is_named_is_a_name() -> None:
    tokens = tokenize("Jobs left", 0, 9, ENGLISH.token)
    assert ENGLISH.tagger.tag(tokens, named={0})[0] == "NNP"


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The warnings that were issued helped.", "that", "WH"),
        ("He left that mill.", "that", "DT"),
        ("He says it reduced inventories.", "reduced", "VBD"),
        ("It paid 15 cents a share.", "cents", "NN"),
    ],
)
def test_slips_are_corrected(text: str, word: str, tag: str) -> None:
    analysis = analysis_of(text)
    assert analysis.tags[[token.text for token in analysis.tokens].index(word)] == tag


def test_features_see_one_word_behind_and_two_ahead() -> None:
    choices = [("DT",), ("NN", "VB"), ("VBD",)]
    middle = features(1, ["the", "attack", "broke"], choices, "DT", "^")
    assert {"wattack", "pDT", "vthe", "nbroke", "cVBD"} <= set(middle)
    last = features(2, ["the", "attack", "broke"], choices, "NN", "DT")
    assert {"wbroke", "qDT NN", f"c{MARK}"} <= set(last)


def test_weights_choose_and_ties_go_to_the_likelier() -> None:
    tagger = Tagger(TABLES)
    assert tags("the attack", tagger) == ["DT", "NN"]  # 1 against 1
    assert Tagger(TaggerTables(TABLES.words, {}, {"wattack": {"VB": 3}})).tag([Token("attack", 0, 6)]) == ["VB"]
    assert Tagger(TaggerTables(TABLES.words, {}, {})).tag([Token("attack", 0, 6)]) == ["NN"]


def test_no_tokens_have_no_tags() -> None:
    assert Tagger(TABLES).tag([]) == []


AMBIGUOUS = [
    ("The attack left ten dead.", "attack", "NN"),
    ("He plans to attack the fort.", "attack", "VB"),
    ("He plans to leave.", "plans", "VBZ"),
    ("The plans were dropped.", "plans", "NN"),
    ("She left the city.", "left", "VBD"),
    ("On the left stood a tower.", "left", "NN"),
    ("He said that the guards had fled.", "that", "IN"),
    ("That man fled.", "That", "DT"),
    ("The dam that broke was old.", "that", "WH"),
    ("The United States gave it up.", "States", "NNP"),
    ("He states his name.", "states", "VBZ"),
    ("Guards shot ten men.", "shot", "VBD"),
    ("The shot was heard.", "shot", "NN"),
    ("Ten men were shot.", "shot", "VBN"),
    ("Police found him dead.", "found", "VBD"),
    ("The building fell.", "building", "NN"),
    ("They were building a dam.", "building", "VBG"),
    ("The killed men were buried.", "killed", "VBN"),
    ("He led the march.", "march", "NN"),
    ("It was a close vote.", "close", "JJ"),
    ("The gate will close.", "close", "VB"),
    ("They fell back to the line.", "back", "RB"),
    ("More men came.", "More", "JJ"),
    ("Her sons left Kabul.", "Her", "DT"),
    ("They met her.", "her", "PRP"),
]


@pytest.mark.parametrize(("sentence", "word", "tag"), AMBIGUOUS)
def test_ambiguous_words_in_context(sentence: str, word: str, tag: str) -> None:
    analysis = analysis_of(sentence)
    found = [tag for token, tag in zip(analysis.tokens, analysis.tags, strict=True) if token.text == word]
    assert found == [tag]


@given(st.text(max_size=120))
def test_every_token_has_one_of_its_candidates(text: str) -> None:
    tokens = tokenize(text, 0, len(text), ENGLISH.token)
    first, second = ENGLISH.tagger.tag(tokens), ENGLISH.tagger.tag(tokens)
    assert len(first) == len(tokens)
    assert first == second
    assert all(first)


@pytest.mark.parametrize(
    ("sentence", "tag"),
    [
        ("Trewin, encircled since May, fell.", "VBN"),
        ("Trewin encircled the castle, and it fell.", "VBD"),
        ("Ada Brook, a miller, encircled it, and it fell.", "VBD"),
        ("Trewin, encircled since May.", "VBD"),
    ],
)
def test_a_participle_between_commas_behind_the_subject(sentence: str, tag: str) -> None:
    analysis = analysis_of(sentence)
    words = [token.text for token in analysis.tokens]
    assert analysis.tags[words.index("encircled")] == tag
