"""English verb forms: the verb that a form is of, and its third person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.languages.en.syntax.inflection import lemma_of, third_person, verbs

LEMMAS = [
    # regular
    ("attacked", "attack"), ("opened", "open"), ("walks", "walk"), ("marching", "march"), ("passes", "pass"),
    ("reaches", "reach"), ("visited", "visit"), ("remained", "remain"), ("appeared", "appear"),
    # with a silent e
    ("used", "use"), ("released", "release"), ("created", "create"), ("moving", "move"), ("agreed", "agree"),
    ("forced", "force"), ("arrived", "arrive"), ("damaged", "damage"), ("hoped", "hope"), ("judged", "judge"),
    ("closes", "close"), ("continued", "continue"), ("died", "die"), ("argued", "argue"), ("required", "require"),
    ("evacuated", "evacuate"), ("invaded", "invade"), ("resolved", "resolve"), ("raised", "raise"),
    # with a consonant doubled, or double by itself
    ("stopped", "stop"), ("planning", "plan"), ("killed", "kill"), ("passed", "pass"), ("admitted", "admit"),
    ("hopped", "hop"), ("controlled", "control"), ("called", "call"), ("rolled", "roll"),
    # ending in y
    ("tried", "try"), ("carries", "carry"), ("stayed", "stay"), ("destroyed", "destroy"), ("occupied", "occupy"),
    # irregular
    ("took", "take"), ("taken", "take"), ("went", "go"), ("was", "be"), ("were", "be"), ("been", "be"), ("had", "have"),
    ("did", "do"), ("left", "leave"), ("found", "find"), ("founded", "found"), ("fell", "fall"), ("felled", "fell"),
    ("saw", "see"), ("said", "say"), ("told", "tell"), ("held", "hold"), ("led", "lead"), ("met", "meet"),
    ("won", "win"), ("fled", "flee"), ("shot", "shoot"), ("struck", "strike"), ("broke", "break"), ("began", "begin"),
    ("sent", "send"), ("built", "build"), ("bought", "buy"), ("brought", "bring"), ("drew", "draw"), ("flew", "fly"),
    ("rose", "rise"), ("sank", "sink"), ("sold", "sell"), ("withdrew", "withdraw"), ("overthrew", "overthrow"),
    ("put", "put"), ("set", "set"), ("cut", "cut"), ("hit", "hit"), ("read", "read"), ("spread", "spread"),
    # a verb is its own
    ("take", "take"), ("attack", "attack"), ("be", "be"),
    # no forms of a verb that is known
    ("zorped", ""), ("table-turned", ""), ("", ""), ("1904", ""), ("kabul", ""),
]  # fmt: skip


@pytest.mark.parametrize(("form", "verb"), LEMMAS)
def test_lemmas(form: str, verb: str) -> None:
    assert lemma_of(form) == verb


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("take", "takes"),
        ("go", "goes"),
        ("be", "is"),
        ("have", "has"),
        ("do", "does"),
        ("try", "tries"),
        ("stay", "stays"),
        ("pass", "passes"),
        ("reach", "reaches"),
        ("push", "pushes"),
        ("fix", "fixes"),
        ("buzz", "buzzes"),
        ("veto", "vetoes"),
        ("attack", "attacks"),
        ("agree", "agrees"),
        ("close", "closes"),
    ],
)
def test_third_person(verb: str, form: str) -> None:
    assert third_person(verb) == form


REGULAR = st.sampled_from(
    ["attack", "open", "walk", "march", "pass", "carry", "visit", "close", "agree", "remain", "kill"]
)


@given(REGULAR)
def test_the_lemma_of_the_third_person_is_the_verb(verb: str) -> None:
    assert lemma_of(third_person(verb)) == verb


@given(st.text(max_size=20))
def test_no_form_is_of_what_is_no_verb(form: str) -> None:
    known = verbs()
    found = lemma_of(form)
    assert not found or found in known.classes or found in known.forms.values()
    assert lemma_of(form) == found


def test_tables_are_read_once() -> None:
    assert verbs() is verbs()
    assert len(verbs().classes) > 3000
