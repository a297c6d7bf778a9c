"""Facts of a clause: tense, voice, negation, modality, and what its subject is."""

from __future__ import annotations

import pytest

from tests.document.events.reading import read
from tui.document import parse

TENSES = [
    ("The dam broke.", "broke", "past"),
    ("The dam was broken.", "broken", "past"),
    ("The dam did not break.", "break", "past"),
    ("The dam has broken.", "broken", "perfect"),
    ("The dam has been broken.", "broken", "perfect"),
    ("The dam had broken.", "broken", "pluperfect"),
    ("The dam had four gates.", "had", "past"),
    ("The dam has four gates.", "has", "present"),
    ("The dam holds.", "holds", "present"),
    ("The dam is being mended.", "mended", "present"),
    ("The dam will break.", "break", "future"),
    ("The dam may break.", "break", "modal"),
    ("The dam must go.", "go", "modal"),
    ("The dam would break.", "break", "modal"),
    # what came before by a length of time
    ("He sold the mill two years after the dam broke.", "broke", "pluperfect"),
    ("He sold the mill after the dam broke.", "broke", "past"),
]


@pytest.mark.parametrize(("sentence", "verb", "tense"), TENSES)
def test_tenses(sentence: str, verb: str, tense: str) -> None:
    assert read(sentence).facts(verb).tense == tense


FLAGS = [
    # voice
    ("Ten men were killed.", "killed", "passive", True),
    ("Ten men have been killed.", "killed", "passive", True),
    ("They got killed.", "killed", "passive", True),
    ("They killed ten men.", "killed", "passive", False),
    ("They had killed ten men.", "killed", "passive", False),
    # negation, also past another adverb
    ("The firm never quite recovered its position.", "recovered", "negated", True),
    ("The firm quite recovered its position.", "recovered", "negated", False),
    # aspect
    ("They were marching.", "marching", "progressive", True),
    ("They marched.", "marched", "progressive", False),
    # polarity
    ("They did not march.", "march", "negated", True),
    ("They didn't march.", "march", "negated", True),
    ("They have never marched.", "marched", "negated", True),
    ("They failed to march.", "failed", "negated", True),
    ("They refused to march.", "refused", "negated", True),
    ("They marched.", "marched", "negated", False),
    ("Not everyone marched.", "marched", "negated", True),
    ("The pumps failed on Monday.", "failed", "negated", False),
    ("They cancelled the visit.", "cancelled", "negated", False),
    # condition
    ("If the dam broke, they would flee.", "broke", "conditional", True),
    ("Unless it rains, they will march.", "rains", "conditional", True),
    ("Once it rains, they will march.", "rains", "conditional", True),
    ("They will march before it rains.", "rains", "conditional", True),
    ("They marched before it rained.", "rained", "conditional", False),
    ("The dam might break.", "break", "conditional", True),
    ("The dam will break.", "break", "conditional", False),
    ("When the dam broke, they fled.", "broke", "conditional", False),
    # reporting
    ("The mayor said no.", "said", "reporting", True),
    ("The mayor announced a plan.", "announced", "reporting", True),
    ("It was said to be safe.", "said", "reporting", False),
    ("The dam broke.", "broke", "reporting", False),
    # objects
    ("They took the town.", "took", "has_object", True),
    ("They fled into the town.", "fled", "has_object", False),
]


@pytest.mark.parametrize(("sentence", "verb", "flag", "expected"), FLAGS)
def test_flags(sentence: str, verb: str, flag: str, expected: bool) -> None:
    assert getattr(read(sentence).facts(verb), flag) is expected


SUBJECTS = [
    ("Ada Brook left.", "left", "name", "ada"),
    ("The mayor left.", "left", "noun", "the"),
    ("He left.", "left", "person", "he"),
    ("It left the town.", "left", "person", "it"),
    ("We left.", "left", "speaker", "we"),
    ("This is the end.", "is", "demonstrative", "this"),
    ("This town was lost.", "lost", "noun", "this"),
    ("There was a flood.", "was", "existential", "there"),
    ("The mayor who left was old.", "left", "noun", "the"),
]


@pytest.mark.parametrize(("sentence", "verb", "subject", "word"), SUBJECTS)
def test_subjects(sentence: str, verb: str, subject: str, word: str) -> None:
    facts = read(sentence).facts(verb)
    assert (facts.subject, facts.subject_word) == (subject, word)


@pytest.mark.parametrize(
    ("sentence", "form", "verb", "verb_class"),
    [
        ("They took the town.", "took", "take", "possession"),
        ("They were killed.", "killed", "kill", "contact"),
        ("The mayor said no.", "said", "say", "communication"),
        ("The dam zorped.", "zorped", "", ""),
    ],
)
def test_verbs_and_their_classes(sentence: str, form: str, verb: str, verb_class: str) -> None:
    facts = read(sentence).facts(form)
    assert facts.verb == verb
    if verb in ("say", ""):
        assert facts.verb_class == verb_class
    else:
        assert facts.verb_class


def test_what_is_known_from_outside_is_kept() -> None:
    facts = read("The dam broke.").facts("broke", quoted=True, question=True)
    assert (facts.quoted, facts.question) == (True, True)
    assert (facts.part, facts.opener, facts.nonfinite) == ("main", "", False)


def test_what_is_unlikely_is_denied() -> None:
    text = "The court is unlikely to hear the case before May 2031."
    assert [event.kind for event in parse(text).events if event.earliest or event.latest] == ["negated"]
    text = text.replace("unlikely", "ready")
    assert [event.kind for event in parse(text).events if event.earliest or event.latest] == ["planned"]
