"""Resolution on gold of our own: the seed article and three articles written for this test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.document.entities.bcubed import Clusters, bcubed, read_forms, read_marked
from tui.document import parse

SEED = Path(__file__).parents[3] / "seeds" / "afghanistan-2021-07-05.txt"
ARTICLES = ("talks", "siege", "raid")


def predicted(text: str, *, named: bool = False) -> Clusters:
    """What the parser finds in `text`; `named` leaves out what it inferred."""
    document = parse(text)
    return {(m.start, m.end): e.name for e in document.entities for m in e.mentions if not (named and m.inferred)}


@pytest.mark.parametrize("article", ARTICLES)
def test_articles_of_our_own_reach_90(article: str) -> None:
    text, gold = read_marked(article)
    assert bcubed(gold, predicted(text))[2] >= 0.90


def test_the_seed_article_reaches_90() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert bcubed(read_forms("seed", text), predicted(text, named=True))[2] >= 0.90
