"""An HTML page as blocks of words, each with what is known of where it stood: by the standard library's parser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser


def _tags(words: str) -> frozenset[str]:
    return frozenset(words.split())


_VOID = _tags("area base br col embed hr img input link meta param source track wbr")
_BLOCKS = _tags(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody "
    "tfoot thead tr ul"
)
_CLOSED_BY = {
    "li": frozenset({"li"}),
    "p": _BLOCKS,
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "tbody", "tfoot"}),
    "td": frozenset({"td", "th", "tr"}),
    "th": frozenset({"td", "th", "tr"}),
    "option": frozenset({"option"}),
}
"""What closes an element without its end tag (HTML Living Standard, 13.1.2.4)."""
_UNSEEN = _tags("script style noscript template svg math iframe object canvas select button head title")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_FAR_REFERENCE = re.compile(r"&#(?:\d{8,}|[xX][0-9a-fA-F]{7,});?")
"""References to characters that there are not: more digits than Python makes a number of."""
_MOST_DEPTH = 200
"""Elements within each other that are told apart: what is deeper counts as its ancestor."""


@dataclass(eq=False)
class Element:
    """An element: its tag, its attributes, and the element it stands in."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None

    def ancestors(self) -> list[Element]:
        """The elements it stands in, and itself first."""
        found: list[Element] = []
        at: Element | None = self
        while at is not None:
            found.append(at)
            at = at.parent
        return found


@dataclass
class Words:
    """Words that stand together in `element`; `linked` counts those characters that are links."""

    element: Element
    text: str = ""
    linked: int = 0


@dataclass
class Page:
    """What a page holds: its blocks in order, and what its head says."""

    blocks: list[Words] = field(default_factory=list)
    meta: list[dict[str, str]] = field(default_factory=list)
    times: list[Element] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    title: str = ""
    canonical: str = ""


def parse(text: str) -> Page:
    """Parse a page; wrong nesting is mended roughly as browsers do."""
    reader = _Reader()
    reader.feed(_closed(text))
    reader.close()
    reader.end_block()
    return reader.page


def _closed(text: str) -> str:
    """Make words of tags and comments that never end: the parser would look for the end of each to the end of all."""
    text = _FAR_REFERENCE.sub("\ufffd", text)
    last_comment = text.rfind("-->")
    text = text[: last_comment + 1] + text[last_comment + 1 :].replace("<!--", "&lt;!--")
    last_tag = text.rfind(">")
    return text[: last_tag + 1] + text[last_tag + 1 :].replace("<", "&lt;")


class _Reader(HTMLParser):
    """Collects blocks while tags go by."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[Element] = [Element("html", {})]
        self._words = Words(self._open[0])
        self._said: list[str] = []
        self._unseen = 0
        self._links = 0
        self._in_data = self._in_title = False

    # -- tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._note(tag, attributes)
        if tag in _BLOCKS and any(one.tag == "head" for one in self._open):
            self.handle_endtag("head")  # which needs no end tag
        while self._open[-1].tag in _CLOSED_BY and tag in _CLOSED_BY[self._open[-1].tag]:
            self._close_last()
        if tag == "br":
            self._said.append("\n")
        if tag in _BLOCKS or tag in ("td", "th"):
            self._cell() if tag in ("td", "th") else self.end_block()
        if tag in _VOID or len(self._open) >= _MOST_DEPTH:
            return
        element = Element(tag, attributes, self._open[-1])
        self._open.append(element)
        self._unseen += tag in _UNSEEN
        self._links += tag == "a"
        if tag == "time":
            self.page.times.append(element)
        if tag in _BLOCKS:
            self._words = Words(element)

    def handle_endtag(self, tag: str) -> None:
        if not any(one.tag == tag for one in self._open[1:]):
            return
        while self._open[-1].tag != tag:
            self._close_last()
        self._close_last()

    def _close_last(self) -> None:
        element = self._open.pop()
        self._unseen -= element.tag in _UNSEEN
        self._links -= element.tag == "a"
        if element.tag in _BLOCKS:
            self.end_block()
        self._in_data = self._in_data and element.tag != "script"
        self._in_title = self._in_title and element.tag != "title"

    def _note(self, tag: str, attributes: dict[str, str]) -> None:
        """Keep what the head says."""
        if tag == "meta":
            self.page.meta.append(attributes)
        elif tag == "link" and "canonical" in attributes.get("rel", ""):
            self.page.canonical = attributes.get("href", "")
        elif tag == "script" and "ld+json" in attributes.get("type", ""):
            self._in_data = True
            self.page.data.append("")
        elif tag == "title" and not self.page.title:
            self._in_title = True

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # noqa: ARG002 - the parser's
        """Pass over a marked section of SGML, whatever it is called: the library's raises AssertionError."""
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else -1

    # -- words

    def handle_data(self, data: str) -> None:
        if self._in_data:
            self.page.data[-1] += data
        elif self._in_title:
            self.page.title += data
        elif not self._unseen:
            keeps_lines = any(one.tag in ("pre", "textarea") for one in self._open[-4:])
            words = data if keeps_lines else _SPACES.sub(" ", data)
            self._said.append(words)
            if self._links:
                self._words.linked += len(words.strip())

    def _cell(self) -> None:
        """Set the cells of a row apart."""
        if any(words.strip() for words in self._said[-3:]):
            self._said.append("  ")

    def end_block(self) -> None:
        """Keep the words so far, and go on in the block around them."""
        self._words.text, self._said = "".join(self._said), []
        if self._words.text.strip():
            self.page.blocks.append(self._words)
        around = next((one for one in reversed(self._open) if one.tag in _BLOCKS), self._open[0])
        self._words = Words(around)
