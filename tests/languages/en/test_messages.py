"""English sentences about dates: one for each rule, rendered from data alone."""

from __future__ import annotations

import pytest

from tui.document.basis import Anchor, AnchorKind, Basis, PublicationBasis, PublicationRule, Relation, Rule, Step
from tui.document.span import Span
from tui.languages.en.messages import explain, explain_publication

_TEXT = "Two days after 5 May 2001, in September, they met again."
_SEPTEMBER = Span(_TEXT.index("September"), _TEXT.index("September") + 9)
_FIFTH = Span(_TEXT.index("5 May"), _TEXT.index("5 May") + 10)
_PUBLISHED = Anchor(AnchorKind.PUBLICATION, "2021-07-05")
_GIVEN = Anchor(AnchorKind.STORY, "2020-02-29")
_BEFORE = Anchor(AnchorKind.PRECEDING, "2021-07")

SENTENCES = [
    (Basis(Rule.STATED, "stated", _FIFTH), "5 May 2001: stated."),
    (Basis(Rule.CONVERTED, "stated", _FIFTH), "5 May 2001: converted from another calendar."),
    (
        Basis(Rule.CENTURY_IMPLIED, "inferred", anchor=_PUBLISHED),
        "in the century of the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.YEAR_IMPLIED, "inferred", _SEPTEMBER, anchor=_PUBLISHED, relation=Relation.BEFORE),
        "September: in the year before the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.MONTH_IMPLIED, "inferred", anchor=_GIVEN),
        "in the month of the date given before it, 29 February 2020.",
    ),
    (Basis(Rule.DAY_IMPLIED, "inferred", anchor=_GIVEN), "on the day of the date given before it, 29 February 2020."),
    (
        Basis(Rule.WEEKDAY, "inferred", anchor=_PUBLISHED, relation=Relation.ON_OR_BEFORE),
        "that weekday on or before the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.DEICTIC, "inferred", anchor=_PUBLISHED, step=Step(1, "day"), relation=Relation.BEFORE),
        "1 day before the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.OFFSET, "inferred", anchor=_PUBLISHED, step=Step(0, "week"), relation=Relation.SAME),
        "the week of the publication date, 5 July 2021.",
    ),
    (
        Basis(
            Rule.COUNTED,
            "inferred",
            anchor=Anchor(AnchorKind.EXPRESSION, "2001-05-05", _FIFTH),
            step=Step(2, "day"),
            relation=Relation.AFTER,
        ),
        "2 days after “5 May 2001”, 5 May 2001.",
    ),
    (
        Basis(Rule.REPORTED_QUARTER, "inferred", anchor=Anchor(AnchorKind.QUARTER, "2021-Q2")),
        "the period that the report is about, from the quarter reported on, 2021-Q2.",
    ),
    (
        Basis(Rule.COMPARED_QUARTER, "inferred", anchor=Anchor(AnchorKind.QUARTER, "2021-Q2")),
        "a year before the quarter reported on, 2021-Q2.",
    ),
    (
        Basis(Rule.DURATION, "inferred", anchor=_PUBLISHED, relation=Relation.ENDS),
        "a length of time ending on the publication date, 5 July 2021.",
    ),
    (Basis(Rule.DURATION, "stated"), "a length of time."),
    (Basis(Rule.SET, "stated"), "repeated, so no one date."),
    (Basis(Rule.REFERENCE, "inferred"), "the past, present or future, without a date."),
    (Basis(Rule.UNRESOLVED, "stated"), "no date to count from."),
    (
        Basis(Rule.UNRESOLVED, "inferred", anchor=_BEFORE, step=Step(3, "day"), relation=Relation.AFTER),
        "3 days after the event before it, July 2021, which is not known to the day.",
    ),
    (Basis(Rule.RANGE, "stated"), "from the first day of the one to the last of the other."),
    (
        Basis(Rule.OPEN_RANGE, "inferred", anchor=_PUBLISHED),
        "open on one side, counted from the publication date, 5 July 2021.",
    ),
    (Basis(Rule.OPEN_RANGE, "stated"), "open on one side."),
    (
        Basis(Rule.LIMIT, "inferred", anchor=_GIVEN, relation=Relation.BEGINS),
        "a limit counted from the date given before it, 29 February 2020.",
    ),
    (
        Basis(Rule.DOCUMENT_TIME, "assumed", anchor=_PUBLISHED),
        "Undated in a news report: assumed to be the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.COREFERENCE, "inferred", anchor=Anchor(AnchorKind.SAME_EVENT, "2021-07")),
        "Undated: taken to be on the date of the same event, told elsewhere, July 2021.",
    ),
    (
        Basis(Rule.DISCOURSE_TIME, "assumed", anchor=_BEFORE),
        "Undated: taken to be on the date of the event before it, July 2021.",
    ),
    (
        Basis(Rule.QUOTED, "inferred", anchor=_PUBLISHED),
        "in a quotation, so counted from the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.GOVERNED, "inferred", anchor=Anchor(AnchorKind.MAIN_CLAUSE, "2021-07-05")),
        "Undated: has the date of the clause it belongs to, 5 July 2021.",
    ),
    (
        Basis(Rule.OPEN_BEFORE, "inferred", anchor=_PUBLISHED),
        "Undated: by its tense no later than the publication date, 5 July 2021.",
    ),
    (
        Basis(Rule.OPEN_AFTER, "inferred", anchor=_GIVEN),
        "Undated: no earlier than the date given before it, 29 February 2020.",
    ),
    (Basis(Rule.CORRECTED, "stated"), "You said so."),
    (Basis(Rule.UNDATED, "undated"), "Undated: the text gives no date for it."),
]


@pytest.mark.parametrize(("basis", "sentence"), SENTENCES, ids=[sentence for _, sentence in SENTENCES])
def test_explain(basis: Basis, sentence: str) -> None:
    assert explain(_TEXT, basis) == sentence


def test_every_rule_has_its_sentence() -> None:
    assert {basis.rule for basis, _ in SENTENCES} == set(Rule)


@pytest.mark.parametrize("kind", AnchorKind)
def test_every_anchor_is_named(kind: AnchorKind) -> None:
    sentence = explain("", Basis(Rule.DAY_IMPLIED, "inferred", anchor=Anchor(kind, "2021-07-05")))
    assert sentence.startswith("on the day of the ")
    assert sentence.endswith(", 5 July 2021.")


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_is_worded(relation: Relation) -> None:
    sentence = explain("", Basis(Rule.WEEKDAY, "inferred", anchor=_PUBLISHED, relation=relation))
    assert sentence.startswith("that weekday ")


@pytest.mark.parametrize(
    ("basis", "phrase"),
    [
        (PublicationBasis(PublicationRule.GIVEN), "given by the reader"),
        (PublicationBasis(PublicationRule.LABEL, _FIFTH), "the text says so: “5 May 2001”"),
        (
            PublicationBasis(PublicationRule.DATELINE, _FIFTH, year_implied=True),
            "the dateline: “5 May 2001”, in the last year that the text names",
        ),
        (PublicationBasis(PublicationRule.LINE, _FIFTH), "a line of its own near the top: “5 May 2001”"),
    ],
)
def test_explain_publication(basis: PublicationBasis, phrase: str) -> None:
    assert explain_publication(_TEXT, basis) == phrase
