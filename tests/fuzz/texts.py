"""Texts that no one would write, and texts that anyone might, from a source of choices."""

from __future__ import annotations

from random import Random

from tui.languages.en.dates import words
from tui.languages.en.dates.named_days import NAMED_DAYS
from tui.resources import seed_article

SENTENCES = tuple(
    line for part in seed_article().read_text(encoding="utf-8").split("\n\n") if (line := " ".join(part.split()))
)
# fmt: off
DATES = (
    "11 September 2001", "on Monday", "last week", "the day before yesterday", "200 BC", "AD 79", "in 9999", "0000",
    "1 January 1", "31 February 2001", "29 February 2000", "2021-07-05", "2021-13-45", "5/7/2021", "in the 1990s",
    "two days later", "a fortnight ago", "since 1994", "when he joined in 1993", "until May", "from 1953 to 1957",
    "1957-60", "by Friday", "within 14 months", "in the third quarter", "year-ago", "the year-ago period", "yesterday",
    "next spring", "mid-2006", "c. 1850", "the 20th century", "12 Ramadan 1442", "15 Mehr 1400", "at 10:35", "tomorrow",
    "the first nine months", "the past hour", "the 1988 second quarter", "14/1936", "\u00b2/1936", "Thursday, Dec. 15",
    "the following day", "every Saturday", "a year earlier", "the last two days of 9999",
)
PHRASES = (
    "Mr Karzai", "the Taliban", "Dr. A. B. O'Neill-Smith", "the U.S. Army", "UN", "IBM Corp.", "al-Qa'ida", "he", "she",
    "said", "was killed", "will meet", "has lived in Kabul", "did not sign", "had been due to expire", "agreed to go",
    "who", "which", "that", "when", "because", "and", "but", "of the", "by", "in", "after", "before", "not", "if",
    "Image caption", "Image copyright by", "Published:", "KABUL, July 5 (Reuters) -", "By Jane Doe", "Read more", "(N)",
    "took a charge of $30 million", "compared with", "fell 3% to", "the bombing", "the election", "a mourning",
)
MARKS = (
    ".", ",", ";", ":", "!", "?", "...", "-", " - ", "--", "\u2013", "\u2014", "/", "'", "'s", '"', "\u201c", "\u201d",
    "(", ")", "[", "]", "[/]", "{", "}", "#", "# ", "## ", "- ", "* ", "> ", "|", "1. ", "\n", "\n\n", "\r\n", "\t",
    " ", "  ",
)
ODD = (
    "\x1b[31m", "\x1b]0;x\x07", "\x00", "\x7f", "\x9b", "\u202e", "\u2066", "\ufeff", "\ufffd", "\ud800", "\u0085",
    "\u2028", "\u200b", "\u200d", "\u0301", "e\u0301", "\ufb03", "\u0130", "\u00df", "\u01c5", "\u00b2", "\u0663",
    "\u0967", "\u6f22\u5b57", "\U0001f600", "\U0001f468\u200d\U0001f469",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "9" * 40, "\u00a0", "\u3000",
)
# fmt: on
TIME_WORDS = tuple(
    sorted(
        {
            *(word for category in words.CATEGORIES.values() for word in category),
            *(word.title() for word in (*words.MONTHS, *words.WEEKDAYS)),
            *words.POINT_MODIFIERS,
            *words.LENGTH_MODIFIERS,
            *words.RANGE_LINKS,
            *words.PREPOSITIONS,
            *words.COUNTED_FROM,
            *words.CARDINALS,
            *NAMED_DAYS,
        }
    )
)
"""Every word of the rules for dates, so that any two of them meet."""
LONGEST = 3_000


def document(random: Random) -> str:
    """A text of up to LONGEST code points, made in one of several ways."""
    return random.choice((_prose, _prose, _times, _mutated, _mutated, _heap, _repeated, _noise, _lines))(random)[
        :LONGEST
    ]


def _prose(random: Random) -> str:
    """Sentences of phrases and dates, mostly with white space between them."""
    pieces = []
    for _ in range(random.randint(1, 60)):
        pieces.append(random.choice(random.choice((DATES, PHRASES, PHRASES))))
        pieces.append(random.choice((" ", " ", " ", " ", ", ", ". ", ". ", ".\n\n", random.choice(MARKS))))
    return "".join(pieces)


def _times(random: Random) -> str:
    """Words of time and numbers, with a verb now and then."""
    pieces = []
    for _ in range(random.randint(1, 80)):
        pieces.append(random.choice((_number(random), *random.choices(TIME_WORDS, k=4), random.choice(PHRASES))))
        pieces.append(random.choice((" ", " ", " ", " ", " ", "", ", ", "-", "/", ". ", ".\n\n")))
    return "".join(pieces)


def _number(random: Random) -> str:
    """Digits as dates, years and quantities have them."""
    return str(random.randint(0, 10 ** random.randint(1, 5)))


def _mutated(random: Random) -> str:
    """Some sentences of the bundled article with parts left out, doubled, moved or replaced."""
    start = random.randrange(len(SENTENCES))
    text = "\n\n".join(SENTENCES[start : start + random.randint(1, 6)])
    for _ in range(random.randint(1, 12)):
        at = random.randrange(len(text) + 1)
        end = min(len(text), at + random.randint(0, 40))
        part = random.choice(
            (
                "",
                text[at:end] * 2,
                text[at:end][::-1],
                text[at:end].upper(),
                text[at:end].replace(" ", ""),
                _piece(random),
            )
        )
        text = text[:at] + part + text[end:]
    return text


def _piece(random: Random) -> str:
    return random.choice(random.choice((DATES, PHRASES, MARKS, ODD)))


def _heap(random: Random) -> str:
    """Pieces of every kind in any order."""
    space = random.choice(("", " ", "\n"))
    return space.join(_piece(random) for _ in range(random.randint(1, 80)))


def _repeated(random: Random) -> str:
    """A few pieces again and again."""
    piece = "".join(_piece(random) + random.choice(("", " ")) for _ in range(random.randint(1, 4)))
    return piece * random.randint(2, 200)


def _noise(random: Random) -> str:
    """Code points of any plane."""
    highest = random.choice((0x80, 0x250, 0x3000, 0x10FFFF))
    return "".join(chr(random.randint(0, highest)) for _ in range(random.randint(0, 200)))


def _lines(random: Random) -> str:
    """Short lines: headings, captions, lists, datelines."""
    return "\n".join(
        random.choice(("", "", "# ", "- ", "\t", "> ", "    ")) + _piece(random) + " " + _piece(random)
        for _ in range(random.randint(1, 40))
    )
