"""English words around a date that say what it dates."""

import re

from tui.document.events.language import DateWords
from tui.document.pattern import Pattern
from tui.languages.words import words

DATES = DateWords(
    names_day=Pattern(
        r"\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tonight|tomorrow|yesterday"
        r"|this|last|next|same|following|previous|eve)|\d{3}|\d[/-]\d",
        re.IGNORECASE,
    ),
    names_year=Pattern(r"\d|\b(?:the|this|that|last|next|same|following|previous)\b", re.IGNORECASE),
    settings=words("in at during since"),
    linking=words("of on at in between against by"),
    origins=words("since"),
    alternatives=frozenset(("or", "or in", "/")),
    conjunction=Pattern(r"\b(?:and|or|but|then|to)\b|;"),
    length=Pattern(r"\b(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur)\w*$", re.IGNORECASE),
    relation_after=Pattern(r"\s+(?:after|before|since|prior to|following|later than|from)\b(?!\s*[,.])", re.IGNORECASE),
    relation_between=Pattern(
        r"\s+(?:after|before|since|from|until|till|to|ahead of|prior to|following)\s+(?:the\s+)?", re.IGNORECASE
    ),
    comparison=Pattern(r"\b(?:later|earlier|before|sooner)$", re.IGNORECASE),
    than=Pattern(" than "),
    compared=Pattern(
        r"\b(?:(?P<worded>compared (?:with|to))|versus|(?:up|down) from"
        r"|from (?:about |fewer than |less than |more than )?[$£€]?\d)"
        r"[^.;:]*(?:\.\d[^.;:]*)*$",
        re.IGNORECASE,
    ),
    baseline=Pattern(
        r"(?:\b(?:(?:up|down|(?:un)?changed)|\d[\d.,/]*\s?(?:%|(?:percent|per cent|(?:percentage )?points?|cents?)\b))"
        r"(?:,?\s(?:up|down|higher|lower))?\sfrom"
        r"|\b(?:higher|lower|fewer|better|worse|larger|smaller)\sthan"
        r"|\b(?:more|less)\b[^.,;:]{0,40}\bthan(?=\s(?:in|on|at)\b))"
        r"\s(?:(?:in|on|at)\s)?(?:(?:the|its|their)\s)?$",
        re.IGNORECASE,
    ),
    ranked=Pattern(
        r"\b(?:the|its|his|her|their)\s(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|only|best|worst|most"
        r"|[a-z]{3,}est)\s(?!quarter|half|(?:three|six|nine|\d+) months)(?:[\w’'-]+\s+){0,3}?"
        r"(?:(?:in|of|on|at|by)\s+(?:\w+\s+){1,4}?){0,2}"
        r"(?:(?P<since>since)|in|for|over|during|within)\s+(?:(?:the|at least|more than)\s+)?$"
    ),
    denied=Pattern(r"\b(?:(?<!did )(?<!if )not|rather than|instead of)\s+(?:in\s+|on\s+)?$", re.IGNORECASE),
    superseded=Pattern(
        r"\b(?:originally|initially|previously)\s+(?:been\s+)?"
        r"(?:due|planned|scheduled|expected|slated|set|supposed|intended)\b[^,.;:]{0,30}$",
        re.IGNORECASE,
    ),
    expected=Pattern(
        r"\b(?:ahead of|before|prior to|(?:lead|run)[ -]?up to|prepar\w+ for|in time for)\s+"
        r"(?P<phrase>(?:[\w’'.-]+\s+){0,5}?(?P<noun>\w+))\s+(?:on|in|at|for)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
)
