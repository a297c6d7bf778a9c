"""From a place in the text to the rows on the screen, and back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reader.samples import TEXT, document
from tui.reader.index import Index
from tui.reader.viewport import Page, Viewport

INDEX = Index(document())
PAGES = st.builds(Page, st.integers(8, 90), st.integers(1, 40))
PLACES = st.integers(0, len(TEXT) - 1)


def view(width: int = 40, height: int = 10) -> Viewport:
    return INDEX.viewport(Page(width, height))


@settings(max_examples=60, deadline=None)
@given(PAGES, PLACES, st.integers(1, 30))
def test_scrolling_up_undoes_scrolling_down(page: Page, place: int, rows: int) -> None:
    viewport = INDEX.viewport(page)
    start = viewport.top(place)
    there = viewport.scrolled(start, rows)
    if there < viewport.edge(1):
        assert viewport.scrolled(there, -rows) == start


@settings(max_examples=60, deadline=None)
@given(PAGES, PLACES)
def test_every_step_of_a_row_moves(page: Page, place: int) -> None:
    viewport = INDEX.viewport(page)
    start = viewport.top(place)
    assert viewport.scrolled(start, 1) > start or start == viewport.edge(1)
    assert viewport.scrolled(start, -1) < start or start == viewport.edge(-1)


@settings(max_examples=60, deadline=None)
@given(PAGES.filter(lambda page: page.height > 3), PLACES, PLACES)
def test_showing_brings_a_character_into_view(page: Page, place: int, offset: int) -> None:
    viewport = INDEX.viewport(page)
    there = viewport.showing(place, offset, offset + 1)
    rows = viewport.rows(there)
    assert rows[0].start <= offset <= rows[-1].end
    if viewport.shows(place, offset, offset + 1):
        assert there == place


def test_the_screen_is_full_at_the_end() -> None:
    viewport = view()
    assert len(viewport.rows(len(TEXT) - 1)) == 10
    assert viewport.rows(len(TEXT) - 1) == viewport.rows(viewport.edge(1))
    assert viewport.rows(viewport.edge(1))[-1].end == len(TEXT)


@pytest.mark.parametrize(("side", "row"), [(-1, 0), (1, -1)])
def test_the_eye_is_at_the_first_row_at_the_top_and_at_the_last_at_the_end(side: int, row: int) -> None:
    place = view().edge(side)
    assert view().reading(place) == view().rows(place)[row].start


def test_a_page_without_rows_reads_where_it_is() -> None:
    assert view(height=0).reading(5) == 5
