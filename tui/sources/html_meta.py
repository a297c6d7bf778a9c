"""What a page says of itself: its title and the day it was published, by known practice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from tui.document.basis import PublicationRule
from tui.sources.days import made
from tui.sources.html_tree import Element, Page
from tui.sources.signs import is_address

_DAY = re.compile(r"(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_IN_ADDRESS = re.compile(r"/(19\d\d|20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/\-._]|$)")
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article.published",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
)
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_SITE = re.compile(r"\s+(?:[|–—·»]|-)\s+[^|–—·»]{1,40}$")
_TIMES = ("published", "pubdate", "date", "entry-date", "posted", "dateline")


def title(page: Page) -> str:
    """The title: what the page gives for sharing, or its own without the name of the site."""
    found = _named(page, _TITLES) or _in_data(page, "headline")
    return " ".join((found or _SITE.sub("", " ".join(page.title.split()))).split())


def author(page: Page) -> str:
    """Who wrote it, as the page's data or its head say; an address is none."""
    found = " ".join((_in_data(page, "author") or _named(page, _AUTHORS)).split())
    return "" if is_address(found) else found


def address(page: Page, origin: str = "") -> str:
    """Where the page is to be found: as it says itself, or `origin`, where that is an address."""
    found = page.canonical or _named(page, ("og:url",))
    return found if is_address(found) else origin if is_address(origin) else ""


def published(page: Page, at: str = "") -> tuple[date | None, PublicationRule]:
    """The day of publication: by JSON-LD, the head, a `<time>` of that meaning, any `<time>`, or the address `at`.

    The second value says which it was.
    """
    for rule, words in (
        (PublicationRule.JSON_LD, _in_data(page, "datePublished")),
        (PublicationRule.METADATA, _named(page, _PUBLISHED)),
        (PublicationRule.TIME_ELEMENT, _in_times(page)),
    ):
        if day := _day(words):
            return day, rule
    found = _IN_ADDRESS.search(page.canonical or at)
    return made(*map(int, found.groups())) if found else None, PublicationRule.ADDRESS


def _named(page: Page, names: tuple[str, ...]) -> str:
    """The content of the first `<meta>` of one of these names, the earlier names first."""
    given: dict[str, str] = {}
    for meta in page.meta:
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        given.setdefault(name, meta.get("content", "").strip())
    return next((given[name] for name in names if given.get(name)), "")


def _in_data(page: Page, field: str) -> str:
    """The field of an article in the page's JSON-LD."""
    for words in page.data:
        try:
            data = json.loads(words)
        except (ValueError, RecursionError):
            continue
        for item in _items(data, 6):
            value = item.get(field)
            if isinstance(value, list) and value:
                value = value[0]
            if isinstance(value, dict):
                value = value.get("name")
            if isinstance(value, str) and value.strip():
                return value.strip()
    return ""


def _items(data: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever JSON holds
    """Walk the objects of JSON-LD."""
    if isinstance(data, dict):
        yield data
    if depth:
        values = (
            data
            if isinstance(data, list)
            else [data.get("@graph"), data.get("mainEntity")]
            if isinstance(data, dict)
            else ()
        )
        for value in values:
            if isinstance(value, (dict, list)):
                yield from _items(value, depth - 1)


def _in_times(page: Page) -> str:
    """The date of the `<time>` that is named for it, or of the first there is."""
    dated = [one for one in page.times if _day(one.attributes.get("datetime", ""))]
    named = [one for one in dated if "pubdate" in one.attributes or _is_named(one)]
    first = next(iter(named or dated), None)
    return first.attributes["datetime"] if first else ""


def _is_named(time: Element) -> bool:
    """Whether a `<time>` says by a class or property that it is that of the publication."""
    names = f"{time.attributes.get('class', '')} {time.attributes.get('itemprop', '')}".lower()
    return any(name in names for name in _TIMES)


def _day(words: str) -> date | None:
    found = _DAY.search(words)
    return made(*map(int, found.groups())) if found else None
