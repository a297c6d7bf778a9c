"""Days known by a name, as data: how English texts name them, and how the day is found in a year.

A day is written "MM-DD" (the same every year), "MM#N weekday" (the Nth such weekday of the month; -1 the last),
"easter+N" (N days after Western Easter Sunday) or a full date for a day that was only once.

Sources: US federal holidays, 5 U.S.C. 6103; Canadian Thanksgiving is left out, as the name alone means the American
one in most texts; UK bank holidays, Banking and Financial Dealings Act 1971; the movable feasts count from Easter as
reckoned by the Gregorian calendar; single days by the events they are named for.
"""

from __future__ import annotations

from tui.languages.words import words

NAMED_DAYS: dict[str, str] = {
    "new year's day": "01-01",
    "new year's eve": "12-31",
    "christmas": "12-25",
    "christmas day": "12-25",
    "christmas eve": "12-24",
    "boxing day": "12-26",
    "valentine's day": "02-14",
    "st patrick's day": "03-17",
    "nowruz": "03-21",
    "may day": "05-01",
    "anzac day": "04-25",
    "bastille day": "07-14",
    "juneteenth": "06-19",
    "the fourth of july": "07-04",
    "halloween": "10-31",
    "armistice day": "11-11",
    "veterans day": "11-11",
    "all saints ' day": "11-01",
    "martin luther king day": "01#3 1",
    "presidents ' day": "02#3 1",
    "memorial day": "05#-1 1",
    "labor day": "09#1 1",
    "columbus day": "10#2 1",
    "election day": "11#1 1+1",
    "thanksgiving": "11#4 4",
    "thanksgiving day": "11#4 4",
    "black friday": "11#4 4+1",
    "cyber monday": "11#4 4+4",
    "spring bank holiday": "05#-1 1",
    "summer bank holiday": "08#-1 1",
    "remembrance sunday": "11#2 7",
    "mother's day": "05#2 7",
    "father's day": "06#3 7",
    "maundy thursday": "easter-3",
    "good friday": "easter-2",
    "easter": "easter+0",
    "easter sunday": "easter+0",
    "easter monday": "easter+1",
    "ash wednesday": "easter-46",
    "palm sunday": "easter-7",
    "ascension day": "easter+39",
    "pentecost": "easter+49",
    "whit sunday": "easter+49",
    "whit monday": "easter+50",
    "d - day": "1944-06-06",
    "ve day": "1945-05-08",
    "v - e day": "1945-05-08",
    "vj day": "1945-08-15",
    "v - j day": "1945-08-15",
}

# Words after "11 September" without a year that make it the day of the attacks.
ATTACK_WORDS = words("attacks attack hijackers hijackings atrocities bombings terrorist terror suicide")
