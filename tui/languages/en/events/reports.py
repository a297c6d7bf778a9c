"""English words of business reports."""

from tui.document.events.language import Cue, ReportWords
from tui.document.pattern import Pattern

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
)
