"""HTML: the words of a page that are its text, without menus, notices and comments, with its title and date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tui.document.clean import clean
from tui.document.model import Block, BlockKind
from tui.problem import Problem
from tui.sources import html_meta
from tui.sources.encodings import decode
from tui.sources.html_tree import Element, Page, Words, parse
from tui.sources.source import Source

_SNIFFED = 2_000
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w:-]+)", re.I)
_ASIDE_TAGS = frozenset({"nav", "aside", "footer", "form", "dialog", "menu"})
_ASIDE_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search"})
# Names of what is no part of the text; each a word of its own in a class or an id ("site-nav", "relatedLinks").
_ASIDE_NAMES = re.compile(
    r"(?:^|[^a-z])(?:nav|navbar|navigation|menu|sidebar|footer|comments?|disqus|share|sharing|social|promo|advert\w*|ads?|"
    r"sponsor\w*|related|recommend\w*|cookies?|consent|gdpr|banner|breadcrumbs?|newsletter|subscri\w+|popup|modal|"
    r"pagination|pager|toolbar|widget|masthead|skip|signup|login|toc|edit(?:section)?|jump|print|hidden|"
    r"noprint|infobox|navbox|catlinks|metadata|tags?|byline-share|paywall|overlay|reflist|references)(?:$|[^a-z])"
)
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HEADING = re.compile(r"h([1-6])")
_KINDS: dict[str, BlockKind] = {
    "li": "list",
    "dd": "list",
    "dt": "list",
    "tr": "list",
    "blockquote": "quote",
    "pre": "boilerplate",
    "figcaption": "caption",
    "caption": "caption",
}
_ENOUGH = 250
"""Code points of an article: one with less is a teaser."""
_MOST_LINKED = 0.5
_BETWEEN = "\n\n"
_BREAK = re.compile(r"\n[ \t]*\n\s*")


def read(data: bytes, origin: str) -> Source:
    """Read a page: its main text as blocks, its title, and the day it says it was published.

    Raises Problem where it has a title and nothing else, as pages have that scripts write.
    """
    declared = _CHARSET.search(data[:_SNIFFED])
    text, note = decode(data, declared[1].decode("ascii") if declared else "")
    page = parse(clean(text))
    if not any(one.text.strip() for one in page.blocks):
        raise Problem(f"{origin}: holds no text; is it written by scripts?")
    return source(page, origin, note)


def source(page: Page, origin: str, note: str = "") -> Source:
    """Make a Source of what is the text of `page`."""
    found = list(parts(main_blocks(page)))
    name = html_meta.title(page)
    address = html_meta.address(page, origin)
    day, rule = html_meta.published(page, address)
    if name and not any(kind == "title" for kind, _, _ in found):
        found.insert(0, ("title", 1, name))
    words, blocks = joined(found)
    return Source(words, origin, note, blocks, name, day, author=html_meta.author(page), address=address, rule=rule)


def joined(parts: Sequence[tuple[BlockKind, int, str]]) -> tuple[str, tuple[Block, ...]]:
    """Put blocks of words together: the text, and where each is in it."""
    blocks, at = [], 0
    for kind, level, words in parts:
        blocks.append(Block(kind, at, at + len(words), level))
        at += len(words) + len(_BETWEEN)
    return _BETWEEN.join(words for _, _, words in parts), tuple(blocks)


def main_blocks(page: Page) -> list[Words]:
    """Find the blocks that are the text: of the largest article, where there is one, and none that is only links."""
    known: dict[int, bool] = {}
    kept = [one for one in page.blocks if not _is_aside(one.element, known)]
    kept = _of_article(kept)
    return [one for one in kept if not _is_links(one)]


def _is_aside(element: Element, known: dict[int, bool]) -> bool:
    """Whether an element is, or stands in, what goes around a text; `known` keeps the answer of each element."""
    chain = element.ancestors()
    in_article = any(one.tag in ("article", "main") for one in chain)
    for one in chain:
        if id(one) not in known:
            known[id(one)] = _goes_around(one)
        if known[id(one)] or (one.tag == "header" and not in_article):
            return True
    return False


def _goes_around(one: Element) -> bool:
    """Whether an element by itself is what goes around a text: by its tag, its role, its name, or as it is hidden."""
    return (
        one.tag in _ASIDE_TAGS
        or one.attributes.get("role", "") in _ASIDE_ROLES
        or "hidden" in one.attributes
        or one.attributes.get("aria-hidden") == "true"
        or "display:none" in one.attributes.get("style", "").replace(" ", "").lower()
        or (one.tag not in ("html", "body", "article", "main") and _named_aside(one))
    )


def _named_aside(element: Element) -> bool:
    names = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}"
    return bool(names.strip() and _ASIDE_NAMES.search(_HUMPS.sub("-", names).lower()))


def _of_article(blocks: list[Words]) -> list[Words]:
    """Keep the blocks of the article, if the page has one; of several, all that are no teasers."""
    homes: dict[int, tuple[Element, int]] = {}
    for block in blocks:
        for element in block.element.ancestors():
            if element.tag in ("article", "main") or element.attributes.get("itemprop") == "articleBody":
                known = homes.get(id(element), (element, 0))[1]
                homes[id(element)] = element, known + len(block.text)
    whole = sum(len(block.text) for block in blocks)
    articles = {key for key, (element, size) in homes.items() if element.tag != "main" and size >= _ENOUGH}
    if sum(homes[key][1] for key in articles) < whole * 0.3:
        articles = {key for key, (element, size) in homes.items() if element.tag == "main" and size >= _ENOUGH}
    if not articles:
        return blocks
    return [
        block
        for block in blocks
        if any(id(one) in articles for one in block.element.ancestors()) or block.element.tag == "h1"
    ]


def _is_links(block: Words) -> bool:
    """Whether a block is nothing but links: one of a menu, or a list of what else there is to read."""
    if _HEADING.fullmatch(block.element.tag):
        return False
    size = len(block.text.strip())
    return block.linked > size * _MOST_LINKED and (size < 120 or block.linked > size * 0.9)


def parts(blocks: Sequence[Words]) -> Iterator[tuple[BlockKind, int, str]]:
    """Give each block its kind, its level and its words; a line left free within one ends a paragraph."""
    titled = False
    for block in blocks:
        kind, level = _kind(block.element)
        if kind == "heading" and level == 1 and not titled:
            kind, titled = "title", True
        if kind == "boilerplate":
            yield kind, 0, clean(block.text.strip("\n"))
            continue
        for words in _BREAK.split(block.text):
            if line := " ".join(words.split()):
                yield kind, level, f"- {line}" if kind == "list" and block.element.tag == "li" else line


def _kind(element: Element) -> tuple[BlockKind, int]:
    for one in element.ancestors():
        if found := _HEADING.fullmatch(one.tag):
            return "heading", int(found[1])
        if one.tag in _KINDS:
            return _KINDS[one.tag], 0
    return "paragraph", 0
