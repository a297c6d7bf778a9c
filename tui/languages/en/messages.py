"""English sentences about dates, rendered from the data of a `Basis`: nothing else in the program words them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tui.document.basis import Anchor, AnchorKind, Basis, PublicationBasis, PublicationRule, Relation, Rule, Step
from tui.document.messages import Messages
from tui.document.span import Span
from tui.languages.en.calendar_names import MONTHS
from tui.languages.en.entity_messages import explain_entity
from tui.languages.en.salience_messages import explain_salience

_ANCHORS: Mapping[AnchorKind, str] = {
    AnchorKind.PUBLICATION: "the publication date",
    AnchorKind.STORY: "the date given before it",
    AnchorKind.HEADING: "the date of the heading",
    AnchorKind.NEARBY_YEAR: "the year given before it",
    AnchorKind.EXPRESSION: "the date after it",
    AnchorKind.QUARTER: "the quarter reported on",
    AnchorKind.REPORT_YEAR: "the year reported on",
    AnchorKind.LEAD: "the day named at the beginning",
    AnchorKind.MAIN_CLAUSE: "the clause it belongs to",
    AnchorKind.PRECEDING: "the event before it",
    AnchorKind.SAME_EVENT: "the same event, told elsewhere",
}
_RELATIONS: Mapping[Relation, str] = {
    Relation.SAME: "of",
    Relation.BEFORE: "before",
    Relation.AFTER: "after",
    Relation.ON_OR_BEFORE: "on or before",
    Relation.ON_OR_AFTER: "on or after",
    Relation.WEEK_BEFORE: "in the week before",
    Relation.WEEK_OF: "in the week of",
    Relation.WEEK_AFTER: "in the week after",
    Relation.BEGINS: "beginning with",
    Relation.ENDS: "ending on",
    Relation.NOT_RECALLED: "of",
}
_PLAIN: Mapping[Rule, str] = {
    Rule.STATED: "stated",
    Rule.CONVERTED: "converted from another calendar",
    Rule.SET: "repeated, so no one date",
    Rule.REFERENCE: "the past, present or future, without a date",
    Rule.RANGE: "from the first day of the one to the last of the other",
    Rule.CORRECTED: "You said so",
    Rule.UNDATED: "Undated: the text gives no date for it",
}
_PUBLICATION: Mapping[PublicationRule, str] = {
    PublicationRule.GIVEN: "given by the reader",
    PublicationRule.METADATA: "the head of the file",
    PublicationRule.JSON_LD: "the page's data (JSON-LD)",
    PublicationRule.TIME_ELEMENT: "a <time> in the page",
    PublicationRule.ADDRESS: "the page's address",
    PublicationRule.HEADER: "the head of the message",
    PublicationRule.ENTRIES: "the latest entry of the feed",
    PublicationRule.LATEST: "that of the latest text",
    PublicationRule.LABEL: "the text says so",
    PublicationRule.DATELINE: "the dateline",
    PublicationRule.LINE: "a line of its own near the top",
}
_DATE = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?")


def explain(text: str, basis: Basis) -> str:
    """Say in one sentence how a date is known; `text` is that of the document, whose words are quoted."""
    reason = _REASONS.get(basis.rule, _plain)(text, basis)
    return f"{_quote(text, basis.words)}: {reason}." if basis.words else f"{reason}."


def explain_publication(text: str, basis: PublicationBasis) -> str:
    """Say where the publication date was found."""
    found = _PUBLICATION[basis.rule]
    if basis.words is not None:
        found = f"{found}: “{_quote(text, basis.words)}”"
    return f"{found}, in the last year that the text names" if basis.year_implied else found


def _quote(text: str, words: Span) -> str:
    """Return the words on one line."""
    return " ".join(text[words.start : words.end].split())


def _anchor(text: str, anchor: Anchor | None) -> str:
    """Return the anchor with its date: "the publication date, 5 July 2021"."""
    if anchor is None:
        return "no date"
    name = f"“{_quote(text, anchor.words)}”" if anchor.words else _ANCHORS[anchor.kind]
    return f"{name}, {_date(anchor.value)}" if anchor.value else name


def _date(value: str) -> str:
    """Return a TIMEX3 value of a month or day in words ("5 July 2021"), any other as it is ("2021-Q2")."""
    match = _DATE.fullmatch(value.partition("T")[0])
    if match is None or not 1 <= int(match["month"]) <= 12:
        return value
    month = f"{MONTHS[int(match['month']) - 1]} {int(match['year'])}"
    return f"{int(match['day'])} {month}" if match["day"] else month


def _step(step: Step) -> str:
    """Return a number of units: "3 days"."""
    if step.count is None:
        return f"some {step.unit}s"
    return f"{step.count:g} {step.unit}{'' if step.count == 1 else 's'}"


def _plain(_text: str, basis: Basis) -> str:
    return _PLAIN[basis.rule]


def _implied(part: str) -> Callable[[str, Basis], str]:
    """Return the reason of a date of which one part comes from the anchor."""

    def reason(text: str, basis: Basis) -> str:
        relation = _RELATIONS[basis.relation or Relation.SAME]
        return f"in the {part} {relation} {_anchor(text, basis.anchor)}"

    return reason


def _day_implied(text: str, basis: Basis) -> str:
    return f"on the day of {_anchor(text, basis.anchor)}"


def _weekday(text: str, basis: Basis) -> str:
    return f"that weekday {_RELATIONS[basis.relation or Relation.SAME]} {_anchor(text, basis.anchor)}"


def _offset(text: str, basis: Basis) -> str:
    if basis.step is None or not basis.step.count:
        return f"the {basis.step.unit if basis.step else 'day'} of {_anchor(text, basis.anchor)}"
    return f"{_step(basis.step)} {_RELATIONS[basis.relation or Relation.AFTER]} {_anchor(text, basis.anchor)}"


def _unresolved(text: str, basis: Basis) -> str:
    if basis.anchor is None or basis.step is None:
        return "no date to count from"
    return f"{_offset(text, basis)}, which is not known to the {basis.step.unit}"


def _duration(text: str, basis: Basis) -> str:
    if basis.anchor is None or basis.relation is None:
        return "a length of time"
    return f"a length of time {_RELATIONS[basis.relation]} {_anchor(text, basis.anchor)}"


def _quarter(text: str, basis: Basis) -> str:
    return f"the period that the report is about, from {_anchor(text, basis.anchor)}"


def _compared_quarter(text: str, basis: Basis) -> str:
    return f"a year before {_anchor(text, basis.anchor)}"


def _open_range(text: str, basis: Basis) -> str:
    reason = "open on one side"
    return f"{reason}, counted from {_anchor(text, basis.anchor)}" if basis.anchor else reason


def _limit(text: str, basis: Basis) -> str:
    return f"a limit counted from {_anchor(text, basis.anchor)}"


def _document_time(text: str, basis: Basis) -> str:
    return f"Undated in a news report: assumed to be {_anchor(text, basis.anchor)}"


def _discourse_time(text: str, basis: Basis) -> str:
    return f"Undated: taken to be on the date of {_anchor(text, basis.anchor)}"


def _governed(text: str, basis: Basis) -> str:
    return f"Undated: has the date of {_anchor(text, basis.anchor)}"


def _open_before(text: str, basis: Basis) -> str:
    return f"Undated: by its tense no later than {_anchor(text, basis.anchor)}"


def _open_after(text: str, basis: Basis) -> str:
    return f"Undated: no earlier than {_anchor(text, basis.anchor)}"


def _quoted(text: str, basis: Basis) -> str:
    return f"in a quotation, so counted from {_anchor(text, basis.anchor)}"


_REASONS: Mapping[Rule, Callable[[str, Basis], str]] = {
    Rule.CENTURY_IMPLIED: _implied("century"),
    Rule.YEAR_IMPLIED: _implied("year"),
    Rule.MONTH_IMPLIED: _implied("month"),
    Rule.DAY_IMPLIED: _day_implied,
    Rule.WEEKDAY: _weekday,
    Rule.DEICTIC: _offset,
    Rule.OFFSET: _offset,
    Rule.COUNTED: _offset,
    Rule.REPORTED_QUARTER: _quarter,
    Rule.COMPARED_QUARTER: _compared_quarter,
    Rule.DURATION: _duration,
    Rule.UNRESOLVED: _unresolved,
    Rule.OPEN_RANGE: _open_range,
    Rule.LIMIT: _limit,
    Rule.DOCUMENT_TIME: _document_time,
    Rule.DISCOURSE_TIME: _discourse_time,
    Rule.COREFERENCE: _discourse_time,
    Rule.QUOTED: _quoted,
    Rule.GOVERNED: _governed,
    Rule.OPEN_BEFORE: _open_before,
    Rule.OPEN_AFTER: _open_after,
}


MESSAGES = Messages(
    explain=explain,
    explain_publication=explain_publication,
    explain_entity=explain_entity,
    unplaced="Dates without a known week or year: {}. To place them, give --date YYYY-MM-DD.",
    explain_salience=explain_salience,
    unknown_language="The text does not look like English: only dates that need no language are read.",
)
