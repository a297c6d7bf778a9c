"""Clauses: the finite verbs of a sentence with their subjects, and the parts that they play."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.syntax.reading import analysis_of, clause_of
from tui.document.syntax.clauses import Clause

CLAUSES = [
    # (sentence, [(part, opener, subject, words)])
    ("The dam broke.", ["main||The dam|The dam broke."]),
    ("A list of mills.", ["main||A list of mills|A list of mills."]),
    # coordinate, with a subject of its own or that of the clause before
    (
        "The dam broke and water came down.",
        ["main||The dam|The dam broke", "coordinate|and|water|and water came down."],
    ),
    ("He came and saw.", ["main||He|He came", "coordinate|and|He (shared)|and saw."]),
    ("The dam broke; nobody fled.", ["main||The dam|The dam broke;", "main||nobody|nobody fled."]),
    ("Ada Brook and her sons left Kabul.", ["main||Ada Brook and her sons|Ada Brook and her sons left Kabul."]),
    # a subject behind places, a quotation or a conjunction that only governs a noun
    (
        "At Manassas, Virginia, in July, a march was halted.",
        ["main||a march|At Manassas, Virginia, in July, a march was halted."],
    ),
    (
        "Tomorrow the board of Lesce, Virginia, left.",
        ["main||the board of Lesce|Tomorrow the board of Lesce, Virginia, left."],
    ),
    (
        "“They fled to cross the border,” an official told us.",
        ["main||They|“They fled to cross the border,”", "main||an official|an official told us."],
    ),
    (
        "Since the start of the war the army fled.",
        ["main||the army|Since the start of the war the army fled."],
    ),
    # what is said, with a noun before it
    (
        "He announced in a memo that Ada has left.",
        ["main||He|He announced in a memo", "complement|that|Ada|that Ada has left."],
    ),
    # relative, and the main clause resumed behind it
    (
        "The man who fled was caught.",
        ["relative|who|The man (shared)|who fled", "main||The man|The man who fled was caught."],
    ),
    (
        "The mayor, who fled, was found.",
        ["relative|who|The mayor (shared)|who fled,", "main||The mayor|The mayor, who fled, was found."],
    ),
    (
        "They met Ada Brook, who built the dam.",
        ["main||They|They met Ada Brook,", "relative|who|Ada Brook (shared)|who built the dam."],
    ),
    (
        "The dam which the king built broke.",
        ["relative|which|the king|which the king built", "main||The dam|The dam which the king built broke."],
    ),
    (
        "The dam _ which the king built _ broke.",
        ["relative|which|the king|which the king built _", "main||The dam|The dam _ which the king built _ broke."],
    ),
    (
        "The man who left was quoted as saying that a band, linked with him, broke the dam.",
        [
            "relative|who|The man (shared)|who left",
            "main||The man|The man who left was quoted as saying",
            "complement|that|a band|that a band, linked with him, broke the dam.",
        ],
    ),
    # complement, with and without a complementiser
    ("He said that the guards had fled.", ["main||He|He said", "complement|that|the guards|that the guards had fled."]),
    ("He said the guards had fled.", ["main||He|He said", "complement||the guards|the guards had fled."]),
    ("He asked whether they had fled.", ["main||He|He asked", "complement|whether|they|whether they had fled."]),
    ("She knows why he left.", ["main||She|She knows", "complement|why|he|why he left."]),
    # who says so behind what is said
    ("The guards fled, officials said.", ["main||The guards|The guards fled,", "main||officials|officials said."]),
    ("The dam broke, said the minister.", ["main||The dam|The dam broke,", "main||the minister|said the minister."]),
    ('"We won," said the minister.', ['main||We|"We won,"', "main||the minister|said the minister."]),
    # subordinate, behind and before the main clause
    (
        "The band played when the dam broke.",
        ["main||The band|The band played", "subordinate|when|the dam|when the dam broke."],
    ),
    (
        "When the dam broke, the band played.",
        ["subordinate|when|the dam|When the dam broke,", "main||the band|the band played."],
    ),
    ("Although it rained, they came.", ["subordinate|although|it|Although it rained,", "main||they|they came."]),
    ("They stayed until he left.", ["main||They|They stayed", "subordinate|until|he|until he left."]),
    (
        "He resigned because the court ruled.",
        ["main||He|He resigned", "subordinate|because|the court|because the court ruled."],
    ),
    # "when" about a time just given
    (
        "It lasted until 1910, when Madero left.",
        ["main||It|It lasted until 1910,", "relative|when|Madero|when Madero left."],
    ),
    # participles and gerunds open no clause
    ("Killing ten people, the bomb exploded.", ["main||the bomb|Killing ten people, the bomb exploded."]),
    ("The dam, begun in 2019, has failed.", ["main||The dam|The dam, begun in 2019, has failed."]),
    ("The dam built by the king broke.", ["main||The dam built by the king|The dam built by the king broke."]),
    ("Citing sources, the paper blamed them.", ["main||the paper|Citing sources, the paper blamed them."]),
    # prepositions that could open a clause
    ("After the war, they left.", ["main||they|After the war, they left."]),
    ("In 2019 they left.", ["main||they|In 2019 they left."]),
]


def described(sentence: str) -> list[str]:
    analysis = analysis_of(sentence)

    def described_one(one: Clause) -> str:
        subject = analysis.words(one.subject) if one.subject else "-"
        shared = " (shared)" if one.shared else ""
        return f"{one.part}|{one.opener}|{subject}{shared}|{analysis.words((one.first, one.last))}"

    return [described_one(one) for one in analysis.clauses]


@pytest.mark.parametrize(("sentence", "expected"), CLAUSES)
def test_clauses(sentence: str, expected: list[str]) -> None:
    assert described(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        (
            "The bombings at the embassies in Kenya, which left 250 dead, ended it.",
            "left",
            "The bombings at the embassies in Kenya",
        ),
        ("He met the sons of the guards who fled.", "fled", "the guards"),
        ("Guards, police and soldiers fled.", "fled", "Guards, police and soldiers"),
        ("On Monday, the council of the town met.", "met", "the council of the town"),
        ("In 1904 the king left.", "left", "the king"),
    ],
)
def test_subjects(sentence: str, verb: str, subject: str) -> None:
    analysis = analysis_of(sentence)
    found = clause_of(analysis, verb).subject
    assert found is not None
    assert analysis.words(found) == subject


WORDED = (
    "the dam|broke|,|and|which|who|said|that|when|fled|in 1904|–|(|”|building|has been|to leave|because|they|"
    ";|was|said the minister|, who|killed by"
)
PIECES = st.sampled_from(list(WORDED.split("|")))
TEXTS = st.one_of(st.text(max_size=150), st.lists(PIECES, max_size=20).map(" ".join))


@given(TEXTS)
def test_clauses_lie_within_the_sentence_around_their_verb(text: str) -> None:
    analysis = analysis_of(text)
    phrases = len(analysis.phrases)
    verbs = [i for i, phrase in enumerate(analysis.phrases) if phrase.kind.name == "VERB"]
    assert [one.verb for one in analysis.clauses] == (verbs or [-1]), "one clause for each finite verb, in order"
    for one in analysis.clauses:
        assert 0 <= one.first <= one.last <= phrases
        if one.verb >= 0:
            assert one.first <= one.verb < one.last
        if one.subject is not None:
            assert 0 <= one.subject[0] < one.subject[1] <= phrases


@given(TEXTS)
def test_the_analysis_is_determined_by_the_text(text: str) -> None:
    assert analysis_of(text) == analysis_of(text)
