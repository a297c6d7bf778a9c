"""Verb groups as headlines have them: each edit that the module lists, and what stays as it is."""

from __future__ import annotations

import pytest

from tests.document.events.reading import read
from tui.languages.en.events.headline_verbs import headline_verb, reported_verb, shown_number

GROUPS = [
    # past, perfect, past perfect: the present
    ("She took it.", "takes"),
    ("They took it.", "take"),
    ("She has taken it.", "takes"),
    ("They have taken it.", "take"),
    ("She had taken it.", "takes"),
    ("She was old.", "is"),
    ("They were old.", "are"),
    ("She had a dam.", "has"),
    ("They had a dam.", "have"),
    ("She went away.", "goes"),
    ("She tried it.", "tries"),
    # the passive keeps its form of "be"
    ("It was taken.", "is taken"),
    ("They were taken.", "are taken"),
    ("It has been taken.", "is taken"),
    ("It had been taken.", "is taken"),
    # the progressive stays one
    ("They were marching.", "are marching"),
    ("She is marching.", "is marching"),
    ("She has been marching.", "is marching"),
    # what is to come becomes an infinitive
    ("They will meet.", "to meet"),
    ("It will be taken.", "to be taken"),
    ("They shall meet.", "to meet"),
    # modals stay
    ("They would meet.", "would meet"),
    ("They may meet.", "may meet"),
    ("They could have met.", "could have met"),
    ("They must go.", "must go"),
    # negation stays
    ("She did not take it.", "does not take"),
    ("They did not take it.", "do not take"),
    ("She didn't take it.", "does not take"),
    ("It was not taken.", "is not taken"),
    ("It has not been taken.", "is not taken"),
    ("They were not marching.", "are not marching"),
    ("They will not meet.", "not to meet"),
    ("They could not meet.", "could not meet"),
    ("She cannot meet them.", "cannot meet"),
]


@pytest.mark.parametrize(("sentence", "expected"), GROUPS)
def test_groups_in_sentences(sentence: str, expected: str) -> None:
    analysis = read(sentence).analysis
    group = analysis.phrases[analysis.clauses[0].verb]
    words = [token.text for token in analysis.tokens[group.first : group.last]]
    plural = words_of(sentence)[0] in ("they", "we")
    assert headline_verb(words, analysis.tags[group.first : group.last], plural) == expected


def words_of(sentence: str) -> list[str]:
    return sentence.lower().split()


@pytest.mark.parametrize(
    ("words", "tags", "expected"),
    [
        (["to", "leave"], ["TO", "VB"], "to leave"),
        (["killed"], ["VBN"], "is killed"),
        (["left"], ["VBN"], "leaves"),
        (["wo", "n't", "leave"], ["MD", "RB", "VB"], "not to leave"),
        (["ca", "n't", "leave"], ["MD", "RB", "VB"], "cannot leave"),
        (["Zorped"], ["VBD"], "zorped"),
        (["quickly"], ["RB"], "quickly"),
        (["took"], ["VBD"], "takes"),
    ],
)
def test_other_groups(words: list[str], tags: list[str], expected: str) -> None:
    assert headline_verb(words, tags, False) == expected


@pytest.mark.parametrize(
    ("words", "tags", "expected"),
    [
        (["will", "leave"], ["MD", "VB"], "will leave"),
        (["will", "not", "leave"], ["MD", "RB", "VB"], "will not leave"),
        (["to", "leave"], ["TO", "VB"], "to leave"),
        (["left"], ["VBD"], "leaves"),
    ],
)
def test_what_somebody_says_keeps_its_will(words: list[str], tags: list[str], expected: str) -> None:
    assert reported_verb(words, tags, False) == expected


@pytest.mark.parametrize(
    ("words", "tags", "expected"),
    [
        (["were", "killed"], ["VBD", "VBN"], True),
        (["leave"], ["VBP"], True),
        (["has", "left"], ["VBZ", "VBN"], False),
        (["leaves"], ["VBZ"], False),
        (["left"], ["VBD"], None),
        (["had", "left"], ["VBD", "VBN"], None),
    ],
)
def test_the_number_that_a_form_shows(words: list[str], tags: list[str], expected: bool | None) -> None:
    assert shown_number(words, tags) is expected
