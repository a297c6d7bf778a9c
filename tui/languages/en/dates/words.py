"""The English words of time, by category: what the patterns in `rules.py` name in capitals.

Each category maps a word (lower case, one token) to its value. A word may belong to several ("second" is a unit and
an ordinal). Those of the categories in `CAPITALISED` count only with a capital first letter: "may", "march" and "sun"
are words too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tui.document.dates.numbers import NumberTable
from tui.document.dates.words import Side
from tui.document.interval import Modifier
from tui.languages.en import calendar_names
from tui.languages.words import words

Value = int | float | str


def _numbered(names: Iterable[str], abbreviations: Mapping[str, int]) -> dict[str, int]:
    """Lower-case names, in the order of the calendar, and their abbreviations, each with its number."""
    numbered = {name.lower(): number for number, name in enumerate(names, 1)}
    return numbered | {short.lower(): number for short, number in abbreviations.items()}


MONTHS = _numbered(calendar_names.MONTHS, calendar_names.MONTH_ABBREVIATIONS)
WEEKDAYS = _numbered(calendar_names.WEEKDAYS, calendar_names.WEEKDAY_ABBREVIATIONS)
ABBREVIATED = frozenset(map(str.lower, (*calendar_names.MONTH_ABBREVIATIONS, *calendar_names.WEEKDAY_ABBREVIATIONS)))
CAPITALISED = frozenset(("MONTH", "WEEKDAY", "WEEKDAYS"))

CARDINALS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
}  # fmt: skip
MULTIPLIERS: dict[str, int] = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

NUMBERS: NumberTable = {
    "and": ("joint", 0),
    **{
        word: ("unit" if number < 10 else "teen" if number < 20 else "tens", number)
        for word, number in CARDINALS.items()
    },
    **{word: ("hundred" if number == 100 else "scale", number) for word, number in MULTIPLIERS.items()},
    **{word: ("ordinal", number) for word, number in ORDINALS.items()},
}

CATEGORIES: dict[str, dict[str, Value]] = {
    "MONTH": {**MONTHS},
    "WEEKDAY": {**WEEKDAYS},
    "WEEKDAYS": {f"{day}s": number for day, number in WEEKDAYS.items() if day.endswith("day")},
    "ORD": {**ORDINALS},
    "TH": {"st": 1, "nd": 2, "rd": 3, "th": 0},
    "SEASON": {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"},
    "FALL": {"fall": "FA"},
    "SEASONS": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    # Units: value is the unit's name in the code. Parts of days as units ("two nights") come below.
    "UNIT": {
        "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
        "year": "year", "decade": "decade", "century": "century", "quarter": "quarter", "fortnight": "fortnight",
        "millennium": "millennium", "weekend": "weekend",
    },
    "UNITS": {
        "seconds": "second", "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week", "months": "month",
        "years": "year", "decades": "decade", "centuries": "century", "quarters": "quarter",
        "fortnights": "fortnight", "millennia": "millennium", "weekends": "weekend", "hrs": "hour", "hr": "hour",
        "mins": "minute", "yrs": "year",
    },
    "CALUNIT": {
        "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century",
        "quarter": "quarter", "weekend": "weekend",
    },
    "CLOCKPART": {"overnight": "NI"},
    "PART": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV",
             "midmorning": "MO", "midafternoon": "AF", "nightfall": "NI", "daybreak": "MO", "sunrise": "MO",
             "sunset": "EV"},
    "PARTS": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "CLOCKWORD": {"noon": "12:00", "midday": "12:00", "midnight": "24:00"},
    "DAYWORD": {"yesterday": -1, "today": 0, "tomorrow": 1},
    "AMPM": {"am": 0, "pm": 12, "a.m.": 0, "p.m.": 12, "a.m": 0, "p.m": 12},
    "QCODE": {"q1": 1, "q2": 2, "q3": 3, "q4": 4, "h1": 11, "h2": 12},
    "TZ": dict.fromkeys(words("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk ist"), 1),
    "ERA": {"bc": -1, "bce": -1, "b.c.": -1, "b.c": -1, "b.c.e.": -1, "ad": 1, "ce": 1, "a.d.": 1, "a.d": 1, "c.e.": 1},
    # How a unit relates to the anchor. "this/last/next" count from now, "previous/following" from the date in focus.
    "LAST": {"last": -1, "past": -1},
    "NEXT": {"next": 1, "coming": 1, "upcoming": 1},
    "THIS": {"this": 0, "current": 0},
    "STORY": {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "ensuing": 1, "succeeding": 1,
              "subsequent": 1, "same": 0, "next": 1},
    "AGO": {"ago": -1},
    "LATER": {"later": 1, "afterwards": 1, "afterward": 1, "thereafter": 1},
    "EARLIER": {"earlier": -1, "previously": -1, "beforehand": -1},
    "SOME": {"few": 0, "several": 0, "many": 0, "some": 0, "couple": 2},
    "A": {"a": 1, "an": 1},
    "EVERY": {"every": 1, "each": 1, "per": 1},
    "TIMES": {"once": 1, "twice": 2, "thrice": 3, "times": 0},
    "LIKE": {"same": 1, "comparable": 1, "corresponding": 1},
    "TENS": {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
             "nineties": 9},
    "SETWORD": {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
                "hourly": "PT1H"},
    "PRESENT": {"now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
                "nowadays": "PRESENT_REF"},
    "PASTWORD": {"recently": "PAST_REF", "lately": "PAST_REF", "formerly": "PAST_REF"},
    "FUTUREWORD": {"soon": "FUTURE_REF", "shortly": "FUTURE_REF"},
}  # fmt: skip

# Phrases that may stand before a point of time and belong to it, and their TIMEX3 sense.
POINT_MODIFIERS: dict[str, Modifier] = {
    "early": "early", "early in": "early", "early on": "early", "the early": "early", "early -": "early",
    "very early": "early",
    "mid": "mid", "mid -": "mid", "the mid -": "mid", "the mid": "mid", "the middle of": "mid", "middle of": "mid",
    "late": "late", "the late": "late", "late in": "late", "late on": "late", "late -": "late",
    "earlier": "early", "earlier in": "early", "later": "late", "later in": "late", "later on": "late",
    "the beginning of": "early", "the start of": "early", "the end of": "late", "the close of": "late",
    "the latter part of": "late", "the early part of": "early", "the turn of": "early", "the first half of": "early",
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "circa": "about",
    "sometime": "about", "c .": "about", "ca .": "about",
    "the early hours of": "early", "the small hours of": "early", "the early morning hours of": "early",
    "the latter half of": "late", "the second half of": "late", "the second week of": "mid", "the third week of": "mid",
    **{f"the {part} {unit} of": "early"
       for part in ("first", "opening", "early", "first two") for unit in ("week", "weeks", "days", "month", "months")},
    **{f"the {part} {unit} of": "late"
       for part in ("last", "final", "closing", "last two") for unit in ("week", "weeks", "days", "month", "months")},
}  # fmt: skip
# Phrases that may stand before a length of time.
LENGTH_MODIFIERS: dict[str, Modifier] = {
    "approximately": "about", "roughly": "about", "some": "about",
    "nearly": "less", "almost": "less", "close to": "less", "less than": "less", "up to": "less", "fewer than": "less",
    "under": "less", "no more than": "less",
    "more than": "more", "over": "more", "at least": "more", "a little more than": "more", "well over": "more",
    "just over": "more", "just under": "less", "another": "about",
}  # fmt: skip

# What may stand between the two ends of a range, and behind which opener alone some of it links them.
RANGE_LINKS = words("to - – — until till through thru") | {"up to", "and until", "through to"}
RANGE_OPENERS = words("from between")
PAIR_LINKS = {"and": "between", "until": "from"}
# What may stand between expressions that share a month or a year.
HEAD_LINKS = words("and or to - , through until till & /") | {"- -"}
ARTICLE_LINKS = frozenset((", and", "and the", "to the"))
# What may stand between a time of day and its day, and between a year counted from another and that year in full.
DAY_LINKS = frozenset(("", ",", "of", "on", "of the"))
GLOSSES = frozenset((",", ", in", "in"))
BEHIND_THAT = frozenset(
    ("a", "an", "and", "but", "he", "her", "his", "i", "it", "its", "my", "our", "she", "the", "their", "there", "they")
)
"""Words behind "that" or "this" before which it stands alone: "two days after that the dam broke"."""
# What stands between a length of time and the date that it is counted from, and which way it counts
COUNTED_FROM: dict[str, int] = {"after": 1, "following": 1, "before": -1, "prior to": -1, "ahead of": -1}
# Prepositions that make a range open on one side: which side the expression gives.
SIDES: dict[str, Side] = {"since": "from", "until": "to", "till": "to", "by": "to"}
# Prepositions that make a limit of a length of time, and what may stand between any of these and the expression.
LIMITS = frozenset(("within",))
DETERMINERS = words("the its their his her at least")
# Prepositions whose sense an expression keeps as its modifier.
PREPOSITIONS: dict[str, Modifier] = {
    "before": "before", "after": "after", "until": "until", "till": "until", "since": "since", "by": "by",
    "about": "about", "circa": "about", "around": "about",
}  # fmt: skip

# Words before an expression that make it look forward.
FORWARD_LEADS = words("until till by through effective payable as")
# Words that look forward when "to" or "for" follows them.
PLANS = words("plan set agreed vowed")
# The same, where "to" follows right behind them.
AUXILIARIES = words("is are")
# Words before a participle that is the attribute of a noun, and before one of a plan that came to nothing or is over.
BEFORE_ATTRIBUTE = words("a an still")
GIVEN_UP = words("previously originally")
# Words before a month that is the attribute of a noun: "a June agreement".
ATTRIBUTED = words("a an its their his her")
FUTURE_CUES = words(
    "will shall would plans planning planned scheduled slated expected expects expect due going hopes intends must "
    "should ll"
)
PAST_CUES = words(
    "was were had did said says told killed began came went took made died became won lost left held been fell rose "
    "met sent found got gave brought bought sold grew rose ran paid stood cut hit let put saw spoke struck thought "
    "threw wrote broke built caught chose drew drove fled flew fought kept knew laid led meant read sank shot showed "
    "slid spent swept taught wore withdrew"
)

# What sets a month apart from the word or the name it also is.
SENTENCE_WORDS = words("may march")
GIVEN_NAMES = words("april may june august")
MONTH_LEADS = words(
    "in of since by until till from through and before after during between early late mid last next this for or "
    "about around"
)
# What may stand around "the 25th" where it is a day of the month.
DAY_LEADS = words("on by until since from till before after")
AFTER_DAY = words("the a an and but or he she they we it to of in at by was were had when with his her their this that")
SEASON_LEADS = words("in by during since until of late early through over this for to")

# What makes four digits a quantity or a number: the noun counted after them, the word that numbers them before.
COUNTED = words(
    "people men women children soldiers troops civilians victims prisoners tons tonnes miles km kilometers kilometres "
    "metres meters feet ft hours points shares votes homes jobs workers tanks aircraft guns rounds barrels pages yards "
    "acres hectares dollars pounds euros others percent mph hp rpm cc kg lb lbs refugees fighters police casualties "
    "horses ships planes kilograms words students hostages rebels militants members families houses"
)
NUMBERED = words(
    "resolution resolutions flight page pages no number nos room route highway boeing over than nearly some "
    "approximately exceeding # $ £ €"
)
YEARLY = words("expo euro cup games olympics championship championships festival conference act budget in since by")
"""What a year may stand right behind: "the World Cup 1998"."""
YEAR_PREFIXES = words("mid early late pre post")

# Nouns that money is counted in before "a year", which makes it a rate.
MONEY = words("% million billion cents dollars")
# What stands before "the year", "the month", "the week" where they mean the one the text is in.
UNIT_LEADS = words("of in for during by over")
# What stands behind "the week" and the like where its date follows.
NOT_AFTER_UNIT = words("of commencing beginning starting ending")
# What stands before "this time" where it means a time.
TIME_LEADS = words("at by around about during in from since until before after")
# Words after which "soon" says what came next, not what will come.
AFTER_SOON = words("as after before thereafter afterwards afterward became")

# What people type with a date and that adds nothing to it.
TYPED_NOISE = words("in on at the go to of from since and between until")
