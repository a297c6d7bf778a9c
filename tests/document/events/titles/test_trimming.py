"""The steps from a clause to its title, each on its own."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, without_events
from tui.document.events.titles.context import TitleContext
from tui.document.events.titles.trimming import (
    STEPS,
    Step,
    add_subject,
    balance_marks,
    cut_to_length,
    drop_attribution,
    drop_connectives,
    drop_dateline,
    drop_loose_end,
    drop_opener,
    lead_with_name,
    name_pronoun,
)
from tui.document.mentions import MentionIndex
from tui.document.model import Entity, EntityKind, Mention


def context(text: str, words: str = "", names: tuple[Entity, ...] = ()) -> TitleContext:
    """The context of `words` (all, where there are none given) in the first sentence of `text`."""
    document = without_events(text, None)
    start = text.index(words)
    sentence = document.sentences[0]
    return TitleContext(document, MentionIndex.of(names), ENGLISH, sentence, start, sentence.end)


def entity(text: str, name: str, said: str, kind: EntityKind = "person", *, inferred: bool = False) -> Entity:
    """An entity called `name`, mentioned once in `text` as `said`."""
    at = text.index(said)
    return Entity(name, kind, (Mention(at, at + len(said), inferred),))


WHOLE: list[tuple[Step, str, str]] = [
    (drop_dateline, "GENEVA/PORT SUDAN – The talks began.", "The talks began."),
    (drop_dateline, "The talks – in Geneva – began.", "The talks – in Geneva – began."),
    (drop_connectives, "However, and then, the dam broke.", "the dam broke."),
    (drop_connectives, "Nowhere did it break.", "Nowhere did it break."),
    (drop_opener, "When it broke, they fled.", "When it broke, they fled."),
    (drop_attribution, "Water flooded the lower town, officials said.", "Water flooded the lower town"),
    (drop_attribution, "It broke, officials said.", "It broke, officials said."),
    (drop_attribution, "The mayor said that it broke", "The mayor said that it broke"),
    (balance_marks, "“The dam broke, ", "The dam broke"),
    (drop_loose_end, "The old stone dam of the valley broke and", "The old stone dam of the valley broke"),
    (cut_to_length, "The dam broke.", "The dam broke."),
    (add_subject, "Broke the dam.", "Broke the dam."),
]


@pytest.mark.parametrize(("step", "text", "expected"), WHOLE)
def test_steps_on_a_sentence(step: Step, text: str, expected: str) -> None:
    assert step(text, context(text)) == expected


WITHIN: list[tuple[Step, str, str, str]] = [
    (drop_opener, "He fled when the dam broke.", "when the dam broke.", "the dam broke."),
    (add_subject, "The bridge was built in 1904 and sold in 1911.", "sold in 1911.", "The bridge was sold in 1911."),
    (add_subject, "The bridge stood and fell in 1911.", "fell in 1911.", "The bridge fell in 1911."),
    (add_subject, "The accords, concluded in 1954, held.", "concluded in 1954", "The accords, concluded in 1954"),
    (add_subject, "He said the dam broke.", "the dam broke.", "the dam broke."),
    (
        add_subject,
        "The very long and winding bridge over the river fell and sank in 1911.",
        "sank in 1911.",
        "sank in 1911.",
    ),
]


@pytest.mark.parametrize(("step", "text", "words", "expected"), WITHIN)
def test_steps_within_a_sentence(step: Step, text: str, words: str, expected: str) -> None:
    assert step(words, context(text, words)) == expected


def test_a_relative_clause_takes_its_antecedent() -> None:
    text = "They met Ada Brook, who built the dam."
    found = context(text, "who built", (entity(text, "Ada Brook", "Ada Brook"),))
    assert add_subject("built the dam.", found) == "Ada Brook built the dam."


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [("She built it.", "She", "Ada Brook built it."), ("Her dam broke.", "Her", "Ada Brook’s dam broke.")],
)
def test_pronouns_give_way_to_names(text: str, said: str, expected: str) -> None:
    named = entity(text, "Ada Brook", said, inferred=True)
    assert name_pronoun(text, context(text, names=(named,))) == expected


def test_a_long_name_replaces_no_pronoun() -> None:
    text = "She built it."
    assert name_pronoun(text, context(text, names=(entity(text, "A" * 31, "She", inferred=True),))) == text


SPEECH = "The engineer Ada Brook, a daughter of the town, said that the council had been warned of it twice"


def test_a_long_utterance_begins_with_the_speaker() -> None:
    found = context(SPEECH, names=(entity(SPEECH, "Ada Brook", "Ada Brook"),))
    assert lead_with_name(SPEECH, found) == "Ada Brook: the council had been warned of it twice"


def test_a_long_subject_is_cut_to_its_name() -> None:
    text = "The founder and former head of the northern line Ada Brook has bought back all of its ships"
    found = context(text, names=(entity(text, "Ada Brook", "Ada Brook"),))
    assert lead_with_name(text, found) == "Ada Brook has bought back all of its ships"


def test_a_name_in_a_phrase_is_no_subject() -> None:
    text = "The most northern of all the ships of Ada Brook was bought back by all of its builders"
    assert lead_with_name(text, context(text, names=(entity(text, "Ada Brook", "Ada Brook"),))) == text


def test_a_short_sentence_stays() -> None:
    text = "Ada Brook said the dam was old"
    assert lead_with_name(text, context(text, names=(entity(text, "Ada Brook", "Ada Brook"),))) == text


def test_the_steps_end_with_the_cut() -> None:
    assert STEPS[-1] is cut_to_length
