"""Titles: what stands on the rail for given words."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document import parse

LEAD = "The dam at Port Arlen broke on Monday. "

TITLES = [
    # dates go: they stand on the rail already
    ("The dam was opened on 3 May 1904.", "opened", "The dam was opened on 3 May 1904"),  # too short without
    ("The new stone dam was opened on 3 May 1904.", "opened", "The new stone dam was opened"),
    (
        "On 3 May 1904 a crowd threw the collector into the river.",
        "threw",
        "A crowd threw the collector into the river",
    ),
    ("Between October 1832 and May 1834 he built 112 blockhouses.", "built", "He built 112 blockhouses"),
    # connectives and attributions go
    (LEAD + "However, water flooded the lower town.", "flooded", "Water flooded the lower town"),
    (LEAD + "Water flooded the lower town, officials said.", "flooded", "Water flooded the lower town"),
    # a clause without a subject is lent one
    ("The bridge was built in 1904 and sold in 1911.", "sold", "The bridge was sold in 1911"),
    ("She was captured in November 1915 and freed in February 1916.", "freed", "She was freed in February 1916"),
    # phrases are spared before words are cut
    (
        "More than a thousand soldiers fled in May 2001 over the mountains to the neighbouring country after a battle.",
        "fled",
        "More than a thousand soldiers fled",
    ),
    (
        "The garrison, which had eaten its last horses, surrendered to the northern league on 29 August 1831.",
        "surrendered",
        "The garrison surrendered to the northern league",
    ),
    # asides between the subject and its verb, datelines and marks of Markdown go
    (
        LEAD + "Peter Brook, 58, of Trewin Farm near the lower town and its mill, was found by two of his neighbours.",
        "was found",
        "Peter Brook was found by two of his neighbours",
    ),
    (LEAD + "\n\n- **Monday 5 July**: The *upper* gate was closed.", "gate", "The upper gate was closed"),
    # what is said comes behind its speaker
    (
        LEAD + "The engineer Maria Ottway, a daughter of the town, said the council had been warned of it twice.",
        "warned",
        "Maria Ottway: the council had been warned of it twice",
    ),
    (
        LEAD + "Maria Ottway told reporters on Tuesday that the council of the town had been warned.",
        "warned",
        "Maria Ottway: the council of the town had been warned",
    ),
    (
        LEAD + "Toller Lines announced on Tuesday that all ships of the northern line would be sold.",
        "sold",
        "Toller Lines: all ships of the northern line would be sold",
    ),
    (
        LEAD + "The founder and former head of the northern line Maria Ottway has bought back all of its old ships.",
        "bought back",
        "Maria Ottway has bought back all of its old ships",
    ),
    (
        LEAD + "The most northern of all the ships of Maria Ottway was bought back by its builders.",
        "bought back",
        "The most northern of all the ships of Maria Ottway…",
    ),
    (
        LEAD + "A council of the United States was told of the flood.",
        "council",
        "A council of the United States was told of the flood",
    ),
    (
        "The valley accords, concluded in the capital in May 1954, parted it.",
        "concluded",
        "The valley accords, concluded in the capital",
    ),
    ("2007 was the year of the great flood.", "great", "2007 was the year of the great flood"),
    (LEAD + "Maria Ottway said the dam was old.", "old", "Maria Ottway said the dam was old"),
    (
        LEAD + "The council of the town met, said Maria Ottway, a daughter of the town and its best engineer.",
        "council",
        "The council of the town met",
    ),
    (
        LEAD + "The towns of the valley, including those far below the dam, were flooded within hours.",
        "were flooded",
        "The towns of the valley were flooded",
    ),
    # without brackets' contents and Markdown's marks
    (
        "The league (a loose one) was formed in the town of Lesce in 1831.",
        "formed",
        "The league was formed in the town of Lesce",
    ),
]


@pytest.mark.parametrize(("text", "words", "title"), TITLES)
def test_titles(text: str, words: str, title: str) -> None:
    document = parse(text, date(2021, 7, 7))
    at = document.text.index(words)
    told = [event for event in document.events if event.start <= at < event.end]
    assert min(told, key=lambda event: event.end - event.start).title == title


def test_a_cut_never_goes_through_a_name() -> None:
    text = "In May 1904 the assembly of the valley towns elected Maria Theresia Ludovica Hohenstein-Habsburg captain."
    (event,) = parse(text, date(2021, 7, 7)).events
    assert len(event.title) <= 60
    names = [name for name in event.entities if name.startswith("Maria")]
    assert all(name in event.title or "Maria" not in event.title for name in names)


@pytest.mark.parametrize("length", [1, 30, 59, 60, 61, 500, 5000])
def test_titles_are_short_whatever_the_words(length: int) -> None:
    for word in ("a", "word ", "In 1904, ", "Ab, ", "“x "):
        for event in parse("It was 1904. In 1905 " + word * length, date(2021, 7, 7)).events:
            assert 0 < len(event.title) <= 60
