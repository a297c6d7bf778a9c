"""Sentences by the difficulty: a bar shows where each must be split."""

from __future__ import annotations

import pytest

from tui.document.parse import parse
from tui.document.structure.blocks import find_blocks
from tui.document.structure.sentences import find_sentences

SPLIT = [
    "The dam broke. | Water came down.",
    "The dam broke! | Who was to blame? | Nobody said.",
    "He lived in the U.S. | The river was far away.",
    "It began at 5 p.m. | The water rose.",
    "They met in Washington, D.C. | In the evening they left.",
    "“The dam broke.” | The mayor was pale.",
    "The list of rivers, lakes, etc. | It was long.",
    "It was World War I. | Then came peace.",
    "The dam (built in 1904.) | It broke.",
    "The water rose … | Nobody slept.",
    "大坝决堤了。|水下来了。",
    "The ship was shown to its owners in May 2005 | The largest ship of the town has sailed.",
]

WHOLE = [
    "The U.S. Army built it.",
    "Gen. Arlen and Mr. J. R. Toller met Dr. Smith.",
    "It began at 5 a.m. on Monday.",
    "George W. Bush came.",
    "“Who broke the dam?” he asked.",
    "“Run!” they cried.",
    "It cost 3.5 million, i.e. too much, e.g. for a town.",
    "See No. 5 and fig. 2 of vol. 3.",
    "On Dec. 5 it rained.",
    "St. Mary vs. the town.",
    "They waited... and went.",
    "It is at www.example.com today.",
    "J. Arlen Inc. bought it.",
    "Wednesday, 15 September 1904 The town is taken.",
    "It was reported to the whole town in May 2005 The Times had closed.",
]


def sentences(text: str) -> list[str]:
    document = parse(text, stages=(find_blocks, find_sentences))
    return [document.text[sentence.start : sentence.end] for sentence in document.sentences]


@pytest.mark.parametrize("marked", SPLIT)
def test_splits(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    assert sentences(marked.replace("|", "").replace("  ", " ")) == expected


@pytest.mark.parametrize("text", WHOLE)
def test_keeps_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("> He came.\n> He saw.", ["He came.", "He saw."]),
        ("- The dam broke.\n- Water came.", ["The dam broke.", "Water came."]),
        ("The dam\n=======\n\nIt broke in the night of the storm, and the town was lost.", ["The dam"]),
        ("The dam broke.\n\nImage caption The dam before", ["The dam broke.", "The dam before"]),
    ],
)
def test_marks_are_no_words(text: str, words: list[str]) -> None:
    found = [" ".join(one.split()).removeprefix("> ") for one in sentences(text)]
    assert found[: len(words)] == words


def test_a_sentence_may_run_over_line_ends() -> None:
    text = "The bridge was closed at dawn because of the flood, and the ferry took\nits place until the water fell."
    assert sentences(text) == [text]
