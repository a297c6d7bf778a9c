"""Salience: the features of an event, what they weigh, and what is put first or last by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.events.reading import ENGLISH, LEAD, extracted, without_events
from tui.document.basis import Basis, Rule
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating
from tui.document.events.salience import BIAS, Scale, features, salience
from tui.document.interval import Interval
from tui.document.model import Entity, EntityKind, Mention
from tui.document.parse import parse
from tui.document.span import Span

DAY = Dating(Interval(date(1904, 5, 3), date(1904, 5, 3), "1904-05-03", "day"), Basis(Rule.STATED, "stated"), (0,))
ASSUMED = Dating(DAY.interval, Basis(Rule.DOCUMENT_TIME, "assumed"))
PLAIN = Candidate(0, 5, DAY, "happened", "Dam breaks in the old town", sentence=1)
SCALE = Scale({BIAS: 0.0, "date day": 1.0, "kind state": -1.0}, {"main": 1.0, "other": 0.3}, {1: 0, 9: 5, 99: 50}, 90)


def score(one: Candidate, names: Sequence[str], scale: Scale) -> float:
    return salience(one, names, scale)[0]


def reasons_of(one: Candidate, names: Sequence[str], scale: Scale) -> tuple[str, ...]:
    return salience(one, names, scale)[1]


def named(one: Candidate, *names: str) -> set[str]:
    return set(features(one, names, SCALE))


@pytest.mark.parametrize(
    ("one", "present", "absent"),
    [
        (PLAIN, {"kind happened", "date day", "place 0", "third 0"}, {"unclear", "of noun", "told again", "number"}),
        (replace(PLAIN, dating=None), {"date none"}, {"date day"}),
        (replace(PLAIN, dating=ASSUMED), {"date document time"}, {"date day"}),
        (replace(PLAIN, kind="state"), {"kind state"}, {"kind happened"}),
        (replace(PLAIN, sentence=9), {"place head"}, {"place 0"}),
        (replace(PLAIN, sentence=99), {"place rest"}, {"place 0"}),
        (replace(PLAIN, sentence=0), {"place title"}, {"place 0"}),
        (replace(PLAIN, sentence=None), set(), {"place title", "place 0", "third 0"}),
        (replace(PLAIN, start=60, end=65), {"third 2"}, {"third 0"}),
        (replace(PLAIN, of_noun=True), {"of noun"}, set()),
        (replace(PLAIN, clear=False), {"unclear"}, set()),
        (replace(PLAIN, also=(Span(6, 9),)), {"told again"}, set()),
        (replace(PLAIN, title="13 killed"), {"number", "title short"}, {"title long"}),
        (replace(PLAIN, title="a b c d e f g h i"), {"title long"}, {"title short"}),
    ],
)
def test_features(one: Candidate, present: set[str], absent: set[str]) -> None:
    found = named(one)
    assert present <= found
    assert not absent & found


@pytest.mark.parametrize(
    ("names", "entity", "count"),
    [
        ((), "entity none", "names 0"),
        (("other",), "entity some", "names 1"),
        (("other", "main"), "entity main", "names 2"),
        (("unknown",), "entity none", "names 1"),
        (("a", "b", "c", "d", "main"), "entity main", "names 3"),
    ],
)
def test_who_takes_part(names: tuple[str, ...], entity: str, count: str) -> None:
    assert {entity, count} <= named(PLAIN, *names)


def test_the_facts_of_the_clause_are_features() -> None:
    (one,) = extracted("The mayor did not announce the plan.")
    expected = {"part main", "tense past", "verb announce", "subject noun", "main past", "negated", "reporting"}
    assert expected | {"reporting main subject noun", "has_object"} <= named(one)
    assert "passive" not in named(one)


def test_weights_are_added_up() -> None:
    state = replace(PLAIN, kind="state")
    assert score(PLAIN, (), SCALE) > score(state, (), SCALE)
    assert score(state, (), SCALE) == pytest.approx(0.45)  # half of what a headed entry has
    assert score(PLAIN, (), replace(SCALE, weights={})) == pytest.approx(0.45)


def test_an_unclear_title_is_put_back_and_a_headed_entry_first() -> None:
    assert score(replace(PLAIN, clear=False), (), SCALE) < score(PLAIN, (), SCALE) / 2
    entry = replace(PLAIN, headed=True, dating=None, kind="state", clear=False)
    heavy = replace(SCALE, weights={BIAS: 99.0})
    assert score(entry, (), SCALE) >= score(PLAIN, (), heavy)
    assert score(entry, ("main",), SCALE) == pytest.approx(1.0)
    assert score(entry, ("main",), SCALE) > score(entry, ("other",), SCALE) > score(entry, (), SCALE)


def test_what_may_not_have_happened_is_never_among_the_first() -> None:
    sure = replace(SCALE, weights={BIAS: 2.0})
    assert score(replace(PLAIN, kind="conditional"), (), sure) < 0.2 < score(replace(PLAIN, kind="happened"), (), sure)


def test_reasons_are_the_weightiest_features() -> None:
    assert reasons_of(PLAIN, (), SCALE) == ("+date day",)
    assert reasons_of(replace(PLAIN, kind="state", clear=False), (), SCALE)[0] == "-unclear"
    assert set(reasons_of(replace(PLAIN, kind="state"), (), SCALE)) == {"+date day", "-kind state"}
    assert reasons_of(replace(PLAIN, headed=True), (), SCALE) == ("+headed",)
    assert reasons_of(PLAIN, (), replace(SCALE, weights={"date day": 0.01})) == ()
    many = dict.fromkeys(named(PLAIN), 1.0)
    assert len(reasons_of(PLAIN, (), replace(SCALE, weights=many))) == 4


def test_the_scale_counts_mentions_and_numbers_the_body() -> None:
    kind: EntityKind = "person"
    document = without_events("# A dam\n\nThe dam broke. Water came.\n\nIt fell.")
    entities = (Entity("A", kind, (Mention(0, 3),) * 4), Entity("B", kind, (Mention(0, 3),)))
    scale = Scale.of(replace(document, entities=entities), {})
    assert scale.shares == {"A": 1.0, "B": 0.25}
    assert sorted(scale.places.values()) == [0, 1, 2]
    assert document.blocks[document.sentences[0].block].kind == "title"
    assert 0 not in scale.places, "a title is not of the body"
    assert Scale.of(parse(""), {}).length == 1


@given(st.dictionaries(st.sampled_from([BIAS, "date day", "names 0", "kind happened"]), st.floats(-1e6, 1e6)))
def test_the_score_stays_between_0_and_1(weights: dict[str, float]) -> None:
    assert 0 <= score(PLAIN, (), replace(SCALE, weights=weights)) <= 0.9


ORDER = [
    # what an editor would print before what, in a news text: the first event before the second
    ("Gunmen killed ten people in Kabul on Tuesday.", "killed", "The town is small.", "small"),
    ("Gunmen killed ten people in Kabul on Tuesday.", "killed", "The mayor said he was tired.", "said"),
    ("The mayor resigned on Tuesday.", "resigned", "The mayor had a dog.", "dog"),
    ("The mayor resigned on Tuesday.", "resigned", "He may resign.", "may"),
    ("The two armies signed a ceasefire on Tuesday.", "signed", "They were sad.", "sad"),
]


@pytest.mark.parametrize(("more", "words", "less", "others"), ORDER)
def test_the_weights_rank_events_before_opinions_and_states(more: str, words: str, less: str, others: str) -> None:
    document = parse(f"{LEAD}{less} {more}", date(2021, 7, 7))
    found = {
        word: max(e.salience for e in document.events if e.start <= document.text.index(word) < e.end)
        for word in (words, others)
    }
    assert found[words] > found[others]


def test_every_weight_is_of_a_feature_that_occurs_or_could() -> None:
    families = (
        "kind",
        "date",
        "entity",
        "names",
        "title",
        "place",
        "third",
        "part",
        "tense",
        "class",
        "dated",
        "undated",
        "subject",
        "verb",
    )
    flags = {"bias", "of noun", "unclear", "told again", "number", "passive", "progressive", "negated", "reporting"}
    flags |= {"quoted", "question", "has_object", "nonfinite"}
    parts = ("main", "coordinate", "subordinate", "relative", "complement", "reporting")
    unknown = [name for name in ENGLISH.salience if name not in flags and name.split(" ")[0] not in families + parts]
    assert unknown == []
