"""Co-occurrence and distribution of entities."""

from tui.document import Document
from tui.document.entities.company import company, strip
from tui.document.model import Entity, Mention

ANNA = Entity("Anna", "person", (Mention(0, 4), Mention(20, 24)))
BERT = Entity("Bert", "person", (Mention(5, 9),))
CARL = Entity("Carl", "person", (Mention(40, 44),))


def test_company_is_who_shares_lines_where_nothing_else_is_known() -> None:
    document = Document("Anna Bert" + " " * 10 + "\nAnna" + " " * 15 + "\nCarl", entities=(ANNA, BERT, CARL))
    assert company(document, ANNA) == [(BERT, 1)]
    assert company(document, CARL) == []


def test_company_and_strip_of_the_article(article: Document) -> None:
    taliban = next(entity for entity in article.entities if entity.name == "Taliban")
    together = company(article, taliban, most=3)
    assert together[0][0].name == "Afghanistan"
    assert [count for _, count in together] == sorted((count for _, count in together), reverse=True)
    assert all(other.name != "Taliban" for other, _ in together)
    cells = strip(taliban, len(article.text), 20)
    assert len(cells) == 20
    assert sum(cells) == len(taliban.mentions)


def test_strip_counts_mentions_in_equal_parts() -> None:
    assert strip(ANNA, 40, 4) == [1, 0, 1, 0]
    assert strip(CARL, 40, 4) == [0, 0, 0, 1]  # beyond the end counts as the end
