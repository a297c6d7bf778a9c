"""What one sentence tells, and when: by kind, with what must not be told."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document import Document, parse
from tui.document.model import Event

PUBLISHED = date(2021, 7, 7)  # a Wednesday
LEAD = "The dam at Port Arlen broke on Monday. "


def events_of(text: str, published: date | None = PUBLISHED) -> tuple[Document, list[Event]]:
    document = parse(text, published)
    return document, list(document.events)


def told_of(text: str, words: str, published: date | None = PUBLISHED) -> list[Event]:
    """The events whose span holds `words`, the tightest first."""
    document, events = events_of(text, published)
    at = document.text.index(words)
    around = [event for event in events if event.start <= at and at + len(words) <= event.end]
    return sorted(around, key=lambda event: event.end - event.start)


DATED = [
    # the date that the clause gives
    ("The cups were stolen two days after 5 May 2001.", "stolen", "2001-05-07"),
    ("The dam was built in 1904.", "built", "1904"),
    ("On 3 May 1904 the dam was opened.", "opened", "1904-05-03"),
    # one sentence tells two
    ("He was captured in 1979 and freed in 1981.", "captured", "1979"),
    ("He was captured in 1979 and freed in 1981.", "freed", "1981"),
    ("The town fell in March 1904, but the castle held out until June 1905.", "fell", "1904-03"),
    ("The town fell in March 1904, but the castle held out until June 1905.", "held out", "1905-06"),
    # saying and said
    (LEAD + "The mayor said on Wednesday that the guards had fled in June.", "said", "2021-07-07"),
    (LEAD + "The mayor said on Wednesday that the guards had fled in June.", "fled", "2021-06"),
    (LEAD + "Officials confirmed that the dam was inspected in 2019.", "confirmed", "2021-07-05"),
    (LEAD + "Officials confirmed that the dam was inspected in 2019.", "inspected", "2019"),
    # a relative clause keeps its date from the main one
    (LEAD + "The engineer, who designed it in 1998, has left the country.", "left the country", "2021-07-05"),
    (LEAD + "The engineer, who designed it in 1998, has left the country.", "designed", "1998"),
    # asides keep theirs, before the verb and within a relative clause
    (LEAD + "The new dam, originally planned for 2019, will be opened in 2024.", "opened", "2024"),
    (LEAD + "The new dam, begun in 2019, will be opened in 2024.", "begun", "2019"),
    (LEAD + "The dam, originally built in 1890, was sold in 1904.", "originally", "1890"),
    # who goes on keeps the day
    (LEAD + "On Tuesday the engineer resigned. He blamed the council.", "blamed", "2021-07-06"),
    (LEAD + "On Tuesday the engineer resigned. The mayor also left. They gave no reason.", "gave", "2021-07-06"),
    (LEAD + "On Tuesday the engineer resigned. The council met.", "met", "2021-07-05"),
    (LEAD + "The engineer came here in 2003. He left the dam alone.", "left", "2021-07-05"),
    (LEAD + "The engineer died in 2003. This led to a long dispute.", "dispute", "2003"),
    (LEAD + "The dam will be opened in 2024. This coincides with a fair.", "fair", "2024"),
    (LEAD + "The engineer died in 2003. This town was in mourning.", "mourning", "2021-07-05"),
    (LEAD + "The engineer died in 2003. That said, the dam holds.", "dam holds", "2021-07-05"),
    (LEAD + "The ship will leave on 9 July. It will then call at three towns.", "call", "2021-07-09"),
    (LEAD + "The engineer came here in 2003. He then left the dam alone.", "left", "2021-07-05"),
    (LEAD + "The ship left on Tuesday. By then the town was dark.", "dark", "2021-07-05"),
    # what a noun names that was looked forward to
    (LEAD + "Guards were called in ahead of the summit on 9 July.", "called in", "2021-07-05"),
    (LEAD + "Guards were called in ahead of the summit on 9 July.", "summit", "2021-07-09"),
    (LEAD + "Guards were called in before the rain on 6 July.", "called in", "2021-07-06"),
    # what a noun names, told before
    (LEAD + "Two guards were shot on 3 May 2019. The council met. The shooting left a scar.", "scar", "2019-05-03"),
    (LEAD + "The lines signed a pact in April. The council met. The deal runs for a year.", "runs", "2021-04"),
    (LEAD + "Guards were shot on 3 May 2019. The shooting was condemned by all.", "condemned", "2021-07-05"),
    (LEAD + "Guards were shot on 3 May 2019 and on 4 May 2020. The shooting was filmed.", "filmed", "2021-07-05"),
    (LEAD + "Guards were shot on 3 May 2019. The shooting range was closed.", "closed", "2021-07-05"),
    # today is the day of speaking
    (LEAD + 'The mayor said: "Today is a sad day for us all."', "sad day", "2021-07-05"),
    (LEAD + "The mayor resigned today.", "resigned", "2021-07-07"),
    (
        LEAD + "Toller Lines, which will be first to sail, in July 2022, have sold all tickets.",
        "first to sail",
        "2022-07",
    ),
    (LEAD + "Toller Lines, which will be first to sail, in July 2022, have sold all tickets.", "sold", "2021-07-05"),
    # what is said without "that"
    (LEAD + "The mayor said the guards fled in June.", "said", "2021-07-05"),
    (LEAD + "The mayor said the guards fled in June.", "fled", "2021-06"),
    # a week that is not over
    (LEAD + "The union sued the council this week.", "sued", "2021-07-05/2021-07-07"),
    # a main clause takes the date of the clause that says when
    ("When the dam was opened in 1904, the band played.", "played", "1904"),
    # the story day
    (LEAD + "Water flooded the lower town.", "flooded", "2021-07-05"),
    ("Water flooded the lower town of Port Arlen. Nobody was hurt.", "flooded", "2021-07-07"),
    # the present is the day of publication
    (LEAD + "The lower town needs new houses.", "needs", "2021-07-07"),
    # spans
    ("The war lasted from 1953 to 1957.", "lasted", "1953/1957"),
    (LEAD + "She has led the council since 2014.", "led", "2014/.."),
    # alternatives
    (LEAD + "It will be rebuilt in August or September.", "rebuilt", "2021-08/2021-09"),
    # a setting dates its verb, an attribute its noun
    (LEAD + "In a July 1 letter, the union asked for pumps.", "asked for pumps", "2021-07-01"),
    # "when" tells what happened at the far end of "since"
    (LEAD + "It is the worst flood since May 1993, when the old bridge fell.", "old bridge fell", "1993-05"),
]


@pytest.mark.parametrize(("text", "words", "value"), DATED)
def test_words_take_their_date(text: str, words: str, value: str) -> None:
    told = told_of(text, words)
    assert told, f"nothing is told of {words!r}"
    assert told[0].value == value


UNDATED = [
    # background, before the story
    (LEAD + "The council had ignored all warnings.", "ignored"),
    (LEAD + "The wall was previously thought to be safe.", "thought"),
    # a question tells nothing
    (LEAD + "Who opened the gates?", "opened"),
    # a history has no story day
    ("The dam was begun in 1904. It was finished in 1909. The town paid for it. Nobody thanked it.", "paid"),
    # boilerplate and credits bear no events
    (LEAD + "\n\nRelated topics\n\nImage copyright by Agency 2019", "2019"),
    (LEAD + "\n\n```\nstarted in 2019\n```\n", "2019"),
]


@pytest.mark.parametrize(("text", "words"), UNDATED)
def test_words_take_no_date(text: str, words: str) -> None:
    assert [event.value for event in told_of(text, words) if event.earliest is not None] == []


REFERENCES = [
    (LEAD + "The cups were stolen 20 years after 2 May 1990.", "1990-05-02"),
    (LEAD + "The bridge was opened in 2019, and not in 2018.", "2018"),
    (LEAD + "Girls over 10 and two five-year plans were mentioned a mile from 1,600 people.", "1600"),
]


@pytest.mark.parametrize(("text", "value"), REFERENCES)
def test_dates_that_date_nothing(text: str, value: str) -> None:
    _, events = events_of(text)
    assert value not in {event.value for event in events}


KINDS = [
    ("The dam broke in 2019.", "broke", "happened"),
    (LEAD + "The dam will be rebuilt in 2024.", "rebuilt", "planned"),
    (LEAD + "The work is expected to begin in 2024.", "begin", "planned"),
    (LEAD + "The council plans to buy pumps in 2024.", "buy", "planned"),
    (LEAD + "The mayor said he was tired.", "said", "reported"),
    (LEAD + "The mayor said he was not tired.", "said", "reported"),
    (LEAD + "The mayor did not say why he was tired.", "say", "negated"),
    (LEAD + "“We took no money,” said the mayor. “We were tired.” They left.", "We were", "reported"),
    (LEAD + "“We took no money,” said the mayor. “We were tired.” They left.", "left", "happened"),
    (LEAD + "If the dam breaks in 2024, the town is lost.", "breaks", "conditional"),
    (LEAD + "The dam might have broken in 2019.", "broken", "conditional"),
    ("The dam did not break in 2019.", "break", "negated"),
    ("Nobody knows why the gate was never closed in 2019.", "closed", "negated"),
    (LEAD + "Soldiers are searching the lower town.", "searching", "ongoing"),
    (LEAD + "She has led the council since 2014.", "led", "ongoing"),
    ("The balance in 2019 was low.", "balance", "state"),
    # "will" is a noun here
    ("With her father's will she bought a house in 1904.", "bought", "happened"),
]


@pytest.mark.parametrize(("text", "words", "kind"), KINDS)
def test_kinds(text: str, words: str, kind: str) -> None:
    told = told_of(text, words)
    assert told, f"nothing is told of {words!r}"
    assert told[0].kind == kind


def test_a_plan_given_up_dates_nothing() -> None:
    told = told_of(LEAD + "The new dam, originally planned for 2019, will be opened in 2024.", "dam")
    assert "2019" not in {event.value for event in told}


def test_a_lead_within_the_month_gives_the_story_its_day() -> None:
    lead = "The court ruled on 18 June that the dam must go. "
    (event,) = told_of(lead + "The judges upheld the claim.", "upheld")
    assert event.earliest == date(2021, 6, 18)
    (event,) = told_of(lead.replace("June", "April") + "The judges upheld the claim.", "upheld")
    assert event.earliest == date(2021, 7, 7)


def test_a_deadline_is_planned_on_its_day() -> None:
    (event,) = told_of(LEAD + "The troops must leave by 11 September.", "leave")
    assert (event.earliest, event.latest) == (date(2021, 9, 11), date(2021, 9, 11))
    assert (event.kind, event.modifier) == ("planned", "by")


def test_a_time_limit_counts_from_the_story_day() -> None:
    told = told_of(LEAD + "The council agreed to rebuild it within 14 months.", "within 14 months")
    assert (date(2021, 7, 5), date(2022, 9, 5)) in {(event.earliest, event.latest) for event in told}


def test_every_dated_event_says_why() -> None:
    _, events = events_of(LEAD + "Water flooded the lower town. It was built in 1904. It will be rebuilt by May 2023.")
    assert all(event.basis.words and event.basis.rule for event in events)


def test_no_story_day_without_a_publication() -> None:
    assert told_of("Water flooded the lower town. Nobody was hurt.", "flooded", published=None) == []
