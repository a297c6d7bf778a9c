"""What holds for any text: spans inside it and in order, bounds in order, value and days agree, no exception."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.document.clean import clean
from tui.document.dates.explain import HEADINGS, rows
from tui.document.dates.stages import find_publication, find_times
from tui.document.dates.values import days_of
from tui.document.model import Document
from tui.document.structure.blocks import find_blocks
from tui.languages import load

ENGLISH = load("en")

_WORDS = [
    *sorted(ENGLISH.dates.lexicon), "1990", "2021", "12", "31", "5", "0", "99", "1400", "9999", "29", "2021-07-05", "²",
    "٣", "१२", "\n", "\n\n", "10000000000000000000000", "Kabul", "troops",
]  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(["", " ", " ", " "])), max_size=60).map(
        lambda pairs: "".join(word + space for word, space in pairs)
    ),
)
_DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2000, 2, 29)]))


def _read(text: str, published: date | None) -> Document:
    document = Document(clean(text), published=published)
    for stage in (find_blocks, find_publication, find_times):
        document = stage(document, ENGLISH, lambda _share: None)
    return document


@settings(max_examples=300, deadline=None)
@given(_TEXTS, _DAYS)
def test_any_text_reads(text: str, published: date | None) -> None:
    document = _read(text, published)
    last = 0
    for time in document.times:
        assert last <= time.start < time.end <= len(document.text)
        last = time.end
        words = document.text[time.start : time.end]
        assert words == words.strip()
        assert (time.earliest is None) == (time.latest is None)
        if time.earliest is not None and time.latest is not None:
            assert time.earliest <= time.latest
        days = days_of(time.value)
        assert days is None or (days[0], days[1]) == (time.earliest, time.latest)
        assert time.basis.words
        assert time.basis.rule
    for found in document.ranges:
        assert 0 <= found.start < found.end <= len(document.text)
        assert found.first <= found.last < len(document.times)
    assert all(len(row) == len(HEADINGS) for row in rows(document, ENGLISH.messages.explain))


@settings(max_examples=60, deadline=None)
@given(_TEXTS, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_reading_twice_gives_the_same(text: str, published: date) -> None:
    assert _read(text, published) == _read(text, published)


@pytest.mark.parametrize(
    "text",
    [
        "The treaty of 5 July 1921 was signed in Kabul and held until the winter of 1928.",
        "It took three days. On 13 November 2001 the city fell; in the 1990s it had burned.",
    ],
)
def test_paragraphs_before_do_not_matter_where_anchors_stay(text: str) -> None:
    before = "Some people walked over a hill. They saw nothing.\n\n" * 900
    alone = _read(text, date(2021, 7, 5))
    after = _read(before + text, date(2021, 7, 5))
    shift = len(before)
    assert [(time.start + shift, time.end + shift, time.value) for time in alone.times] == [
        (time.start, time.end, time.value) for time in after.times
    ]


def test_progress_is_told_and_may_cancel() -> None:
    shares: list[float] = []
    text = "On 5 July 2021 they left. " * 8000
    find_times(Document(text), ENGLISH, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > len(text) / 65_536

    class _CancelledError(Exception):
        pass

    def cancel(_share: float) -> None:
        raise _CancelledError

    with pytest.raises(_CancelledError):
        find_times(Document(text), ENGLISH, cancel)
