"""Three sets of short texts of our own, with who is who and which events are one: to score folding and resolution.

In `entities`, each line is one entity: a text and a name in it, as often as it is named in a text. In `events`, each
line is one event: a text and words of the clause that reports it.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Text(NamedTuple):
    """A text: its name, when it was published, and its words."""

    name: str
    day: date
    words: str


class Set(NamedTuple):
    """Texts on one subject, and what is one in them."""

    texts: tuple[Text, ...]
    entities: tuple[tuple[tuple[str, str], ...], ...]
    events: tuple[tuple[tuple[str, str], ...], ...]


DAM = Set(
    (
        Text(
            "wire",
            date(2019, 6, 12),
            "Dam bursts above Dunford\n\nThe Marl Dam burst on Tuesday and flooded the town of Dunford, killing nine "
            "people. Mayor Helen Ward declared a state of emergency on Tuesday evening. Northern Water, which built "
            "the dam in 1904, said it would investigate.\n",
        ),
        Text(
            "paper",
            date(2019, 6, 15),
            "Nine dead in Dunford\n\nOn 11 June 2019 the Marl Dam burst and flooded Dunford, killing nine. Ward "
            "resigned on Friday after criticism from Peter Ward, the head of the fire service. Northern Water plc "
            "built the dam in 1904.\n",
        ),
        Text(
            "history",
            date(2021, 3, 1),
            "The Marl Dam\n\nNorthern Water built the Marl Dam in 1904. It burst on 11 June 2019, and Dunford was "
            "flooded. Helen Ward resigned as mayor of Dunford on 14 June 2019. A new dam was opened in "
            "February 2021.\n",
        ),
    ),
    (
        (("wire", "Helen Ward"), ("history", "Helen Ward")),
        (("paper", "Peter Ward"),),
        (("wire", "Northern Water"), ("paper", "Northern Water plc"), ("history", "Northern Water")),
        (("wire", "Dunford"), ("paper", "Dunford"), ("history", "Dunford")),
    ),
    (
        (("wire", "The Marl Dam burst"), ("paper", "the Marl Dam burst"), ("history", "It burst")),
        (
            ("wire", "built the dam in 1904"),
            ("paper", "built the dam in 1904"),
            ("history", "built the Marl Dam in 1904"),
        ),
        (("paper", "Ward resigned"), ("history", "Helen Ward resigned")),
        (("wire", "declared a state of emergency"),),
        (("history", "A new dam was opened"),),
    ),
)

ELECTION = Set(
    (
        Text(
            "night",
            date(2005, 5, 6),
            "Holm wins in Varland\n\nAnna Holm won the election in Varland on Thursday. The National Assembly will "
            "elect her prime minister on 20 May. Her rival Karl Brandt conceded on Thursday night.\n",
        ),
        Text(
            "month",
            date(2005, 6, 1),
            "A month in Varland\n\nAnna Holm won the election on 5 May 2005. On 20 May the National Assembly elected "
            "Holm prime minister. Karl Brandt left the Liberal Party on 25 May 2005.\n",
        ),
        Text(
            "life",
            date(2010, 1, 10),
            "Karl Brandt, 1940-2010\n\nKarl Brandt was born in Osten in 1940. He lost the election of 2005 to Anna "
            "Holm. Brandt left the Liberal Party on 25 May 2005. He died on 8 January 2010 in Osten.\n",
        ),
    ),
    (
        (("night", "Anna Holm"), ("month", "Anna Holm"), ("life", "Anna Holm")),
        (("night", "Karl Brandt"), ("month", "Karl Brandt"), ("life", "Karl Brandt")),
        (("night", "National Assembly"), ("month", "National Assembly")),
        (("month", "Liberal Party"), ("life", "Liberal Party")),
    ),
    (
        (("night", "Anna Holm won the election"), ("month", "Anna Holm won the election")),
        (("month", "Karl Brandt left the Liberal Party"), ("life", "Brandt left the Liberal Party")),
        (("life", "Karl Brandt was born"),),
        (("life", "He died"),),
    ),
)

COMPANY = Set(
    (
        Text(
            "start",
            date(1998, 9, 2),
            "Two students found Lumenworks\n\nIris Vance and Tom Okafor founded Lumenworks Inc. on 1 September 1998 in "
            "Calder. They sold their first lamp in August 1998.\n",
        ),
        Text(
            "sale",
            date(2012, 4, 4),
            "Orbis buys Lumenworks\n\nOrbis bought Lumenworks for $2 billion on 3 April 2012. Vance will leave the "
            "company. Iris Vance and Tom Okafor founded Lumenworks on 1 September 1998.\n",
        ),
        Text(
            "court",
            date(2014, 10, 8),
            "Court rules against Orbis\n\nA court in Calder ruled on 7 October 2014 that Orbis had misled Iris Vance. "
            "Orbis bought Lumenworks on 3 April 2012 for $2 billion.\n",
        ),
    ),
    (
        (("start", "Iris Vance"), ("sale", "Iris Vance"), ("court", "Iris Vance")),
        (("start", "Tom Okafor"), ("sale", "Tom Okafor")),
        (("start", "Lumenworks Inc."), ("sale", "Lumenworks"), ("court", "Lumenworks")),
        (("sale", "Orbis"), ("court", "Orbis")),
        (("start", "Calder"), ("court", "Calder")),
    ),
    (
        (("start", "founded Lumenworks Inc."), ("sale", "founded Lumenworks on 1 September")),
        (("sale", "Orbis bought Lumenworks"), ("court", "Orbis bought Lumenworks")),
        (("court", "A court in Calder ruled"),),
        (("start", "sold their first lamp"),),
    ),
)

SETS = {"dam": DAM, "election": ELECTION, "company": COMPANY}
