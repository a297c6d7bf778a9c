"""The page with the article and its timeline."""

from __future__ import annotations

import io
import re
from datetime import date
from html.parser import HTMLParser

import pytest

from tests.exports.hostile import hostile
from tui.document import Document
from tui.document.basis import Basis, Rule
from tui.document.interval import Interval
from tui.document.model import Block, BlockKind, Event
from tui.document.span import Span
from tui.exports.edtf import edtf
from tui.exports.html import write

VOID = {"meta", "input", "img", "br"}


class Page(HTMLParser):
    """What a browser would make of a page: tags, ids, links, and whether tags are closed in order."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: list[str] = []
        self.dates: list[str] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(words)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.dates += [value for name, value in attrs if name == "data-edtf" and value]
        self.links += [value for name, value in attrs if name in ("href", "src") and value]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def page(document: Document) -> Page:
    out = io.StringIO()
    write(document, out)
    return Page(out.getvalue())


def event(name: str, start: int, end: int) -> Event:
    day = date(2019, 5, 1)
    span = Interval(day, day, day.isoformat(), "day")
    return Event(name, name, start, end, span, "happened", Basis(Rule.STATED, "stated", Span(0, 4)))


def test_article_and_timeline_are_linked_both_ways(article: Document) -> None:
    made = page(article)
    assert not made.open
    assert len(set(made.ids)) == len(made.ids)
    assert {link.removeprefix("#") for link in made.links} <= set(made.ids)
    for event in article.events:
        assert f"#s-{event.id}" in made.links
        assert f"#e-{event.id}" in made.links


def test_each_dated_line_has_its_date_in_edtf(article: Document) -> None:
    assert page(article).dates == [date for event in article.events if (date := edtf(event))]


def test_all_words_of_the_article_are_there_and_nothing_comes_from_the_network(article: Document) -> None:
    made = page(article)
    shown = "".join(made.words.split())
    for block in article.blocks:
        first = "".join(article.text[block.start : block.end].split())[:12]
        assert first in shown or any(event.start < block.end and event.end > block.start for event in article.events)
    assert all(link.startswith("#") for link in made.links)
    assert "assumed" in made.words


def test_words_of_an_event_within_those_of_another_are_set_apart_within_them() -> None:
    text = "Troops left before a deadline in May. It rained."
    events = (event("outer", 0, 36), event("inner", 19, 36), event("last", 38, 99))
    out = io.StringIO()
    write(Document(text, blocks=(Block("paragraph", 0, len(text)),), events=events), out)
    marks = re.sub(r"<a [^>]*></a>", "^", out.getvalue())
    assert (
        '^<span class="words">Troops left before ^<span class="words">a deadline in May</span></span>. '
        '^<span class="words">It rained.</span></p>'
    ) in marks


def test_a_year_without_main_events_is_hidden_with_them(article: Document) -> None:
    out = io.StringIO()
    write(article, out)
    for section in re.findall(r'<section class="\w+">.*?</section>', out.getvalue(), re.S):
        assert section.startswith('<section class="main">') == ('<li class="main' in section)
    assert '<section class="lesser">\n<h3>1980s</h3>' in out.getvalue()


@pytest.mark.parametrize(
    ("title", "kind", "shown"),
    [
        ("The mill", "paragraph", "<h1>The mill</h1>"),
        ("The mill", "title", ""),
        ("", "paragraph", '<h1 class="unseen">'),
    ],
)
def test_the_title_is_a_heading_once(title: str, kind: BlockKind, shown: str) -> None:
    out = io.StringIO()
    write(Document("The mill", title, blocks=(Block(kind, 0, 8),)), out)
    assert out.getvalue().count("<h1") == 1
    assert shown in out.getvalue()


def test_hostile_words_do_nothing() -> None:
    made = page(hostile())
    assert made.tags.count("script") == 1
    assert "img" not in made.tags
    assert not {"onerror", "onclick", "style", "src"} & set(made.attributes)
    assert "alert(1)" in made.words
    assert "\x1b" not in made.words
    assert "\x00" not in made.words


def test_a_text_without_events_says_so() -> None:
    assert "No events were found." in page(Document("Nothing.")).words
