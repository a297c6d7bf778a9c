"""English words of business reports."""

from tui.document.events.language import Cue, ReportWords
from tui.document.pattern import Pattern

_MOVES = (
    "rose|fell|climbed|surged|soared|jumped|gained|added|advanced|dropped|slid|slipped|eased|lost|shed|plunged|tumbled"
    "|declined|closed|ended|finished|settled"
)

REPORTS = ReportWords(
    figures=Cue(
        ("$", "£", "€", "%", "percent", "per cent", "million", "billion"),
        Pattern(
            r"\b(?:revenues?|sales|earnings|earned|net|income|profits?|loss(?:es)?|lost|results?|operations"
            r"|charges?|gains?|write-?(?:offs?|downs?)|reserves?|provisions?|costs|expenses|margins?|orders|taxes"
            r"|turnover|inventor(?:y|ies)|premiums?|output|shipments)\b"
        ),
    ),
    trading=Cue(
        ("trading", "share", "stock", "exchange"),
        Pattern(r"\btrading\b|\bexchange\b|\b(?:shares?|stock|bonds?|offer)\b(?! (?:amount|to))(?=.* (?:at|to) )"),
    ),
    market=Cue(
        ("trading", "share", "stock", "exchange", "index", "dollar", "closed", "bond"),
        Pattern(r"\b(?:trading|shares?|stocks?|exchange|index|dollar|closed (?:at|up|down|higher|lower)|bonds?)\b"),
    ),
    prices=Cue(
        (*"0123456789", "dollar", "stock", "bond", "share", "volume"),
        Pattern(
            r"^\W*(?:the (?:dollar|pound|yen|mark|euro)|stocks?|shares?|volume|(?:stock|share|bond) prices)\b"
            r"[^.;,]{,40}?"
            rf"\b(?:{_MOVES}|totaled|totalled|were|was)\b"
            rf"|\b(?:{_MOVES}|stood)\b"
            r"(?: (?:up|down|at|by|off|about|sharply|modestly|fractionally|marginally|another))* "
            r"(?:\d/\d+ to |[$£€]?\d+(?:\.\d+)?(?: \d+/\d+)?"
            r"(?:,|\.|$| a share\b| cents\b| points?\b| to [$£€]?\d| on \w+))"
        ),
    ),
)
