"""Markdown shown as text: blocks by markdown-it, marks taken out in place, so that offsets stay those of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tui.document.model import Block, BlockKind, Inline
from tui.sources import markdown_tables, markup, plain
from tui.sources.days import iso_day
from tui.sources.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"---\n((?:[\w-]+:.*\n|[ \t-].*\n)*)---[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^([\w-]+):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]*(?:`{3,}|~{3,}).*$", re.MULTILINE)
_UNDERLINE = re.compile(r"^[ \t]*(?:=+|-+)[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]+|(?<![ \t])[ \t]+#+[ \t]*$", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}\[([^\[\]\n]+)\]:[ \t]*<?([^\s<>]+)>?.*$", re.MULTILINE)


def read(data: bytes, origin: str) -> Source:
    """Read `data` as plain text, find its blocks, and take the marks out."""
    source = plain.read(data, origin)
    text = source.text
    front = _FRONT.match(text)
    begin = front.end() if front else 0
    fields = {name.lower(): value for name, value in _FIELD.findall(front[1])} if front else {}
    shown = _Shown(text, begin)
    shown.add_all(_tokens(text, begin))
    return Source(
        shown.text,
        origin,
        source.note,
        tuple(shown.blocks()),
        fields.get("title", ""),
        iso_day(fields.get("date", "")),
        author=fields.get("author", ""),
        inlines=tuple(sorted(shown.inlines(), key=lambda one: (one.start, -one.end))),
    )


def _tokens(text: str, begin: int) -> Sequence[Token]:
    """Find the blocks of the Markdown from `begin` on; what stands in them is not looked at."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table").disable("inline")
    lines = text[:begin].count("\n")
    return parser.parse("\n" * lines + text[begin:])


class _Part(NamedTuple):
    """A block as it stands in the source: its kind, its lines from `first` to before `end`, a heading's level.

    `quoted`: its lines begin with the mark of a quotation; `table` is the number of the table that it is a row of, or
    0.
    """

    kind: BlockKind
    first: int
    end: int
    level: int
    quoted: bool
    table: int = 0


@dataclass
class _Shown:
    """The text as it is shown, as long as the source; what no block holds is white space."""

    source: str
    begin: int
    _starts: list[int] = field(init=False)
    _parts: list[tuple[_Part, int, str, tuple[Inline, ...]]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Find where lines begin."""
        ends = (found.end() for found in re.finditer(r"\n|\Z", self.source))
        self._starts = [0, *ends]

    def add_all(self, tokens: Sequence[Token]) -> None:
        """Take the blocks of `tokens`."""
        definitions = _DEFINITION.findall(self.source, self.begin)
        addresses = {" ".join(name.lower().split()): address for name, address in definitions}
        for part in _parts(tokens):
            start, end = self._starts[part.first], self._starts[min(part.end, len(self._starts) - 1)]
            self._parts.append((part, start, *_words(part, self.source[start:end], addresses)))

    @property
    def text(self) -> str:
        """What is shown."""
        done, parts = 0, []
        for _, start, words, _ in self._parts:
            parts += [_empty(self.source[done:start]), words]
            done = start + len(words)
        return "".join([*parts, _empty(self.source[done:])])

    def blocks(self) -> Iterator[Block]:
        """Where each block is, without the white space around it; one of marks alone is none."""
        titled = False
        for part, start, words, _ in self._parts:
            if words.strip():
                kind = "title" if part.kind == "heading" and part.level == 1 and not titled else part.kind
                titled = titled or kind == "title"
                first = start + len(words) - len(words.lstrip())
                yield Block(kind, first, start + len(words.rstrip()), part.level)

    def inlines(self) -> Iterator[Inline]:
        """What is marked within the blocks and the cells of tables, in the order of the text."""
        for table, parts in groupby(self._parts, lambda part: part[0].table):
            rows = []
            for _, start, words, inlines in parts:
                yield from (replace(one, start=start + one.start, end=start + one.end) for one in inlines)
                rows.append(markdown_tables.cells(start, self.source[start : start + len(words)], words))
            if table:
                yield from markdown_tables.aligned(rows)


def _empty(text: str) -> str:
    """White space as long as `text`, with its newlines."""
    return re.sub(r"[^\n]", " ", text)


def _words(part: _Part, source: str, addresses: Mapping[str, str]) -> tuple[str, tuple[Inline, ...]]:
    """Take the marks out of a block, and tell what they marked; `addresses` are those of links by reference."""
    if part.quoted:
        source = _blanked(_QUOTED, source)
    if part.kind == "boilerplate":  # code: every line as it is, without its fences
        return _blanked(_FENCE, source), ()
    if part.kind == "heading":
        source = _blanked(_UNDERLINE, _blanked(_HEADING, source))
    if part.table:
        source = markdown_tables.without_bars(source)
    return markup.shown(_blanked(_DEFINITION, source), addresses)


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """Make white space of what `pattern` finds."""
    return pattern.sub(lambda found: _empty(found[0]), text)


def _parts(tokens: Sequence[Token]) -> Iterator[_Part]:
    """Walk the blocks that have words of their own, in the order of the source."""
    quotes = lists = 0
    level = 0
    table = tables = 0
    in_head = False
    for token in tokens:
        quotes += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        lists += (token.type == "list_item_open") - (token.type == "list_item_close")
        if token.type == "heading_open":
            level = int(token.tag[1])
        elif token.type in ("table_open", "table_close"):
            tables += token.type == "table_open"
            table = tables if token.type == "table_open" else 0
        in_head = (in_head or token.type == "thead_open") and token.type != "thead_close"
        kind: BlockKind | None = None
        if token.type == "thead_open":
            kind = "metadata"  # the names of columns are no sentence
        elif token.type == "tr_open" and not in_head:
            kind = "list"
        elif token.type in ("fence", "code_block"):
            kind = "boilerplate"
        elif token.type in ("inline", "html_block") and not table:
            kind = "heading" if level else "list" if lists else "quote" if quotes else "paragraph"
        if kind and token.map:
            first, end = token.map
            yield _Part(kind, first, end, level if kind == "heading" else 0, quotes > 0, table)
        if token.type == "heading_close":
            level = 0
