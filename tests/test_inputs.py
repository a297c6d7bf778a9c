"""What the command names, as a request to parse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tui.arguments import arguments
from tui.corpus.library import LibraryRequest
from tui.document.basis import PublicationRule
from tui.document.request import ParseRequest
from tui.inputs import read, read_one
from tui.problem import Problem

PAGE = (
    '<html><head><meta name="date" content="2019-06-11"><meta name="author" content="Ada"></head><body><p>Kabul fell.'
)


def test_one_text_is_a_request_with_what_its_source_says(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    given = read([str(path)], arguments().parse_args([]))
    assert isinstance(given.request, ParseRequest)
    document = given.request.run()
    assert (document.published, document.author) == (date(2019, 6, 11), "Ada")
    assert document.publication
    assert document.publication.rule is PublicationRule.METADATA


def test_options_go_before_what_the_source_says(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    request = read_one(str(path), arguments().parse_args(["--date", "2001-01-01", "--language", "en"]))
    assert (request.published, request.language, request.rule) == (date(2001, 1, 1), "en", PublicationRule.GIVEN)


def test_several_texts_are_a_library(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Kabul fell to {name}.")
    given = read([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], arguments().parse_args([]))
    assert isinstance(given.request, LibraryRequest)
    assert given.request.names == ("a.txt", "b.txt")
    assert given.origin.endswith("a.txt and 1 more")


def test_what_is_not_there_is_a_problem() -> None:
    with pytest.raises(Problem, match="No such file"):
        read(["/no/such/text"], arguments().parse_args([]))


def test_corrections_beside_the_text_are_read_unless_they_are_off(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Kabul fell on Monday.")
    (tmp_path / "a.timeline.yaml").write_text("published: 2001-11-14\nevents:\n- quote: Kabul fell\n  hidden: true\n")
    given = read([str(path)], arguments().parse_args([]))
    assert given.corrections
    assert len(given.corrections.events) == 1
    assert given.request.run().published == date(2001, 11, 14)
    off = read([str(path)], arguments().parse_args(["--no-corrections"]))
    assert (bool(off.corrections), off.corrected_in, off.request.run().published) == (False, None, None)
    other = tmp_path / "other.yaml"
    other.write_text("events: []")
    assert not read([str(path)], arguments().parse_args(["--corrections", str(other)])).corrections


def test_texts_of_a_library_have_their_own_corrections(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"The town of {name.upper()}den fell in 1904.")
    (tmp_path / "a.timeline.yaml").write_text("events:\n- quote: The town of Aden fell in 1904.\n  title: Aden falls\n")
    given = read([str(tmp_path)], arguments().parse_args([]))
    document = given.request.run()
    assert given.note == ""
    assert len(document.parts) == 2
    assert [event.title for event in document.events if event.corrected] == ["Aden falls"]


def test_the_entries_of_a_feed_are_a_library_each_with_its_own_day(tmp_path: Path) -> None:
    items = (
        f"<item><title>Mill</title><pubDate>Tue, {day} Jun 2019 07:30:00 GMT</pubDate>"
        f"<description>The mill of Dunford burned on Monday.</description></item>"
        for day in (11, 18)
    )
    (tmp_path / "feed.xml").write_text(f"<rss><channel><title>Post</title>{''.join(items)}</channel></rss>")
    given = read([str(tmp_path / "feed.xml")], arguments().parse_args([]))
    document = given.request.run()
    assert [part.name for part in document.parts] == ["Mill", "Mill (2)"]
    assert [event.value for event in document.events if "burns" in event.title] == ["2019-06-10", "2019-06-17"]


def test_corrections_that_do_not_fit_a_text_of_a_library_are_named(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"The town of {name.upper()}den fell in 1904.")
    (tmp_path / "b.timeline.yaml").write_text("events:\n- quote: words that are gone\n  title: x\n")
    note = read([str(tmp_path)], arguments().parse_args([])).note
    assert "b.txt: a correction does not fit" in note
    assert "“words that are gone”" in note
