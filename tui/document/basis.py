"""Why a date is what it is, as data: no sentence of any language is kept here.

A stage that wants to know how a date was found asks the enums; the sentence that a reader sees is rendered from a
`Basis` in one module of the language (`messages`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

from tui.document.record import record
from tui.document.span import Span

Certainty: TypeAlias = Literal["stated", "inferred", "assumed", "undated"]
Part: TypeAlias = Literal[
    "century", "decade", "year", "half", "quarter", "season", "month", "day", "weekday", "time", "length"
]


class Rule(StrEnum):
    """What made the date of a time expression, a range or an event."""

    STATED = "stated"  # the words give the date as far as its precision goes
    CONVERTED = "converted"  # a date of another calendar
    CENTURY_IMPLIED = "century implied"  # "the 90s", "5/7/21"
    YEAR_IMPLIED = "year implied"  # "in May"
    MONTH_IMPLIED = "month implied"  # "the 25th"
    DAY_IMPLIED = "day implied"  # "at noon"
    WEEKDAY = "weekday"  # "on Monday"
    DEICTIC = "deictic day"  # "yesterday", "this morning": counted from the day of speaking
    OFFSET = "offset"  # "three days ago", "last week"
    COUNTED = "counted length"  # "two days after 5 May": counted from the next expression
    REPORTED_QUARTER = "reported quarter"  # "the latest quarter"
    COMPARED_QUARTER = "compared quarter"  # "a year earlier" in a business report
    DURATION = "duration"  # a length of time, perhaps placed beside an anchor
    SET = "set"  # "every Monday"
    REFERENCE = "reference"  # "now", "recently", "soon": the present, past or future without a date
    UNRESOLVED = "unresolved"  # nothing says which week, month or year
    RANGE = "range"  # "from 1953 to 1957"
    OPEN_RANGE = "open range"  # "since 2001"
    LIMIT = "limit"  # "within 14 months", counted from the date of the story
    DOCUMENT_TIME = "document time"  # an undated sentence of a news text
    DISCOURSE_TIME = "discourse time"  # an undated sentence that goes on about the one before
    COREFERENCE = "coreference"  # an undated clause about an event that is dated elsewhere
    GOVERNED = "governed"  # a subordinate clause that takes the date of its main clause, or lends it one
    OPEN_BEFORE = "open before"  # no later than the anchor, by its tense ("had learned") or by being recalled
    OPEN_AFTER = "open after"  # no earlier than the anchor: a plan, or what follows in a narrative
    QUOTED = "quoted"  # "today" within a quotation
    CORRECTED = "corrected"  # a person said so
    UNDATED = "undated"


class AnchorKind(StrEnum):
    """What an implied date was taken from."""

    PUBLICATION = "publication"
    STORY = "story"  # the running date of a narrative
    HEADING = "heading"
    NEARBY_YEAR = "nearby year"  # a year given beside the running date
    EXPRESSION = "expression"  # the time expression that follows
    QUARTER = "quarter"  # the quarter last reported on
    REPORT_YEAR = "report year"  # the year that a business report is about
    LEAD = "lead"  # a day named at the beginning of a news text
    MAIN_CLAUSE = "main clause"
    PRECEDING = "preceding event"  # the date of the event before
    SAME_EVENT = "same event"  # its date where it is told elsewhere


class Relation(StrEnum):
    """How a date lies to its anchor."""

    SAME = "same"
    BEFORE = "before"
    AFTER = "after"
    ON_OR_BEFORE = "on or before"
    ON_OR_AFTER = "on or after"
    WEEK_BEFORE = "week before"
    WEEK_OF = "week of"
    WEEK_AFTER = "week after"
    BEGINS = "begins"  # a length of time that begins on the anchor
    ENDS = "ends"  # a length of time that ends on the anchor
    NOT_RECALLED = "not recalled"  # the heading's year, not an earlier one recalled below it


@record
class Anchor:
    """The date that an implied one was taken from: what it is, its TIMEX3 value, and the words where it stands."""

    kind: AnchorKind
    value: str = ""
    words: Span | None = None


@record
class Step:
    """A number of units from an anchor; `count` None where no number says how many."""

    count: float | None
    unit: str


@record
class Basis:
    """How a date is known: the rule, how sure it is, the parts stated and implied, and the anchor of the implied ones.

    `words` is the stretch of text that gives the date, None where no words do. `step` and `relation` say how the date
    lies to `anchor`. `pattern` names the pattern of the language that matched, for traces only.
    """

    rule: Rule
    certainty: Certainty
    words: Span | None = None
    stated: tuple[Part, ...] = ()
    implied: tuple[Part, ...] = ()
    anchor: Anchor | None = None
    step: Step | None = None
    relation: Relation | None = None
    pattern: str = ""


class PublicationRule(StrEnum):
    """Where a publication date was found."""

    GIVEN = "given"  # by the reader
    METADATA = "metadata"  # in the head of the file: of a page, a book, a document
    JSON_LD = "json-ld"  # `datePublished` in the data of a page
    TIME_ELEMENT = "time element"  # `<time>` in a page
    ADDRESS = "address"  # "/2021/07/05/" in the address of a page
    HEADER = "header"  # the date of a message
    ENTRIES = "entries"  # the latest entry of a feed
    LATEST = "latest"  # of several texts, that of the latest
    LABEL = "label"  # "Published: 5 July 2021"
    DATELINE = "dateline"  # "KABUL, July 5 (Reuters)"
    LINE = "line"  # a date alone on a line near the top


@record
class PublicationBasis:
    """How the publication date is known; `year_implied` where its year is the last one that the text names."""

    rule: PublicationRule
    words: Span | None = None
    year_implied: bool = False


DAY: tuple[Part, ...] = ("year", "month", "day")
"""All parts of a date, where an anchor implies them."""
UNDATED = Basis(Rule.UNDATED, "undated")
