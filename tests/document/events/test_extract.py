"""Which events a sentence reports, and when, with what must not be dated."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.reading import LEAD, event_at, events_at, events_of, extracted, value_at

DATED = [
    # the date that the clause gives
    ("The cups were stolen two days after 5 May 2001.", "stolen", "2001-05-07"),
    ("The dam was built in 1904.", "built", "1904"),
    ("On 3 May 1904 the dam was opened.", "opened", "1904-05-03"),
    # two events in one sentence
    ("He was captured in 1979 and freed in 1981.", "captured", "1979"),
    ("He was captured in 1979 and freed in 1981.", "freed", "1981"),
    ("The town fell in March 1904, but the castle held out until June 1905.", "fell", "1904-03"),
    ("The town fell in March 1904, but the castle held out until June 1905.", "held out", "1905-06"),
    # an utterance and what was said
    (LEAD + "The mayor said on Wednesday that the guards had fled in June.", "said", "2021-07-07"),
    (LEAD + "The mayor said on Wednesday that the guards had fled in June.", "fled", "2021-06"),
    (LEAD + "Officials confirmed that the dam was inspected in 2019.", "confirmed", "2021-07-05"),
    (LEAD + "Officials confirmed that the dam was inspected in 2019.", "inspected", "2019"),
    # and without a complementiser
    (LEAD + "The mayor said the guards fled in June.", "said", "2021-07-05"),
    (LEAD + "The mayor said the guards fled in June.", "fled", "2021-06"),
    # the date of a relative clause is not that of the main one
    (LEAD + "The engineer, who designed it in 1998, has left the country.", "left the country", "2021-07-05"),
    (LEAD + "The engineer, who designed it in 1998, has left the country.", "designed", "1998"),
    # nor is that of an aside in a relative clause, or of a plan given up
    (LEAD + "The new dam, originally planned for 2019, will be opened in 2024.", "opened", "2024"),
    (LEAD + "Toller Lines, which will be first to sail, in July 2022, have sold all.", "first to sail", "2022-07"),
    (LEAD + "Toller Lines, which will be first to sail, in July 2022, have sold all tickets.", "sold", "2021-07-05"),
    # the week of publication ends, for what happened in it, on the day of publication
    (LEAD + "The union sued the council this week.", "sued", "2021-07-05/2021-07-07"),
    # a main clause takes the date of a subordinate clause
    ("When the dam was opened in 1904, the band played.", "played", "1904"),
    # intervals
    ("The war lasted from 1953 to 1957.", "lasted", "1953/1957"),
    (LEAD + "She has led the council since 2014.", "led", "2014/.."),
]


@pytest.mark.parametrize(("text", "words", "value"), DATED)
def test_events_take_their_date(text: str, words: str, value: str) -> None:
    assert value_at(text, words) == value


UNDATED = [
    (LEAD + "Who opened the gates?", "opened"),
    (LEAD + "The gates might open.", "open"),
    # boilerplate and credits report nothing
    (LEAD + "\n\nRelated topics\n\nImage copyright by Agency 2019", "2019"),
    (LEAD + "\n\n```\nstarted in 2019\n```\n", "2019"),
]


@pytest.mark.parametrize(("text", "words"), UNDATED)
def test_no_dated_event(text: str, words: str) -> None:
    assert [event.value for event in events_at(text, words) if event.earliest is not None] == []


def test_a_plan_given_up_dates_nothing() -> None:
    found = events_at(LEAD + "The new dam, originally planned for 2019, will be opened in 2024.", "dam")
    assert "2019" not in {event.value for event in found}


def test_a_deadline_is_its_day() -> None:
    event = event_at(LEAD + "The troops will leave by 11 September.", "leave")
    assert (event.earliest, event.latest) == (date(2021, 9, 11), date(2021, 9, 11))
    assert (event.kind, event.modifier) == ("planned", "by")


def test_a_time_limit_counts_from_the_day_of_the_story() -> None:
    found = events_at(LEAD + "The council agreed to rebuild it within 14 months.", "within 14 months")
    assert (date(2021, 7, 5), date(2022, 9, 5)) in {(event.earliest, event.latest) for event in found}


def test_how_long_something_took_is_no_limit_ahead() -> None:
    found = events_at(LEAD + "The plan was withdrawn within a fortnight.", "was withdrawn")
    assert date(2021, 7, 19) not in {event.latest for event in found}


def test_what_happened_before_a_day_did_not_happen_on_it() -> None:
    (event,) = events_at(LEAD + "The old mill closed before 3 May 1998.", "closed")
    assert (event.earliest, event.latest) == (None, date(1998, 5, 2))


def test_what_somebody_is_suspected_of_is_told_of_nobody_else() -> None:
    text = LEAD + "Officials blocked the trial of two men suspected of blowing up a plane in 1988."
    titles = {event.title for event in events_at(text, "blowing up")}
    assert titles == {"Officials block the trial of two men", "Blowing up a plane in 1988"}


def test_an_adjective_that_is_denied_keeps_the_date() -> None:
    events = events_at(LEAD + "The mayor was not available to comment on Wednesday.", "available")
    assert [event.title for event in events] == ["Mayor is not available to comment"]


def test_an_agreement_about_the_future_is_of_the_day_of_the_story() -> None:
    text = LEAD + "They agreed to sell the ships in 2030."
    assert value_at(text, "agreed") == "2021-07-05"
    assert value_at(text, "ships") == "2030"


def test_a_clause_that_encloses_another_spans_its_words_too() -> None:
    text = "The mayor, who fled in 1904, was found. He died in 1905."
    spans = {text[event.start : event.end] for event in events_of(text)}
    assert spans == {"The mayor, who fled in 1904", "The mayor, who fled in 1904, was found", "He died in 1905"}


CANDIDATES = [
    # one for each clause, none for what a clause holds
    ("The dam broke.", ["The dam broke"]),
    ("The dam broke and water came down.", ["The dam broke", "and water came down"]),
    ("Killing ten, the bomb exploded.", ["Killing ten, the bomb exploded"]),
    ("The mayor said the guards fled.", ["The mayor said", "the guards fled"]),
    # a verb that is not finite has to have a date of its own
    ("They agreed in May 2021 to sell the ships.", ["They agreed in May 2021 to sell the ships"]),
    (
        "They agreed in May 2021 to sell the ships by 2030.",
        ["They agreed in May 2021 to sell the ships by 2030", "to sell the ships by 2030"],
    ),
    # dated nouns of events, and of other things
    ("They recalled the July 16 talks.", ["They recalled the July 16 talks", "the July 16 talks"]),
    ("They recalled the July 16 weather.", ["They recalled the July 16 weather"]),
    # a sentence without a verb is a candidate if it is long enough, or dated
    ("MIAMI (AP) --", []),
    ("A list of all the old mills and dams in the valley", ["A list of all the old mills and dams in the valley"]),
    ("Peace in 1904.", ["Peace in 1904"]),
]


@pytest.mark.parametrize(("text", "expected"), CANDIDATES)
def test_candidates(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in extracted(text)] == expected


@pytest.mark.parametrize(
    ("text", "governors"),
    [
        ("The mayor said the guards fled.", [None, 0]),
        ("The guards fled, officials said.", [1, None]),
        ("The band played when the dam broke.", [None, 0]),
        ("When the dam broke, the band played.", [1, None]),
        ("The dam broke and water came down.", [None, None]),
    ],
)
def test_governors(text: str, governors: list[int | None]) -> None:
    assert [one.governor for one in extracted(text)] == governors


def test_a_clause_of_saying_and_what_is_said_are_one_piece_of_news() -> None:
    text = "Ada Brook left on Monday. Officials said the dam broke and that guards fled."
    saying, *said = extracted(text, number=1)
    assert saying.said == text.index("Officials")
    assert said
    assert {one.said for one in said[:1]} == {saying.said}
    assert [one.said for one in extracted(text)] == [None]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A spokesman denied that the mayor left the town on Monday.", "conditional"),
        ("He denied reports that the mayor left the town on Monday.", "conditional"),
        ("He rejected claims that the mayor left the town on Monday.", "conditional"),
        ("He did not deny that the mayor left the town on Monday.", "happened"),
        ("A spokesman confirmed that the mayor left the town on Monday.", "happened"),
    ],
)
def test_what_is_denied_may_not_have_happened(sentence: str, kind: str) -> None:
    assert event_at(LEAD + sentence, "left").kind == kind


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The council bought it in May 2019, two years after the school closed.", "closed", "../2019-05"),
        ("Hale, who took over in May 2019, said that the firm lost money.", "lost", "2021-07-05"),
        ("Hale, having served since 2015, left the council.", "left", "2021-07-05"),
        ("By Monday night the toll stood at 19.", "stood", "2021-07-05TNI"),
    ],
)
def test_the_date_of_another_clause_is_not_its_own(sentence: str, words: str, value: str) -> None:
    assert value_at(LEAD + sentence, words) == value
