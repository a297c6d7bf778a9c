"""Date attachment: which clause, verb or noun each date of a sentence belongs to."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.document.events.reading import ENGLISH, LEAD, PUBLISHED, SYNTAX, value_at, without_events
from tui.document.basis import UNDATED
from tui.document.events.date_attachment import attach_dates, finest, open_since
from tui.document.events.dating import Dating, DatingIndex
from tui.document.interval import Interval, Precision
from tui.document.syntax.analysis import analyse


def attached(text: str) -> list[str]:
    """What each date of the first sentence belongs to, in the order of the text: "fell: 1904", "(the summit): 1905"."""
    document = without_events(text)
    sentence = document.sentences[0]
    times = [(time.start, time.end) for time in document.times_within(sentence.start, sentence.end)]
    analysis = analyse(document.text, sentence.start, sentence.end, times, SYNTAX)
    datings = DatingIndex.of(document, ENGLISH.dates).within(sentence.start, sentence.end)
    found = attach_dates(document, analysis, datings, ENGLISH)
    verbs = {analysis.clauses[number].verb: dated for number, dated in found.clauses.items()} | found.verbs
    described = [
        f"{analysis.words((verb, verb + 1)) if verb >= 0 else '-'}: {' + '.join(one.interval.value for one in dated)}"
        for verb, dated in sorted(verbs.items())
    ]
    nouns = [f"({analysis.words(noun.phrases)}): {noun.dating.interval.value}" for noun in found.nouns]
    return described + nouns


ATTACHED = [
    # the verb before the date, or the one that the date opens
    ("The dam broke in 1904.", ["broke: 1904"]),
    ("In 1904 the dam broke.", ["broke: 1904"]),
    ("The dam, in 1904, broke.", ["broke: 1904"]),
    # each clause its own
    ("The town fell in 1904, but the castle held out until 1905.", ["fell: 1904", "held: 1905"]),
    ("When the dam broke in 1904, the band played.", ["broke: 1904"]),
    ("He said in 1905 that the dam broke in 1904.", ["said: 1905", "broke: 1904"]),
    ("The mayor, who fled in 1904, is back.", ["fled: 1904"]),
    ("They met Ada Brook, who built the dam in 1904.", ["built: 1904"]),
    # the nearest verb, finite or not
    ("They agreed in May 2021 to sell the ships by 2030.", ["agreed: 2021-05", "to sell: 2030"]),
    ("Ada left Kabul in May 2001, reaching London in June 2001.", ["left: 2001-05", "reaching: 2001-06"]),
    ("He was captured in 1979 and freed in 1981.", ["was captured: 1979", "freed: 1981"]),
    # but a comma ends what a participle governs
    ("She left, bound for London, in 1904.", ["left: 1904"]),
    # a past participle that introduces the clause has its own; what is done while speaking has not
    ("Built in 1974, the bridge was closed in 2011.", ["Built: 1974", "was closed: 2011"]),
    ("The bridge, built in 1974, was closed.", ["built: 1974"]),
    ("Speaking on Monday, the mayor resigned.", ["resigned: 2021-07-05"]),
    # what time is counted since has its own as well
    ("It paid no dividend for the first time since its flotation in 1996.", ["(its flotation): 1996"]),
    ("It paid no dividend since the sale of its ships in 1996.", ["(the sale of its ships): 1996"]),
    # a figure that another is compared with
    (
        "It had a loss of $4 million, compared with a loss of $3 million in May 2001.",
        ["(a loss): 2001-05"],
    ),
    ("It had a loss of $4 million, compared with net income of $3 million in 2001.", ["(net income): 2001"]),
    # what the genitive of a date belongs to in a subject: the nearest noun of an event, or else the last
    ("The minutes of 8 April were signed.", ["(The minutes): 2021-04-08"]),
    ("The pact of both states of May 1939 changed everything.", ["(The pact): 1939-05"]),
    ("The raid on the mill of 3 May 1939 was recalled.", ["(The raid): 1939-05-03"]),
    ("A plan in accordance with the law of 1950 was made.", ["(the law): 1950"]),
    # an object is mostly of the time of its verb
    ("The king signed the treaty of 8 April 1919.", ["signed: 1919-04-08"]),
    ("On the eve of 5 May 2021 troops crossed the border.", ["crossed: 2021-05-05"]),
    # a relative clause keeps its date, also beside a comparison
    ("Ten died, compared with 12 who were killed in 2019.", ["were killed: 2019"]),
    ("In Brown versus Lesce, decided in May 1954, the court ruled.", ["decided: 1954-05"]),
    # an attribute of a noun
    ("The officials recalled the July 16 press conference.", ["(the July 16 press conference): 2021-07-16"]),
    ("They wept after the 9/11 attacks.", ["(the 9/11 attacks): 2001-09-11"]),
    ("The town mourns Monday's victims.", ["(Monday's victims): 2021-07-05"]),
    # the noun of a setting dates its clause too
    ("In a July 1 letter, the union asked for pumps.", ["asked: 2021-07-01", "(a July 1 letter): 2021-07-01"]),
    # an event that was still to come has its own date
    ("Guards came ahead of the summit on 9 July.", ["(the summit): 2021-07-09"]),
    ("Guards came before the rain on 6 July.", ["came: 2021-07-06"]),
    # one date in two expressions, alternatives, ranges
    ("On Monday, 5 July 2021, the dam broke.", ["broke: 2021-07-05"]),
    ("It broke in August or September 1904.", ["broke: 1904-08/1904-09"]),
    ("The war lasted from 1953 to 1957.", ["lasted: 1953/1957"]),
    # a decade beside a finer date goes; alone, it stays
    ("It broke in 1904 for the third time in the 1900s.", ["broke: 1904"]),
    ("It broke in the 1900s.", ["broke: 190"]),
    # distances and denials date nothing
    ("The cups were stolen 20 years after 2 May 1990.", ["were stolen: 2010"]),
    ("The bridge was opened in 2019, and not in 2018.", ["was opened: 2019"]),
    ("The dam broke.", []),
]


@pytest.mark.parametrize(("text", "expected"), ATTACHED)
def test_attached(text: str, expected: list[str]) -> None:
    assert attached(text) == expected


EVENTS = [
    (LEAD + "Guards were called in ahead of the summit on 9 July.", "called in", "2021-07-05"),
    (LEAD + "Guards were called in ahead of the summit on 9 July.", "the summit", "2021-07-09"),
    (LEAD + "Guards were called in before the rain on 6 July.", "called in", "2021-07-06"),
    (LEAD + "In a July 1 letter, the union asked for pumps.", "asked for pumps", "2021-07-01"),
    (LEAD + "It will be rebuilt in August or September.", "rebuilt", "2021-08/2021-09"),
    # an infinitive lends its date to the verb that it completes, unless it is still to come
    ("He began to attack the town in 1904.", "began", "1904"),
    ("They agreed in May 2021 to sell the ships by 2030.", "agreed", "2021-05"),
    ("They agreed in May 2021 to sell the ships by 2030.", "to sell", "2030"),
    # "when" says what happened at a time just given, unless it has a time of its own
    ("He stayed until 1910, when Madero succeeded him, taking office in 1911.", "Madero succeeded", "1910"),
    ("He stayed until 1910, when Madero succeeded him, taking office in 1911.", "taking office", "1911"),
    ("He has been there since 1994, when he joined in 1993.", "has been there", "1994/.."),
    ("He has been there since 1994, when he joined in 1993.", "joined", "1993"),
    ("She has lived in Kabul since May 1994 when Soviet troops left in 1993.", "has lived", "1994-05/.."),
    # since a clause
    ("The town has been free since the king left in 1904.", "king left", "1904"),
    ("She has led the council since 2014.", "led", "2014/.."),
]


@pytest.mark.parametrize(("text", "words", "value"), EVENTS)
def test_events(text: str, words: str, value: str) -> None:
    assert value_at(text, words) == value


def dating(value: str, precision: Precision, latest: date | None = date(1904, 12, 31)) -> Dating:
    return Dating(Interval(date(1904, 1, 1), latest, value, precision), UNDATED, (0,))


def test_the_finest_of_several_and_the_first_of_equals() -> None:
    day, month, year = dating("1904-05-03", "day"), dating("1904-05", "month"), dating("1904", "year")
    assert finest([year, day, month]) == day
    assert finest([year, dating("1905", "year")]) == year


def test_since_opens_an_interval_once() -> None:
    opened = open_since(dating("1904", "year"))
    assert (opened.interval.earliest, opened.interval.latest) == (date(1904, 1, 1), None)
    assert (opened.interval.value, opened.interval.modifier) == ("1904/..", "since")
    assert open_since(opened) == opened


PIECES = st.sampled_from(
    [
        "since 1994", ",", "when", "he joined", "in 1993", "until May 2001", "who fled", "and", "the war", "or 1999",
        "9/11 attacks", "not", "from 1953 to 1957", "taking office", "said that", ";", "Monday", ", 5 July 2021",
        "ahead of the summit on", "to sell", "the July 16 talks", "was found",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12).map(" ".join))
def test_no_date_is_attached_twice(text: str) -> None:
    document = without_events(text, PUBLISHED)
    if not document.sentences:
        return
    sentence = document.sentences[0]
    times = [(time.start, time.end) for time in document.times_within(sentence.start, sentence.end)]
    analysis = analyse(document.text, sentence.start, sentence.end, times, SYNTAX)
    datings = DatingIndex.of(document, ENGLISH.dates).within(sentence.start, sentence.end)
    found = attach_dates(document, analysis, datings, ENGLISH)
    assert all(0 <= number < len(analysis.clauses) for number in found.clauses)
    assert all(0 <= verb < len(analysis.phrases) for verb in found.verbs)
    assert all(listed for listed in (*found.clauses.values(), *found.verbs.values()))
    used = [
        number for dated in (*found.clauses.values(), *found.verbs.values()) for one in dated for number in one.times
    ]
    assert len(used) == len(set(used))
    known = {number for placed in datings for number in placed.dating.times}
    assert set(used) <= known
