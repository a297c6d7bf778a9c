"""A Document in pieces, and whole again."""

from __future__ import annotations

import pickle

import pytest

from tui.document import Document, parse
from tui.document.pieces import Piece, pieces, whole

LONG = "\n\n".join(
    f"On {1 + number % 28} May {1900 + number % 99} Ada Brook sold mill {number}." for number in range(900)
)


@pytest.mark.parametrize("text", ["", "Nothing.", LONG])
def test_what_is_sent_in_pieces_comes_back_whole(text: str) -> None:
    document = parse(text)
    sent = [pickle.loads(pickle.dumps(piece)) for piece in pieces(document)]  # noqa: S301
    assert whole(document.text, sent) == document
    assert max((len(piece.items) for piece in sent), default=0) <= 400


def test_the_seed_article_comes_back_whole(article: Document) -> None:
    assert whole(article.text, pieces(article)) == article


def test_a_document_without_its_end_is_an_error() -> None:
    with pytest.raises(ValueError, match="no end"):
        whole("text", [Piece("times", ())])
