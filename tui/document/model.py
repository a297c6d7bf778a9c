"""The shared parsed-document model: everything a reader sees or exports is a view of a `Document`.

All spans are (start, end) in code points of `Document.text`, end exclusive. All classes are frozen; a stage of the
parser makes a new Document that knows one thing more.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from operator import attrgetter
from typing import Literal, TypeAlias

from tui.document.basis import Basis, Certainty, PublicationBasis
from tui.document.evidence import Evidence
from tui.document.interval import Dated, Interval
from tui.document.record import record
from tui.document.span import Span

BlockKind: TypeAlias = Literal[
    "title",
    "heading",
    "paragraph",
    "quote",
    "list",
    "caption",
    "credit",
    "dateline",
    "byline",
    "boilerplate",
    "metadata",
]
TimexType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
EntityKind: TypeAlias = Literal["person", "place", "organisation", "group", "event", "other"]
InlineKind: TypeAlias = Literal["emphasis", "strong", "code", "link", "cell"]
Genre: TypeAlias = Literal["news", "narrative"]
EventKind: TypeAlias = Literal["happened", "ongoing", "planned", "reported", "state", "conditional", "negated"]

_start_of = attrgetter("start")


@record
class Block:
    """A structural part of the text. Blocks are ordered and never overlap; `level` is a heading's depth (1 and up)."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@record
class Inline:
    """Words that the source's format sets apart from those around them.

    `address` is where a link leads; `column` at how many cells of the screen a cell of a table begins in its row.
    """

    kind: InlineKind
    start: int
    end: int
    address: str = ""
    column: int = 0


@record
class Sentence:
    """A sentence, without the white space around it; `block` is its index in `Document.blocks`."""

    start: int
    end: int
    block: int


@record
class TimeExpression(Dated):
    """A TIMEX3 time expression (ISO-TimeML types and values) with the days it covers and the reason for them."""

    start: int
    end: int
    type: TimexType
    interval: Interval
    basis: Basis


@record
class TimeRange(Dated):
    """A span of time given by one or two expressions: "from 1953 to 1957", "1957-60", "since 2001", "until May".

    `first` and `last` are indexes in `Document.times` (equal where one expression gives it). The interval is open on
    one side for "since" and "until". `start`, `end` enclose the words, the preposition among them.
    """

    start: int
    end: int
    first: int
    last: int
    interval: Interval
    basis: Basis


@record
class Mention:
    """Words that refer to an entity, and why; `inferred` where they do not name it ("he", "the group")."""

    start: int
    end: int
    inferred: bool = False
    why: Evidence | None = None


@record
class Role:
    """A title or role as the text gives it ("former Afghan President"), and where it is said."""

    text: str
    start: int
    end: int


@record
class Entity:
    """A person, place, organisation, group, event or other named thing, with all its mentions in text order.

    `name` is unique in its document and serves as the entity's key. `why` is the evidence by which it was recognised
    and its mentions merged; `corrected` where a person put its name or kind right.
    """

    name: str
    kind: EntityKind
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    why: tuple[Evidence, ...] = ()
    corrected: bool = False


@record
class Event(Dated):
    """Something that happened, or is expected to happen, at a time.

    `id` is stable under edits elsewhere in the text. `start`, `end` span the clause or dated entry; `also` holds
    further places that report the same event. `entities` are names of `Document.entities`; `times` indexes of
    `Document.times`. `salience` runs from 0 to 1, and `reasons` are the features that speak most for it ("+...") or
    against it ("-..."). `corrected` names what a person put right: "title", "date", "kind", "main", "added",
    "merged", "split". Neither the title nor the span is ever empty. An event whose interval has neither end is
    undated.
    """

    id: str
    title: str
    start: int
    end: int
    interval: Interval
    kind: EventKind
    basis: Basis
    entities: tuple[str, ...] = ()
    times: tuple[int, ...] = ()
    salience: float = 0.5
    headed: bool = False
    also: tuple[Span, ...] = ()
    reasons: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an event without a title or without words. Raises ValueError."""
        if not self.title:
            raise ValueError(f"an event needs a title (id {self.id})")
        if not 0 <= self.start < self.end:
            raise ValueError(f"an event needs words of the text, not [{self.start}, {self.end}) (id {self.id})")

    @property
    def certainty(self) -> Certainty:
        """How sure the date is: stated, inferred, assumed, or undated where it lies on no calendar."""
        dated = self.earliest is not None or self.latest is not None
        return self.basis.certainty if dated else "undated"

    @property
    def is_span(self) -> bool:
        """Whether the days are a span of time, also one that is open, and not one date that is no finer."""
        return "/" in self.value or self.earliest is None or self.latest is None

    @property
    def is_unplaced(self) -> bool:
        """Whether a date is given of which nothing says the week or year ("Saturday", "15 December")."""
        return self.earliest is None and self.latest is None and self.value.startswith("XXXX-")


@record
class Part:
    """One of several texts that were joined to one: its name, unique among them, and where it is in the whole."""

    name: str
    start: int
    end: int
    title: str = ""
    published: date | None = None
    author: str = ""
    address: str = ""


@record
class Document:
    """A text and everything that was parsed from it.

    `published` is the day the text was published, `publication` how that is known; both None while unknown.
    `language` is an ISO 639 code, "und" where it is not known. `author` and `address` (where the text is to be
    found) are empty where the source does not give them, as `inlines`, in text order, are. `parts`, in text order,
    are the texts of a library, none where it is one text. `genre` is None until its stage has run. `blocks`,
    `sentences`, `times`, `ranges` and `entities` are in text order (entities by first mention), `events` in
    calendar order with undated ones last.
    """

    text: str
    title: str = ""
    published: date | None = None
    publication: PublicationBasis | None = None
    language: str = "und"
    genre: Genre | None = None
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    ranges: tuple[TimeRange, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    author: str = ""
    address: str = ""
    inlines: tuple[Inline, ...] = ()
    parts: tuple[Part, ...] = ()

    def times_within(self, start: int, end: int) -> tuple[TimeExpression, ...]:
        """The time expressions that begin in `[start, end)`, in text order."""
        low = bisect_left(self.times, start, key=_start_of)
        return self.times[low : bisect_left(self.times, end, low, key=_start_of)]
