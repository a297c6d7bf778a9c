"""What parsers propose and refiners settle: a stretch of tokens and what it means, before it is put on the calendar."""

from __future__ import annotations

from dataclasses import dataclass, field

from tui.document.model import Modifier, TimexType


@dataclass(slots=True)
class Meaning:
    """What a time expression says, as far as its words go. Which fields are set makes it one of five kinds.

    - A *point* or period of the calendar states some of the fields from `year` to `clock`; `step` of `unit` moves it
      from an anchor ("last Friday": weekday 5, unit "weekday", step -1).
    - An *offset* has `step` and `unit` alone ("three days ago": -3 days); `step` None is vague ("a few years later").
    - A *duration* has `count` and `unit`; `lies` -1 or 1 says that it ends or begins at the anchor ("the past week").
    - A *set* or a *reference* has its `value` alone ("XXXX-WXX-1", "PAST_REF").
    """

    year: int | None = None  # astronomical: 0 is 1 BCE
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None  # the century's own number: 20 is 1901-2000
    bce: bool = False
    named: str = ""  # the rule of a named day
    clock: str = ""  # what follows the T of a TIMEX3 value: "MO", "09:30"
    short_year: int | None = None
    unit: str = ""
    step: float | None = None
    vague: int = 0  # the direction of a vague offset: -1 or 1
    anchor: str = ""  # "publication" or "story" where the words say which
    count: float | None = None
    lies: int = 0
    value: str = ""
    deictic: bool = False  # counted from the day of speaking: "today", "last night"
    report: bool = False  # a business report's quarter or year, where one is being told of

    def states(self) -> bool:
        """Whether any part of the calendar is stated; a time of day is none."""
        parts = (self.year, self.month, self.day, self.weekday, self.quarter, self.half, self.decade, self.century)
        return bool(self.season) or self.short_year is not None or any(part is not None for part in parts)


@dataclass(slots=True)
class Candidate:
    """Tokens `first` up to `end` (exclusive) of a chunk, at `start`-`stop` in the text, that may tell a time.

    `touched` names the parsers and refiners that made or changed it, in order: the trace shown by failing tests.
    """

    first: int
    end: int
    start: int
    stop: int
    type: TimexType
    meaning: Meaning
    rule: str
    modifier: Modifier | None = None
    direction: int = 0  # by tense: -1 the past, 1 the future, 0 unknown
    counts: int = 0  # 1 for a length counted on from the next expression, -1 for one counted back
    leads: str = ""  # the preposition before it, where that bears on its meaning
    opens: bool = False  # stands at the beginning of its sentence
    heading: bool = False  # stands in a heading
    aside: bool = False  # stands in brackets
    touched: list[str] = field(default_factory=list)
