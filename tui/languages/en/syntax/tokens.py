"""English tokens."""

import re

from tui.document.pattern import Pattern

TOKEN = Pattern(
    r"""
    (\s*)(
    # most words and marks, which those below would match, too, but after many attempts
    [A-Z]?[a-z]+(?=[ ,]) | [,;()“”]
    | (?:[A-Za-z]\.){2,}                              # U.S., a.m.
    | [A-Z]\.(?=\s[A-Z])                              # Francisco I. Madero
    | (?:Mr|Mrs|Ms|Dr|St|Maj|Brig|Gen|Col|Cmdr|Capt|Adm|Lt|Sgt|Sen|Gov|Rep|Rev|Hon|Prof|Jr|Sr|No|Co|Corp|Inc|Ltd
          |Bros)\.(?=\W)
    # $3.5, 10,000, 9:30, 2-1, 5th, 1990s, 6-year-old
    | [$£€]?\d+(?:[.,:/]\d+)*(?:(?<!\d{4})[–-]\d{1,3}(?!\d))?(?:st|nd|rd|th|s|%)?(?:-[^\W\d_]+)*
    | [^\W\d_]+(?=n['’]t\b)                           # did|n't
    | n['’]t\b
    | ['’](?:s|re|ve|ll|d|m)\b
    | [^\W\d_]{1,3}['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W\d_]{2,}(?:-\w+)*  # O'Brien, d'Affaires, Qur'an
    | \w+(?:[-–/&.]\w+)*(?:(?<=o)['’]clock)?          # Kabul, al-Qaeda, AT&T
    | (?:--|\.\.\.|``|'')
    | \S)
    """,
    re.VERBOSE,
)
