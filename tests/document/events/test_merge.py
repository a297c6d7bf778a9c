"""Two places that report one event, and two events that look alike."""

from __future__ import annotations

from datetime import date

from tui.document import Document, parse

PUBLISHED = date(2021, 7, 7)


def dated(document: Document, value: str) -> list[tuple[str, list[str]]]:
    """The words of each event of `value`, and of its other places."""
    return [
        (
            document.text[event.start : event.end],
            [document.text[span.start : span.end] for span in event.also],
        )
        for event in document.events
        if event.value == value
    ]


def test_two_places_with_one_date_and_the_same_words_are_one_event() -> None:
    document = parse(
        "The Arlen dam broke on 3 May 1904 and drowned the town.\n\nThe council met in 1910.\n\n"
        "The dam at Arlen broke on 3 May 1904, a court found.",
        PUBLISHED,
    )
    places = dict(dated(document, "1904-05-03"))
    assert places["The Arlen dam broke on 3 May 1904"] == ["The dam at Arlen broke on 3 May 1904"]
    assert "The dam at Arlen broke on 3 May 1904" not in places


def test_a_noun_that_carries_the_date_joins_the_entry() -> None:
    document = parse(
        "The guards were warned before the 9/11 attacks in New York.\n\nThe attacks\n\n11 September 2001 Four aircraft "
        "are hijacked. The attacks kill thousands.",
        PUBLISHED,
    )
    ((first, others),) = dated(document, "2001-09-11")
    assert first.startswith("The attacks")
    assert others == ["the 9/11 attacks"]


def test_different_events_of_one_day_stay_apart() -> None:
    document = parse("The dam broke on 3 May 1904. On 3 May 1904 the king was crowned in the capital.", PUBLISHED)
    assert len(dated(document, "1904-05-03")) == 2


def test_the_same_words_on_different_days_stay_apart() -> None:
    document = parse("The Arlen dam broke on 3 May 1904. The Arlen dam broke on 9 June 1911.", PUBLISHED)
    assert len(dated(document, "1904-05-03")) == len(dated(document, "1911-06-09")) == 1


def test_two_hours_of_a_day_are_two_events() -> None:
    document = parse(
        "# Outage of 6 March 2025\n\n- 09:00 the certificate of the gateway expires\n- 12:40 Ada finds that the "
        "certificate of the gateway has expired\n",
        date(2025, 3, 12),
    )
    assert [event.value for event in document.events if "T" in event.value] == ["2025-03-06T09:00", "2025-03-06T12:40"]


def test_an_hour_says_more_than_a_part_of_the_day() -> None:
    document = parse("That morning, on 6 March 2025 at 09:58, she rolled back the release.", date(2025, 3, 12))
    assert [event.value for event in document.events] == ["2025-03-06T09:58"]
