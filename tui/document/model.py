"""The shared parsed-document model: everything a reader sees or exports is a view of a `Document`.

All spans are (start, end) in code points of `Document.text`, end exclusive. All classes are frozen; a stage of the
parser makes a new Document that knows one thing more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from tui.document.calendar import Day

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
Precision: TypeAlias = Literal[
    "time", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century", "era", "vague"
]
Modifier: TypeAlias = Literal[
    "about", "early", "mid", "late", "before", "after", "until", "since", "by", "less", "more"
]
EntityKind: TypeAlias = Literal["person", "place", "organisation", "group", "event", "other"]
EventKind: TypeAlias = Literal["happened", "ongoing", "planned", "reported", "state", "conditional", "negated"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Document.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A structural part of the text. Blocks are ordered and never overlap; `level` is a heading's depth (1 and up)."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, without the white space around it; `block` is its index in `Document.blocks`."""

    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class Basis:
    """Why a date is what it is: what the text states, what is implied, by which anchor and rule.

    `stated` and `implied` hold names of calendar parts ("year", "month", "day", "weekday", ...); `anchor` says in
    words what the implied parts were taken from ("publication, 2021-07-05"), empty where nothing was implied;
    `rule` names the parser or refiner that decided; `words` is one sentence to show to a reader.
    """

    rule: str
    words: str
    stated: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 time expression (ISO-TimeML types and values) with the days it covers.

    `earliest` and `latest` are inclusive, and None where the expression sets no bound on that side or lies on no
    calendar (a bare duration, a set, "recently").
    """

    start: int
    end: int
    type: TimexType
    value: str
    earliest: Day | None
    latest: Day | None
    precision: Precision
    basis: Basis
    modifier: Modifier | None = None


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A span of time told by one or two expressions: "from 1953 to 1957", "1957-60", "since 2001", "until May".

    `first` and `last` are indexes in `Document.times` (equal where one expression tells it); `earliest` or `latest`
    is None where the range is open on that side. `start`, `end` enclose the words.
    """

    start: int
    end: int
    first: int
    last: int
    earliest: Day | None
    latest: Day | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that refer to an entity; `inferred` where they do not name it ("he", "the group")."""

    start: int
    end: int
    inferred: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A title or role as the text gives it ("former Afghan President"), and where it is said."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place, organisation, group, event or other named thing, with all its mentions in text order.

    `name` is unique in its document and serves as the entity's key. `why` says by what evidence it was recognised
    and its mentions merged, one short sentence each.
    """

    name: str
    kind: EntityKind
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is told to happen, at a time.

    `id` is stable under edits elsewhere in the text. `start`, `end` span the clause or dated entry; `also` holds
    further places that tell the same event. `value` is a TIMEX3 value, or two joined with "/" for a range.
    `entities` are names of `Document.entities`; `times` indexes of `Document.times`. `salience` runs from 0 to 1.
    An event without `earliest` and `latest` is undated but worth keeping.
    """

    id: str
    title: str
    start: int
    end: int
    earliest: Day | None
    latest: Day | None
    value: str
    precision: Precision
    kind: EventKind
    basis: Basis
    modifier: Modifier | None = None
    entities: tuple[str, ...] = ()
    times: tuple[int, ...] = ()
    salience: float = 0.5
    headed: bool = False
    also: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A text and all that was understood of it.

    `published` is the day the text was published, `published_basis` where that is known from; both empty while
    unknown. `blocks`, `sentences`, `times`, `ranges` and `entities` are in text order (entities by first mention),
    `events` in calendar order with undated ones last.
    """

    text: str
    title: str = ""
    published: date | None = None
    published_basis: str = ""
    language: str = "en"
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    ranges: tuple[TimeRange, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
